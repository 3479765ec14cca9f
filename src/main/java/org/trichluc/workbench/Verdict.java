package org.trichluc.workbench;

import java.nio.file.Path;

/**
 * What is wrong with a rule's behaviour on one of its own texts.
 *
 * @param against {@code alone} or {@code whole book}
 * @param line 1-based line of the text in the rule's file
 * @param text without marks
 * @param start of the span that the verdict is about, in UTF-16 units
 * @param end exclusive
 */
public record Verdict(
        Kind kind,
        String rule,
        String against,
        Path file,
        int line,
        String text,
        int start,
        int end,
        String expected,
        String found) {

    /** The three ways to fail. */
    public enum Kind {
        /** An example's span is not found. */
        MISSING,
        /** Something is found that should not be. */
        NOISY,
        /** The span is found, with other bounds or other values. */
        WRONG
    }

    /** The verdict as people read it: where, the text with the span underlined, expected beside found. */
    @Override
    public String toString() {
        return kind + " " + file + ":" + line + " " + rule + " (" + against + ")\n    " + text + "\n    "
                + " ".repeat(start) + "^".repeat(Math.max(1, end - start)) + "\n    expected " + expected
                + "\n    found    " + found;
    }
}
