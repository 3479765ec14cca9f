package org.trichluc.vietnamese;

/**
 * A text made ready for comparison, unit for unit: the character at an offset here stands for the one at the same
 * offset of the original. Lower case; the tone mark of {@code oa}, {@code oe}, {@code uy} on the second vowel ({@code
 * hòa} = {@code hoà}); the Icelandic {@code Ð} (U+00D0) as {@code đ}; every dash as a hyphen; a blank of any width as a
 * space. Tab and line feed stay, for they part the cells of a table. The original should be NFC.
 */
public final class Folded implements CharSequence {

    private static final String TONED_O = "òóỏõọ";
    private static final String TONED_U = "ùúủũụ";
    private static final String TONED_A = "àáảãạ";
    private static final String TONED_E = "èéẻẽẹ";
    private static final String TONED_Y = "ỳýỷỹỵ";

    /** Every character below its length in its folded form. */
    private static final char[] TABLE = table();

    private final String text;

    private Folded(String text) {
        this.text = text;
    }

    /** The folded form of a text; a text that is folded already is returned as it is. */
    public static Folded of(CharSequence original) {
        if (original instanceof Folded folded) {
            return folded;
        }
        String source = original.toString();
        char[] c = new char[source.length()];
        char before = 0;
        for (int i = 0; i < c.length; i++) {
            char printed = source.charAt(i);
            char now = printed < TABLE.length ? TABLE[printed] : Character.toLowerCase(printed);
            c[i] = now;
            if (before >= '\u00d0' && (now == 'a' || now == 'e' || now == 'y')) {
                moveTone(c, i);
            }
            before = now;
        }
        return new Folded(new String(c));
    }

    private static char[] table() {
        char[] result = new char[0x2200];
        for (char c = 0; c < result.length; c++) {
            result[c] = plain(c);
        }
        return result;
    }

    private static char plain(char c) {
        if (c == '\u00d0' || c == '\u00f0') {
            return 'đ';
        }
        if (c >= '\u2010' && c <= '\u2015' || c == '\u2212' || c == '\u00ad') {
            return '-';
        }
        if (c == '\u00a0' || c >= '\u2000' && c <= '\u200a' || c == '\u202f' || c == '\u3000') {
            return ' ';
        }
        return Character.toLowerCase(c);
    }

    private static void moveTone(char[] c, int i) {
        boolean y = c[i] == 'y';
        int tone = (y ? TONED_U : TONED_O).indexOf(c[i - 1]);
        if (tone >= 0) {
            c[i - 1] = y ? 'u' : 'o';
            c[i] = (y ? TONED_Y : c[i] == 'a' ? TONED_A : TONED_E).charAt(tone);
        }
    }

    /** The index of a string, itself folded, at or after an offset; -1 where there is none. */
    public int indexOf(String folded, int from) {
        return text.indexOf(folded, from);
    }

    /** Whether a string, itself folded, stands at an offset. */
    public boolean startsWith(String folded, int offset) {
        return text.startsWith(folded, offset);
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public char charAt(int index) {
        return text.charAt(index);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return text.substring(start, end);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Folded f && f.text.equals(text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return text;
    }
}
