package org.trichluc.read.docx;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.trichluc.read.archive.Element;
import org.trichluc.read.flow.Markers;

/** A run while it is read. */
final class OpenRun {
    private final OpenParagraph paragraph;
    private Look look;
    private @Nullable StringBuilder marker;
    private @Nullable Consumer<String> useMarker;

    OpenRun(OpenParagraph paragraph) {
        this.paragraph = paragraph;
        this.look = paragraph.look(null, RunProps.NONE);
    }

    void properties(Element rPr, Theme theme) {
        look = paragraph.look(rPr.value("w:rStyle"), RunProps.of(rPr, theme));
    }

    boolean hidden() {
        return look.hidden();
    }

    /** What follows in this run is a note's marker, typed by the author; {@code use} gets it when the run ends. */
    void startMarker(Consumer<String> use) {
        marker = new StringBuilder();
        useMarker = use;
    }

    void end() {
        if (marker != null && useMarker != null) {
            useMarker.accept(Markers.bare(marker.toString()));
        }
    }

    void text(String piece) {
        if (marker != null) {
            marker.append(look.seen(piece));
        } else {
            look.add(piece, paragraph.text());
        }
    }

    OpenParagraph paragraph() {
        return paragraph;
    }
}
