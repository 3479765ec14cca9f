package org.trichluc.read.odt;

import org.jspecify.annotations.Nullable;

/** Lengths as OpenDocument writes them: a number with its unit. */
final class Lengths {
    private Lengths() {}

    /** The length in points, null where the text is none. */
    static @Nullable Double points(@Nullable String value) {
        if (value == null || !value.matches("[+-]?(?:\\d{1,9}(?:\\.\\d{0,9})?|\\.\\d{1,9})(?:pt|in|cm|mm|pc|px)")) {
            return null;
        }
        double number = Double.parseDouble(value.substring(0, value.length() - 2));
        return number
                * switch (value.substring(value.length() - 2)) {
                    case "in" -> 72;
                    case "cm" -> 72 / 2.54;
                    case "mm" -> 7.2 / 2.54;
                    case "pc" -> 12;
                    case "px" -> 0.75;
                    default -> 1;
                };
    }

    /** A percentage as a part of one, null where the text is none. */
    static @Nullable Double part(@Nullable String value) {
        if (value == null || !value.matches("[+-]?\\d{1,4}(?:\\.\\d{0,9})?%")) {
            return null;
        }
        return Double.parseDouble(value.substring(0, value.length() - 1)) / 100;
    }

    /** A count of repetitions or spans: at least 1, at most the bound. */
    static int count(@Nullable String value, int most) {
        if (value == null || !value.matches("\\d{1,18}")) {
            return 1;
        }
        return (int) Math.max(1, Math.min(most, Long.parseLong(value)));
    }
}
