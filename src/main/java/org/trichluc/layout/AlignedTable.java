package org.trichluc.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.trichluc.layout.Panel.PanelCell;

/**
 * A table without rules: lines of a label and two or more numbers, the numbers standing under each other. A line of
 * column heads above it belongs to it, and so do lines that go on with a label.
 */
final class AlignedTable {
    /** Cells of a row are at least this many sizes apart. */
    private static final double CELL_GAP = 1.2;
    /** They are also this many times as far apart as the line's words. */
    private static final double CELL_GAP_TO_WORDS = 2.2;
    /** Numbers of one column are aligned within so many points at an edge or their middle. */
    private static final double ALIGNED = 12;
    /** So many rows make a table. */
    private static final int LEAST_ROWS = 3;
    /** Rows follow each other within this many sizes. */
    private static final double STEP = 2.6;

    private static final Pattern NUMBER = Pattern.compile("[(+-]?\\d[\\d.,]*+\\s?%?\\)?|[-–]");

    private final PageText page;

    private AlignedTable(PageText page) {
        this.page = page;
    }

    /** Turns the page's aligned lines into panels. */
    static void find(PageText page) {
        AlignedTable search = new AlignedTable(page);
        int from = 0;
        while (from < page.lines.size()) {
            List<Row> rows = search.rows(from);
            if (rows.isEmpty()) {
                from++;
            } else {
                page.panels.add(search.panel(rows));
                rows.forEach(r -> page.lines.removeAll(r.printed));
            }
        }
    }

    /** One row: its label's lines and its numbers. */
    private static final class Row {
        final List<TextLine> printed = new ArrayList<>();
        final List<TextLine> label = new ArrayList<>();
        final List<TextLine> numbers = new ArrayList<>();
    }

    private List<Row> rows(int from) {
        Row first = row(page.lines.get(from));
        if (first == null) {
            return List.of();
        }
        List<Row> rows = new ArrayList<>(List.of(first));
        int full = 1;
        TextLine last = page.lines.get(from);
        for (int i = from + 1; i < page.lines.size(); i++) {
            TextLine line = page.lines.get(i);
            if (line.base() - last.base() > STEP * line.size()) {
                break;
            }
            Row next = row(line);
            if (next != null && aligned(first, next)) {
                rows.add(next);
                full++;
            } else if (next == null && line.x1() < first.numbers.get(0).x0() && more(i + 1, first)) {
                Row open = rows.get(rows.size() - 1);
                if (!ParagraphBreaks.lower(line)) {
                    open = new Row();
                    rows.add(open);
                }
                open.label.add(line);
                open.printed.add(line);
            } else {
                break;
            }
            last = line;
        }
        return full >= LEAST_ROWS ? rows : List.of();
    }

    private boolean more(int i, Row first) {
        Row next = i < page.lines.size() ? row(page.lines.get(i)) : null;
        return next != null && aligned(first, next);
    }

    private static boolean aligned(Row a, Row b) {
        if (a.numbers.size() != b.numbers.size()) {
            return false;
        }
        for (int i = 0; i < a.numbers.size(); i++) {
            TextLine x = a.numbers.get(i);
            TextLine y = b.numbers.get(i);
            if (Math.abs(x.x1() - y.x1()) > ALIGNED
                    && Math.abs(x.x0() - y.x0()) > ALIGNED
                    && Math.abs(x.middle() - y.middle()) > ALIGNED) {
                return false;
            }
        }
        return true;
    }

    private static @Nullable Row row(TextLine line) {
        List<TextLine> cells = cells(line);
        if (cells.size() < 3 || NUMBER.matcher(cells.get(0).text()).matches()) {
            return null;
        }
        for (TextLine c : cells.subList(1, cells.size())) {
            if (!NUMBER.matcher(c.text()).matches()) {
                return null;
            }
        }
        Row row = new Row();
        row.printed.add(line);
        row.label.add(cells.get(0));
        row.numbers.addAll(cells.subList(1, cells.size()));
        return row;
    }

    private static List<TextLine> cells(TextLine line) {
        double gap = Math.max(CELL_GAP * line.size(), CELL_GAP_TO_WORDS * Math.min(line.usualGap(), line.size() / 2));
        List<TextLine> cells = new ArrayList<>();
        List<Word> words = new ArrayList<>();
        for (Word w : line.words()) {
            if (!words.isEmpty() && w.x0() - words.get(words.size() - 1).x1() > gap) {
                cells.add(TextLine.of(line.page(), List.copyOf(words)));
                words.clear();
            }
            words.add(w);
        }
        cells.add(TextLine.of(line.page(), List.copyOf(words)));
        return cells;
    }

    private Panel panel(List<Row> rows) {
        Row model = rows.get(0);
        Row head = head(model);
        if (head != null) {
            rows.add(0, head);
        }
        List<Double> edges = new ArrayList<>();
        edges.add(rows.stream()
                .flatMap(r -> r.label.stream())
                .mapToDouble(TextLine::x0)
                .min()
                .orElse(0));
        for (TextLine n : model.numbers) {
            edges.add(n.x0() - n.size());
        }
        edges.add(model.numbers.get(model.numbers.size() - 1).x1());
        List<PanelCell> cells = new ArrayList<>();
        for (int r = 0; r < rows.size(); r++) {
            Row row = rows.get(r);
            cells.add(cell(r, 0, edges, row.label));
            for (int c = 0; c < model.numbers.size(); c++) {
                cells.add(cell(r, c + 1, edges, c < row.numbers.size() ? List.of(row.numbers.get(c)) : List.of()));
            }
        }
        TextLine first = rows.get(0).printed.get(0);
        Row end = rows.get(rows.size() - 1);
        double bottom = end.printed.get(end.printed.size() - 1).bottom();
        return new Panel(page.page(), false, edges, rows.size(), head == null ? 0 : 1, cells, first.base(), bottom);
    }

    private static PanelCell cell(int r, int c, List<Double> edges, List<TextLine> lines) {
        return new PanelCell(r, c, 1, 1, edges.get(c), edges.get(c + 1), List.copyOf(lines));
    }

    /** The line of column heads above the first row; null where there is none. */
    private @Nullable Row head(Row model) {
        int above = page.lines.indexOf(model.printed.get(0)) - 1;
        if (above < 0) {
            return null;
        }
        TextLine line = page.lines.get(above);
        List<TextLine> cells = cells(line);
        int extra = cells.size() - model.numbers.size();
        double step = model.printed.get(0).base() - line.base();
        if (extra < 0 || extra > 1 || step > STEP * line.size()) {
            return null;
        }
        for (int i = 0; i < model.numbers.size(); i++) {
            if (Math.abs(cells.get(i + extra).middle() - model.numbers.get(i).middle()) > 3 * ALIGNED) {
                return null;
            }
        }
        Row head = new Row();
        head.printed.add(line);
        head.label.addAll(cells.subList(0, extra));
        head.numbers.addAll(cells.subList(extra, cells.size()));
        return head;
    }
}
