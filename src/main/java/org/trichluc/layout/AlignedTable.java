package org.trichluc.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.trichluc.layout.Panel.PanelCell;

/**
 * A table without rules: lines of a name and two or more numbers, the numbers standing under each other. Lines of
 * column heads above it belong to it, and so do lines that go on with a name.
 */
final class AlignedTable {
    /** So many rows make a table. */
    private static final int LEAST_ROWS = 3;
    /** Rows follow each other within this many sizes. */
    private static final double STEP = 2.6;
    /** Column heads take so many lines at most. */
    private static final int HEAD_LINES = 5;
    /** A head's middle is at most this far from its column's, in points. */
    private static final double OVER = 36;

    /** The lines of one head follow each other within this many sizes. */
    private static final double CLOSE = 2;
    /** A head stands in the middle over its columns, give or take so many points. */
    private static final double AMID = 12;
    /** A caption, a line that tells the unit, the end of a sentence. */
    private static final Pattern NO_HEAD = Pattern.compile("(?iu)^(?:bảng|biểu|\\(?đơn vị|\\(?đvt)|[:.;]$");

    private final PageText page;

    private AlignedTable(PageText page) {
        this.page = page;
    }

    /** Turns the page's aligned lines into panels. */
    static void find(PageText page) {
        AlignedTable search = new AlignedTable(page);
        int from = 0;
        while (from < page.lines.size()) {
            Body body = search.body(from);
            if (body == null) {
                from++;
            } else {
                page.panels.add(search.panel(body));
                page.lines.removeAll(body.lines);
            }
        }
    }

    /** The rows while they are gathered. */
    private static final class Body {
        AlignedRow model;
        final List<TextLine> lines = new ArrayList<>();
        /** Each row's cells by column. */
        final List<List<List<TextLine>>> rows = new ArrayList<>();

        Body(AlignedRow first) {
            model = first;
        }

        /** Adds a row; one whose name goes on with the line before it, which has no numbers, is one row with it. */
        void add(AlignedRow row) {
            List<List<TextLine>> cells = empty();
            boolean goesOn = !rows.isEmpty()
                    && ParagraphBreaks.lower(row.cells().get(0))
                    && rows.get(rows.size() - 1).stream()
                                    .filter(c -> !c.isEmpty())
                                    .count()
                            == 1;
            if (goesOn) {
                cells = rows.remove(rows.size() - 1);
            }
            for (int i = 0; i < row.cells().size(); i++) {
                cells.get(row.columns().get(i)).add(row.cells().get(i));
            }
            rows.add(cells);
            lines.add(row.line());
        }

        /** Adds a line that only names: it goes on with the last row's name or begins a row. */
        void name(TextLine line) {
            if (!ParagraphBreaks.lower(line)) {
                rows.add(empty());
            }
            rows.get(rows.size() - 1).get(name()).add(line);
            lines.add(line);
        }

        List<List<TextLine>> empty() {
            List<List<TextLine>> cells = new ArrayList<>();
            for (int i = 0; i < model.cells().size(); i++) {
                cells.add(new ArrayList<>());
            }
            return cells;
        }

        /** The column that names the rows: the first one with words. */
        int name() {
            return AlignedRow.number(model.cells().get(0)) ? 1 : 0;
        }
    }

    private @Nullable Body body(int from) {
        AlignedRow first = AlignedRow.of(page.lines.get(from));
        if (first == null) {
            return null;
        }
        Body body = new Body(widest(first, from));
        int full = 0;
        TextLine last = page.lines.get(from);
        for (int i = from; i < page.lines.size(); i++) {
            TextLine line = page.lines.get(i);
            if (line.base() - last.base() > STEP * line.size()) {
                break;
            }
            AlignedRow row = body.model.under(line);
            boolean name = i > from && line.x1() < body.model.firstNumber();
            if (row != null) {
                body.add(row);
                full += row.numbers() > 1 ? 1 : 0;
            } else if (name && (more(i + 1, body.model) || ParagraphBreaks.lower(line) && close(last, line))) {
                body.name(line);
            } else {
                break;
            }
            last = line;
        }
        if (full < LEAST_ROWS) {
            return null;
        }
        begin(body, from);
        return body;
    }

