package org.trichluc.rule;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Reads an example ({@code [[…]]} marks the span) or a counterexample (no mark). */
final class ExampleReader {

    private static final String OPEN = "[[";
    private static final String CLOSE = "]]";

    private ExampleReader() {}

    static Example read(Form form, boolean marked, Set<String> fields) {
        form.allow(marked ? Set.of("text", "gives") : Set.of("text"));
        String text = form.required("text");
        int line = form.line("text");
        int open = text.indexOf(OPEN);
        int close = text.indexOf(CLOSE, Math.max(0, open));
        boolean one = open >= 0
                && close > open + OPEN.length()
                && text.indexOf(OPEN, open + 1) < 0
                && text.indexOf(CLOSE, close + 1) < 0;
        if (marked && !one) {
            form.problem(line, "an example marks exactly one span", "put [[ and ]] around what must be found");
        }
        if (!marked && open >= 0) {
            form.problem(line, "a counterexample marks no span", "the rule must find nothing in it");
        }
        Map<String, String> gives = new LinkedHashMap<>();
        form.map("gives").forEach((field, value) -> {
            gives.put(field, value.text());
            if (!fields.contains(field)) {
                form.problem(value.line(), "the rule gives no " + field, "one of " + fields);
            }
        });
        if (!marked || !one) {
            return new Example(line, text, -1, -1, Map.of());
        }
        String bare = text.substring(0, open)
                + text.substring(open + OPEN.length(), close)
                + text.substring(close + CLOSE.length());
        return new Example(line, bare, open, close - OPEN.length(), gives);
    }
}
