package org.trichluc.workbench.score;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Scores the outline. */
final class OutlineScore {
    /** Titles that are more alike than this are the same. */
    private static final double SAME_TITLE = .95;
    /** No outline is deeper; keeps a circle of parents from hanging. */
    private static final int DEEPEST = 20;

    private OutlineScore() {}

    static void score(JsonNode gold, JsonNode output, Scorecard card) {
        List<JsonNode> expected = list(gold.path("sections"));
        List<JsonNode> found = list(output.path("sections"));
        List<Pairing<JsonNode>> pairs = Pairing.align(expected, found, OutlineScore::alike);
        List<Pairing<JsonNode>> hits =
                pairs.stream().filter(p -> required(p.gold())).toList();
        List<JsonNode> required =
                expected.stream().filter(OutlineScore::required).toList();
        int judged = hits.size() + found.size() - pairs.size();
        Map<String, String> parents = new HashMap<>();
        found.forEach(s -> parents.put(s.path("id").asText(), Wording.text(s.path("parent"))));

        card.put("sections", Tally.f1(hits.size(), required.size(), judged));
        card.put(
                "sections.level",
                Tally.shareOf(hits.stream()
                        .map(p -> p.gold().path("level").asInt() == level(p.found(), parents))
                        .toList()));
        for (JsonNode s : required) {
            boolean missed = pairs.stream().noneMatch(p -> p.gold() == s);
            card.judge("section", named(s, expected), "found", missed ? 0 : 1);
            if (missed) {
                card.differs("section missed", Wording.text(s.path("label")), Wording.text(s.path("title")), "");
            }
        }
        hits.forEach(p -> card.judge(
                "section",
                named(p.gold(), expected),
                "level",
                p.gold().path("level").asInt() == level(p.found(), parents) ? 1 : 0));
        for (JsonNode s : found) {
            if (pairs.stream().noneMatch(p -> p.found() == s)) {
                card.judge("section", named(s, List.of()), Judgement.EXTRA, 0);
                card.differs("section extra", Wording.text(s.path("label")), "", Wording.text(s.path("title")));
            }
        }
    }

    /** Its place among the expected ones, if it is one, with its label and title. */
    private static String named(JsonNode section, List<JsonNode> expected) {
        int place = expected.indexOf(section);
        return (place < 0 ? "" : "#" + place + " ")
                + Wording.text(section.path("label"))
                + " "
                + Wording.text(section.path("title"));
    }

    private static double alike(JsonNode gold, JsonNode found) {
        return Wording.norm(gold.path("label")).equals(Wording.norm(found.path("label")))
                        && Resemblance.ratio(Wording.norm(gold.path("title")), Wording.norm(found.path("title")))
                                > SAME_TITLE
                ? 1
                : 0;
    }

    private static int level(JsonNode section, Map<String, String> parents) {
        int depth = 1;
        String parent = Wording.text(section.path("parent"));
        while (!parent.isEmpty() && depth < DEEPEST) {
            depth++;
            parent = parents.getOrDefault(parent, "");
        }
        return depth;
    }

    static boolean required(JsonNode gold) {
        return !gold.path("optional").asBoolean();
    }

    static List<JsonNode> list(JsonNode array) {
        List<JsonNode> list = new ArrayList<>();
        array.forEach(list::add);
        return list;
    }
}
