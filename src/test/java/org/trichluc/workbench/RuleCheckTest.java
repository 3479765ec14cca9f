package org.trichluc.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trichluc.rule.Books;

class RuleCheckTest {

    @TempDir
    Path folder;

    private Books book;

    @BeforeEach
    void units() {
        book = new Books(folder).lexicon("unit", "hộ", "kg", "hộ nghèo");
    }

    private List<String> verdicts() {
        RuleCheck.Outcome outcome = RuleCheck.of(folder);
        assertEquals(List.of(), outcome.errors());
        return outcome.verdicts().stream()
                .map(v -> v.kind() + " " + folder.relativize(v.file()) + ":" + v.line() + " " + v.against() + ": "
                        + v.expected() + " / " + v.found())
                .toList();
    }

    private List<String> errors() {
        return RuleCheck.of(folder).errors().stream()
                .map(e -> folder.relativize(e.file()) + ":" + e.line() + ": " + e.message())
                .toList();
    }

    @Test
    void aRuleThatDoesWhatItsExamplesSayIsClean() {
        book.rule(
                "a",
                "match: ['{number} {unit}']\ngives: {n: 'number {number}', u: '{unit}'}"
                        + "\nexamples: [{text: 'có [[05 hộ]]', gives: {n: 5, u: hộ}}]\ncounterexamples: [{text: '5 con'}]");
        RuleCheck.Outcome outcome = RuleCheck.of(folder);
        assertTrue(outcome.clean(), outcome::toString);
        assertEquals(1, outcome.rules());
        assertEquals(2, outcome.examples());
    }

    @Test
    void theThreeVerdictsNameLineExpectationAndFinding() {
        book.rule("a", """
                match: ['{number} {unit}']
                gives: {n: 'number {number}'}
                examples:
                  - text: 'có [[05 hộ]]'
                    gives: {n: 6}
                  - text: 'có [[5 con]]'
                  - text: 'có [[5 hộ]] nghèo'
                  - text: '[[7 kg]] và 8 kg'
                counterexamples:
                  - text: '9 hộ'
                """);
        assertEquals(
                List.of(
                        "WRONG a.yaml:6 alone: n: 6 / n: 5",
                        "MISSING a.yaml:8 alone: '5 con' / nothing",
                        "WRONG a.yaml:9 alone: '5 hộ' / a at 3-13 by '{number} {unit}'",
                        "NOISY a.yaml:10 alone: nothing here / a at 8-12 by '{number} {unit}'",
                        "WRONG a.yaml:6 whole book: n: 6 / n: 5",
                        "MISSING a.yaml:8 whole book: '5 con' / nothing",
                        "WRONG a.yaml:9 whole book: '5 hộ' / a at 3-13 by '{number} {unit}'",
                        "NOISY a.yaml:12 alone: nothing / a at 0-4 by '{number} {unit}'"),
                verdicts());
    }

    @Test
    void aRuleThatAnotherBeatsIsWrongInTheWholeBook() {
        book.rule("a", "match: ['{number}']\nexamples: [{text: '[[5]] hộ'}]\ncounterexamples: [{text: x}]")
                .rule("b", "match: ['{number} {unit}']\nexamples: [{text: '[[5 hộ]]'}]\ncounterexamples: [{text: x}]");
        assertEquals(List.of("WRONG a.yaml:4 whole book: '5' / b at 0-4 by '{number} {unit}'"), verdicts());
    }

    @Test
    void aVerdictUnderlinesTheSpan() {
        book.rule("a", "match: ['{number} {unit}']\nexamples: [{text: 'có [[5 con]]'}]\ncounterexamples: [{text: x}]");
        String shown = RuleCheck.of(folder).verdicts().get(0).toString();
        assertTrue(shown.endsWith("\n    có 5 con\n       ^^^^^\n    expected '5 con'\n    found    nothing"), shown);
    }

    @Test
    void whatNoExampleNeedsIsNamed() {
        book.rule("a", """
                match:
                  - '{number} {unit}'
                  - 'số {number}'
                unless: ['…/{unit}', 'Điều …']
                needs: ['có …', 'được …']
                examples:
                  - text: 'có [[5 hộ]]'
                counterexamples:
                  - text: 'có 5 kg/hộ'
                """);
        assertEquals(
                List.of(
                        "a.yaml:5: no example reaches the template 'số {number}'",
                        "a.yaml:6: no counterexample needs unless 'Điều …'",
                        "a.yaml:7: no example needs 'được …'"),
                errors());
    }

    @Test
    void aRuleWithoutExamplesIsNamed() {
        book.rule("a", "match: [x]").rule("b", "match: [x]\nexamples: [{text: '[[x]]'}]");
        assertEquals(List.of("a.yaml:1: no example", "b.yaml:1: no counterexample"), errors());
    }

    @Test
    void aPartIsHeldToItsExamplesAsAWhole() {
        book.with(
                "part/p.yaml",
                "about: P.\npattern: '\\d{2}'\nexamples: ['12', '123']\ncounterexamples:\n  - '1'\n  - '34'\n");
        assertEquals(
                List.of("part/p.yaml:3: the part does not match '123'", "part/p.yaml:6: the part matches '34'"),
                errors());
    }

    @Test
    void aBookThatDoesNotLoadTellsWhy() {
        book.rule("a", "match: ['{x}']");
        assertEquals(List.of("a.yaml:3: {x} is neither a part nor a lexicon"), errors());
    }
}
