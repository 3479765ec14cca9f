package org.trichluc.workbench.score;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToDoubleBiFunction;
import java.util.function.ToDoubleFunction;
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

    /** How many words of a field agree; negative where none are expected. */
    static double words(String field, Pairing<JsonNode> pair) {
        JsonNode want = pair.gold().path(field);
        return Wording.text(want).isEmpty()
                ? -1
                : Wording.tokenF1(want, pair.found().path(field));
    }

    /** How many words of a field agree, over the hits for which the field is expected. */
    Tally wording(String field) {
        double[] judged = hits().stream()
                .mapToDouble(p -> words(field, p))
                .filter(v -> v >= 0)
                .toArray();
        return Tally.share(Arrays.stream(judged).sum(), judged.length);
    }

    /**
     * Judges each required item, whether it was found and with which fields right, and each extra one.
     *
     * @param strict whether the main fields are right
     * @param fields how well a field agrees; negative where there is nothing to judge
     */
    void judge(
            String kind,
            Predicate<Pairing<JsonNode>> strict,
            Map<String, ToDoubleFunction<Pairing<JsonNode>>> fields,
            Scorecard card) {
        Map<Placed, Placed> partner = new IdentityHashMap<>();
        pairs.forEach(p -> partner.put(p.gold(), p.found()));
        for (int i = 0; i < expected.size(); i++) {
            Placed gold = expected.get(i);
            if (OutlineScore.required(gold.item())) {
                String item =
                        gold.zone() + " #" + i + " " + Wording.text(gold.item().path("raw"));
                Placed other = partner.get(gold);
                if (other == null) {
                    card.judge(kind, item, "found", 0);
                } else {
                    Pairing<JsonNode> pair = new Pairing<>(gold.item(), other.item());
                    judged(kind, item, "found", 1, other, card);
                    judged(kind, item, Judgement.STRICT, strict.test(pair) ? 1 : 0, other, card);
                    fields.forEach((field, score) -> {
                        double value = score.applyAsDouble(pair);
                        if (value >= 0) {
                            judged(kind, item, field, value, other, card);
                        }
                    });
                }
            }
        }
        extras(kind, card);
    }

    /** Extra items with one text in one part of a report are numbered. */
    private void extras(String kind, Scorecard card) {
        Set<Placed> paired = Collections.newSetFromMap(new IdentityHashMap<>());
        pairs.forEach(p -> paired.add(p.found()));
        Map<String, Integer> seen = new HashMap<>();
        for (Placed f : found) {
            if (!paired.contains(f)) {
                String text = f.zone() + " " + Wording.text(f.item().path("raw"));
                int times = seen.merge(text, 1, Integer::sum);
                judged(kind, times == 1 ? text : text + " (" + times + ")", Judgement.EXTRA, 0, f, card);
            }
        }
    }

    private static void judged(String kind, String item, String field, double score, Placed found, Scorecard card) {
        JsonNode sure = found.item().path("confidence");
        String rule = Wording.text(found.item().path("rule"));
        card.judge(new Judgement(kind, item, field, score, rule, sure.isNumber() ? sure.doubleValue() : null));
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
