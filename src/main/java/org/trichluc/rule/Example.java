package org.trichluc.rule;

import java.util.Map;

/**
 * A text with what a rule must find in it.
 *
 * @param line 1-based line in the rule's file
 * @param text without the marks
 * @param start of the marked span, in UTF-16 units; -1 in a counterexample, where nothing may be found
 * @param end of the marked span, exclusive
 * @param gives the values that must come out, as written; an empty one must be absent
 */
public record Example(int line, String text, int start, int end, Map<String, String> gives) {}
