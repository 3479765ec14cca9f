package org.trichluc.workbench.score;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trichluc.workbench.score.Changes.Balance;

/** Several reports together: averages, an older version beside a newer one, stated confidence beside the truth. */
class EvaluationTest {
    @TempDir
    private Path folder = Path.of("");

    private Path now = Path.of("");
    private Path before = Path.of("");

    @BeforeEach
    void annotations() throws IOException {
        now = Files.createDirectory(folder.resolve("now"));
        before = Files.createDirectory(folder.resolve("before"));
        gold("a", ScorerTest.GOLD, ScorerTest.LOGICAL);
    }

    @Test
    void averagesWeighReportsOrItems() throws IOException {
        gold("b", "{\"header\": {\"issuer\": \"X\"}, \"figures\": [], \"citations\": []}", "{\"blocks\": []}");
        gold("c", ScorerTest.GOLD, ScorerTest.LOGICAL);
        output(now, "a.pdf.json", ScorerTest.OUTPUT);
        output(now, "b.doc.json", "{}");

        Evaluation evaluation = Evaluation.of(folder, now);

        assertEquals(
                List.of("a.pdf.json", "b.doc.json"),
                evaluation.scores().stream().map(Evaluation.Score::output).toList());
        assertEquals(List.of("c"), evaluation.missing());
        assertEquals(0.5, evaluation.macro().get("header"));
        assertEquals(5.0 / 6, evaluation.micro().get("header"));
    }

    @Test
    void aReportInThreeRenderingsCountsOnce() throws IOException {
        gold("b", "{\"header\": {\"issuer\": \"X\"}, \"figures\": [], \"citations\": []}", "{\"blocks\": []}");
        for (String rendering : new String[] {"doc", "docx", "pdf"}) {
            output(now, "a." + rendering + ".json", ScorerTest.OUTPUT);
        }
        output(now, "b.doc.json", "{}");

        Evaluation evaluation = Evaluation.of(folder, now);

        assertEquals(2, evaluation.reports());
        assertEquals(0.5, evaluation.macro().get("header"));
    }

    @Test
    void aScanIsToldFromADigitalReport() throws IOException {
        output(now, "a.pdf.json", ScorerTest.OUTPUT);
        output(now, "a-scan.pdf.json", "{\"source\": {\"text_origin\": \"ocr\"}}");

        Evaluation scans = Evaluation.of(folder, now).where(Evaluation.Score::scan);

        assertEquals(
                List.of("a-scan.pdf.json"),
                scans.scores().stream().map(Evaluation.Score::output).toList());
    }

    @Test
    void whatAVersionGainedAndLostIsToldItemByItem() throws IOException {
        output(before, "a.pdf.json", ScorerTest.OUTPUT.replace("\"value\": 40", "\"value\": 4"));
        output(
                now,
                "a.pdf.json",
                ScorerTest.OUTPUT
                        .replace("\"type\": \"quyet-dinh\"", "\"type\": \"nghi-quyet\", \"rule\": \"citation/x\"")
                        .replace("UBND xã Đồng Lạc", "UBND xã"));

        Changes changes = Evaluation.of(folder, now).against(Evaluation.of(folder, before));

        assertEquals(
                List.of("figure.found | a.pdf.json | body #0 40 hộ | ", "figure.extra | a.pdf.json | body 40 hộ | "),
                changes.gains().stream().map(Object::toString).toList());
        assertEquals(
                List.of(
                        "header.issuer | a.pdf.json |  | ",
                        "citation.strict | a.pdf.json | body #0 Quyết định số 12/QĐ-UBND | citation/x",
                        "citation.type | a.pdf.json | body #0 Quyết định số 12/QĐ-UBND | citation/x"),
                changes.losses().stream().map(Object::toString).toList());
        assertEquals(Map.of("citation/x", new Balance(0, 2)), changes.byRule());
        assertEquals(new Balance(1, 0), changes.byField().get("figure.found"));
    }

    @Test
    void aFieldOfAnItemThatWasMissedBeforeIsNoChangeOfItsOwn() throws IOException {
        output(before, "a.pdf.json", ScorerTest.OUTPUT.replace("\"value\": 40", "\"value\": 4"));
        output(now, "a.pdf.json", ScorerTest.OUTPUT.replace("\"text\": \"hộ\"", "\"text\": \"khẩu\""));

        Changes changes = Evaluation.of(folder, now).against(Evaluation.of(folder, before));

        assertEquals(List.of(), changes.losses());
    }

    @Test
    void anUnchangedVersionHasNeitherGainsNorLosses() throws IOException {
        output(before, "a.pdf.json", ScorerTest.OUTPUT);
        output(now, "a.pdf.json", ScorerTest.OUTPUT);

        assertEquals(
                List.of(),
                Evaluation.of(folder, now)
                        .against(Evaluation.of(folder, before))
                        .changes());
    }

    @Test
    void aConfidenceIsHeldAgainstWhatIsRight() throws IOException {
        output(
                now,
                "a.pdf.json",
                ScorerTest.OUTPUT
                        .replace("\"value\": 40,", "\"value\": 41, \"confidence\": 0.92,")
                        .replace("\"value\": 1500000000,", "\"value\": 1500000000, \"confidence\": 0.99,")
                        .replace("\"document\": \"d2\"", "\"document\": \"d2\", \"confidence\": 0.6"));

        Calibration calibration = Evaluation.of(folder, now).calibration();

        assertEquals(
                List.of(
                        new Calibration.Band(.98, 1, 1, 1),
                        new Calibration.Band(.9, .95, 0, 1),
                        new Calibration.Band(.5, .7, 1, 1)),
                calibration.bands());
        assertEquals(0.5, calibration.sure().share());
    }

    private void gold(String name, String annotation, String text) throws IOException {
        Files.writeString(folder.resolve(name + ".gold.json"), annotation);
        Files.writeString(folder.resolve(name + ".logical.json"), text);
    }

    private static void output(Path out, String name, String json) throws IOException {
        Files.writeString(out.resolve(name), json);
    }
}
