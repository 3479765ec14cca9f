package org.trichluc.rule;

import java.util.List;

/**
 * A template of a rule.
 *
 * @param source as written
 * @param line 1-based line in the rule's file
 */
public record Template(String source, int line, List<Element> elements) {

    @Override
    public String toString() {
        return source;
    }
}
