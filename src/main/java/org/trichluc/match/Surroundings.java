package org.trichluc.match;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import org.trichluc.rule.Context;
import org.trichluc.rule.Element;
import org.trichluc.rule.Filler;
import org.trichluc.rule.Firsts;
import org.trichluc.rule.Lexicon;
import org.trichluc.rule.Part;
import org.trichluc.vietnamese.Words;

/** A context of a rule, ready to be looked for around a match. */
final class Surroundings {

    /** How far before a match a context is looked for, in characters. */
    private static final int MAX_REACH = 240;

    private static final int REACH_OF_PART = 64;
    private static final int REACH_OF_WORD = 12;

    private final Context context;
    private final Step before;
    private final Step after;
    private final Firsts firsts;
    private final BitSet beginnings;
    private final int reach;

    Surroundings(Context context, Map<String, Filler> slots) {
        this.context = context;
        this.before = Chain.of(context.before(), slots);
        this.after = Chain.of(context.after(), slots);
        this.firsts = Firsts.of(context.before(), slots);
        this.beginnings = beginnings(firsts);
        this.reach = Math.min(MAX_REACH, reach(context.before(), slots));
    }

    /** Whether the context holds around a span. */
    boolean hold(Attempt attempt, int start, int end) {
        return (context.after().isEmpty() || attempt.run(after, end) >= 0)
                && (context.before().isEmpty() || precede(attempt, start));
    }

    private boolean precede(Attempt attempt, int start) {
        int from = Math.max(0, start - reach);
        for (int at = start; at >= from; at--) {
            if (mayBegin(attempt, at) && Words.edge(attempt.text, at) && attempt.run(before, at, start) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** A look at the first character, which spares most places the whole trial. */
    private boolean mayBegin(Attempt attempt, int at) {
        if (firsts.open() || at >= attempt.text.length()) {
            return true;
        }
        if (beginnings.get(attempt.folded.charAt(at))) {
            return true;
        }
        char printed = attempt.text.charAt(at);
        for (Part part : firsts.parts()) {
            if (part.canBeginWith(printed)) {
                return true;
            }
        }
        return false;
    }

    private static BitSet beginnings(Firsts firsts) {
        BitSet result = new BitSet();
        firsts.literals().forEach(w -> result.set(w.charAt(0)));
        firsts.lexicons().forEach(l -> l.foldedSpellings().forEach(w -> result.set(w.charAt(0))));
        return result;
    }

    private static int reach(List<Element> elements, Map<String, Filler> slots) {
        int sum = 0;
        for (Element e : elements) {
            sum += reach(e, slots);
        }
        return sum;
    }

    private static int reach(Element e, Map<String, Filler> slots) {
        if (e instanceof Element.Literal literal) {
            return literal.folded().length();
        }
        if (e instanceof Element.SlotOf slot) {
            return slots.get(slot.name()) instanceof Lexicon lexicon ? lexicon.longest() : REACH_OF_PART;
        }
        if (e instanceof Element.Maybe maybe) {
            return reach(maybe.element(), slots);
        }
        if (e instanceof Element.Choice choice) {
            return choice.alternatives().stream()
                    .mapToInt(a -> reach(a, slots))
                    .max()
                    .orElse(0);
        }
        return e instanceof Element.Gap gap ? gap.words() * REACH_OF_WORD : 1;
    }

    @Override
    public String toString() {
        return context.source();
    }
}
