package org.trichluc.vietnamese;

/** Where words begin and end. A letter beside a letter, or a digit beside a digit, is inside a word. */
public final class Words {

    private Words() {}

    /** Whether a word may begin or end between the characters before and at an offset. */
    public static boolean edge(CharSequence text, int offset) {
        if (offset <= 0 || offset >= text.length()) {
            return true;
        }
        char before = text.charAt(offset - 1);
        char after = text.charAt(offset);
        return !(isLetter(before) && isLetter(after) || isDigit(before) && isDigit(after));
    }

    /** A letter or a mark that combines with one. */
    public static boolean isLetter(char c) {
        if (c < 0x80) {
            return (c | 32) >= 'a' && (c | 32) <= 'z';
        }
        return Character.isLetter(c) || c >= '\u0300' && c <= '\u036f';
    }

    /** A digit as Vietnamese writes it: 0 to 9. */
    public static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** A letter or a digit. */
    public static boolean isWord(char c) {
        return isDigit(c) || isLetter(c);
    }

    /** A blank within a line and within a cell: tab and line feed part cells and rows, so they are none. */
    public static boolean isBlank(char c) {
        return c == ' ' || c == '\u00a0' || c == '\u202f' || c >= '\u2000' && c <= '\u200a' || c == '\u3000';
    }

    /** Where the letters alone, the digits alone or the one other character that begin at an offset end. */
    public static int endOfRun(CharSequence text, int offset) {
        char first = text.charAt(offset);
        int end = offset + 1;
        if (isDigit(first)) {
            while (end < text.length() && isDigit(text.charAt(end))) {
                end++;
            }
        } else if (isLetter(first)) {
            while (end < text.length() && isLetter(text.charAt(end))) {
                end++;
            }
        }
        return end;
    }

    /** Where the run of letters and digits that begins at an offset ends; the offset itself where none begins. */
    public static int endOfWord(CharSequence text, int offset) {
        int at = offset;
        while (at < text.length() && isWord(text.charAt(at))) {
            at++;
        }
        return at;
    }
}
