package org.trichluc.workbench.score;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToDoubleBiFunction;
import org.trichluc.workbench.score.Zones.Placed;

/**
 * Expected items, found items, and which of them belong together. An optional expected item counts neither when it is
 * found nor when it is missed.
 */
record Found(List<Placed> expected, List<Placed> found, List<Pairing<Placed>> pairs) {

    static Found of(JsonNode gold, JsonNode output, Zones zones, ToDoubleBiFunction<JsonNode, JsonNode> alike) {
        List<Placed> expected = Zones.expected(gold);
        List<Placed> found = zones.found(output);
        return new Found(expected, found, Zones.align(expected, found, alike));
    }

    static Pairing<JsonNode> items(Pairing<Placed> pair) {
        return new Pairing<>(pair.gold().item(), pair.found().item());
    }

    /** Pairs whose expected item is required. */
    List<Pairing<JsonNode>> hits() {
        return pairs.stream()
                .map(Found::items)
                .filter(p -> OutlineScore.required(p.gold()))
                .toList();
    }

    private List<Placed> required() {
        return expected.stream().filter(e -> OutlineScore.required(e.item())).toList();
    }

    /** F1, strict F1, recall and precision. */
    void put(String kind, int strict, Scorecard card) {
        int hits = hits().size();
        int judged = hits + found.size() - pairs.size();
        int required = required().size();
        card.put(kind, Tally.f1(hits, required, judged));
        card.put(kind + ".strict", Tally.f1(strict, required, judged));
        card.put(kind + ".recall", Tally.share(hits, required));
        card.put(kind + ".precision", Tally.share(hits, judged));
    }

    /** The share of hits for which something holds. */
    Tally share(Predicate<Pairing<JsonNode>> right) {
        return Tally.shareOf(hits().stream().map(right::test).toList());
    }

    /** How many words of a field agree, over the hits for which the field is expected. */
    Tally wording(String field) {
        List<Pairing<JsonNode>> judged = hits().stream()
                .filter(p -> !Wording.text(p.gold().path(field)).isEmpty())
                .toList();
        double sum = judged.stream()
                .mapToDouble(
                        p -> Wording.tokenF1(p.gold().path(field), p.found().path(field)))
                .sum();
        return Tally.share(sum, judged.size());
    }

    void differences(String kind, Scorecard card) {
        for (Placed e : required()) {
            if (pairs.stream().noneMatch(p -> p.gold() == e)) {
                card.differs(kind + " missed", e.zone(), Wording.text(e.item().path("raw")), "");
            }
        }
        for (Placed f : found) {
            if (pairs.stream().noneMatch(p -> p.found() == f)) {
                String raw = Wording.text(f.item().path("raw"));
                card.differs(
                        kind + " extra",
                        f.zone(),
                        "",
                        raw + " (" + Wording.text(f.item().path("rule")) + ")");
            }
        }
    }
}
