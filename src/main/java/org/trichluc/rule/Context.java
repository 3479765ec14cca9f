package org.trichluc.rule;

import java.util.List;

/**
 * What stands before and after a match: it vetoes ({@code unless}) or is required ({@code needs}).
 *
 * @param source as written
 * @param line 1-based line in the rule's file
 * @param before elements that end where the match begins
 * @param after elements that begin where the match ends
 */
public record Context(String source, int line, List<Element> before, List<Element> after) {

    @Override
    public String toString() {
        return source;
    }
}
