package org.trichluc.document;

import org.jspecify.annotations.Nullable;

/**
 * How a paragraph is set.
 *
 * @param left indent of all lines but the first, in points from the text area's left edge
 * @param firstLine indent of the first line, relative to {@code left}
 * @param outline the outline level that the file declares (1 is the highest), null where it declares none
 * @param label how many UTF-16 units at the start of the text are a label that the word processor generated
 */
public record Format(
        Align align,
        double left,
        double firstLine,
        @Nullable Integer outline,
        int label) {

    /** A paragraph of which nothing is known. */
    public static final Format PLAIN = new Format(Align.LEFT, 0, 0, null, 0);

    /** Alignment of a paragraph's lines. */
    public enum Align {
        LEFT,
        CENTER,
        RIGHT,
        JUSTIFY
    }
}
