package org.trichluc.vietnamese.legacy;

import java.util.ArrayList;
import java.util.List;

/** A stretch between blanks, digits and ASCII signs: in every encoding those are themselves. */
record Word(int start, int end) {
    /** Longer words are no syllables in any encoding. */
    static final int LONGEST = 20;

    /** The words of a part of a text, cut at its ends. */
    static List<Word> in(CharSequence text, int start, int end) {
        List<Word> result = new ArrayList<>();
        int from = start;
        for (int i = start; i <= end; i++) {
            if (i == end || !isPart(text, i)) {
                if (i > from) {
                    result.add(new Word(from, i));
                }
                from = i + 1;
            }
        }
        return result;
    }

    /** The words that a part of a text has a share in; those at its ends reach beyond it. */
    static List<Word> touching(CharSequence text, int start, int end) {
        if (start >= end) {
            return List.of();
        }
        int from = start;
        while (from > 0 && start - from < LONGEST && isPart(text, from - 1) && isPart(text, start)) {
            from--;
        }
        int to = end;
        while (to < text.length() && to - end < LONGEST && isPart(text, to) && isPart(text, end - 1)) {
            to++;
        }
        return in(text, from, to);
    }

    private static boolean isPart(CharSequence text, int at) {
        char c = text.charAt(at);
        if (c < 0x80) {
            return (c | 32) >= 'a' && (c | 32) <= 'z';
        }
        return !Character.isWhitespace(c) && !Character.isSpaceChar(c) && !isOrdinal(text, at);
    }

    /** An ordinal sign behind a digit, as in {@code 113ª}, is what it looks like. */
    private static boolean isOrdinal(CharSequence text, int at) {
        char c = text.charAt(at);
        return (c == 'ª' || c == 'º') && at > 0 && text.charAt(at - 1) >= '0' && text.charAt(at - 1) <= '9';
    }
}
