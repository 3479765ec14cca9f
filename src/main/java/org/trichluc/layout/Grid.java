package org.trichluc.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.trichluc.layout.Panel.PanelCell;
import org.trichluc.layout.RuledCells.Cell;

/**
 * A table's ruling lines: strokes that cross each other. Where a border is missing between two places of the grid, they
 * are one cell.
 */
final class Grid {
    /** Strokes nearer than this are one line of the grid, in points. */
    private static final double SAME_LINE = 3.5;
    /** Strokes that miss each other by no more than this still cross, in points. */
    private static final double REACH = 3;
    /** A border stands where strokes cover this share of the place's edge. */
    private static final double BORDER_COVER = 0.6;

    private final List<Stroke> strokes;
    private final double[] xs;
    private final double[] ys;

    private Grid(List<Stroke> strokes) {
        this.strokes = strokes;
        this.xs = lines(strokes, false);
        this.ys = lines(strokes, true);
    }

    /** The tables that the strokes draw, from top to bottom. */
    static List<Grid> in(List<Stroke> all) {
        List<Stroke> strokes = all.stream().filter(s -> s.length() > 1.5).toList();
        int n = strokes.size();
        int[] group = new int[n];
        for (int i = 0; i < n; i++) {
            group[i] = i;
        }
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            order.add(i);
        }
        order.sort(Comparator.comparingDouble(i -> strokes.get(i).y0()));
        List<Integer> open = new ArrayList<>();
        for (int i : order) {
            Stroke s = strokes.get(i);
            open.removeIf(o -> strokes.get(o).y1() < s.y0() - REACH);
            for (int o : open) {
                if (touch(strokes.get(o), s)) {
                    group[root(group, i)] = root(group, o);
                }
            }
            open.add(i);
        }
        List<Grid> grids = new ArrayList<>();
        List<List<Stroke>> groups = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            groups.add(new ArrayList<>());
        }
        for (int i = 0; i < n; i++) {
            groups.get(root(group, i)).add(strokes.get(i));
        }
        for (List<Stroke> g : groups) {
            if (g.size() >= 4) {
                Grid grid = new Grid(g);
                if (grid.xs.length >= 2 && grid.ys.length >= 2 && grid.xs.length + grid.ys.length >= 5) {
                    grids.add(grid);
                }
            }
        }
        grids.sort(Comparator.comparingDouble(g -> g.ys[0]));
        return grids;
    }

    private static int root(int[] group, int i) {
        int r = i;
        while (group[r] != r) {
            group[r] = group[group[r]];
            r = group[r];
        }
        return r;
    }

    private static boolean touch(Stroke a, Stroke b) {
        return a.x0() <= b.x1() + REACH
                && b.x0() <= a.x1() + REACH
                && a.y0() <= b.y1() + REACH
                && b.y0() <= a.y1() + REACH;
    }

    private static double[] lines(List<Stroke> strokes, boolean level) {
        List<Double> at = new ArrayList<>();
        strokes.stream().filter(s -> s.level() == level).forEach(s -> at.add(level ? s.y0() : s.x0()));
        at.sort(null);
        List<Double> result = new ArrayList<>();
        double last = Double.NEGATIVE_INFINITY;
        for (double v : at) {
            if (v - last > SAME_LINE) {
                result.add(v);
            }
            last = v - last > SAME_LINE ? v : last;
        }
        return result.stream().mapToDouble(Double::doubleValue).toArray();
    }

    boolean holds(Glyph g) {
        double y = g.base() - g.size() * 0.3;
        return g.middle() > xs[0] - 1 && g.middle() < xs[xs.length - 1] + 1 && y > ys[0] && y < ys[ys.length - 1];
    }

    boolean holds(Stroke s) {
        return s.x0() > xs[0] - REACH
                && s.x1() < xs[xs.length - 1] + REACH
                && s.y0() > ys[0] - REACH
                && s.y1() < ys[ys.length - 1] + REACH;
    }

    /** The table with the glyphs that stand in its cells; null when it is no table. */
    @Nullable
    Panel fill(int page, List<Glyph> glyphs, LineBuilder builder) {
        int rows = ys.length - 1;
        int columns = xs.length - 1;
        int[] cell = cells(rows, columns);
        List<List<Glyph>> texts = new ArrayList<>();
        for (int i = 0; i < rows * columns; i++) {
            texts.add(new ArrayList<>());
        }
        boolean any = false;
        for (Glyph g : glyphs) {
            if (holds(g)) {
                int r = place(ys, g.base() - g.size() * 0.3);
                int c = place(xs, g.middle());
                texts.get(root(cell, r * columns + c)).add(g);
                any |= !g.blank();
            }
        }
        List<PanelCell> result = new ArrayList<>();
        for (int i = 0; i < cell.length; i++) {
            if (root(cell, i) == i) {
                result.add(cell(i, cell, columns, builder.lines(texts.get(i))));
            }
        }
        if (!any || result.size() < 2) {
            return null;
        }
        result.sort(Comparator.comparingInt(PanelCell::row).thenComparingInt(PanelCell::column));
        List<Double> edges = new ArrayList<>();
        for (double x : xs) {
            edges.add(x);
        }
        return new Panel(page, true, edges, rows, 0, result, ys[0], ys[rows]);
    }

    /** Where its cells are. */
    List<Cell> places() {
        int columns = xs.length - 1;
        int[] cell = cells(ys.length - 1, columns);
        List<Cell> places = new ArrayList<>();
        for (int i = 0; i < cell.length; i++) {
            if (root(cell, i) == i) {
                PanelCell c = cell(i, cell, columns, List.of());
                places.add(new Cell(c.x0(), ys[c.row()], c.x1(), ys[c.row() + c.rowSpan()]));
            }
        }
        return places;
    }

    private PanelCell cell(int root, int[] cell, int columns, List<TextLine> lines) {
        int r0 = Integer.MAX_VALUE;
        int r1 = 0;
        int c0 = Integer.MAX_VALUE;
        int c1 = 0;
        for (int i = 0; i < cell.length; i++) {
            if (root(cell, i) == root) {
                r0 = Math.min(r0, i / columns);
                r1 = Math.max(r1, i / columns);
                c0 = Math.min(c0, i % columns);
                c1 = Math.max(c1, i % columns);
            }
        }
        return new PanelCell(r0, c0, r1 - r0 + 1, c1 - c0 + 1, xs[c0], xs[c1 + 1], lines);
    }

    private int[] cells(int rows, int columns) {
        int[] cell = new int[rows * columns];
        for (int i = 0; i < cell.length; i++) {
            cell[i] = i;
        }
        for (int r = 0; r < rows; r++) {
            for (int c = 0; c < columns; c++) {
                if (c + 1 < columns && !border(xs[c + 1], ys[r], ys[r + 1], false)) {
                    unite(cell, r * columns + c, r * columns + c + 1);
                }
                if (r + 1 < rows && !border(ys[r + 1], xs[c], xs[c + 1], true)) {
                    unite(cell, r * columns + c, (r + 1) * columns + c);
                }
            }
        }
        return cell;
    }

    private static void unite(int[] cell, int a, int b) {
        int ra = root(cell, a);
        int rb = root(cell, b);
        cell[Math.max(ra, rb)] = Math.min(ra, rb);
    }

    private boolean border(double at, double from, double to, boolean level) {
        double covered = 0;
        for (Stroke s : strokes) {
            double line = level ? s.y0() : s.x0();
            if (s.level() == level && line > at - 1 && line <= at + SAME_LINE) {
                double a = Math.max(from, level ? s.x0() : s.y0());
                double b = Math.min(to, level ? s.x1() : s.y1());
                covered += Math.max(0, b - a);
            }
        }
        return covered >= BORDER_COVER * (to - from);
    }

    private static int place(double[] lines, double v) {
        int i = 0;
        while (i < lines.length - 2 && v >= lines[i + 1]) {
            i++;
        }
        return i;
    }
}
