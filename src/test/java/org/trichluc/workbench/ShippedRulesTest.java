package org.trichluc.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.trichluc.match.Engine;
import org.trichluc.rule.Rule;
import org.trichluc.rule.RuleBook;
import org.trichluc.rule.RuleErrors;

/** Every example and counterexample of every shipped rule is a test. */
class ShippedRulesTest {

    private static final Path EXTRACTORS = Path.of(System.getProperty("trichluc.home", "."), "extractors");

    @TestFactory
    Stream<DynamicContainer> everyRuleFindsItsExamplesAndNotItsCounterexamples() throws RuleErrors {
        RuleBook book = RuleBook.load(EXTRACTORS);
        Engine whole = Engine.of(book);
        return book.rules().stream().map(rule -> dynamicContainer(rule.id(), tests(rule, whole)));
    }

    private static List<DynamicTest> tests(Rule rule, Engine whole) {
        Trial alone = new Trial(rule, Engine.of(List.of(rule)), "alone");
        Trial inBook = new Trial(rule, whole, "whole book");
        List<DynamicTest> tests = new ArrayList<>();
        rule.examples().forEach(e -> {
            tests.add(dynamicTest(e.text(), () -> assertEquals(List.of(), alone.example(e))));
            tests.add(dynamicTest(e.text() + " (whole book)", () -> assertEquals(List.of(), inBook.example(e))));
        });
        rule.counterexamples()
                .forEach(e -> tests.add(
                        dynamicTest("not: " + e.text(), () -> assertEquals(List.of(), alone.counterexample(e)))));
        return tests;
    }

    @Test
    void theExamplesCoverEveryTemplateAndContextAndEveryPartMatchesItsOwn() {
        assertEquals(List.of(), RuleCheck.of(EXTRACTORS).errors());
    }
}
