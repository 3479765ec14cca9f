package org.trichluc.rule;

import java.nio.file.Path;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A part written as a regular expression, {@code extractors/part/NAME.yaml}. The expression sees the text as it is
 * printed; {@code \w} and {@code \b} know Vietnamese letters. It is tried once at one place and reaches at most {@value
 * #REACH} characters.
 *
 * @param line 1-based line of the expression
 * @param beginnings the characters that it can begin with
 */
public record PatternPart(
        String id,
        Path file,
        int line,
        String about,
        Pattern pattern,
        BitSet beginnings,
        List<Sample> examples,
        List<Sample> counterexamples)
        implements Part {

    static final int REACH = 256;

    /** Latin, punctuation and currency signs lie below. */
    private static final char BEYOND_PRINT = '\u2100';

    /**
     * A text that the part is (example) or is not (counterexample), as a whole.
     *
     * @param line 1-based line in the part's file
     */
    public record Sample(int line, String text) {}

    @Override
    public int endAt(CharSequence text, int start) {
        if (!beginnings.get(text.charAt(start))) {
            return -1;
        }
        Matcher m = pattern.matcher(text);
        m.region(start, Math.min(text.length(), start + REACH));
        m.useTransparentBounds(true);
        return m.lookingAt() && m.end() > start ? m.end() : -1;
    }

    /** The characters that a match of an expression can begin with, of those that Vietnamese print uses. */
    static BitSet beginnings(Pattern pattern) {
        BitSet result = new BitSet();
        for (char c = '!'; c < BEYOND_PRINT; c++) {
            Matcher m = pattern.matcher(String.valueOf(c));
            result.set(c, m.lookingAt() && m.end() > 0 || m.hitEnd());
        }
        return result;
    }

    @Override
    public boolean canBeginWith(char c) {
        return beginnings.get(c);
    }

    @Override
    public String toString() {
        return pattern.pattern();
    }
}
