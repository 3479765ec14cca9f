package org.trichluc.layout;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Text set in two columns as in a newspaper: the left one is read before the right one. A page of such text is cut into
 * what stands above the columns, the columns, and what stands below them.
 */
final class Columns {
    /** A column has at least so many lines. */
    private static final int LEAST_LINES = 6;
    /** So many words of a column's line are usual; fewer are a list. */
    private static final int LEAST_WORDS = 3;
    /** A column is at least so many sizes wide. */
    private static final double LEAST_WIDTH = 12;
    /** The gutter is at least so many sizes wide. */
    private static final double GUTTER = 0.9;
    /** So many places are tried. */
    private static final int MOST_TRIED = 16;
    /** It stands in this part of the text's width. */
    private static final double FROM = 0.3;

    private static final double TO = 0.7;
    /** A line that fills this share of its column is full. */
    private static final double FULL = 0.85;
    /** This share of a column's lines is full. */
    private static final double FULL_LINES = 0.6;

    private final PageText page;
    private final double gutter;
    private int from;
    private int to;
    private final List<TextLine> left = new ArrayList<>();
    private final List<TextLine> right = new ArrayList<>();

    private Columns(PageText page, double gutter) {
        this.page = page;
        this.gutter = gutter;
    }

    /** The page's parts in reading order, each as a page of its own; the page itself where it has no columns. */
    static List<PageText> split(PageText page) {
        double x0 = page.lines.stream().mapToDouble(TextLine::x0).min().orElse(0);
        double x1 = page.lines.stream().mapToDouble(TextLine::x1).max().orElse(0);
        Columns best = null;
        for (double x : candidates(page, x0 + FROM * (x1 - x0), x0 + TO * (x1 - x0))) {
            Columns c = new Columns(page, x);
            c.longest();
            boolean more = best == null || c.to - c.from > best.to - best.from;
            if (more && c.prose(c.left) && c.prose(c.right)) {
                best = c;
            }
        }
        return best == null ? List.of(page) : best.parts();
    }

    /** Middles of wide gaps within lines and between neighbours, each place once. */
    private static List<Double> candidates(PageText page, double least, double most) {
        List<Double> result = new ArrayList<>();
        TextLine before = null;
        for (TextLine l : page.lines) {
            for (int i = 1; i < l.words().size(); i++) {
                candidate(l.words().get(i - 1).x1(), l.words().get(i).x0(), l.size(), result);
            }
            if (before != null && l.base() - before.base() < l.size()) {
                candidate(before.x1(), l.x0(), l.size(), result);
                candidate(l.x1(), before.x0(), l.size(), result);
            }
            before = l;
        }
        result.removeIf(x -> x < least || x > most);
        return result.size() > MOST_TRIED ? result.subList(0, MOST_TRIED) : result;
    }

    private static void candidate(double a, double b, double size, List<Double> result) {
        double x = (a + b) / 2;
        if (b - a > GUTTER * size && result.stream().noneMatch(o -> Math.abs(o - x) < size / 4)) {
            result.add(x);
        }
    }

    /** Finds the most lines on end that leave the gutter free, and cuts them. */
    private void longest() {
        int start = 0;
        for (int i = 0; i <= page.lines.size(); i++) {
            if (i == page.lines.size() || cut(page.lines.get(i)) < 0) {
                if (i - start > to - from) {
                    from = start;
                    to = i;
                }
                start = i + 1;
            }
        }
        for (TextLine l : page.lines.subList(from, to)) {
            int cut = cut(l);
            add(left, l, l.words().subList(0, cut));
            add(right, l, l.words().subList(cut, l.words().size()));
        }
    }

    private static void add(List<TextLine> column, TextLine line, List<Word> words) {
        if (!words.isEmpty()) {
            column.add(TextLine.of(line.page(), List.copyOf(words)));
        }
    }

    /** How many of the line's words stand left of the gutter; -1 where it does not leave it free. */
    private int cut(TextLine l) {
        double half = GUTTER * l.size() / 2;
        int cut = 0;
        while (cut < l.words().size() && l.words().get(cut).x1() < gutter) {
            cut++;
        }
        boolean free = (cut == 0 || l.words().get(cut - 1).x1() < gutter - half / 2)
                && (cut == l.words().size() || l.words().get(cut).x0() > gutter + half / 2);
        return free ? cut : -1;
    }

    private boolean prose(List<TextLine> column) {
        double width = column.stream().mapToDouble(TextLine::width).max().orElse(0);
        long full = column.stream().filter(l -> l.width() > FULL * width).count();
        int words = column.stream().mapToInt(l -> l.words().size()).sum();
        return column.size() >= LEAST_LINES
                && width >= LEAST_WIDTH * column.get(0).size()
                && full >= FULL_LINES * column.size()
                && words >= LEAST_WORDS * column.size();
    }

    private List<PageText> parts() {
        List<TextLine> above = page.lines.subList(0, from);
        List<TextLine> below = page.lines.subList(to, page.lines.size());
        double top = page.lines.get(from).top();
        double bottom = page.lines.get(to - 1).base();
        List<PageText> parts = List.of(
                new PageText(page, above), new PageText(page, left),
                new PageText(page, right), new PageText(page, below));
        for (Panel p : page.panels) {
            double middle = (p.edges().get(0) + p.edges().get(p.columns())) / 2;
            int at = p.base() < top ? 0 : p.base() > bottom ? 3 : middle < gutter ? 1 : 2;
            parts.get(at).panels.add(p);
        }
        return parts;
    }

    /** Where the lines of a column stand; null where there are too few to tell. */
    static @Nullable TextArea area(PageText part) {
        return part.lines.size() < LEAST_LINES ? null : TextArea.of(part.lines);
    }
}
