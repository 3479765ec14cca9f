package org.trichluc.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trichluc.rule.Rule;
import org.trichluc.rule.RuleBook;
import org.trichluc.rule.RuleErrors;
import org.trichluc.workbench.RuleTrial.Found;

class RuleTrialTest {
    private static final Path EXTRACTORS =
            Path.of(System.getProperty("trichluc.home", ".")).resolve("extractors");

    @TempDir
    Path folder;

    private Rule rule(String yaml) throws IOException, RuleErrors {
        return RuleBook.load(EXTRACTORS).read(Files.writeString(folder.resolve("goats.yaml"), yaml));
    }

    @Test
    void aNewRuleIsTriedOnStoredBlocksAndTellsWhatIsKnown() throws Exception {
        Rule rule = rule("""
                finds: figure
                about: Goats.
                match: ["{amount} con dê"]
                where: {amount: number}
                gives: {value: "number {amount}"}
                examples:
                  - text: "nuôi [[12 con dê]]"
                """);
        assertEquals("goats", rule.id());
        Path out = Files.createDirectories(folder.resolve("out"));
        Files.writeString(out.resolve("a.json"), """
                {"header": {"title": "30 con dê"},
                 "blocks": [{"id": "b1", "kind": "paragraph", "page": 3, "text": "Có 12 con dê và 1.500 con dê."},
                            {"id": "b2", "kind": "footnote", "text": "7 con dê"}],
                 "figures": [{"id": "f1", "raw": "12 con", "span": {"block": "b1", "start": 3, "end": 9}, "rule": "figure/count"}]}
                """);
        List<Found> found = new RuleTrial(rule).in(out);
        assertEquals(
                List.of("a.json 3 12 con dê figure/count", "a.json 3 1.500 con dê ", "a.json 0 7 con dê "),
                found.stream()
                        .map(f -> f.report() + " " + f.page() + " " + f.text().substring(f.start(), f.end()) + " "
                                + f.known())
                        .toList());
        assertTrue(found.get(1).isNew());
        assertEquals("1500", String.valueOf(found.get(1).values().get("value")));
    }

    @Test
    void aMistakeInTheNewRuleIsNamedWithItsLine() {
        RuleErrors e = assertThrows(RuleErrors.class, () -> rule("""
                        finds: figure
                        about: Goats.
                        match: ["{amount} con dê"]
                        where: {amount: numbr}
                        examples: []
                        """));
        assertEquals(4, e.errors().get(0).line());
    }

    @Test
    void aRuleOfTheBookKeepsItsId() throws Exception {
        assertEquals(
                "figure/money",
                RuleBook.load(EXTRACTORS)
                        .read(EXTRACTORS.resolve("figure/money.yaml"))
                        .id());
    }
}