    /** A first row whose name goes on with the line above it begins there. */
    private void begin(Body body, int from) {
        TextLine name = body.rows.get(0).get(body.name()).isEmpty()
                ? page.lines.get(from)
                : body.rows.get(0).get(body.name()).get(0);
        TextLine above = from > 0 ? page.lines.get(from - 1) : null;
        if (above != null
                && ParagraphBreaks.lower(name)
                && close(above, name)
                && above.x1() < body.model.firstNumber()
                && Math.abs(above.x0() - name.x0()) < CLOSE * name.size()) {
            body.rows.get(0).get(body.name()).add(0, above);
            body.lines.add(0, above);
        }
    }

    private static boolean close(TextLine above, TextLine below) {
        return below.base() - above.base() < CLOSE * below.size();
    }

    /** The row with the most cells among those that follow each other, all others fitting under it. */
    private AlignedRow widest(AlignedRow first, int from) {
        AlignedRow widest = first;
        for (int i = from + 1; i < page.lines.size(); i++) {
            TextLine line = page.lines.get(i);
            if (line.base() - page.lines.get(i - 1).base() > STEP * line.size()) {
                return widest;
            }
            AlignedRow next = AlignedRow.of(line);
            if (next != null && next.cells().size() > widest.cells().size()) {
                if (next.under(widest.line()) == null) {
                    return widest;
                }
                widest = next;
            } else if (next != null && widest.under(line) == null) {
                return widest;
            }
        }
        return widest;
    }

    private boolean more(int i, AlignedRow model) {
        return i < page.lines.size() && model.under(page.lines.get(i)) != null;
    }

    private Panel panel(Body body) {
        List<Double> edges = edges(body);
        List<List<PanelCell>> heads = heads(body, edges);
        List<PanelCell> cells = new ArrayList<>();
        heads.forEach(cells::addAll);
        for (int r = 0; r < body.rows.size(); r++) {
            for (int c = 0; c < edges.size() - 1; c++) {
                List<TextLine> lines = List.copyOf(body.rows.get(r).get(c));
                cells.add(new PanelCell(r + heads.size(), c, 1, 1, edges.get(c), edges.get(c + 1), lines));
            }
        }
        double base = body.lines.stream().mapToDouble(TextLine::base).min().orElse(0);
        double bottom = body.lines.stream().mapToDouble(TextLine::bottom).max().orElse(0);
        int rows = heads.size() + body.rows.size();
        return new Panel(page.page(), false, edges, rows, heads.size(), cells, base, bottom);
    }

    /** Between two columns runs an edge in the middle of the gap that all rows leave free, if they do. */
    private static List<Double> edges(Body body) {
        int n = body.model.cells().size();
        double[] left = new double[n];
        double[] right = new double[n];
        for (int c = 0; c < n; c++) {
            left[c] = body.model.cells().get(c).x0();
            right[c] = body.model.cells().get(c).x1();
            for (List<List<TextLine>> row : body.rows) {
                for (TextLine l : row.get(c)) {
                    left[c] = Math.min(left[c], l.x0());
                    right[c] = Math.max(right[c], l.x1());
                }
            }
        }
        List<Double> edges = new ArrayList<>(List.of(left[0]));
        for (int c = 1; c < n; c++) {
            edges.add(left[c] > right[c - 1] ? (left[c] + right[c - 1]) / 2 : left[c]);
        }
        edges.add(right[n - 1]);
        return edges;
    }

    /** The rows of column heads above the first row; lines that stand over the same columns are one row. */
    private List<List<PanelCell>> heads(Body body, List<Double> edges) {
        List<List<PanelCell>> rows = new ArrayList<>();
        int at = page.lines.indexOf(body.lines.get(0)) - 1;
        TextLine below = body.lines.get(0);
        for (int i = at; i >= 0 && at - i < HEAD_LINES; i--) {
            TextLine line = page.lines.get(i);
            List<PanelCell> under = rows.isEmpty() ? List.of() : rows.get(0);
            List<PanelCell> row =
                    below.base() - line.base() > STEP * line.size() ? null : head(line, body, edges, under);
            if (row == null || row.size() < 2 && (rows.isEmpty() || !lone(row.get(0), rows.get(0), below))) {
                break;
            }
            if (!rows.isEmpty() && alike(row, rows.get(0))) {
                rows.set(0, joined(row, rows.get(0)));
            } else {
                rows.add(0, row);
            }
            body.lines.add(0, line);
            below = line;
        }
        List<List<PanelCell>> placed = new ArrayList<>();
        for (int r = 0; r < rows.size(); r++) {
            placed.add(filled(rows.get(r), r, edges));
        }
        return placed;
    }

