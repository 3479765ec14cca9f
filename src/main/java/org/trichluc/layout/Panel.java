package org.trichluc.layout;

import java.util.ArrayList;
import java.util.List;

/**
 * Text in cells: a ruled table, or text that stands side by side.
 *
 * @param edges the columns' edges from left to right, one more than columns
 * @param headerRows rows at the top that are headers
 * @param base where it stands in the page's reading order
 * @param bottom its lower edge on its last page
 */
record Panel(
        int page,
        boolean ruled,
        List<Double> edges,
        int rows,
        int headerRows,
        List<PanelCell> cells,
        double base,
        double bottom)
        implements Part {

    /**
     * One cell.
     *
     * @param x0 left edge
     * @param x1 right edge
     */
    record PanelCell(int row, int column, int rowSpan, int colSpan, double x0, double x1, List<TextLine> lines) {
        PanelCell at(int otherRow) {
            return new PanelCell(otherRow, column, rowSpan, colSpan, x0, x1, lines);
        }

        PanelCell with(List<TextLine> otherLines) {
            return new PanelCell(row, column, rowSpan, colSpan, x0, x1, List.copyOf(otherLines));
        }

        String text() {
            StringBuilder b = new StringBuilder();
            lines.forEach(l -> b.append(l.text()).append(' '));
            return b.toString().strip();
        }
    }

    int columns() {
        return edges.size() - 1;
    }

    /** The page that its last line stands on. */
    int lastPage() {
        return cells.stream()
                .flatMap(c -> c.lines().stream())
                .mapToInt(TextLine::page)
                .max()
                .orElse(page);
    }

    List<PanelCell> row(int r) {
        return cells.stream().filter(c -> c.row() == r).toList();
    }

    /** Whether a recogniser gave a part of a row. */
    boolean recognised(int r) {
        return row(r).stream().flatMap(c -> c.lines().stream()).anyMatch(TextLine::recognised);
    }

    String rowText(int r) {
        StringBuilder b = new StringBuilder();
        row(r).forEach(c -> b.append(c.column()).append(':').append(c.text()).append('\t'));
        return b.toString();
    }

    /** This table with some lines taken out of its cells. */
    Panel without(List<TextLine> gone) {
        List<PanelCell> all = cells.stream()
                .map(c ->
                        c.with(c.lines().stream().filter(l -> !gone.contains(l)).toList()))
                .toList();
        return new Panel(page, ruled, edges, rows, headerRows, all, base, bottom);
    }

    /** This table whose last row goes on with the cells of another row of the same columns. */
    Panel lengthened(List<PanelCell> more) {
        List<PanelCell> all = new ArrayList<>();
        for (PanelCell c : cells) {
            List<TextLine> lines = new ArrayList<>(c.lines());
            if (c.row() == rows - 1) {
                more.stream().filter(m -> m.column() == c.column()).forEach(m -> lines.addAll(m.lines()));
            }
            all.add(c.with(lines));
        }
        return new Panel(page, ruled, edges, rows, headerRows, List.copyOf(all), base, bottom);
    }

    /** This table with the rows of its continuation on the next page, from row {@code from} of that one on. */
    Panel followedBy(Panel next, int from, int headers) {
        List<PanelCell> all = new ArrayList<>(cells);
        for (PanelCell c : next.cells) {
            if (c.row() >= from) {
                all.add(c.at(c.row() - from + rows));
            }
        }
        return new Panel(page, ruled, edges, rows + next.rows - from, headers, List.copyOf(all), base, next.bottom);
    }
}
