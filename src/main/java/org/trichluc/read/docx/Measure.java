package org.trichluc.read.docx;

import org.jspecify.annotations.Nullable;

/** Measures as Office Open XML writes them: bare numbers of a unit that depends on the place, or with a unit (Strict). */
final class Measure {
    private Measure() {}

    /** The measure in points, null where it is none; {@code unit} is what a bare number counts, in points. */
    static @Nullable Double points(@Nullable String value, double unit) {
        if (value == null || !value.matches("[+-]?\\d{1,9}(?:\\.\\d{1,9})?(?:pt|in|cm|mm|pc|pi)?")) {
            return null;
        }
        int end = value.length();
        boolean suffix = Character.isLetter(value.charAt(end - 1));
        double number = Double.parseDouble(suffix ? value.substring(0, end - 2) : value);
        if (!suffix) {
            return number * unit;
        }
        return number
                * switch (value.substring(end - 2)) {
                    case "in" -> 72;
                    case "cm" -> 72 / 2.54;
                    case "mm" -> 7.2 / 2.54;
                    case "pc", "pi" -> 12;
                    default -> 1;
                };
    }

    /** A measure in twentieths of a point, 0 where it is none. */
    static int twips(@Nullable String value) {
        Double points = points(value, 0.05);
        return points == null ? 0 : (int) Math.round(points * 20);
    }
}
