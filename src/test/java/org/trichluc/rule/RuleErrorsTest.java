package org.trichluc.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RuleErrorsTest {

    @TempDir
    Path folder;

    private Books book;

    @BeforeEach
    void books() {
        book = new Books(folder);
    }

    /** The mistakes as {@code file:line: message}, without their remedies. */
    private List<String> errors() {
        RuleErrors e = assertThrows(RuleErrors.class, book::load);
        return e.errors().stream()
                .map(x -> folder.relativize(x.file()) + ":" + x.line() + ": " + x.message())
                .toList();
    }

    private void assertError(String body, String error) {
        book.rule("r", body);
        assertEquals(List.of("r.yaml:" + error), errors());
    }

    @Test
    void anUndefinedSlotIsNamedWithItsLine() {
        assertError("match:\n  - 'x {unit}'", "4: {unit} is neither a part nor a lexicon");
    }

    @Test
    void aSlotOfWhereThatNoTemplateUsesIsNamed() {
        assertError("match: ['x {number}']\nwhere: {n: number}", "4: no template uses the slot n");
    }

    @Test
    void whereNamesAPartThatDoesNotExist() {
        assertError("match: ['x {n}']\nwhere: {n: nmuber}", "4: there is no part or lexicon 'nmuber'");
    }

    @Test
    void aTemplateThatIsThereTwiceIsNamed() {
        assertError("match:\n  - 'số {number}'\n  - 'Số  {number}'", "5: the template 'số {number}' is there twice");
    }

    @Test
    void aTemplateThatCanMatchNothingIsNamed() {
        book.rule("r", "match: ['x? y?']");
        assertTrue(errors().contains("r.yaml:3: a template that can match nothing"));
    }

    @Test
    void aTemplateWithoutATriggerIsNamed() {
        assertError("match: ['{word} hộ']", "3: the template '{word} hộ' has no trigger");
    }

    @Test
    void aGapNeedsABound() {
        assertError("match: ['x {…} y']", "3: a gap without a bound: {…}");
        assertError("match: ['x {…3}']", "3: a gap at the edge of a template has no bound to run to");
    }

    @Test
    void anUnknownFunctionOfGivesIsNamed() {
        book.rule(
                "r",
                "match: ['x {number}']\ngives:\n  a: 'integer {number}'\n  b: 'number x'\n  c: 'hộ {number'\n  D: x");
        assertEquals(
                List.of(
                        "r.yaml:5: 'integer {number}' is not understood; there are: number {slot} × {slot.column}, date {slot},"
                                + " text",
                        "r.yaml:6: 'number x' is not understood; there are: number {slot} × {slot.column}, date {slot}, text",
                        "r.yaml:7: a brace in 'hộ {number' that is no {slot} or {slot.column}",
                        "r.yaml:8: 'D' is no name of a field"),
                errors());
    }

    @Test
    void givesReadsOnlySlotsAndColumnsThatExist() {
        book.lexicon("unit", "kg")
                .rule("r", "match: ['{number} {unit}']\ngives: {a: '{unit.code}', b: '{number.x}', c: '{z}'}");
        assertEquals(
                List.of(
                        "r.yaml:4: the lexicon unit has no column code",
                        "r.yaml:4: {number} is the part number and has no columns",
                        "r.yaml:4: no template catches {z}"),
                errors());
    }

    @Test
    void unknownFieldsKindsAndNumbersAreNamed() {
        book.rule("r", "match: ['x']\nmach: y\nin: [paragraf]\npriority: high\nconfidence: 2");
        assertEquals(
                List.of(
                        "r.yaml:4: 'mach' is no field",
                        "r.yaml:5: 'paragraf' is no kind of block",
                        "r.yaml:6: 'high' is no priority",
                        "r.yaml:7: '2' is no confidence"),
                errors());
    }

    @Test
    void anExampleMarksExactlyOneSpan() {
        book.rule(
                "r",
                "match: [x]\nexamples:\n  - text: 'a x b'\n  - text: '[[x]] [[x]]'\ncounterexamples:\n  - text: '[[x]]'");
        assertEquals(
                List.of(
                        "r.yaml:5: an example marks exactly one span",
                        "r.yaml:6: an example marks exactly one span",
                        "r.yaml:8: a counterexample marks no span"),
                errors());
    }

    @Test
    void aLexiconNamesItsSourcesAndHasEachWordOnce() {
        book.with("lexicon/u.tsv", "text\tsource\n# comment\nhòa|kg\ttest\nHOÀ\ttest\ntạ\n");
        assertEquals(
                List.of(
                        "lexicon/u.tsv:4: 'HOÀ' is there twice, first in line 3",
                        "lexicon/u.tsv:5: a row without a source"),
                errors());
    }

    @Test
    void textThatIsNotNfcIsNamed() {
        String word = Normalizer.normalize("hộ", Normalizer.Form.NFD);
        book.with("lexicon/u.tsv", "text\tsource\n" + word + "\ttest\n").rule("r", "match: ['" + word + "']");
        assertEquals(
                List.of("lexicon/u.tsv:2: text is not in Unicode NFC", "r.yaml:3: text is not in Unicode NFC"),
                errors());
    }

    @Test
    void aPartThatMayRunWithoutBoundIsRefused() {
        book.with("part/a.yaml", "about: A.\npattern: '(?:a+b?)*c'\n")
                .with("part/b.yaml", "about: B.\npattern: '(?<=x)y'\n")
                .with("part/c.yaml", "about: C.\npattern: 'a*'\n")
                .with("part/d.yaml", "about: D.\npattern: '(a'\n");
        assertEquals(
                List.of(
                        "part/a.yaml:2: an unbounded repetition inside a repetition",
                        "part/b.yaml:2: a look-behind or a back reference",
                        "part/c.yaml:2: a pattern that can match nothing",
                        "part/d.yaml:2: no regular expression: Unclosed group"),
                errors());
    }

    @Test
    void allMistakesOfAllFilesAreToldAtOnceWithARemedy() {
        book.rule("a", "match: ['{x}']").rule("b", "match: ['{']");
        RuleErrors e = assertThrows(RuleErrors.class, book::load);
        assertEquals(2, e.errors().size());
        assertTrue(String.valueOf(e.getMessage())
                .contains("a.yaml:3: {x} is neither a part nor a lexicon; add where: {x: …}"));
    }

    @Test
    void aFileThatIsNoYamlIsNamedWithItsLine() {
        book.with("a.yaml", "finds: x\nabout: [\n").with("b.yaml", "").with("c.yaml", "- x\n");
        assertEquals(3, errors().size());
    }

    @Test
    void aNameIsTakenOnce() {
        book.lexicon("number", "x");
        assertEquals(List.of("lexicon/number.tsv:1: the name number is taken"), errors());
    }
}
