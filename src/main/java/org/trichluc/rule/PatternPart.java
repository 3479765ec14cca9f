package org.trichluc.rule;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A part written as a regular expression, {@code extractors/part/NAME.yaml}. The expression sees the text as it is
 * printed; {@code \w} and {@code \b} know Vietnamese letters. It is tried once at one place and reaches at most {@value
 * #REACH} characters.
 */
public record PatternPart(
        String id,
        Path file,
        int line,
        String about,
        Pattern pattern,
        List<Sample> examples,
        List<Sample> counterexamples)
        implements Part {

    static final int REACH = 256;

    /**
     * A text that the part is (example) or is not (counterexample), as a whole.
     *
     * @param line 1-based line in the part's file
     */
    public record Sample(int line, String text) {}

    @Override
    public int endAt(CharSequence text, int start) {
        Matcher m = pattern.matcher(text);
        m.region(start, Math.min(text.length(), start + REACH));
        m.useTransparentBounds(true);
        return m.lookingAt() && m.end() > start ? m.end() : -1;
    }

    @Override
    public boolean canBeginWith(char c) {
        Matcher m = pattern.matcher(String.valueOf(c));
        return m.lookingAt() && m.end() > 0 || m.hitEnd();
    }

    @Override
    public String toString() {
        return pattern.pattern();
    }
}
