package org.trichluc.workbench.train;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import opennlp.tools.ml.model.BinaryFileDataReader;
import opennlp.tools.ml.model.GenericModelReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trichluc.extract.figure.Teller;
import org.trichluc.match.model.Weights;
import org.trichluc.report.ReportJson;
import org.trichluc.rule.RuleBook;
import org.trichluc.rule.RuleErrors;

class TrainingTest {
    private static final Path HOME = Path.of(System.getProperty("trichluc.home", "."));
    private static final RuleBook BOOK = book();

    @TempDir
    Path folder;

    private static RuleBook book() {
        try {
            return RuleBook.load(HOME.resolve("extractors"));
        } catch (RuleErrors e) {
            throw new IllegalStateException(e);
        }
    }

    private Training training(String text) throws Exception {
        Path figures = Files.createDirectories(folder.resolve("training/figures"));
        Files.writeString(figures.resolve("a.txt"), text);
        return new Training(BOOK, folder);
    }

    private Training some() throws Exception {
        return training(Files.readString(HOME.resolve("fixtures/training/figures/doan-the.txt")));
    }

    @Test
    void theSameSentencesMakeTheSameBytes() throws Exception {
        byte[] once = some().indicatorModel();
        assertArrayEquals(once, some().indicatorModel());
        assertTrue(once.length > 1000, "a model of " + once.length + " bytes");
    }

    @Test
    void whatIsLearnedIsTold() throws Exception {
        Training training = some();
        Weights weights = new Weights(new GenericModelReader(new BinaryFileDataReader(
                        new DataInputStream(new ByteArrayInputStream(training.indicatorModel()))))
                .getModel());
        Rotation learned = training.judged(new Teller(weights));
        assertTrue(
                learned.micro().model() > learned.micro().rules() + 0.02,
                "the model should know what it has learned: " + learned.micro());
    }

    @Test
    void anAnnotationWithoutItsFigureNamesTheLine() {
        IOException e = assertThrows(
                IOException.class, () -> training("Có 12 tổ với 90 người.\n> 12 tổ | tổ\n> 91 người | người\n"));
        assertTrue(String.valueOf(e.getMessage()).contains("a.txt:3: “91 người”"), e.getMessage());
    }

    @Test
    void figuresThatTheRulesDoNotFindAreNamed() throws Exception {
        Training training = training("Xe dán mã B-52 có 12 tổ.\n> 52 | xe\n> 12 tổ | tổ\n");
        assertEquals(List.of("a.txt:2: 52"), training.missed());
        assertEquals(1, training.figures());
    }

    @Test
    void theHashIsThatOfTheAnnotations() throws Exception {
        String first = training("Có 12 tổ.\n> 12 tổ | tổ\n").hash();
        assertEquals(first, training("Có 12 tổ.\n> 12 tổ | tổ\n").hash());
        assertNotEquals(first, training("Có 12 tổ.\n> 12 tổ | Có … tổ\n").hash());
    }

    @Test
    void theDateOfAModelStaysWhereNothingHasChanged() throws IOException {
        Map<String, BigDecimal> scores = Map.of("rotation.model", Manifest.score(0.8267));
        new Manifest(10, "d1", "m1", scores).write(folder, "x", new byte[] {1}, "2024-01-02");
        byte[] before = Files.readAllBytes(folder.resolve("x.json"));
        new Manifest(10, "d1", "m1", scores).write(folder, "x", new byte[] {1}, "2025-06-07");
        assertArrayEquals(before, Files.readAllBytes(folder.resolve("x.json")));
        new Manifest(10, "d2", "m1", scores).write(folder, "x", new byte[] {1}, "2025-06-07");
        JsonNode now = ReportJson.parse(folder.resolve("x.json"));
        assertEquals("2025-06-07", now.path("date").asText());
        assertEquals(
                new BigDecimal("0.827"),
                now.path("scores").path("rotation.model").decimalValue());
    }

    @Test
    void theShippedModelIsTheOneThatItsManifestTellsOf() throws IOException {
        Path model = HOME.resolve("extractors/model");
        JsonNode manifest = ReportJson.parse(model.resolve("indicator.json"));
        assertEquals(
                manifest.path("model").asText(), Manifest.hash(Files.readAllBytes(model.resolve("indicator.bin"))));
        JsonNode scores = manifest.path("scores");
        assertTrue(
                scores.path("rotation.model").asDouble()
                        > scores.path("rotation.rules").asDouble(),
                "a model that adds nothing is not shipped");
    }

    @Test
    void aStopInsideALineIsLearnedToEndNothing() throws Exception {
        Path sentences = Files.createDirectories(folder.resolve("training/sentences"));
        Files.writeString(
                sentences.resolve("a.txt"), "# a remark\n\n1. Có 12 tổ.\nMỗi tổ 5 người.\n\nXã Tân Lập.\nHết.\n");
        Training training = new Training(BOOK, folder);
        assertEquals(3, training.stops(), "what ends a text is no decision");
        assertArrayEquals(training.sentenceModel(), new Training(BOOK, folder).sentenceModel());
    }
}