    /** The heads of a line, each over the columns in whose middle it stands; null where one stands over none. */
    private static @Nullable List<PanelCell> head(TextLine line, Body body, List<Double> edges, List<PanelCell> below) {
        int n = edges.size() - 1;
        double[] middles = new double[n];
        for (int c = 0; c < n; c++) {
            middles[c] = body.model.cells().get(c).middle();
        }
        below.stream()
                .filter(b -> b.colSpan() == 1)
                .forEach(b -> middles[b.column()] = b.lines().get(0).middle());
        List<TextLine> cells = AlignedRow.cells(line);
        List<PanelCell> row = new ArrayList<>();
        int next = 0;
        for (int i = 0; i < cells.size(); i++) {
            TextLine cell = cells.get(i);
            double limit = i + 1 < cells.size() ? cells.get(i + 1).x0() : Double.POSITIVE_INFINITY;
            int from = -1;
            int to = -1;
            double best = OVER;
            for (int a = next; a < n; a++) {
                for (int b = a; b < (below.isEmpty() ? a + 1 : n) && middles[b] < limit; b++) {
                    double off = Math.abs(cell.middle() - (middles[a] + middles[b]) / 2) + (b - a);
                    boolean named = a == b
                            && a == body.name()
                            && cell.x0() > edges.get(a) - OVER
                            && cell.x1() <= edges.get(a + 1);
                    if (off < best || named && from < 0) {
                        best = Math.min(off, best);
                        from = a;
                        to = b;
                    }
                }
            }
            if (from < 0 || from == 0 && to == n - 1) {
                return null;
            }
            row.add(new PanelCell(0, from, 1, to - from + 1, edges.get(from), edges.get(to + 1), List.of(cell)));
            next = to + 1;
        }
        return row;
    }

    /** Whether the only cell of a line belongs to the heads below it: over one of them, or amid several. */
    private static boolean lone(PanelCell cell, List<PanelCell> below, TextLine next) {
        TextLine line = cell.lines().get(0);
        List<PanelCell> under = below.stream()
                .filter(b -> b.column() >= cell.column() && b.column() < cell.column() + cell.colSpan())
                .toList();
        if (under.size() != cell.colSpan()
                || cell.column() == 0
                || NO_HEAD.matcher(line.text()).find()
                || !close(line, next)) {
            return false;
        }
        double left = under.get(0).lines().get(0).x0();
        double right = under.get(under.size() - 1).lines().get(0).x1();
        return Math.abs(line.middle() - (left + right) / 2) < AMID;
    }

    private static boolean alike(List<PanelCell> upper, List<PanelCell> lower) {
        return upper.stream()
                .allMatch(u -> lower.stream().anyMatch(l -> l.column() == u.column() && l.colSpan() == u.colSpan()));
    }

    private static List<PanelCell> joined(List<PanelCell> upper, List<PanelCell> lower) {
        List<PanelCell> result = new ArrayList<>();
        for (PanelCell l : lower) {
            List<TextLine> lines = new ArrayList<>();
            upper.stream().filter(u -> u.column() == l.column()).forEach(u -> lines.addAll(u.lines()));
            lines.addAll(l.lines());
            result.add(l.with(lines));
        }
        return result;
    }

    private static List<PanelCell> filled(List<PanelCell> row, int r, List<Double> edges) {
        List<PanelCell> result = new ArrayList<>();
        int column = 0;
        for (PanelCell c : row) {
            for (; column < c.column(); column++) {
                result.add(new PanelCell(r, column, 1, 1, edges.get(column), edges.get(column + 1), List.of()));
            }
            result.add(c.at(r));
            column += c.colSpan();
        }
        for (; column < edges.size() - 1; column++) {
            result.add(new PanelCell(r, column, 1, 1, edges.get(column), edges.get(column + 1), List.of()));
        }
        return result;
    }
}
