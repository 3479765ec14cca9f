package org.trichluc.workbench.score;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;

/** Scores provenance: the text at an item's span must be its raw text. */
final class SpanScore {
    private SpanScore() {}

    static void score(JsonNode output, Scorecard card) {
        Map<String, String> texts = new HashMap<>();
        output.path("blocks").forEach(b -> texts.put(b.path("id").asText(), Wording.text(b.path("text"))));
        int right = 0;
        int total = 0;
        for (String part : new String[] {"citations", "figures"}) {
            for (JsonNode item : output.path(part)) {
                total++;
                right += holds(item, texts) ? 1 : 0;
            }
        }
        card.put("spans", Tally.share(right, total));
    }

    private static boolean holds(JsonNode item, Map<String, String> texts) {
        JsonNode span = item.path("span");
        String text = texts.getOrDefault(span.path("block").asText(), "");
        int length = text.codePointCount(0, text.length());
        int end = Math.min(span.path("end").asInt(), length);
        int start = Math.min(span.path("start").asInt(), end);
        return text.substring(text.offsetByCodePoints(0, start), text.offsetByCodePoints(0, end))
                .equals(Wording.text(item.path("raw")));
    }
}
