package org.trichluc.rule;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a sequence of elements can begin with; the engine looks for these before it tries the sequence.
 *
 * @param literals folded
 * @param open true where it can also begin with anything, so that nothing triggers it
 */
public record Firsts(Set<String> literals, Set<Lexicon> lexicons, Set<Part> parts, boolean open) {

    /** How many small letters a part may begin with and still be a trigger. */
    private static final int MAX_SMALL_LETTERS = 8;

    /** The beginnings of a sequence whose slots are filled as given. */
    public static Firsts of(List<Element> elements, Map<String, Filler> slots) {
        Collector collector = new Collector(slots);
        boolean empty = collector.sequence(elements);
        return new Firsts(collector.literals, collector.lexicons, collector.parts, collector.open || empty);
    }

    /** Whether a part begins with few enough characters to be looked for in a text. */
    static boolean triggers(Part part) {
        if (part instanceof BuiltInPart builtIn) {
            return builtIn != BuiltInPart.WORD;
        }
        int small = 0;
        for (char c = 'a'; c < '\u1f00'; c++) {
            if (Character.isLowerCase(c) && part.canBeginWith(c)) {
                small++;
            }
        }
        return small <= MAX_SMALL_LETTERS;
    }

    private static final class Collector {
        private final Map<String, Filler> slots;
        private final Set<String> literals = new LinkedHashSet<>();
        private final Set<Lexicon> lexicons = new LinkedHashSet<>();
        private final Set<Part> parts = new LinkedHashSet<>();
        private boolean open;

        Collector(Map<String, Filler> slots) {
            this.slots = slots;
        }

        /** Adds the beginnings of a sequence; true where the whole of it may be absent. */
        boolean sequence(List<Element> elements) {
            for (Element e : elements) {
                if (!element(e)) {
                    return false;
                }
            }
            return true;
        }

        private boolean element(Element e) {
            if (e instanceof Element.Literal literal) {
                literals.add(literal.folded());
                return false;
            }
            if (e instanceof Element.Maybe maybe) {
                element(maybe.element());
                return true;
            }
            if (e instanceof Element.Choice choice) {
                boolean empty = false;
                for (List<Element> alternative : choice.alternatives()) {
                    empty |= sequence(alternative);
                }
                return empty;
            }
            if (e instanceof Element.SlotOf slot) {
                fill(slots.get(slot.name()));
                return false;
            }
            open |= e instanceof Element.Gap;
            return true;
        }

        private void fill(@Nullable Filler filler) {
            if (filler instanceof Lexicon lexicon) {
                lexicons.add(lexicon);
            } else if (filler instanceof Part part) {
                parts.add(part);
                literals.addAll(part.firstWords());
                open |= !triggers(part);
            }
        }
    }
}
