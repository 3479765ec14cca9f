package org.trichluc.rule;

import java.nio.file.Path;

/**
 * A mistake in a rule, a part or a lexicon.
 *
 * @param file as it was opened
 * @param line 1-based
 * @param message what is wrong
 * @param remedy what to do about it
 */
public record RuleError(Path file, int line, String message, String remedy) implements Comparable<RuleError> {

    @Override
    public int compareTo(RuleError other) {
        int byFile = file.compareTo(other.file);
        return byFile != 0 ? byFile : Integer.compare(line, other.line);
    }

    /** {@code file:line: message; remedy}. */
    @Override
    public String toString() {
        return file + ":" + line + ": " + message + "; " + remedy;
    }
}
