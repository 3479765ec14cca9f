package org.trichluc.layout;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.trichluc.layout.Panel.PanelCell;

/** Tables that go on over a page break; their header rows, printed again on each page, count once. */
final class TableJoin {
    /** Edges of columns may move this far from page to page, in points. */
    private static final double SAME_EDGE = 6;
    /** The same for edges that no rule draws. */
    private static final double SAME_COLUMN = 30;
    /** At most this many rows are headers. */
    private static final int MOST_HEADERS = 6;

    /** Of a header that is printed twice, at most this share of the characters is misread in one place or the other. */
    private static final double MISREAD = 0.2;

    private static final int LONGEST_HEADER = 500;

    private TableJoin() {}

    /** Both tables as one; null where the second does not go on with the first. */
    static @Nullable Panel join(Panel first, Panel second) {
        if (first.lastPage() >= second.page() || first.ruled() != second.ruled() || !alike(first, second)) {
            return null;
        }
        if (!first.ruled()) {
            return aligned(first, second);
        }
        int same = 0;
        int headers = first.headerRows();
        for (int from = 0; from < MOST_HEADERS && same == 0; from++) {
            same = repeated(first, from, second);
            headers = same == 0 ? headers : Math.max(headers, from + same);
        }
        if (same < second.rows() && split(first, second, same, headers)) {
            Panel whole = first.lengthened(second.row(same));
            return whole.followedBy(second, same + 1, headers);
        }
        return first.followedBy(second, same, headers);
    }

    /** A table without rules goes on where the next page begins with rows of its columns, its heads printed again or not. */
    private static @Nullable Panel aligned(Panel first, Panel second) {
        boolean heads = second.headerRows() > 0;
        for (int r = 0; r < second.headerRows(); r++) {
            heads &= r < first.headerRows() && first.rowText(r).equals(second.rowText(r));
        }
        return first.columns() > 2 && (heads || second.headerRows() == 0)
                ? first.followedBy(second, second.headerRows(), first.headerRows())
                : null;
    }

    /** How many of the first table's rows, from one on, the second begins with. */
    private static int repeated(Panel first, int from, Panel second) {
        int same = 0;
        while (same < Math.min(first.rows() - from, second.rows())
                && from + same < MOST_HEADERS
                && same(first, from + same, second, same)) {
            same++;
        }
        return same;
    }

    /** Whether two rows print the same; where a recogniser read them, more or less. */
    private static boolean same(Panel first, int a, Panel second, int b) {
        String one = first.rowText(a);
        String other = second.rowText(b);
        if (one.equals(other)) {
            return true;
        }
        boolean misread = first.recognised(a) && second.recognised(b);
        int longest = Math.max(one.length(), other.length());
        return misread
                && longest <= LONGEST_HEADER
                && one.codePoints().filter(Character::isLetter).count() * 2 > longest
                && distance(one, other) <= MISREAD * longest;
    }

    /** How many characters must be changed, added or taken away to make one text of the other (Levenshtein). */
    private static int distance(String a, String b) {
        int[] above = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            above[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] row = new int[b.length() + 1];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = above[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(change, 1 + Math.min(above[j], row[j - 1]));
            }
            above = row;
        }
        return above[b.length()];
    }

    /** Whether the second table's row {@code at} is the rest of the first one's last row. */
    private static boolean split(Panel first, Panel second, int at, int headers) {
        List<PanelCell> last = first.row(first.rows() - 1);
        List<PanelCell> next = second.row(at);
        if (first.rows() - 1 < headers || last.size() != next.size() || last.size() < 2) {
            return false;
        }
        boolean goesOn = false;
        for (int i = 0; i < last.size(); i++) {
            PanelCell a = last.get(i);
            PanelCell b = next.get(i);
            if (a.column() != b.column() || a.colSpan() != b.colSpan() || a.rowSpan() > 1 || b.rowSpan() > 1) {
                return false;
            }
            goesOn |= !a.lines().isEmpty()
                    && !b.lines().isEmpty()
                    && ParagraphBreaks.lower(b.lines().get(0));
        }
        boolean unnamed = next.get(0).lines().isEmpty()
                && !last.get(0).lines().isEmpty()
                && first.cells().stream()
                        .filter(c -> c.column() == 0)
                        .noneMatch(c -> c.lines().isEmpty());
        String begin = next.get(0).text();
        return unnamed || goesOn && (begin.isEmpty() || Character.isLowerCase(begin.codePointAt(0)));
    }

    private static boolean alike(Panel first, Panel second) {
        List<Double> a = first.edges();
        List<Double> b = second.edges();
        if (a.size() != b.size()) {
            return false;
        }
        int from = first.ruled() ? 0 : 1;
        double reach = first.ruled() ? SAME_EDGE : SAME_COLUMN;
        double shift = b.get(from) - a.get(from);
        for (int i = from; i < a.size(); i++) {
            if (Math.abs(b.get(i) - a.get(i) - shift) > reach) {
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
