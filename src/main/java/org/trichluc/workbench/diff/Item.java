package org.trichluc.workbench.diff;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Something that an output states, with what it says of it.
 *
 * @param kind {@code header}, {@code section}, {@code footnote}, {@code citation}, {@code figure}, {@code warning}, or
 *     the kind of a finding
 * @param place what makes it the same item in another output: the text that it stands in and where in it
 * @param rule that made it, empty where none is named
 * @param context the words around it, the item in double brackets
 * @param fields by name, as JSON
 */
record Item(String kind, String place, String rule, String context, Map<String, String> fields) {
    /** So many characters of the context stand on either side. */
    private static final int AROUND = 40;

    /** Numbering of the output itself: no statement about the report. */
    private static final Set<String> INTERNAL =
            Set.of("id", "span", "rule", "confidence", "document", "section", "block", "blocks", "parent", "refs");

    private static final Map<String, String> LISTS = Map.of(
            "sections", "section",
            "footnotes", "footnote",
            "citations", "citation",
            "figures", "figure",
            "warnings", "warning",
            "findings", "finding");

    /** All items of an output in its order. */
    static List<Item> of(JsonNode output) {
        Map<String, String> texts = new HashMap<>();
        output.path("blocks")
                .forEach(b -> texts.put(b.path("id").asText(), b.path("text").asText()));
        List<Item> items = new ArrayList<>();
        output.path("header").properties().forEach(f -> {
            String value = f.getValue().toString();
            items.add(new Item("header", f.getKey(), "", f.getKey(), Map.of(f.getKey(), value)));
        });
        output.properties().forEach(list -> {
            String kind = LISTS.get(list.getKey());
            if (kind != null) {
                list.getValue().forEach(node -> items.add(of(kind, node, texts)));
            }
        });
        return items;
    }

    private static Item of(String kind, JsonNode node, Map<String, String> texts) {
        Map<String, String> fields = new LinkedHashMap<>();
        node.properties().forEach(f -> {
            if (!INTERNAL.contains(f.getKey())) {
                fields.put(f.getKey(), f.getValue().toString());
            }
        });
        String named = node.path("kind").asText();
        String rule = node.path("rule").asText();
        JsonNode span = node.path("span");
        String text = texts.getOrDefault(span.path("block").asText(), "");
        if (text.isEmpty()) {
            String label = node.path("label").asText() + node.path("marker").asText();
            String words = node.path("message")
                    .asText(node.path("title").asText(node.path("text").asText()));
            String shown = (label + " " + words).strip();
            return new Item(kind, shown, node.path("code").asText(rule), shown, fields);
        }
        int start = text.offsetByCodePoints(0, span.path("start").asInt());
        int end = text.offsetByCodePoints(0, span.path("end").asInt());
        String context = text.substring(Math.max(0, start - AROUND), start)
                + "[[" + text.substring(start, end) + "]]"
                + text.substring(end, Math.min(text.length(), end + AROUND));
        String place = text + "\u0000" + start + "\u0000" + end;
        return new Item(kind.equals("finding") ? named : kind, place, rule, context, fields);
    }
}
