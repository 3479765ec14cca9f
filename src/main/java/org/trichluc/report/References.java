package org.trichluc.report;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Checks what ties the parts of a report together: unique ids, references that lead somewhere, spans that hold. */
final class References {
    private final JsonNode report;
    private final List<String> problems = new ArrayList<>();
    private final Map<String, String> textOf = new HashMap<>();
    private final Map<String, Set<String>> ids = new HashMap<>();

    private References(JsonNode report) {
        this.report = report;
    }

    /** @param report one that the schema accepts */
    static List<String> problems(JsonNode report) {
        References check = new References(report);
        for (String part :
                List.of("blocks", "sections", "footnotes", "citations", "documents", "figures", "tables", "findings")) {
            check.collect(part);
        }
        check.follow();
        return check.problems;
    }

    private void collect(String part) {
        Set<String> known = new HashSet<>();
        for (JsonNode item : report.path(part)) {
            String id = item.path("id").asText();
            if (!known.add(id)) {
                problems.add("/" + part + ": the id " + id + " occurs twice");
            }
            if (part.equals("blocks")) {
                textOf.put(id, item.path("text").asText());
            }
        }
        ids.put(part, known);
    }

    private void follow() {
        each("blocks", (at, block) -> refer(at, block.path("section"), "sections"));
        each("sections", (at, section) -> {
            refer(at, section.path("parent"), "sections");
            refer(at, section.path("block"), "blocks");
        });
        each("footnotes", (at, note) -> {
            note.path("blocks").forEach(b -> refer(at, b, "blocks"));
            refer(at, note.path("anchor").path("block"), "blocks");
        });
        each("citations", (at, citation) -> {
            span(at, citation);
            refer(at, citation.path("document"), "documents");
        });
        each("documents", (at, document) -> document.path("mentions").forEach(m -> refer(at, m, "citations")));
        each("figures", (at, figure) -> {
            span(at, figure);
            refer(at, figure.path("section"), "sections");
        });
        each("tables", (at, table) -> refer(at, table.path("block"), "blocks"));
        each("findings", this::span);
    }

    private void each(String part, Check check) {
        int index = 0;
        for (JsonNode item : report.path(part)) {
            check.at("/" + part + "/" + index++, item);
        }
    }

    private void refer(String at, JsonNode id, String part) {
        if (id.isTextual() && !ids.getOrDefault(part, Set.of()).contains(id.textValue())) {
            problems.add(at + ": there is no " + id.textValue() + " in " + part);
        }
    }

    private void span(String at, JsonNode item) {
        JsonNode span = item.path("span");
        String text = textOf.get(span.path("block").asText());
        String raw = item.path("raw").asText();
        if (text == null) {
            refer(at, span.path("block"), "blocks");
        } else if (!raw.equals(
                cut(text, span.path("start").asInt(), span.path("end").asInt()))) {
            problems.add(at + ": the text at its span is not its raw, " + raw);
        }
    }

    /** The text between two code points, empty where it has none. */
    private static String cut(String text, int start, int end) {
        if (start > end || end > text.codePointCount(0, text.length())) {
            return "";
        }
        return text.substring(text.offsetByCodePoints(0, start), text.offsetByCodePoints(0, end));
    }

    private interface Check {
        void at(String place, JsonNode item);
    }
}
