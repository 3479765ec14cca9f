package org.trichluc.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Tables that are ruled between their rows only: level rules of one width, one above the other, with empty gutters
 * between the columns of text. The missing upright rules are put into the gutters.
 */
final class LevelRules {
    /** So many rules make a table. */
    private static final int LEAST = 3;
    /** Rules of a table are at least so long, in points. */
    private static final double LONG = 150;
    /** Ends of rules nearer than this are one, in points. */
    private static final double SAME_END = 4;
    /** A row is at most so high, in points. */
    private static final double HIGHEST_ROW = 160;
    /** A gutter is at least so many sizes wide. */
    private static final double GUTTER = 0.9;
    /** More glyphs than this between the rules are no table. */
    private static final int MOST_GLYPHS = 6_000;
    /** Text may touch a rule by so many points. */
    private static final double TOUCH = 1;

    private LevelRules() {}

    /** The strokes, and the upright ones that the page's level rules do without. */
    static List<Stroke> completed(List<Stroke> strokes, List<Glyph> glyphs) {
        List<Stroke> rules = whole(strokes);
        List<Stroke> all = new ArrayList<>(strokes);
        boolean[] used = new boolean[rules.size()];
        for (int i = 0; i < rules.size(); i++) {
            List<Stroke> table = new ArrayList<>();
            for (int j = i; j < rules.size(); j++) {
                Stroke last = table.isEmpty() ? rules.get(i) : table.get(table.size() - 1);
                if (!used[j] && alike(last, rules.get(j)) && rules.get(j).y0() - last.y0() < HIGHEST_ROW) {
                    table.add(rules.get(j));
                    used[j] = true;
                }
            }
            if (table.size() < LEAST || strokes.stream().anyMatch(s -> crosses(s, table))) {
                continue;
            }
            Stroke first = table.get(0);
            List<Glyph> own = within(
                    glyphs, first, first.y0(), table.get(table.size() - 1).y0());
            if (own.size() < MOST_GLYPHS) {
                all.addAll(uprights(table, own));
            }
        }
        return all;
    }

    /** Level rules from top to bottom, those that continue each other as one. */
    private static List<Stroke> whole(List<Stroke> strokes) {
        List<Stroke> level =
                new ArrayList<>(strokes.stream().filter(Stroke::level).toList());
        level.sort(Comparator.comparingDouble((Stroke s) -> Math.round(s.y0())).thenComparingDouble(Stroke::x0));
        List<Stroke> result = new ArrayList<>();
        for (Stroke s : level) {
            Stroke last = result.isEmpty() ? null : result.get(result.size() - 1);
            if (last != null && Math.abs(s.y0() - last.y0()) < 1.5 && s.x0() - last.x1() < SAME_END) {
                result.set(
                        result.size() - 1,
                        Stroke.level(Math.min(last.x0(), s.x0()), Math.max(last.x1(), s.x1()), last.y0()));
            } else {
                result.add(s);
            }
        }
        result.removeIf(s -> s.length() < LONG);
        return result;
    }

    private static boolean alike(Stroke a, Stroke b) {
        return Math.abs(a.x0() - b.x0()) < SAME_END && Math.abs(a.x1() - b.x1()) < SAME_END;
    }

    private static boolean crosses(Stroke s, List<Stroke> table) {
        Stroke first = table.get(0);
        Stroke last = table.get(table.size() - 1);
        return !s.level()
                && s.length() > 5
                && s.y1() > first.y0() - SAME_END
                && s.y0() < last.y0() + SAME_END
                && s.x0() > first.x0() - SAME_END
                && s.x0() < first.x1() + SAME_END;
    }

    private static List<Stroke> uprights(List<Stroke> table, List<Glyph> glyphs) {
        List<Double> gutters = gutters(table, glyphs);
        List<Stroke> result = new ArrayList<>();
        if (gutters.isEmpty()) {
            return result;
        }
        for (int row = 0; row + 1 < table.size(); row++) {
            double top = table.get(row).y0();
            double bottom = table.get(row + 1).y0();
            List<Glyph> own = within(glyphs, table.get(0), top, bottom);
            for (double x : gutters) {
                if (own.stream().noneMatch(g -> g.x0() < x - TOUCH && g.x1() > x + TOUCH) && !between(own, x)) {
                    result.add(Stroke.upright(x, top, bottom));
                }
            }
            result.add(Stroke.upright(table.get(0).x0(), top, bottom));
            result.add(Stroke.upright(table.get(0).x1(), top, bottom));
        }
        return result;
    }

    /** Whether {@code x} is a mere word gap of a line. */
    private static boolean between(List<Glyph> glyphs, double x) {
        for (Glyph g : glyphs) {
            if (g.x1() <= x + TOUCH && x - g.x1() < g.size() * GUTTER / 2) {
                for (Glyph o : glyphs) {
                    boolean near = o.x0() >= x - TOUCH && o.x0() - g.x1() < g.size() * GUTTER / 2;
                    if (near && Math.abs(o.base() - g.base()) < 1) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /** Middles of the strips that no row crosses; the first row may, since heads stand over several columns. */
    private static List<Double> gutters(List<Stroke> table, List<Glyph> glyphs) {
        Stroke first = table.get(0);
        int from = table.size() > LEAST ? 1 : 0;
        List<Glyph> body = new ArrayList<>(within(
                glyphs, first, table.get(from).y0(), table.get(table.size() - 1).y0()));
        body.sort(Comparator.comparingDouble(Glyph::x0));
        List<Double> result = new ArrayList<>();
        double end = Double.NEGATIVE_INFINITY;
        for (Glyph g : body) {
            if (end > Double.NEGATIVE_INFINITY && g.x0() - end > GUTTER * g.size()) {
                result.add((g.x0() + end) / 2);
            }
            end = Math.max(end, g.x1());
        }
        return result;
    }

    private static List<Glyph> within(List<Glyph> glyphs, Stroke rule, double top, double bottom) {
        return glyphs.stream()
                .filter(g -> !g.blank())
                .filter(g -> g.base() > top && g.base() - g.size() * 0.3 < bottom)
                .filter(g -> g.x0() > rule.x0() - SAME_END && g.x1() < rule.x1() + SAME_END)
                .toList();
    }
}
