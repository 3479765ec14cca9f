package org.trichluc.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.trichluc.document.Block;
import org.trichluc.document.Table;

/** A table; one that goes on over pages is one table. A covered place of a span has no cell. */
public record ReportTable(
        String id,
        String block,
        @Nullable Integer page,
        double @Nullable [] bbox,
        @Nullable String caption,
        int headerRows,
        List<List<Cell>> rows) {

    /** The table that a block of kind TABLE holds. */
    public static ReportTable of(String id, Block block, @Nullable String caption) {
        Table table = Objects.requireNonNull(block.table(), block.id());
        List<List<Cell>> rows = new ArrayList<>();
        IntStream.range(0, table.rows()).forEach(row -> rows.add(new ArrayList<>()));
        for (Table.Cell cell : table.cells()) {
            String text = block.text().substring(cell.start(), cell.end());
            rows.get(cell.row()).add(new Cell(text, cell.rowSpan(), cell.colSpan()));
        }
        return new ReportTable(
                id, block.id(), block.page(), ReportBlock.bbox(block.box()), caption, table.headerRows(), rows);
    }

    /** A cell with how many rows and columns it covers. */
    public record Cell(String text, int rowSpan, int colSpan) {}
}
