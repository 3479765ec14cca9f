package org.trichluc.workbench.score;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.trichluc.workbench.score.Zones.Placed;

/** Scores the mentions of documents, and which of them name the same document. */
final class CitationScore {
    /** A law named in nearly the same words is the same law. */
    private static final double SAME_NAME = .85;

    private CitationScore() {}

    static void score(JsonNode gold, JsonNode output, Zones zones, Scorecard card) {
        Found found = Found.of(gold.path("citations"), output.path("citations"), zones, CitationScore::alike);
        List<Pairing<JsonNode>> hits = found.hits();
        int strict = (int)
                hits.stream().filter(p -> same(p, "type") && same(p, "date")).count();
        found.put("citations", strict, card);
        card.put("citations.type", found.share(p -> same(p, "type")));
        card.put("citations.date", found.share(p -> same(p, "date")));
        card.put("citations.issuer", found.wording("issuer"));
        card.put("citations.title", found.wording("title"));
        card.put(
                "citations.relation",
                Tally.shareOf(hits.stream()
                        .filter(p -> has(p.gold(), "relation"))
                        .map(p -> same(p, "relation"))
                        .toList()));
        documents(hits, card);
        Map<String, ToDoubleFunction<Pairing<JsonNode>>> judged = new LinkedHashMap<>();
        judged.put("type", p -> same(p, "type") ? 1 : 0);
        judged.put("date", p -> same(p, "date") ? 1 : 0);
        judged.put("issuer", p -> Found.words("issuer", p));
        judged.put("title", p -> Found.words("title", p));
        judged.put("relation", p -> !has(p.gold(), "relation") ? -1 : same(p, "relation") ? 1 : 0);
        found.judge("citation", p -> same(p, "type") && same(p, "date"), judged, card);
        found.differences("citation", card);
        for (Pairing<Placed> p : found.pairs()) {
            Pairing<JsonNode> items = Found.items(p);
            if (OutlineScore.required(items.gold()) && !(same(items, "type") && same(items, "date"))) {
                card.differs("citation field", p.gold().zone(), fields(items.gold()), fields(items.found()));
            }
        }
    }

    private static double alike(JsonNode gold, JsonNode found) {
        boolean sameRaw = Wording.norm(gold.path("raw")).equals(Wording.norm(found.path("raw")));
        if (has(gold, "number")) {
            boolean same = Wording.number(gold.path("number")).equals(Wording.number(found.path("number")));
            return same ? sameRaw ? 2.5 : 2 : 0;
        }
        boolean named =
                !has(found, "number") && (sameRaw || Wording.tokenF1(gold.path("raw"), found.path("raw")) > SAME_NAME);
        return named ? 2 : 0;
    }

    /** Pairs of mentions: do both sides agree whether the two name one document? */
    private static void documents(List<Pairing<JsonNode>> hits, Scorecard card) {
        List<Pairing<JsonNode>> keyed =
                hits.stream().filter(p -> has(p.gold(), "doc_key")).toList();
        if (keyed.size() < 2) {
            return;
        }
        int both = 0;
        int expected = 0;
        int found = 0;
        for (int i = 0; i < keyed.size(); i++) {
            for (int j = 0; j < i; j++) {
                boolean want = one(keyed.get(i).gold(), keyed.get(j).gold(), "doc_key");
                boolean got = one(keyed.get(i).found(), keyed.get(j).found(), "document");
                both += want && got ? 1 : 0;
                expected += want ? 1 : 0;
                found += got ? 1 : 0;
            }
        }
        card.put("documents", Tally.f1(both, expected, found));
    }

    private static boolean one(JsonNode a, JsonNode b, String key) {
        return has(a, key) && Wording.text(a.path(key)).equals(Wording.text(b.path(key)));
    }

    private static boolean same(Pairing<JsonNode> pair, String field) {
        return Wording.text(pair.gold().path(field))
                .equals(Wording.text(pair.found().path(field)));
    }

    private static boolean has(JsonNode item, String field) {
        return !Wording.text(item.path(field)).isEmpty();
    }

    private static String fields(JsonNode item) {
        return String.join(
                ", ", Wording.text(item.path("raw")), Wording.text(item.path("type")), Wording.text(item.path("date")));
    }
}
