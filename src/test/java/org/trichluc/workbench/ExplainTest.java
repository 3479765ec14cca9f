package org.trichluc.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trichluc.document.BlockKind;
import org.trichluc.rule.Books;
import org.trichluc.rule.RuleErrors;

class ExplainTest {

    @TempDir
    Path folder;

    private Explain explain;

    @BeforeEach
    void book() throws RuleErrors {
        explain = new Explain(new Books(folder)
                .lexicon("unit", "hộ", "kg")
                .rule("a/count", "match: ['{number} {unit}', 'tổng {number}']\nunless: ['…/{unit}']")
                .rule("a/house", "match: ['nhà {number} hộ']")
                .load());
    }

    private void assertTells(String explanation, String... pieces) {
        for (String piece : pieces) {
            assertTrue(explanation.contains(piece), () -> "'" + piece + "' is not in\n" + explanation);
        }
    }

    @Test
    void aMatchIsExplainedByTemplateSlotsRowsContextsAndBeatenMatches() {
        assertTells(
                explain.text("nhà 5 hộ, 7 kg", BlockKind.PARAGRAPH),
                "thing 'nhà 5 hộ' at 0-8, rule a/house",
                "beats        a/count@4-8",
                "thing '7 kg' at 10-14, rule a/count",
                "template     {number} {unit}",
                "{unit}       'kg' at 12-14  {source=test, text=kg}",
                "tried        unless …/{unit}: no");
    }

    @Test
    void aRuleThatGivesUpTellsAtWhichElement() {
        assertTells(
                explain.rule("a/count", "được 15 con"),
                "got as far as '15 ', then wanted {unit} where 'con' stands",
                "nothing in the text begins it");
    }

    @Test
    void aRuleThatIsForbiddenTellsByWhichContext() {
        assertTells(explain.rule("a/count", "15 kg/hộ"), "matches '15 kg', but unless …/{unit} forbids it");
    }

    @Test
    void aRuleThatIsBeatenTellsByWhom() {
        assertTells(explain.rule("a/count", "nhà 5 hộ"), "matches '5 hộ'", "overlaps a/house at 0-8");
    }

    @Test
    void anUnknownRuleIsRefused() {
        Exception e = assertThrows(NoSuchElementException.class, () -> explain.rule("a/none", "x"));
        assertEquals("no rule a/none", e.getMessage());
    }
}
