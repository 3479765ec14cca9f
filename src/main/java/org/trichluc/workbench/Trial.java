package org.trichluc.workbench;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.trichluc.document.BlockKind;
import org.trichluc.match.Engine;
import org.trichluc.match.Match;
import org.trichluc.rule.Example;
import org.trichluc.rule.Rule;

/**
 * Tries the texts of a rule with an engine.
 *
 * @param against what the engine holds, for the verdict
 */
record Trial(Rule rule, Engine engine, String against) {

    /** What is wrong with an example; alone, a rule finds nothing beside the marked span. */
    List<Verdict> example(Example example) {
        if (example.start() < 0) {
            return List.of();
        }
        List<Verdict> verdicts = new ArrayList<>();
        boolean alone = !against.equals("whole book");
        Match found = null;
        for (Match m : matches(example)) {
            boolean exact = m.start() == example.start() && m.end() == example.end();
            boolean touches = m.start() < example.end() && m.end() > example.start();
            if (touches && (found == null || exact)) {
                found = m;
            }
            if (!touches && alone) {
                verdicts.add(verdict(Verdict.Kind.NOISY, example, m.start(), m.end(), "nothing here", shown(m)));
            }
        }
        String expected = "'" + example.text().substring(example.start(), example.end()) + "'";
        if (found == null) {
            verdicts.add(verdict(Verdict.Kind.MISSING, example, example.start(), example.end(), expected, "nothing"));
        } else if (found.start() != example.start() || found.end() != example.end()) {
            verdicts.add(verdict(Verdict.Kind.WRONG, example, example.start(), example.end(), expected, shown(found)));
        } else {
            verdicts.addAll(values(example, found));
        }
        return verdicts;
    }

    private List<Verdict> values(Example example, Match found) {
        List<Verdict> verdicts = new ArrayList<>();
        for (Map.Entry<String, String> e : example.gives().entrySet()) {
            Object value = found.values().get(e.getKey());
            if (!same(e.getValue(), value)) {
                String by = found.rule().equals(rule.id()) ? "" : " (by " + found.rule() + ")";
                verdicts.add(verdict(
                        Verdict.Kind.WRONG,
                        example,
                        example.start(),
                        example.end(),
                        e.getKey() + ": " + (e.getValue().isEmpty() ? "none" : e.getValue()),
                        e.getKey() + ": " + (value == null ? "none" : value) + by));
            }
        }
        return verdicts;
    }

    /** What is wrong with a counterexample. */
    List<Verdict> counterexample(Example example) {
        return matches(example).stream()
                .map(m -> verdict(Verdict.Kind.NOISY, example, m.start(), m.end(), "nothing", shown(m)))
                .toList();
    }

    /** All matches of the rule's kind in a text. */
    List<Match> matches(Example example) {
        return engine.match(example.text(), kind(rule)).stream()
                .filter(m -> m.finds().equals(rule.finds()))
                .toList();
    }

    /** A kind of block that a rule looks into. */
    static BlockKind kind(Rule rule) {
        return Arrays.stream(BlockKind.values())
                .filter(k -> rule.in().contains(k.slug()))
                .findFirst()
                .orElse(BlockKind.PARAGRAPH);
    }

    private Verdict verdict(Verdict.Kind kind, Example e, int start, int end, String expected, String found) {
        String text = e.text().replace('\n', ' ').replace('\t', ' ');
        return new Verdict(kind, rule.id(), against, rule.file(), e.line(), text, start, end, expected, found);
    }

    private static String shown(Match m) {
        StringBuilder out = new StringBuilder(m.rule()).append(" at ").append(m.start() + "-" + m.end());
        return out.append(" by '").append(m.trace().template()).append("'").toString();
    }

    private static boolean same(String expected, @Nullable Object value) {
        if (value == null) {
            return expected.isEmpty();
        }
        if (value instanceof BigDecimal number) {
            try {
                return number.compareTo(new BigDecimal(expected)) == 0;
            } catch (NumberFormatException e) {
                return false;
            }
        }
        return value.toString().equals(expected);
    }
}
