package org.trichluc.match;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.trichluc.document.BlockKind;
import org.trichluc.rule.Caught;
import org.trichluc.rule.Rule;
import org.trichluc.rule.RuleBook;
import org.trichluc.vietnamese.Folded;

/**
 * Runs the rules of a book over texts: one scan for triggers, then only the templates that a trigger announces, at that
 * place. Immutable; safe for several threads.
 */
public final class Engine implements Matcher {

    private final List<Program> programs;
    private final Triggers triggers;

    private Engine(List<Program> programs) {
        this.programs = programs;
        this.triggers = new Triggers(programs);
    }

    /** An engine for all rules of a book. */
    public static Engine of(RuleBook book) {
        return of(book.rules());
    }

    /** An engine for some rules. */
    public static Engine of(List<Rule> rules) {
        List<Program> programs = new ArrayList<>();
        for (Rule rule : rules) {
            for (int i = 0; i < rule.match().size(); i++) {
                programs.add(new Program(rule, rule.match().get(i), i));
            }
        }
        return new Engine(List.copyOf(programs));
    }

    @Override
    public List<Match> match(CharSequence text, BlockKind kind) {
        Map<String, List<Program.Candidate>> byKind = new LinkedHashMap<>();
        for (Program.Candidate c : candidates(text.toString(), kind)) {
            byKind.computeIfAbsent(c.program().rule.finds(), k -> new ArrayList<>())
                    .add(c);
        }
        List<Match> result = new ArrayList<>();
        byKind.values().forEach(l -> Overlaps.settle(l).forEach(w -> result.add(match(w))));
        result.sort(Comparator.comparingInt(Match::start).thenComparingInt(Match::end));
        return result;
    }

    private List<Program.Candidate> candidates(String text, BlockKind kind) {
        Folded folded = Folded.of(text);
        Attempt attempt = new Attempt(text, folded);
        List<Program.Candidate> result = new ArrayList<>();
        for (long packed : triggers.in(text, folded, attempt.looked)) {
            Program program = programs.get((int) packed);
            Program.Candidate c = program.looksInto(kind) ? program.at(attempt, (int) (packed >>> 32)) : null;
            if (c != null) {
                result.add(c);
            }
        }
        return result;
    }

    /** How far each template of this engine's rules gets with a text, in order; the best trial of each. */
    public List<Progress> progress(String text) {
        Folded folded = Folded.of(text);
        Attempt attempt = new Attempt(text, folded);
        List<Progress> best = new ArrayList<>();
        for (Program p : programs) {
            best.add(new Progress(p.template.source(), Progress.Outcome.NO_TRIGGER, -1, -1, ""));
        }
        for (int at = 0; at < text.length(); at++) {
            for (int i = 0; i < programs.size() && Triggers.mayBegin(text, at); i++) {
                Progress trial = programs.get(i).probe(attempt, at);
                boolean begun = trial.outcome() != Progress.Outcome.STOPPED || trial.reached() > at;
                if (begun && trial.betterThan(best.get(i))) {
                    best.set(i, trial);
                }
            }
        }
        return List.copyOf(best);
    }

    private static Match match(Overlaps.Winner winner) {
        Program.Candidate c = winner.candidate();
        Rule rule = c.program().rule;
        List<String> beaten = winner.beaten().stream()
                .map(b -> b.program().rule.id() + "@" + b.start() + "-" + b.end())
                .distinct()
                .toList();
        Trace trace = new Trace(c.program().template.source(), List.copyOf(c.vetoes()), beaten);
        return new Match(
                rule.id(),
                rule.finds(),
                c.start(),
                c.end(),
                c.slots(),
                values(rule, c.slots()),
                rule.confidence(),
                trace);
    }

    private static Map<String, Object> values(Rule rule, List<Slot> slots) {
        Caught caught = new Slots(slots);
        Map<String, Object> values = new LinkedHashMap<>();
        rule.gives().forEach((field, give) -> {
            Object value = give.value(caught);
            if (value != null) {
                values.put(field, value);
            }
        });
        return Collections.unmodifiableMap(values);
    }

    private record Slots(List<Slot> slots) implements Caught {
        @Override
        public @Nullable String text(String name) {
            Slot slot = find(name);
            return slot == null ? null : slot.text();
        }

        @Override
        public @Nullable String column(String name, String column) {
            Slot slot = find(name);
            return slot == null ? null : slot.row().get(column);
        }

        private @Nullable Slot find(String name) {
            for (Slot slot : slots) {
                if (slot.name().equals(name)) {
                    return slot;
                }
            }
            return null;
        }
    }
}
