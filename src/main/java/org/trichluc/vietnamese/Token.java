package org.trichluc.vietnamese;

import java.util.ArrayList;
import java.util.List;

/**
 * A word, a number or a sign of a text. A number is one token with what is inside it: {@code 1,5}, {@code 27/9/2022},
 * {@code 14.175/17.378}.
 *
 * @param start offset into the text, inclusive
 * @param end exclusive
 */
public record Token(int start, int end) {

    /** The tokens of a stretch of a text, blanks left out. */
    public static List<Token> in(CharSequence text, int from, int to) {
        List<Token> tokens = new ArrayList<>();
        int at = from;
        while (at < to) {
            if (Words.isBlank(text.charAt(at)) || text.charAt(at) == '\n' || text.charAt(at) == '\t') {
                at++;
                continue;
            }
            int end = Math.min(to, end(text, at, to));
            tokens.add(new Token(at, end));
            at = end;
        }
        return tokens;
    }

    private static int end(CharSequence text, int start, int to) {
        if (!Words.isWord(text.charAt(start))) {
            return start + 1;
        }
        int end = Words.endOfWord(text, start);
        while (end + 1 < to
                && ".,/:-".indexOf(text.charAt(end)) >= 0
                && Words.isDigit(text.charAt(end - 1))
                && Words.isDigit(text.charAt(end + 1))) {
            end = Words.endOfWord(text, end + 1);
        }
        return end;
    }

    /** The token's own characters. */
    public String in(CharSequence text) {
        return text.subSequence(start, end).toString();
    }
}
