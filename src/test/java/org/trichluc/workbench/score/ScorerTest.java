package org.trichluc.workbench.score;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.trichluc.report.ReportJson;

/** A report of three blocks, one note, two citations and three figures, and what goes wrong with it. */
class ScorerTest {
    static final String GOLD = """
            {"header": {"issuer": "UBND XÃ ĐỒNG LẠC", "number": "15/BC-UBND", "date": "2021-06-05",
                        "recipients": ["HĐND xã", "Lưu VT"], "signatory": {"name": "Lê Văn Bình"}},
             "sections": [{"label": "I", "title": "KẾT QUẢ", "level": 1},
                          {"label": "1", "title": "Trồng trọt", "level": 2}],
             "footnotes": [{"marker": "1", "anchor_before": "với 40 hộ"}],
             "citations": [
               {"where": "body", "raw": "Quyết định số 12/QĐ-UBND", "type": "quyet-dinh", "number": "12/QĐ-UBND",
                "relation": "implements", "issuer": "UBND huyện", "doc_key": "a"},
               {"where": "fn:1", "raw": "Luật Trồng trọt", "type": "luat", "relation": "mentions", "doc_key": "b"}],
             "figures": [
               {"where": "body", "raw": "40 hộ", "kind": "count", "value": 40, "unit": "hộ", "indicator": "hộ trồng rau"},
               {"where": "body", "raw": "1,5 tỷ đồng", "kind": "money", "value": 1500000000, "unit": "tỷ đồng"},
               {"where": "fn:1", "raw": "2 ha", "kind": "measure", "value": 2, "unit": "ha", "optional": true}]}""";
    static final String LOGICAL = """
            {"blocks": [{"text": "I. KẾT QUẢ"}, {"text": "1. Trồng trọt"},
               {"text": "Thực hiện Quyết định số 12/QĐ-UBND với 40 hộ[[fn:1]] trồng rau, vay 1,5 tỷ đồng."}],
             "footnotes": {"1": ["Theo Luật Trồng trọt, mỗi hộ 2 ha."]}}""";
    static final String OUTPUT = """
            {"header": {"issuer": "UBND xã Đồng Lạc", "number": "15 /BC-UBND", "date": "2021-06-05",
                        "recipients": ["HĐND xã", "Lưu VT."], "signatory": {"name": "Lê Văn Bình"}},
             "blocks": [{"id": "b1", "text": "I. KẾT QUẢ"}, {"id": "b2", "text": "1. Trồng trọt"},
               {"id": "b3", "text": "Thực hiện Quyết định số 12/QĐ-UBND với 40 hộ trồng rau, vay 1,5 tỷ đồng."},
               {"id": "b4", "text": "Theo Luật Trồng trọt, mỗi hộ 2 ha."}],
             "sections": [{"id": "s1", "label": "I", "title": "Kết quả", "level": 1},
                          {"id": "s2", "parent": "s1", "label": "1", "title": "Trồng trọt", "level": 2}],
             "footnotes": [{"marker": "(1)", "text": "Theo Luật Trồng trọt, mỗi hộ 2 ha.", "blocks": ["b4"],
                            "anchor": {"block": "b3", "offset": 44}}],
             "citations": [
               {"raw": "Quyết định số 12/QĐ-UBND", "span": {"block": "b3", "start": 10, "end": 34}, "type": "quyet-dinh",
                "number": "12/QĐ-UBND", "relation": "implements", "issuer": "UBND huyện", "document": "d1"},
               {"raw": "Luật Trồng trọt", "span": {"block": "b4", "start": 5, "end": 20}, "type": "luat",
                "relation": "mentions", "document": "d2"}],
             "figures": [
               {"raw": "40 hộ", "span": {"block": "b3", "start": 39, "end": 44}, "kind": "count", "value": 40,
                "unit": {"text": "hộ"}, "indicator": "hộ trồng rau"},
               {"raw": "1,5 tỷ đồng", "span": {"block": "b3", "start": 60, "end": 71}, "kind": "money",
                "value": 1500000000, "unit": {"text": "tỷ đồng"}}]}""";

    private JsonNode output = ReportJson.parse(OUTPUT);

    @BeforeEach
    void parse() {
        output = ReportJson.parse(OUTPUT);
    }

    @Test
    void aRightReportScoresOneEverywhere() {
        Scorecard card = score();
        card.tallies().forEach((measure, tally) -> {
            Double value = tally.value();
            assertTrue(value == null || value == 1.0, measure + " " + value);
        });
        assertEquals(List.of(), card.differences());
        assertEquals(33, card.tallies().size());
    }

