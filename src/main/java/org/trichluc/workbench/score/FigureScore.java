package org.trichluc.workbench.score;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;
import org.trichluc.workbench.score.Zones.Placed;

/** Scores the figures. */
final class FigureScore {
    private static final Map<String, Predicate<Pairing<JsonNode>>> FIELDS = fields();
    /** What a sentence may say or leave unsaid: a word too many is as wrong as one too few. */
    private static final List<String> SAID = List.of("subject", "place", "period");

    private static final List<String> STRICT = List.of("kind", "unit", "of", "per");

    private FigureScore() {}

    static void score(JsonNode gold, JsonNode output, Zones zones, Scorecard card) {
        Found found = Found.of(gold.path("figures"), output.path("figures"), zones, FigureScore::alike);
        int strict = (int) found.hits().stream().filter(p -> wrong(p).isEmpty()).count();
        found.put("figures", strict, card);
        FIELDS.forEach((field, right) -> card.put("figures." + field, found.share(right)));
        card.put("figures.indicator", found.wording("indicator"));
        SAID.forEach(field -> card.put("figures." + field, said(field, found)));
        card.put("figures.cell", cells(found));
        Map<String, ToDoubleFunction<Pairing<JsonNode>>> judged = new LinkedHashMap<>();
        FIELDS.forEach((field, right) -> judged.put(field, p -> right.test(p) ? 1 : 0));
        judged.put("indicator", p -> Found.words("indicator", p));
        judged.put("cell", p -> !inTable(p.gold()) ? -1 : namedAlike(p) ? 1 : 0);
        found.judge("figure", p -> wrong(p).isEmpty(), judged, card);
        found.differences("figure", card);
        for (Pairing<Placed> p : found.pairs()) {
            Pairing<JsonNode> items = Found.items(p);
            List<String> wrong = wrong(items);
            if (OutlineScore.required(items.gold()) && !wrong.isEmpty()) {
                card.differs(
                        "figure field " + String.join(",", wrong),
                        p.gold().zone(),
                        shown(items.gold()),
                        shown(items.found()));
            }
        }
    }

    /** How far a field agrees, over all hits of a report whose annotation has the field; both silent is agreement. */
    private static Tally said(String field, Found found) {
        boolean annotated = found.expected().stream().anyMatch(e -> e.item().hasNonNull(field));
        double[] judged = found.hits().stream()
                .filter(p -> annotated)
                .mapToDouble(p -> Wording.tokenF1(
                        worded(p.gold().path(field)), worded(p.found().path(field))))
                .toArray();
        return Tally.share(Arrays.stream(judged).sum(), judged.length);
    }

    private static JsonNode worded(JsonNode field) {
        return field.isObject() ? field.path("text") : field;
    }

    /** The annotated table cells that were found with their row's label and the headers of their column. */
    private static Tally cells(Found found) {
        long annotated = found.expected().stream()
                .filter(e -> OutlineScore.required(e.item()) && inTable(e.item()))
                .count();
        long named = found.hits().stream()
                .filter(p -> inTable(p.gold()) && namedAlike(p))
                .count();
        return Tally.share(named, (int) annotated);
    }

    private static boolean inTable(JsonNode figure) {
        return !figure.path("columns").isEmpty();
    }

    /** An annotation that leaves out the row has its label as the indicator. */
    private static boolean namedAlike(Pairing<JsonNode> p) {
        String gold = text(p.gold(), p.gold().has("row") ? "row" : "indicator");
        boolean row = Wording.norm(gold).equals(Wording.norm(text(p.found(), "row")))
                || !p.gold().has("row") && Wording.norm(gold).equals(Wording.norm(text(p.found(), "indicator")));
        return row && path(p.gold()).equals(path(p.found()));
    }

    private static List<String> path(JsonNode figure) {
        List<String> path = new ArrayList<>();
        figure.path("columns").forEach(c -> path.add(Wording.norm(c)));
        return path;
    }

    private static Map<String, Predicate<Pairing<JsonNode>>> fields() {
        Map<String, Predicate<Pairing<JsonNode>>> fields = new LinkedHashMap<>();
        fields.put("kind", p -> text(p.gold(), "kind").equals(text(p.found(), "kind")));
        fields.put(
                "unit", p -> unit(p.gold().path("unit")).equals(unit(p.found().path("unit"))));
        fields.put(
                "of",
                p -> Objects.equals(
                        number(p.gold().path("of")), number(p.found().path("of"))));
        fields.put("per", p -> unit(p.gold().path("per")).equals(unit(p.found().path("per"))));
        fields.put("qualifier", p -> text(p.gold(), "qualifier").equals(text(p.found(), "qualifier")));
        fields.put(
                "change",
                p -> text(p.gold().path("change"), "direction")
                        .equals(text(p.found().path("change"), "direction")));
        fields.put(
                "attainment",
                p -> p.gold().path("attainment").asBoolean()
                        == p.found().path("attainment").asBoolean());
        return fields;
    }

    static double alike(JsonNode gold, JsonNode found) {
        BigDecimal value = number(gold.path("value"));
        if (value == null || !value.equals(number(found.path("value")))) {
            return 0;
        }
        boolean sameRaw = Wording.unspaced(gold.path("raw")).equals(Wording.unspaced(found.path("raw")));
        boolean sameUnit = unit(gold.path("unit")).equals(unit(found.path("unit")));
        return 2 + (sameRaw ? 1 : 0) + (sameUnit ? .5 : 0);
    }

    private static List<String> wrong(Pairing<JsonNode> pair) {
        return STRICT.stream()
                .filter(field -> !Objects.requireNonNull(FIELDS.get(field)).test(pair))
                .toList();
    }

    /** To six decimals; null where the field is no number. */
    private static @Nullable BigDecimal number(JsonNode field) {
        return field.isNumber() ? field.decimalValue().setScale(6, RoundingMode.HALF_EVEN) : null;
    }

    private static String unit(JsonNode unit) {
        return Wording.norm(unit.isObject() ? unit.path("text") : unit);
    }

    private static String text(JsonNode item, String field) {
        return Wording.text(item.path(field));
    }

    private static String shown(JsonNode f) {
        return text(f, "raw") + " (" + text(f, "kind") + ", unit " + unit(f.path("unit")) + ", of "
                + f.path("of").asText("-") + ", per " + unit(f.path("per")) + ")";
    }
}
