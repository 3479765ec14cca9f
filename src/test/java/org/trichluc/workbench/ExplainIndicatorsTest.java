package org.trichluc.workbench;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.trichluc.rule.RuleBook;
import org.trichluc.rule.RuleErrors;

class ExplainIndicatorsTest {

    @Test
    void eachFigureTellsWhatTheRulesAndTheModelSay() throws RuleErrors {
        RuleBook book = RuleBook.load(Path.of(System.getProperty("trichluc.home", "."), "extractors"));
        String told = new ExplainIndicators(book).text("Toàn xã trồng 35 ha ngô, đạt 96% kế hoạch.");
        assertTrue(told.contains("indicator of '35 ha'\n    rules "), told);
        assertTrue(told.contains("indicator of '96%'"), told);
        assertTrue(told.matches("(?s).*model/indicator  .*ngô [01]\\.\\d\\d.*kế [01]\\.\\d\\d hoạch.*"), told);
    }
}
