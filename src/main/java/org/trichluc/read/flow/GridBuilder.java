package org.trichluc.read.flow;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.trichluc.document.BlockBuilder;
import org.trichluc.document.Format;
import org.trichluc.document.Table;

/**
 * A table while it is read. Columns are found from the cells' edges, since rows of one table may be cut differently and
 * edges that look alike may differ by a hair.
 */
final class GridBuilder {
    /** A cell of at least this many drawn sides counts as ruled. */
    private static final int RULED_SIDES = 2;

    private final List<List<Placed>> rows = new ArrayList<>();
    private List<Placed> row = new ArrayList<>();
    private int headerRows;
    private boolean headersEnded;

    private static final class Placed {
        final CellShape shape;
        final List<Item> content;
        final int row;
        int rowSpan = 1;

        @Nullable
        Placed origin;

        Placed(CellShape shape, List<Item> content, int row) {
            this.shape = shape;
            this.content = content;
            this.row = row;
        }
    }

    void startRow() {
        row = new ArrayList<>();
    }

    void cell(CellShape shape, List<Item> content) {
        row.add(new Placed(shape, content, rows.size()));
    }

    void endRow(boolean header, boolean shown) {
        if (!shown || row.isEmpty()) {
            return;
        }
        headersEnded |= !header;
        if (!headersEnded) {
            headerRows++;
        }
        rows.add(row);
        row = new ArrayList<>();
    }

    /** The table as one item; cells in one column without lines around them are just their content. */
    List<Item> items() {
        if (rows.isEmpty()) {
            return List.of();
        }
        if (!isRuled() && rows.stream().allMatch(cells -> cells.size() == 1)) {
            return rows.stream().flatMap(cells -> cells.get(0).content.stream()).toList();
        }
        merge();
        Columns columns =
                Columns.of(rows.stream().flatMap(List::stream).map(p -> p.shape).toList());
        BlockBuilder text = new BlockBuilder();
        List<Table.Cell> cells = new ArrayList<>();
        int width = columns.count();
        for (int r = 0; r < rows.size(); r++) {
            boolean first = true;
            int next = 0;
            if (r > 0) {
                text.separator('\n');
            }
            for (Placed p : rows.get(r)) {
                // broken files have cells without width, or that begin within the one before
                int column = Math.max(next, columns.index(p.shape.left()));
                int span = Math.max(1, columns.index(p.shape.right()) - column);
                next = column + span;
                width = Math.max(width, next);
                if (p.origin != null) {
                    continue;
                }
                if (!first) {
                    text.separator('\t');
                }
                first = false;
                int start = text.length();
                text.append(joined(p.content));
                cells.add(new Table.Cell(r, column, p.rowSpan, span, start, text.length()));
            }
        }
        if (cells.stream().allMatch(c -> c.start() == c.end())) {
            return pictures();
        }
        Table table = new Table(isRuled(), rows.size(), width, headerRows, List.copyOf(cells));
        List<Item> result = new ArrayList<>();
        result.add(new Item(text, Format.PLAIN, table));
        result.addAll(pictures());
        return result;
    }

    /** The cells' text as paragraphs: a row becomes one, its cells set off by tabs. */
    List<Item> flat() {
        List<Item> result = new ArrayList<>();
        for (List<Placed> cells : rows) {
            BlockBuilder line = new BlockBuilder();
            for (Placed p : cells) {
                BlockBuilder cell = joined(p.content);
                if (!cell.isEmpty()) {
                    line.tab().append(cell);
                }
            }
            if (!line.isEmpty()) {
                result.add(new Item(line, Format.PLAIN, null));
            }
        }
        result.addAll(pictures());
        return result;
    }

    /** The pictures in the cells; they come behind the table. */
    private List<Item> pictures() {
        return rows.stream()
                .flatMap(List::stream)
                .filter(p -> p.origin == null)
                .flatMap(p -> p.content.stream())
                .filter(i -> i.picture() != null)
                .toList();
    }

    /** Joins cells that go on over rows to the cell in which they begin. */
    private void merge() {
        for (int r = 1; r < rows.size(); r++) {
            for (Placed p : rows.get(r)) {
                Placed origin = p.shape.merge() == CellShape.Merge.CONTINUED ? above(rows.get(r - 1), p.shape) : null;
                if (origin != null) {
                    p.origin = origin;
                    origin.rowSpan = r - origin.row + 1;
                    origin.content.addAll(p.content);
                }
            }
        }
    }

    private static @Nullable Placed above(List<Placed> upper, CellShape shape) {
        for (Placed p : upper) {
            if (Math.abs(p.shape.left() - shape.left()) <= Columns.HAIR) {
                if (p.origin != null) {
                    return p.origin;
                }
                return p.shape.merge() == CellShape.Merge.NONE ? null : p;
            }
        }
        return null;
    }

    private boolean isRuled() {
        long all = rows.stream().mapToLong(List::size).sum();
        long ruled = rows.stream()
                .flatMap(List::stream)
                .filter(p -> p.shape.ruledSides() >= RULED_SIDES)
                .count();
        return 2 * ruled >= all;
    }

    private static BlockBuilder joined(List<Item> content) {
        BlockBuilder result = new BlockBuilder();
        for (Item item : content) {
            if (item.picture() == null) {
                result.lineBreak().append(item.text());
            }
        }
        return result;
    }
}
