package org.trichluc.layout;

import java.util.ArrayList;
import java.util.List;

/**
 * Where a column of text stands and how its paragraphs are set.
 *
 * @param left where lines within a paragraph begin
 * @param right where full lines end
 * @param indent of paragraphs' first lines; 0 where there is none in common
 * @param leading usual distance of base lines within a paragraph, in sizes; 0 where unknown
 * @param justified whether full lines end at {@code right} exactly
 */
record TextArea(double left, double right, double indent, double leading, boolean justified) {
    /** A line this much of the widest tells where the text area is. */
    private static final double WIDE = 0.6;
    /** An edge is where at least this share of the wide lines begin or end. */
    private static final double EDGE_SHARE = 0.15;
    /** Edges nearer than this are one, in points. */
    private static final double SAME_EDGE = 2.5;
    /** The least first-line indent, in points. */
    private static final double LEAST_INDENT = 9;

    double middle() {
        return (left + right) / 2;
    }

    double width() {
        return right - left;
    }

    /** The area that the lines fill. */
    static TextArea of(List<TextLine> lines) {
        double widest = lines.stream().mapToDouble(TextLine::width).max().orElse(0);
        List<TextLine> wide =
                lines.stream().filter(l -> l.width() >= widest * WIDE).toList();
        if (wide.isEmpty()) {
            return new TextArea(0, 0, 0, 0, false);
        }
        double left = edge(wide.stream().mapToDouble(TextLine::x0).sorted().toArray(), wide.size());
        double right = -edge(wide.stream().mapToDouble(l -> -l.x1()).sorted().toArray(), wide.size());
        long atRight =
                wide.stream().filter(l -> Math.abs(l.x1() - right) < SAME_EDGE).count();
        return new TextArea(left, right, indent(lines, left), leading(lines), atRight * 2 >= wide.size());
    }

    private static double edge(double[] sorted, int n) {
        int need = Math.max(1, (int) Math.ceil(n * EDGE_SHARE));
        for (int i = 0; i < sorted.length; i++) {
            int j = i;
            while (j < sorted.length && sorted[j] - sorted[i] <= SAME_EDGE) {
                j++;
            }
            if (j - i >= need) {
                return sorted[(i + j - 1) / 2];
            }
        }
        return sorted[0];
    }

    private static double indent(List<TextLine> lines, double left) {
        List<Double> indents = new ArrayList<>();
        for (int i = 0; i + 1 < lines.size(); i++) {
            double by = lines.get(i).x0() - left;
            if (by > LEAST_INDENT && by < 90 && Math.abs(lines.get(i + 1).x0() - left) < SAME_EDGE) {
                indents.add(by);
            }
        }
        return common(indents, 2);
    }

    private static double leading(List<TextLine> lines) {
        List<Double> steps = new ArrayList<>();
        for (int i = 0; i + 1 < lines.size(); i++) {
            TextLine a = lines.get(i);
            TextLine b = lines.get(i + 1);
            double step = b.base() - a.base();
            if (a.page() == b.page() && step > a.size() * 0.9 && step < a.size() * 2.5 && a.size() == b.size()) {
                steps.add(step / a.size());
            }
        }
        return common(steps, 0.04);
    }

    /** The commonest value, with its neighbours within {@code reach}; 0 when there are none. */
    private static double common(List<Double> values, double reach) {
        double[] sorted =
                values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        double best = 0;
        int most = 0;
        int from = 0;
        int to = 0;
        for (double v : sorted) {
            while (sorted[from] < v - reach) {
                from++;
            }
            while (to < sorted.length && sorted[to] <= v + reach) {
                to++;
            }
            if (to - from > most) {
                most = to - from;
                best = v;
            }
        }
        return best;
    }
}
