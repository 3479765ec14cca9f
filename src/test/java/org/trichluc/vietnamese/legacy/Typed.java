package org.trichluc.vietnamese.legacy;

import java.nio.charset.Charset;
import java.util.HashMap;
import java.util.Map;

/** Types Unicode text as an author with a legacy font did, and as a reader of his file hands it over. */
public final class Typed {
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final String BASES = "aeiouyAEIOUY";

    private final Map<String, String> keys = new HashMap<>();

    private Typed(Encoding encoding) {
        for (int code = 0x80; code < 0x100; code++) {
            String one = character(code);
            put(encoding, one);
            for (int base = 0; base < BASES.length(); base++) {
                put(encoding, BASES.charAt(base) + one);
            }
            for (int base = 0x80; base < 0x100; base++) {
                put(encoding, character(base) + one);
            }
        }
    }

    public static String in(Encoding encoding, String unicode) {
        Typed typed = new Typed(encoding);
        StringBuilder result = new StringBuilder();
        for (char c : unicode.toCharArray()) {
            String letter = String.valueOf(c);
            result.append(typed.keys.getOrDefault(letter, letter));
        }
        return result.toString();
    }

    /** What the character of a code looks like as windows-1252. */
    static String character(int code) {
        String read = new String(new byte[] {(byte) code}, WINDOWS);
        return read.equals("\ufffd") ? String.valueOf((char) code) : read;
    }

    /** Keeps the shortest way to type a letter, with a mark of the letter's own case. */
    private void put(Encoding encoding, String keys) {
        String letter = encoding.decode(keys).text();
        boolean hyphenated = keys.length() > 1 && keys.indexOf('\u00ad') >= 0;
        if (letter.length() != 1 || letter.equals(keys) || hyphenated) {
            return;
        }
        String before = this.keys.get(letter);
        boolean small = Character.isLowerCase(letter.charAt(0));
        boolean better = before == null
                || keys.length() < before.length()
                || keys.length() == before.length()
                        && Character.isLowerCase(keys.charAt(keys.length() - 1)) == small
                        && Character.isLowerCase(before.charAt(before.length() - 1)) != small;
        if (better) {
            this.keys.put(letter, keys);
        }
    }
}
