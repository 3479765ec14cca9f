package org.trichluc.read.docx;

import org.jspecify.annotations.Nullable;
import org.trichluc.document.Style;
import org.trichluc.document.Style.Raise;
import org.trichluc.read.flow.Paragraph;
import org.trichluc.read.flow.Seen;
import org.trichluc.read.flow.Symbols;

/** How a run looks once every style has had its say. */
record Look(RunProps props) {
    private static final double DEFAULT_SIZE = 10;

    boolean hidden() {
        return Boolean.TRUE.equals(props.hidden());
    }

    /** The text with pictures as characters. */
    String seen(String text) {
        return Symbols.text(text, props.ascii());
    }

    /** Adds the text as it is seen: in capitals where the look asks for them, pictures as characters. */
    void add(String text, Paragraph paragraph) {
        boolean ascii = text.chars().allMatch(c -> c < 0x80);
        String font = ascii || props.other() == null ? props.ascii() : props.other();
        Seen seen = Seen.of(text, font, Boolean.TRUE.equals(props.caps()));
        paragraph.text(seen.text(), style(seen.font()));
    }

    /** The look in the font of ASCII text. */
    Style style() {
        return style(props.ascii());
    }

    private Style style(@Nullable String font) {
        double size = props.size() == null ? DEFAULT_SIZE : props.size();
        return new Style(
                font,
                size,
                Boolean.TRUE.equals(props.bold()),
                Boolean.TRUE.equals(props.italic()),
                Boolean.TRUE.equals(props.underline()),
                raise(size));
    }

    private Raise raise(double size) {
        if (props.raise() != null && props.raise() != Raise.NONE) {
            return props.raise();
        }
        return Raise.of(props.rise() == null ? 0 : props.rise(), size);
    }
}
