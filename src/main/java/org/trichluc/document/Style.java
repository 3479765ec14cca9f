package org.trichluc.document;

import org.jspecify.annotations.Nullable;

/**
 * How a stretch of text looks.
 *
 * @param font the font's name as the file gives it, null where it gives none
 * @param size in points, 0 where unknown
 * @param raise whether the text stands on, above or below the base line
 */
public record Style(@Nullable String font, double size, boolean bold, boolean italic, boolean underline, Raise raise) {

    /** Text of which nothing is known but its characters. */
    public static final Style PLAIN = new Style(null, 0, false, false, false, Raise.NONE);

    /** The same in another font. */
    public Style in(@Nullable String other) {
        return new Style(other, size, bold, italic, underline, raise);
    }

    /** Position against the base line. */
    public enum Raise {
        NONE,
        SUPER,
        SUB;

        /** Text lifted or lowered by at least this part of its size; less only adjusts the layout. */
        private static final double SHIFTED = 0.3;

        /**
         * What a shift of the base line means.
         *
         * @param shift in points, upwards
         * @param size of the text in points
         */
        public static Raise of(double shift, double size) {
            if (size <= 0 || Math.abs(shift) < SHIFTED * size) {
                return NONE;
            }
            return shift > 0 ? SUPER : SUB;
        }
    }
}
