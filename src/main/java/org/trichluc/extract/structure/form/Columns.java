package org.trichluc.extract.structure.form;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.trichluc.document.Block;
import org.trichluc.document.BlockKind;
import org.trichluc.document.Table;

/** Puts the lines of a form back into blocks: the left column first, then the right. */
final class Columns {

    private Columns() {}

    /**
     * Blocks of lines that touch and are of one kind. Lines without a kind are rules made of characters and are left
     * out.
     *
     * @param behind lines of the last block that are not part of the form
     */
    static List<Block> blocks(List<Fragment> lines, List<Fragment> behind, Map<Fragment, BlockKind> kinds) {
        List<Block> result = new ArrayList<>();
        List<Fragment> ordered = inColumns(lines);
        List<Fragment> open = new ArrayList<>();
        for (Fragment f : ordered) {
            BlockKind kind = kinds.get(f);
            boolean goesOn = !open.isEmpty() && open.get(open.size() - 1).touches(f) && kind == kinds.get(open.get(0));
            if (!goesOn && !open.isEmpty()) {
                result.add(Fragment.join(open, kinds.getOrDefault(open.get(0), BlockKind.OTHER)));
                open.clear();
            }
            if (kind != null) {
                open.add(f);
            }
        }
        if (!open.isEmpty()) {
            result.add(Fragment.join(open, kinds.getOrDefault(open.get(0), BlockKind.OTHER)));
        }
        if (!behind.isEmpty()) {
            Block rest = rows(behind.get(0));
            result.add(rest == null ? Fragment.join(behind, BlockKind.PARAGRAPH) : rest);
        }
        return result;
    }

    /** The rows of a table from a line on that begins one; null where the line does not. */
    private static @Nullable Block rows(Fragment from) {
        Block whole = from.source();
        Table table = whole.table();
        if (table == null) {
            return null;
        }
        List<Table.Cell> rest =
                table.cells().stream().filter(c -> c.start() >= from.start()).toList();
        int row = rest.isEmpty() ? 0 : rest.get(0).row();
        boolean begins = table.cells().stream()
                .noneMatch(c -> c.start() < from.start() && c.end() > c.start() && c.row() + c.rowSpan() > row);
        if (rest.isEmpty() || !begins) {
            return null;
        }
        Block cut = whole.slice(from.start(), whole.text().length(), BlockKind.TABLE);
        int end = cut.text().length();
        List<Table.Cell> moved = new ArrayList<>();
        for (Table.Cell c : rest) {
            int start = Math.min(c.start() - from.start(), end);
            int stop = Math.min(c.end() - from.start(), end);
            moved.add(new Table.Cell(c.row() - row, c.column(), c.rowSpan(), c.colSpan(), start, stop));
        }
        int headers = Math.max(0, table.headerRows() - row);
        return cut.with(new Table(table.ruled(), table.rows() - row, table.columns(), headers, moved));
    }

    /** Stretches of lines that stand in columns are read column by column. */
    private static List<Fragment> inColumns(List<Fragment> lines) {
        List<Fragment> result = new ArrayList<>();
        List<Fragment> stretch = new ArrayList<>();
        for (Fragment f : lines) {
            if (f.column() == Fragment.ALONE) {
                stretch.sort(Comparator.comparingInt(Fragment::column));
                result.addAll(stretch);
                stretch.clear();
                result.add(f);
            } else {
                stretch.add(f);
            }
        }
        stretch.sort(Comparator.comparingInt(Fragment::column));
        result.addAll(stretch);
        return result;
    }
}
