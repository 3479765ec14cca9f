package org.trichluc.workbench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.trichluc.match.Engine;
import org.trichluc.rule.Filler;
import org.trichluc.rule.PatternPart;
import org.trichluc.rule.Rule;
import org.trichluc.rule.RuleBook;
import org.trichluc.rule.RuleError;
import org.trichluc.rule.RuleErrors;

/** Runs every example and counterexample of a rule book, each against its own rule and against the whole book. */
public final class RuleCheck {

    /**
     * What a check found.
     *
     * @param errors mistakes in what is written: all of those that keep the book from loading, else what the examples
     *     do not cover
     * @param rules how many were checked; 0 where the book did not load
     * @param examples how many texts were tried, counterexamples too
     */
    public record Outcome(List<RuleError> errors, List<Verdict> verdicts, int rules, int examples) {

        /** Whether nothing is wrong. */
        public boolean clean() {
            return errors.isEmpty() && verdicts.isEmpty();
        }
    }

    private RuleCheck() {}

    /** Checks a folder of rules. */
    public static Outcome of(Path extractors) {
        try {
            return of(RuleBook.load(extractors));
        } catch (RuleErrors e) {
            return new Outcome(e.errors(), List.of(), 0, 0);
        }
    }

    /** Checks a book that loads. */
    public static Outcome of(RuleBook book) {
        Engine whole = Engine.of(book);
        List<RuleError> errors = new ArrayList<>();
        List<Verdict> verdicts = new ArrayList<>();
        int examples = 0;
        for (Rule rule : book.rules()) {
            Trial trial = new Trial(rule, Engine.of(List.of(rule)), "alone");
            Trial inBook = new Trial(rule, whole, "whole book");
            rule.examples().forEach(e -> verdicts.addAll(trial.example(e)));
            rule.examples().forEach(e -> verdicts.addAll(inBook.example(e)));
            rule.counterexamples().forEach(e -> verdicts.addAll(trial.counterexample(e)));
            errors.addAll(Coverage.of(rule));
            examples += rule.examples().size() + rule.counterexamples().size();
        }
        for (Filler filler : book.fillers()) {
            if (filler instanceof PatternPart part) {
                errors.addAll(part(part));
                examples += part.examples().size() + part.counterexamples().size();
            }
        }
        return new Outcome(
                errors.stream().sorted().toList(),
                List.copyOf(verdicts),
                book.rules().size(),
                examples);
    }

    private static List<RuleError> part(PatternPart part) {
        List<RuleError> errors = new ArrayList<>();
        if (part.examples().isEmpty()) {
            errors.add(new RuleError(part.file(), part.line(), "no example of the part", "write what it is to match"));
        }
        for (PatternPart.Sample sample : part.examples()) {
            if (part.endAt(sample.text(), 0) != sample.text().length()) {
                errors.add(new RuleError(
                        part.file(),
                        sample.line(),
                        "the part does not match '" + sample.text() + "'",
                        "correct one of them"));
            }
        }
        for (PatternPart.Sample sample : part.counterexamples()) {
            if (part.endAt(sample.text(), 0) == sample.text().length()) {
                errors.add(new RuleError(
                        part.file(), sample.line(), "the part matches '" + sample.text() + "'", "correct one of them"));
            }
        }
        return errors;
    }
}