    @Test
    void aMissedAndAnExtraFigureCostRecallAndPrecision() {
        ((ObjectNode) figure(1)).put("value", 15);
        Scorecard card = score();

        assertEquals(0.5, value(card, "figures"));
        assertEquals(0.5, value(card, "figures.recall"));
        assertEquals(0.5, value(card, "figures.precision"));
        assertEquals(
                List.of("figure missed | body | 1,5 tỷ đồng | ", "figure extra | body |  | 1,5 tỷ đồng ()"),
                card.differences().stream().map(Object::toString).toList());
    }

    @Test
    void aFoundOptionalFigureCountsNeitherWay() {
        JsonNode extra = ReportJson.parse(
                "{\"raw\": \"2 ha\", \"span\": {\"block\": \"b4\", \"start\": 29, \"end\": 33}, \"value\": 2}");
        ((com.fasterxml.jackson.databind.node.ArrayNode) output.get("figures")).add(extra);

        assertEquals(1.0, value(score(), "figures"));
        assertEquals(1.0, value(score(), "figures.precision"));
    }

    @Test
    void aWrongUnitCostsTheStrictMeasureOnly() {
        ((ObjectNode) figure(0).get("unit")).put("text", "khẩu");
        Scorecard card = score();

        assertEquals(1.0, value(card, "figures"));
        assertEquals(0.5, value(card, "figures.strict"));
        assertEquals(0.5, value(card, "figures.unit"));
    }

    @Test
    void anItemInTheWrongNoteIsMissed() {
        ((ObjectNode) output.get("citations").get(1).get("span")).put("block", "b2");
        assertEquals(0.5, value(score(), "citations"));
        assertEquals(0.75, value(score(), "spans"));
    }

    @Test
    void twoDocumentsTakenForOneCostTheGrouping() {
        ((ObjectNode) output.get("citations").get(1)).put("document", "d1");
        assertEquals(0.0, value(score(), "documents"));
    }

    @Test
    void aLetterheadFieldIsRightOrWrong() {
        ((ObjectNode) output.get("header")).put("date", "2021-05-06");
        assertEquals(0.8, value(score(), "header"), 1e-12);
    }

    @Test
    void theDepthOfASectionIsCountedByItsParents() {
        ((ObjectNode) output.get("sections").get(1)).remove("parent");
        assertEquals(1.0, value(score(), "sections"));
        assertEquals(0.5, value(score(), "sections.level"));
    }

    @Test
    void aCircleOfParentsDoesNotHang() {
        ((ObjectNode) output.get("sections").get(0)).put("parent", "s2");
        assertEquals(0.0, value(score(), "sections.level"));
    }

    @Test
    void aMeasureWithNothingToJudgeHasNoValue() {
        assertNull(
                Objects.requireNonNull(score().tallies().get("citations.title")).value());
    }

    @Test
    void aTableCellCountsWithItsRowAndAllItsHeaders() {
        ObjectNode gold = (ObjectNode) ReportJson.parse(GOLD);
        ((ObjectNode) gold.path("figures").get(0))
                .put("row", "Rau")
                .putArray("columns")
                .add("Số hộ");
        assertEquals(0.0, Objects.requireNonNull(cell(gold)));
        ((ObjectNode) figure(0)).put("row", "Rau").putArray("columns").add("Số hộ");
        assertEquals(1.0, Objects.requireNonNull(cell(gold)));
        ((ObjectNode) figure(0)).put("row", "Lúa");
        assertEquals(0.0, Objects.requireNonNull(cell(gold)));
    }

    private @org.jspecify.annotations.Nullable Double cell(JsonNode gold) {
        Scorecard card = Scorer.score(gold, ReportJson.parse(LOGICAL), output);
        return Objects.requireNonNull(card.tallies().get("figures.cell")).value();
    }

    @Test
    void aDoerWhereNoneIsExpectedIsAsWrongAsAMissingOne() {
        ObjectNode gold = (ObjectNode) ReportJson.parse(GOLD);
        ((ObjectNode) gold.path("figures").get(0)).put("subject", "UBND xã");
        ((ObjectNode) figure(0)).put("subject", "UBND xã");
        ((ObjectNode) figure(1)).put("subject", "UBND xã");
        Scorecard card = Scorer.score(gold, ReportJson.parse(LOGICAL), output);
        assertEquals(0.5, value(card, "figures.subject"));
        assertNull(Objects.requireNonNull(card.tallies().get("figures.place")).value());
    }

    private JsonNode figure(int index) {
        return output.get("figures").get(index);
    }

    private Scorecard score() {
        return Scorer.score(ReportJson.parse(GOLD), ReportJson.parse(LOGICAL), output);
    }

    private static double value(Scorecard card, String measure) {
        Map<String, Tally> tallies = card.tallies();
        return Objects.requireNonNull(
                Objects.requireNonNull(tallies.get(measure)).value());
    }
}
