package org.trichluc.workbench.score;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Scores what was read: the notes with their anchors, and all words in reading order. */
final class TextScore {
    /** A note's words may differ by this share. */
    private static final double SAME_NOTE = .02;
    /** So many characters before an anchor must be right. */
    private static final int ANCHOR = 12;

    private static final Pattern MARK = Pattern.compile("\\[\\[fn:[\\p{L}\\p{N}_]+\\]\\]");

    private final JsonNode output;
    private final Scorecard card;
    private final Map<String, String> zones;

    private TextScore(JsonNode logical, JsonNode output, Scorecard card) {
        this.output = output;
        this.card = card;
        this.zones = zones(logical);
    }

    static void score(JsonNode gold, JsonNode logical, JsonNode output, Scorecard card) {
        TextScore score = new TextScore(logical, output, card);
        score.notes(gold.path("footnotes"));
        score.words();
    }

    private void notes(JsonNode expected) {
        Map<String, JsonNode> found = new HashMap<>();
        output.path("footnotes").forEach(note -> found.put(Zones.marker(note), note));
        int right = 0;
        int anchored = 0;
        for (JsonNode note : expected) {
            String marker = note.path("marker").asText();
            JsonNode other = found.get(marker);
            card.judge("footnote", marker, "found", other == null ? 0 : 1);
            if (other == null) {
                card.differs("footnote missed", marker, zones.getOrDefault("fn:" + marker, ""), "");
                continue;
            }
            int text = sameText(marker, other) ? 1 : 0;
            int anchor = sameAnchor(marker, note, other) ? 1 : 0;
            card.judge("footnote", marker, "text", text);
            card.judge("footnote", marker, "anchor", anchor);
            right += text;
            anchored += anchor;
        }
        card.put(
                "footnotes",
                Tally.f1(right, expected.size(), output.path("footnotes").size()));
        card.put("footnotes.anchor", Tally.share(anchored, expected.size()));
    }

    private boolean sameText(String marker, JsonNode found) {
        String want = zones.getOrDefault("fn:" + marker, "");
        String text = Wording.text(found.path("text"));
        boolean same = 1 - Resemblance.ratio(Wording.tokens(want), Wording.tokens(text)) <= SAME_NOTE;
        if (!same) {
            card.differs("footnote text", marker, want, text);
        }
        return same;
    }

    private boolean sameAnchor(String marker, JsonNode gold, JsonNode found) {
        JsonNode anchor = found.path("anchor");
        String text = "";
        for (JsonNode block : output.path("blocks")) {
            if (block.path("id").equals(anchor.path("block"))) {
                text = Wording.text(block.path("text"));
            }
        }
        int offset = Math.min(anchor.path("offset").asInt(), text.codePointCount(0, text.length()));
        String before = Wording.norm(text.substring(0, text.offsetByCodePoints(0, offset)));
        String want = tail(Wording.norm(gold.path("anchor_before")), ANCHOR);
        boolean same = !want.isEmpty() && before.endsWith(want);
        if (!same) {
            card.differs("footnote anchor", marker, want, tail(before, 20));
        }
        return same;
    }

    private static String tail(String text, int length) {
        return text.substring(Math.max(0, text.length() - length));
    }

    private void words() {
        List<String> expected = new ArrayList<>();
        zones.values().forEach(zone -> expected.addAll(Wording.tokens(zone)));
        Set<String> notes = new HashSet<>();
        output.path("footnotes").forEach(n -> n.path("blocks").forEach(b -> notes.add(b.asText())));
        List<String> found = new ArrayList<>();
        List<String> last = new ArrayList<>();
        for (JsonNode block : output.path("blocks")) {
            List<String> target = notes.contains(block.path("id").asText()) ? last : found;
            target.addAll(Wording.tokens(Wording.text(block.path("text"))));
        }
        found.addAll(last);
        int common = Resemblance.common(expected, found);
        card.put("text", Tally.share(common, Math.max(1, Math.max(expected.size(), found.size()))));
    }

    /** The annotated text: {@code body} first, then the notes. */
    private static Map<String, String> zones(JsonNode logical) {
        List<String> body = new ArrayList<>();
        logical.path("blocks").forEach(block -> collect(block, body));
        Map<String, String> zones = new LinkedHashMap<>();
        zones.put("body", String.join("\n", body));
        logical.path("footnotes").properties().forEach(note -> {
            List<String> paragraphs = new ArrayList<>();
            strings(note.getValue(), paragraphs);
            zones.put("fn:" + note.getKey(), String.join("\n", paragraphs));
        });
        return zones;
    }

    private static void collect(JsonNode block, List<String> body) {
        if (block.has("text")) {
            strings(block.path("text"), body);
        } else if (block.has("rows")) {
            strings(block.path("rows"), body);
        } else if (block.has("left")) {
            strings(block.path("left"), body);
            strings(block.path("right"), body);
        } else {
            strings(block.path("lines"), body);
        }
    }

    /** Every text in a tree, in order, without the places of footnote markers. */
    private static void strings(JsonNode node, List<String> into) {
        if (node.isTextual()) {
            into.add(MARK.matcher(node.textValue()).replaceAll(""));
        }
        node.forEach(child -> strings(child, into));
    }
}
