package org.trichluc.vietnamese.legacy;

import org.trichluc.vietnamese.Syllable;

/**
 * Mistakes in Unicode text that careless converters leave: {@code Ƣ ƣ} for {@code Ư ư}, the Icelandic {@code
 * Ð ð} for {@code Đ đ}, and a soft hyphen or a minus
 * sign, the code of {@code ư} in TCVN3, where only {@code ư} makes a syllable.
 */
final class MixedUnicode {
    private static final char SOFT_HYPHEN = '\u00ad';
    private static final char MINUS = '\u2212';
    private static final char BIG_ETH = '\u00d0';
    private static final char ETH = '\u00f0';

    private MixedUnicode() {}

    /** Whether a text holds a character that may be such a mistake. */
    static boolean touches(CharSequence text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == SOFT_HYPHEN || c == MINUS || c == '\u01a2' || c == '\u01a3' || c == BIG_ETH || c == ETH) {
                return true;
            }
        }
        return false;
    }

    static void repair(String text, Word place, Conversion.Builder out) {
        String word = text.substring(place.start(), place.end());
        boolean horn = word.length() <= Word.LONGEST && isHorn(word);
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            switch (c) {
                case '\u01a2' -> out.keep('Ư');
                case '\u01a3' -> out.keep('ư');
                case BIG_ETH -> out.keep(isStroked(word, i) ? 'Đ' : c);
                case ETH -> out.keep(isStroked(word, i) ? 'đ' : c);
                case MINUS -> out.keep(horn ? 'ư' : c);
                case SOFT_HYPHEN -> {
                    if (horn) {
                        out.keep('ư');
                    } else if (standsAlone(text, place)) {
                        out.keep('-');
                    } else {
                        out.drop();
                    }
                }
                default -> out.keep(c);
            }
        }
    }

    /** A syllable begins with {@code đ}; an abbreviation has {@code Đ} among capitals. */
    private static boolean isStroked(String word, int at) {
        return at == 0 || Character.isUpperCase(word.charAt(at - 1));
    }

    private static boolean standsAlone(String text, Word place) {
        return place.start() + 1 == place.end()
                && (place.start() == 0 || text.charAt(place.start() - 1) <= ' ')
                && (place.end() == text.length() || text.charAt(place.end()) <= ' ');
    }

    private static boolean isHorn(String word) {
        int at = Math.max(word.indexOf(SOFT_HYPHEN), word.indexOf(MINUS));
        boolean grade = at + 1 == word.length() && word.length() < 3 && word.charAt(at) == MINUS;
        if (at < 0 || word.length() == 1 || grade) {
            return false;
        }
        String horned = word.replace(SOFT_HYPHEN, 'ư').replace(MINUS, 'ư');
        String without = word.replace(String.valueOf(SOFT_HYPHEN), "");
        return Syllable.possible(horned) && !Syllable.possible(without);
    }
}
