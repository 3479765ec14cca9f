package org.trichluc.layout;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.trichluc.layout.Panel.PanelCell;

/** Tables that go on over a page break; their header rows, printed again on each page, count once. */
final class TableJoin {
    /** Edges of columns may move this far from page to page, in points. */
    private static final double SAME_EDGE = 6;
    /** At most this many rows are headers. */
    private static final int MOST_HEADERS = 4;

    private TableJoin() {}

    /** Both tables as one; null where the second does not go on with the first. */
    static @Nullable Panel join(Panel first, Panel second) {
        if (first.page() >= second.page() || !first.ruled() || !second.ruled() || !alike(first, second)) {
            return null;
        }
        int same = 0;
        while (same < Math.min(Math.min(first.rows(), second.rows()), MOST_HEADERS)
                && first.rowText(same).equals(second.rowText(same))) {
            same++;
        }
        return first.followedBy(second, same, Math.max(same, first.headerRows()));
    }

    private static boolean alike(Panel first, Panel second) {
        List<Double> a = first.edges();
        List<Double> b = second.edges();
        if (a.size() != b.size()) {
            return false;
        }
        double shift = b.get(0) - a.get(0);
        for (int i = 0; i < a.size(); i++) {
            if (Math.abs(b.get(i) - a.get(i) - shift) > SAME_EDGE) {
                return false;
            }
        }
        return true;
    }

    /** The table with its leading bold rows as headers, where no repetition told them. */
    static Panel withHeader(Panel panel) {
        if (panel.headerRows() > 0 || !panel.ruled()) {
            return panel;
        }
        int rows = 0;
        while (rows < panel.rows() && bold(panel.row(rows))) {
            rows++;
        }
        int headers = rows == panel.rows() ? 0 : rows;
        return new Panel(
                panel.page(), true, panel.edges(), panel.rows(), headers, panel.cells(), panel.base(), panel.bottom());
    }

    private static boolean bold(List<PanelCell> row) {
        return row.stream()
                .allMatch(c -> c.lines().stream().allMatch(TextLine::bold)
                        && (c.lines().isEmpty() || !c.text().matches("[\\d.,%\\s-]++")));
    }
}
