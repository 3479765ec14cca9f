package org.trichluc.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trichluc.document.BlockKind;
import org.trichluc.document.Warning;

class ReportSchemaTest {
    private static final Path FILE = Path.of(System.getProperty("trichluc.home"), "schemas/report.schema.json");

    @Test
    void everyRecordHasItsPropertiesInTheSameOrder() throws IOException {
        JsonNode schema = ReportJson.parse(FILE);
        Map<String, Class<? extends Record>> records = Map.ofEntries(
                Map.entry("/properties", Report.class),
                Map.entry("/$defs/source/properties", ReportSource.class),
                Map.entry("/$defs/header/properties", Header.class),
                Map.entry("/$defs/signatory/properties", Signatory.class),
                Map.entry("/$defs/period/properties", Period.class),
                Map.entry("/$defs/block/properties", ReportBlock.class),
                Map.entry("/$defs/section/properties", Section.class),
                Map.entry("/$defs/footnote/properties", Footnote.class),
                Map.entry("/$defs/citation/properties", Citation.class),
                Map.entry("/$defs/pinpoint/properties", Citation.Pinpoint.class),
                Map.entry("/$defs/document/properties", CitedDocument.class),
                Map.entry("/$defs/figure/properties", Figure.class),
                Map.entry("/$defs/figure/properties/unit/properties", Figure.Unit.class),
                Map.entry("/$defs/figure/properties/change/properties", Figure.Change.class),
                Map.entry("/$defs/table/properties", ReportTable.class),
                Map.entry("/$defs/finding/properties", Finding.class),
                Map.entry("/$defs/warning/properties", Warning.class),
                Map.entry("/$defs/span/properties", Span.class));
        records.forEach((at, type) -> assertEquals(keys(type), names(schema.at(at)), at));
    }

    @Test
    void everyPropertyIsDescribed() throws IOException {
        List<String> without = new ArrayList<>();
        undescribed(ReportJson.parse(FILE), "", without);
        assertEquals(List.of(), without);
    }

    @Test
    void everyKindOfBlockIsListed() throws IOException {
        List<String> listed = new ArrayList<>();
        ReportJson.parse(FILE).at("/$defs/block/properties/kind/enum").forEach(k -> listed.add(k.asText()));
        assertEquals(Arrays.stream(BlockKind.values()).map(BlockKind::slug).toList(), listed);
    }

    @Test
    void aSoundReportHasNoProblems() throws IOException {
        assertEquals(List.of(), problems(SampleReport.withOneFigure("90 hộ", 0, 5)));
    }

    @Test
    void spansCountCodePointsNotUnits() throws IOException {
        assertEquals(List.of(), problems(SampleReport.withOneFigure("45 hộ", 16, 21)));
        assertEquals(1, problems(SampleReport.withOneFigure("45 hộ", 17, 22)).size());
    }

    @Test
    void aSpanBeyondTheTextIsAProblemAndNotACrash() throws IOException {
        assertTrue(problems(SampleReport.withOneFigure("90 hộ", 0, 500)).get(0).startsWith("/figures/0: "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"20/12/2022", "2022-13", "2022-09-32", "22"})
    void aDateThatIsNotIsoIsAProblem(String date) throws IOException {
        JsonNode report = ReportJson.tree(SampleReport.withOneFigure("90 hộ", 0, 5));
        ((ObjectNode) report.get("header")).put("date", date);
        assertEquals(1, ReportSchema.load(FILE).problems(report).size());
    }

    @Test
    void anUnknownKeyIsAProblem() throws IOException {
        JsonNode report = ReportJson.tree(SampleReport.withOneFigure("90 hộ", 0, 5));
        ((ObjectNode) report.get("figures").get(0)).put("colour", "red");
        assertFalse(ReportSchema.load(FILE).problems(report).isEmpty());
    }

    @Test
    void aReferenceThatLeadsNowhereIsAProblem() throws IOException {
        JsonNode report = ReportJson.tree(SampleReport.withOneFigure("90 hộ", 0, 5));
        ((ObjectNode) report.get("figures").get(0)).put("section", "s9");
        assertEquals(
                List.of("/figures/0: there is no s9 in sections"),
                ReportSchema.load(FILE).problems(report));
    }

    private static List<String> problems(Report report) throws IOException {
        return ReportSchema.load(FILE).problems(ReportJson.tree(report));
    }

    private static List<String> keys(Class<? extends Record> type) {
        return Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getName)
                .map(new SnakeCaseStrategy()::translate)
                .toList();
    }

    private static List<String> names(JsonNode properties) {
        List<String> names = new ArrayList<>();
        properties.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static void undescribed(JsonNode node, String at, List<String> found) {
        node.path("properties").properties().forEach(p -> {
            if (p.getValue().path("description").asText().isBlank()) {
                found.add(at + "/" + p.getKey());
            }
        });
        node.properties().forEach(p -> undescribed(p.getValue(), at + "/" + p.getKey(), found));
    }
}
