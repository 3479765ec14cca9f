package org.trichluc.read.numbering;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How a number is printed in a list label or a note's marker. */
public enum NumberFormat {
    DECIMAL,
    DECIMAL_ZERO,
    UPPER_ROMAN,
    LOWER_ROMAN,
    UPPER_LETTER,
    LOWER_LETTER,
    /** {@code * † ‡ §}, doubled from the fifth on: Word's note symbols. */
    SYMBOLS,
    BULLET,
    NONE;

    private static final int LONGEST_ROMAN = 4999;
    private static final int LONGEST_LETTERS = 780;
    private static final String[] ROMAN = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};
    private static final int[] WORTH = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String NOTE_SYMBOLS = "*†‡§";

    /** The format that Office Open XML calls so ({@code lowerLetter}); {@code whenAbsent} for null. */
    public static NumberFormat ooxml(@Nullable String name, NumberFormat whenAbsent) {
        if (name == null) {
            return whenAbsent;
        }
        return switch (name) {
            case "decimalZero" -> DECIMAL_ZERO;
            case "upperRoman" -> UPPER_ROMAN;
            case "lowerRoman" -> LOWER_ROMAN;
            case "upperLetter" -> UPPER_LETTER;
            case "lowerLetter" -> LOWER_LETTER;
            case "chicago" -> SYMBOLS;
            case "bullet" -> BULLET;
            case "none" -> NONE;
            default -> DECIMAL;
        };
    }

    /** The format that the binary formats number so ([MS-OSHARED] MSONFC). */
    public static NumberFormat binary(int nfc) {
        return switch (nfc) {
            case 1 -> UPPER_ROMAN;
            case 2 -> LOWER_ROMAN;
            case 3 -> UPPER_LETTER;
            case 4 -> LOWER_LETTER;
            case 9 -> SYMBOLS;
            case 22 -> DECIMAL_ZERO;
            case 23 -> BULLET;
            case 255 -> NONE;
            default -> DECIMAL;
        };
    }

    /** The number as printed; what has no sign in a format (0 in Roman, −1 in letters) is printed in digits. */
    public String print(int number) {
        return switch (this) {
            case DECIMAL -> Integer.toString(number);
            case DECIMAL_ZERO -> (number >= 0 && number < 10 ? "0" : "") + number;
            case UPPER_ROMAN -> roman(number);
            case LOWER_ROMAN -> roman(number).toLowerCase(Locale.ROOT);
            case UPPER_LETTER -> letters(number);
            case LOWER_LETTER -> letters(number).toLowerCase(Locale.ROOT);
            case SYMBOLS -> symbols(number);
            case BULLET, NONE -> "";
        };
    }

    private static String roman(int number) {
        if (number < 1 || number > LONGEST_ROMAN) {
            return Integer.toString(number);
        }
        StringBuilder result = new StringBuilder();
        int rest = number;
        for (int i = 0; i < WORTH.length; i++) {
            while (rest >= WORTH[i]) {
                result.append(ROMAN[i]);
                rest -= WORTH[i];
            }
        }
        return result.toString();
    }

    /** After Z comes AA, then BB: Word doubles the letter. */
    private static String letters(int number) {
        if (number < 1 || number > LONGEST_LETTERS) {
            return Integer.toString(number);
        }
        String letter = String.valueOf((char) ('A' + (number - 1) % 26));
        return letter.repeat((number - 1) / 26 + 1);
    }

    private static String symbols(int number) {
        if (number < 1 || number > LONGEST_LETTERS) {
            return Integer.toString(number);
        }
        return String.valueOf(NOTE_SYMBOLS.charAt((number - 1) % NOTE_SYMBOLS.length()))
                .repeat((number - 1) / NOTE_SYMBOLS.length() + 1);
    }
}
