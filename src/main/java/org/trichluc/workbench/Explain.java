package org.trichluc.workbench;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.TreeMap;
import org.trichluc.document.BlockKind;
import org.trichluc.match.Engine;
import org.trichluc.match.Match;
import org.trichluc.match.Progress;
import org.trichluc.match.Slot;
import org.trichluc.rule.Rule;
import org.trichluc.rule.RuleBook;

/** Tells in words why a rule book finds what it finds in a text, and why a rule does not find more. */
public final class Explain {

    private final RuleBook book;
    private final Engine engine;

    public Explain(RuleBook book) {
        this.book = book;
        this.engine = Engine.of(book);
    }

    /** Every match in a text: rule, template, slots with their lexicon rows, values, contexts tried, matches beaten. */
    public String text(String text, BlockKind kind) {
        List<Match> matches = engine.match(text, kind);
        if (matches.isEmpty()) {
            return "nothing found\n";
        }
        StringBuilder out = new StringBuilder();
        matches.forEach(m -> match(m, text, out));
        return out.toString();
    }

    /** One match and how it came about. */
    public static String match(Match match, String text) {
        StringBuilder out = new StringBuilder();
        match(match, text, out);
        return out.toString();
    }

    private static void match(Match m, String text, StringBuilder out) {
        out.append(m.finds()).append(" '").append(text, m.start(), m.end()).append("' at ");
        out.append(m.start()).append('-').append(m.end()).append(", rule ").append(m.rule());
        out.append(", confidence ").append(m.confidence()).append('\n');
        line(out, "template", m.trace().template());
        for (Slot s : m.slots()) {
            String row = s.row().isEmpty() ? "" : "  " + new TreeMap<>(s.row());
            line(out, "{" + s.name() + "}", "'" + s.text() + "' at " + s.start() + "-" + s.end() + row);
        }
        m.values().forEach((field, value) -> line(out, field, "= " + value));
        m.trace().vetoes().forEach(v -> line(out, "tried", v));
        m.trace().beaten().forEach(b -> line(out, "beats", b));
    }

    private static void line(StringBuilder out, String label, String text) {
        out.append(String.format("    %-12s %s%n", label, text));
    }

    /**
     * How far each template of a rule gets with a text, and what beats it where it matches.
     *
     * @throws NoSuchElementException where the book has no such rule
     */
    public String rule(String id, String text) {
        Rule rule = book.rule(id);
        if (rule == null) {
            throw new NoSuchElementException("no rule " + id);
        }
        StringBuilder out = new StringBuilder(id).append('\n');
        for (Progress p : Engine.of(List.of(rule)).progress(text)) {
            line(out, "template", p.template());
            line(out, "", ending(p, text));
            if (p.outcome() == Progress.Outcome.MATCHED) {
                engine.match(text, Trial.kind(rule)).stream()
                        .filter(m -> m.finds().equals(rule.finds()) && !m.rule().equals(id))
                        .filter(m -> m.start() < p.reached() && p.start() < m.end())
                        .forEach(m -> line(out, "", "overlaps " + m.rule() + " at " + m.start() + "-" + m.end()));
            }
        }
        return out.toString();
    }

    private static String ending(Progress p, String text) {
        if (p.outcome() == Progress.Outcome.NO_TRIGGER) {
            return "nothing in the text begins it";
        }
        String got = "'" + text.substring(p.start(), p.reached()) + "'";
        String next = text.substring(p.reached(), Math.min(text.length(), p.reached() + 20));
        return switch (p.outcome()) {
            case STOPPED -> "got as far as " + got + ", then wanted " + p.at() + " where '" + next + "' stands";
            case FORBIDDEN -> "matches " + got + ", but unless " + p.at() + " forbids it";
            case NEEDY -> "matches " + got + ", but needs one of " + p.at();
            default -> "matches " + got;
        };
    }
}
