package org.trichluc.workbench;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.trichluc.match.Engine;
import org.trichluc.match.Match;
import org.trichluc.rule.Context;
import org.trichluc.rule.Example;
import org.trichluc.rule.Rule;
import org.trichluc.rule.RuleError;
import org.trichluc.rule.Template;

/** What of a rule none of its examples would miss. */
final class Coverage {

    private Coverage() {}

    static List<RuleError> of(Rule rule) {
        List<RuleError> errors = new ArrayList<>();
        if (rule.examples().isEmpty()) {
            errors.add(new RuleError(rule.file(), 1, "no example", "write a sentence that it must find something in"));
            return errors;
        }
        if (rule.counterexamples().isEmpty()) {
            errors.add(new RuleError(rule.file(), 1, "no counterexample", "write a sentence that nearly fits"));
        }
        Trial trial = new Trial(rule, Engine.of(List.of(rule)), "alone");
        Set<String> reached = new HashSet<>();
        for (Example e : rule.examples()) {
            trial.matches(e).stream()
                    .filter(m -> m.start() == e.start() && m.end() == e.end())
                    .forEach(m -> reached.add(m.trace().template()));
        }
        for (Template t : rule.match()) {
            if (!reached.contains(t.source())) {
                errors.add(new RuleError(
                        rule.file(), t.line(), "no example reaches the template '" + t + "'", "add one, or drop it"));
            }
        }
        for (Context c : rule.unless()) {
            if (changesNothing(rule, trial, rule.without(c))) {
                errors.add(new RuleError(
                        rule.file(), c.line(), "no counterexample needs unless '" + c + "'", "add one, or drop it"));
            }
        }
        for (Context c : rule.needs()) {
            if (changesNothing(rule, trial, rule.without(c))) {
                errors.add(new RuleError(rule.file(), c.line(), "no example needs '" + c + "'", "add one, or drop it"));
            }
        }
        return errors;
    }

    private static boolean changesNothing(Rule rule, Trial trial, Rule other) {
        Trial without = new Trial(other, Engine.of(List.of(other)), "alone");
        return rule.examples().stream().allMatch(e -> spans(trial, e).equals(spans(without, e)))
                && rule.counterexamples().stream().allMatch(e -> spans(trial, e).equals(spans(without, e)));
    }

    private static List<Span> spans(Trial trial, Example example) {
        return trial.matches(example).stream().map(Span::of).toList();
    }

    private record Span(int start, int end) {
        static Span of(Match m) {
            return new Span(m.start(), m.end());
        }
    }
}
