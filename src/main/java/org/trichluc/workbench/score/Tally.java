package org.trichluc.workbench.score;

import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * A share as its two halves, so that shares of several reports add up.
 *
 * @param hits what is right
 * @param total what could be right
 * @param whenEmpty the value where nothing could be right; null where there is none
 */
public record Tally(double hits, double total, @Nullable Double whenEmpty) {

    /** A share of items. */
    static Tally share(double hits, int total) {
        return new Tally(hits, total, null);
    }

    /** F1: twice the true ones over the expected and the found ones; perfect where nothing is expected and found. */
    static Tally f1(int hits, int expected, int found) {
        return new Tally(2.0 * hits, expected + found, 1.0);
    }

    /** The sum of both. */
    Tally plus(Tally other) {
        return new Tally(hits + other.hits, total + other.total, whenEmpty);
    }

    /** Between 0 and 1; null where there is nothing to judge. */
    public @Nullable Double value() {
        return total == 0 ? whenEmpty : Double.valueOf(hits / total);
    }

    static Tally shareOf(Collection<Boolean> outcomes) {
        return share(outcomes.stream().filter(b -> b).count(), outcomes.size());
    }
}
