package org.trichluc.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.trichluc.rule.Element;
import org.trichluc.rule.Filler;

/** Links the elements of a template to a chain of steps. */
final class Chain {

    private final Map<String, Filler> slots;

    private Chain(Map<String, Filler> slots) {
        this.slots = slots;
    }

    static Step of(List<Element> elements, Map<String, Filler> slots) {
        return new Chain(slots).link(elements, new Step.End());
    }

    private Step link(List<Element> elements, Step last) {
        Step next = last;
        for (int i = elements.size() - 1; i >= 0; i--) {
            next = link(elements.get(i), next);
        }
        return next;
    }

    private Step link(Element element, Step next) {
        if (element instanceof Element.Literal literal) {
            return new Step.Literal(literal, next);
        }
        if (element instanceof Element.SlotOf slot) {
            return new Step.Catch(slot.name(), Objects.requireNonNull(slots.get(slot.name())), next);
        }
        if (element instanceof Element.Maybe maybe) {
            return new Step.Fork(maybe, List.of(link(maybe.element(), next), next));
        }
        if (element instanceof Element.Choice choice) {
            List<Step> ways = new ArrayList<>();
            choice.alternatives().forEach(a -> ways.add(link(a, next)));
            return new Step.Fork(choice, List.copyOf(ways));
        }
        if (element instanceof Element.Gap gap) {
            return new Step.Gap(gap.words(), next);
        }
        return new Step.Blank(next);
    }
}
