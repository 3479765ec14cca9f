package org.trichluc.rule;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A rule, ready to run.
 *
 * @param id its path below the extractors folder without the extension
 * @param finds the kind of item
 * @param slots what each slot of its templates and contexts is filled with
 * @param in slugs of the kinds of block that it looks into; empty for all
 * @param gives how each value is computed, in the order written
 */
public record Rule(
        String id,
        Path file,
        String finds,
        String about,
        int priority,
        List<Template> match,
        Map<String, Filler> slots,
        List<Context> unless,
        List<Context> needs,
        Set<String> in,
        Map<String, Give> gives,
        double confidence,
        List<Example> examples,
        List<Example> counterexamples) {

    /** The same rule without one of its contexts. */
    public Rule without(Context context) {
        return new Rule(
                id,
                file,
                finds,
                about,
                priority,
                match,
                slots,
                unless.stream().filter(c -> c != context).toList(),
                needs.stream().filter(c -> c != context).toList(),
                in,
                gives,
                confidence,
                examples,
                counterexamples);
    }

    @Override
    public String toString() {
        return id;
    }
}
