package org.trichluc.rule;

import java.util.List;

/** Finds templates that nothing in a text announces, so that they would have to be tried everywhere. */
final class Triggerless {

    private Triggerless() {}

    static void report(List<Rule> rules, Problems problems) {
        for (Rule rule : rules) {
            for (Template template : rule.match()) {
                if (Firsts.of(template.elements(), rule.slots()).open()) {
                    problems.add(
                            rule.file(),
                            template.line(),
                            "the template '" + template + "' has no trigger",
                            "begin it with a word, a number, a date, a lexicon or a part that begins with a digit, a"
                                    + " capital or a mark");
                }
            }
        }
    }
}
