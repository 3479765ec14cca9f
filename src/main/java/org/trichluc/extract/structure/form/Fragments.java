package org.trichluc.extract.structure.form;

import java.util.ArrayList;
import java.util.List;
import org.trichluc.document.Block;
import org.trichluc.document.Break;
import org.trichluc.document.Run;
import org.trichluc.document.Table;

/**
 * Cuts blocks into the lines of a form. However it was set (a table without rules, tabs, text boxes), what stands on
 * the left comes out in column 0 and what stands on the right in a higher one.
 */
final class Fragments {

    /** A table of more cells holds data; it is no part of a form and gives no lines. */
    private static final int MOST_CELLS = 200;

    private static final int MOST_BREAKS = 1000;

    private Fragments() {}

    static boolean isData(Block b) {
        return b.breaks().size() > MOST_BREAKS
                || b.table() != null && b.table().cells().size() > MOST_CELLS;
    }

    /** The lines of some blocks, in the order of the blocks; those of a table row by row. */
    static List<Fragment> of(List<Block> blocks) {
        List<Fragment> result = new ArrayList<>();
        int group = 0;
        for (Block b : blocks) {
            int first = result.size();
            group++;
            if (isData(b)) {
                continue;
            }
            if (b.table() != null) {
                cells(b, b.table(), group, result);
            } else {
                lines(b, group, result);
            }
            mendDates(result, first);
        }
        return result;
    }

    /** Place and date that a narrow cell broke over two lines are one line. */
    private static void mendDates(List<Fragment> lines, int first) {
        for (int i = first; i + 1 < lines.size(); i++) {
            Fragment a = lines.get(i);
            Fragment b = lines.get(i + 1);
            if (!a.touches(b) || a.text().length() > 60 || b.text().length() > 40) {
                continue;
            }
            Fragment both = new Fragment(a.source(), a.start(), b.end(), a.column(), a.group());
            PlaceDate whole = PlaceDate.of(both.text());
            PlaceDate part = PlaceDate.of(a.text());
            boolean more = part == null || part.date() == null || part.date().length() < 10;
            if (whole != null && whole.date() != null && more && PlaceDate.of(b.text()) == null) {
                lines.set(i, both);
                lines.remove(i + 1);
            }
        }
    }

    private static void cells(Block b, Table table, int group, List<Fragment> result) {
        int[] inRow = new int[table.rows()];
        for (Table.Cell cell : table.cells()) {
            for (int r = cell.row(); r < cell.row() + cell.rowSpan(); r++) {
                inRow[r]++;
            }
        }
        for (Table.Cell cell : table.cells()) {
            int column = cell.rowSpan() == 1 && inRow[cell.row()] == 1 ? Fragment.ALONE : cell.column();
            cut(b, cell.start(), cell.end(), column, group, result);
        }
    }

    private static void lines(Block b, int group, List<Fragment> result) {
        cut(b, 0, b.text().length(), Fragment.ALONE, group, result);
    }

    private static void cut(Block b, int start, int end, int column, int group, List<Fragment> result) {
        int from = start;
        int at = column;
        for (Break br : b.breaks()) {
            if (br.offset() < start || br.offset() >= end) {
                continue;
            }
            boolean tab = br.kind() == Break.Kind.TAB;
            boolean parts = tab && column == Fragment.ALONE && isPart(b, from, br.offset());
            if (tab && !parts) {
                continue;
            }
            add(b, from, br.offset(), parts && at == Fragment.ALONE ? 0 : at, group, result);
            at = parts ? Math.max(at, 0) + 1 : column;
            from = br.offset();
        }
        add(b, from, end, at, group, result);
    }

    /** A tab behind a bullet or a short label does not part columns. */
    private static boolean isPart(Block b, int from, int to) {
        return b.text().substring(from, to).strip().length() > 2;
    }

    private static void add(Block b, int from, int to, int column, int group, List<Fragment> result) {
        Fragment f = new Fragment(b, from, to, column, group).upTo(to - from, column);
        if (f.end() == f.start()) {
            return;
        }
        int motto = column <= 0 ? Shape.mottoIn(f.text()) : -1;
        if (motto > 3) {
            result.add(f.upTo(motto, 0));
            result.add(f.from(motto, 1));
            return;
        }
        int date = column <= 0 && Shape.isNumber(f.text()) ? PlaceDate.startIn(f.text()) : -1;
        if (date > 3) {
            result.add(f.upTo(date, 0));
            result.add(f.from(date, 1));
            return;
        }
        int italic = column <= 0 ? italicFrom(f) : -1;
        if (italic > 3 && PlaceDate.of(f.text().substring(italic)) != null) {
            result.add(f.upTo(italic, 0));
            result.add(f.from(italic, 1));
            return;
        }
        result.add(f);
    }

    /** Where a line turns to italics for good: place and date are so set beside a name or number that is not. */
    private static int italicFrom(Fragment f) {
        int from = -1;
        for (Run r : f.source().runs()) {
            if (r.end() <= f.start() || r.start() >= f.end()) {
                continue;
            }
            if (!r.style().italic()) {
                from = -1;
            } else if (from < 0) {
                from = Math.max(0, r.start() - f.start());
            }
        }
        return from;
    }
}
