package org.trichluc.read.flow;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.trichluc.document.Box;

/**
 * Text boxes that belong together: those anchored at one paragraph, those of one group of shapes. Files keep them in the
 * order in which they were drawn; a reader goes row by row and in a row from the left.
 */
public final class Boxes {
    private final List<Placed> all = new ArrayList<>();

    private record Placed(List<Item> content, @Nullable Place place) {
        Box area() {
            return Objects.requireNonNull(place).area();
        }
    }

    /** Adds a box, or a group of them as one. */
    public void add(List<Item> content, @Nullable Place place) {
        if (!content.isEmpty()) {
            all.add(new Placed(content, place));
        }
    }

    /** All content in reading order; in the order of the file where the places do not tell. */
    public List<Item> inOrder() {
        List<Item> result = new ArrayList<>();
        (areComparable() ? byRows() : all).forEach(p -> result.addAll(p.content()));
        return result;
    }

    private boolean areComparable() {
        return all.stream().allMatch(p -> p.place() != null)
                && all.stream()
                                .map(p -> Objects.requireNonNull(p.place()).frame())
                                .distinct()
                                .count()
                        <= 1;
    }

    /** A box that begins above the middle of the highest one left stands beside it. */
    private List<Placed> byRows() {
        List<Placed> left = new ArrayList<>(all);
        left.sort(Comparator.comparingDouble(p -> p.area().y0()));
        List<Placed> result = new ArrayList<>();
        int from = 0;
        while (from < left.size()) {
            Box first = left.get(from).area();
            double middle = (first.y0() + first.y1()) / 2;
            int to = from + 1;
            while (to < left.size() && left.get(to).area().y0() < middle) {
                to++;
            }
            List<Placed> row = left.subList(from, to);
            row.sort(Comparator.comparingDouble(p -> p.area().x0()));
            result.addAll(row);
            from = to;
        }
        return result;
    }
}
