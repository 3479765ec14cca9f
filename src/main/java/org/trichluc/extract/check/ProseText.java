package org.trichluc.extract.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.trichluc.document.Block;
import org.trichluc.document.Document;
import org.trichluc.document.Note;
import org.trichluc.report.Figure;

/** The text around figures, by block. */
final class ProseText {

    private final Map<String, String> texts = new HashMap<>();
    private final Set<String> wide = new HashSet<>();

    ProseText(Document document) {
        document.blocks().forEach(this::keep);
        document.notes().stream().map(Note::blocks).forEach(l -> l.forEach(this::keep));
    }

    private void keep(Block b) {
        texts.put(b.id(), b.text());
        if (b.text().codePointCount(0, b.text().length()) < b.text().length()) {
            wide.add(b.id());
        }
    }

    /** The text between two figures of one block; null where they stand in different blocks. */
    @Nullable
    String between(Figure a, Figure b) {
        boolean inOrder = a.span().block().equals(b.span().block())
                && a.span().end() <= b.span().start();
        String text = inOrder ? texts.get(a.span().block()) : null;
        return text == null
                ? null
                : text.substring(
                        offset(a.span().block(), a.span().end()),
                        offset(a.span().block(), b.span().start()));
    }

    /** At most so many characters before a figure; empty where its block is unknown. */
    String before(Figure f, int most) {
        String text = texts.getOrDefault(f.span().block(), "");
        int start = text.isEmpty() ? 0 : offset(f.span().block(), f.span().start());
        return text.substring(Math.max(0, start - most), start);
    }

    /** At most so many characters behind a figure; empty where its block is unknown. */
    String behind(Figure f, int most) {
        String text = texts.getOrDefault(f.span().block(), "");
        int end = text.isEmpty() ? 0 : offset(f.span().block(), f.span().end());
        return text.substring(end, Math.min(text.length(), end + most));
    }

    /** A place in a block in UTF-16 units; counted only in the rare text that holds characters of two such units. */
    private int offset(String block, int codePoints) {
        return wide.contains(block)
                ? Objects.requireNonNull(texts.get(block)).offsetByCodePoints(0, codePoints)
                : codePoints;
    }
}
