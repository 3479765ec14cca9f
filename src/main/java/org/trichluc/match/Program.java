package org.trichluc.match;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.trichluc.document.BlockKind;
import org.trichluc.rule.Rule;
import org.trichluc.rule.Template;
import org.trichluc.vietnamese.Words;

/** One template of a rule, ready to run. */
final class Program {

    /**
     * A match before overlaps are settled.
     *
     * @param vetoes the contexts that were tried, each with its outcome
     */
    record Candidate(Program program, int start, int end, List<Slot> slots, List<String> vetoes) {}

    final Rule rule;
    final Template template;
    final int index;
    private final Step first;
    private final List<Surroundings> unless;
    private final List<Surroundings> needs;
    private final Set<BlockKind> in;

    Program(Rule rule, Template template, int index) {
        this.rule = rule;
        this.template = template;
        this.index = index;
        this.first = Chain.of(template.elements(), rule.slots());
        this.unless = rule.unless().stream()
                .map(c -> new Surroundings(c, rule.slots()))
                .toList();
        this.needs = rule.needs().stream()
                .map(c -> new Surroundings(c, rule.slots()))
                .toList();
        this.in = EnumSet.noneOf(BlockKind.class);
        for (BlockKind kind : BlockKind.values()) {
            if (rule.in().isEmpty() || rule.in().contains(kind.slug())) {
                in.add(kind);
            }
        }
    }

    boolean looksInto(BlockKind kind) {
        return in.contains(kind);
    }

    /** The match that begins at an offset, null where there is none or a context forbids it. */
    @Nullable
    Candidate at(Attempt attempt, int start) {
        int end = endAt(attempt, start);
        if (end <= start) {
            return null;
        }
        List<Slot> slots = attempt.slots();
        if (differing(slots) != null) {
            return null;
        }
        List<String> vetoes = new ArrayList<>();
        for (Surroundings context : unless) {
            if (context.hold(attempt, start, end)) {
                return null;
            }
            vetoes.add("unless " + context + ": no");
        }
        for (Surroundings context : needs) {
            if (context.hold(attempt, start, end)) {
                vetoes.add("needs " + context + ": yes");
                return new Candidate(this, start, end, slots, vetoes);
            }
            vetoes.add("needs " + context + ": no");
        }
        return needs.isEmpty() ? new Candidate(this, start, end, slots, vetoes) : null;
    }

    /** The name of a slot that stands twice in the template and caught two different things, null where none did. */
    private static @Nullable String differing(List<Slot> slots) {
        for (int i = 0; i < slots.size(); i++) {
            for (Slot other : slots.subList(i + 1, slots.size())) {
                if (other.name().equals(slots.get(i).name()) && !other.isSameAs(slots.get(i))) {
                    return other.name();
                }
            }
        }
        return null;
    }

    private int endAt(Attempt attempt, int start) {
        int end = attempt.run(first, start);
        while (end > start && Words.isBlank(attempt.text.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    /** How far this program gets at an offset. */
    Progress probe(Attempt attempt, int start) {
        int end = endAt(attempt, start);
        if (end <= start) {
            Step stopped = attempt.stoppedAt();
            String at = stopped == null ? "" : stopped.written();
            return new Progress(template.source(), Progress.Outcome.STOPPED, start, attempt.furthest(), at);
        }
        String differing = differing(attempt.slots());
        if (differing != null) {
            String twice = "{" + differing + "} twice the same";
            return new Progress(template.source(), Progress.Outcome.NEEDY, start, end, twice);
        }
        for (Surroundings context : unless) {
            if (context.hold(attempt, start, end)) {
                return new Progress(template.source(), Progress.Outcome.FORBIDDEN, start, end, context.toString());
            }
        }
        if (!needs.isEmpty() && needs.stream().noneMatch(c -> c.hold(attempt, start, end))) {
            return new Progress(template.source(), Progress.Outcome.NEEDY, start, end, needs.toString());
        }
        return new Progress(template.source(), Progress.Outcome.MATCHED, start, end, "");
    }
}
