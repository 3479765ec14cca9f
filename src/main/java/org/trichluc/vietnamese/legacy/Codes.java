package org.trichluc.vietnamese.legacy;

import java.util.HashMap;
import java.util.Map;

/** The code that a character had in a legacy font, before somebody took it for windows-1252. */
final class Codes {
    /** Windows-1252 from 0x80 to 0x9F; a blank where it has none. */
    private static final String WINDOWS = "€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ";

    private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    private static final Map<Character, Integer> ABOVE = above();

    private Codes() {}

    private static Map<Character, Integer> above() {
        Map<Character, Integer> result = new HashMap<>();
        for (int i = 0; i < WINDOWS.length(); i++) {
            if (WINDOWS.charAt(i) != ' ') {
                result.put(WINDOWS.charAt(i), 0x80 + i);
            }
        }
        result.put('\u2219', 0xB7);
        result.put('\u03bc', 0xB5);
        result.put('\u2212', 0xAD);
        return result;
    }

    /** The code of one character; 0 for one that no legacy font holds. */
    static int of(char c) {
        return c < 0x100 ? c : ABOVE.getOrDefault(c, 0);
    }

    /**
     * The same in its text: a minus sign stands for a letter only beside letters, and raised digits in a row are what
     * they look like.
     */
    static int of(CharSequence text, int at) {
        char c = text.charAt(at);
        char before = at > 0 ? text.charAt(at - 1) : ' ';
        char after = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
        boolean sign = switch (c) {
            case '\u2212' -> !letter(before) && !letter(after);
            case '¹', '²', '³' -> RAISED.indexOf(before) >= 0 || RAISED.indexOf(after) >= 0;
            default -> false;
        };
        return sign ? 0 : of(c);
    }

    private static boolean letter(char c) {
        return Character.isLetter(c) || c >= 0x80 && of(c) > 0xA0;
    }
}
