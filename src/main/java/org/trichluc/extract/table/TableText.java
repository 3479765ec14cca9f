package org.trichluc.extract.table;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.trichluc.document.Block;
import org.trichluc.document.Table;
import org.trichluc.document.Table.Cell;

/** A table's cells by their places: a cell that spans rows or columns stands in each place that it covers. */
public final class TableText {

    private final Block block;
    private final Table table;
    private final @Nullable Cell[][] places;

    /** The places of a block's table. */
    public TableText(Block block, Table table) {
        this.block = block;
        this.table = table;
        this.places = new Cell[table.rows()][table.columns()];
        for (Cell c : table.cells()) {
            for (int r = c.row(); r < Math.min(table.rows(), c.row() + c.rowSpan()); r++) {
                for (int k = c.column(); k < Math.min(table.columns(), c.column() + c.colSpan()); k++) {
                    places[r][k] = c;
                }
            }
        }
    }

    public int rows() {
        return table.rows();
    }

    public int columns() {
        return table.columns();
    }

    /** False for text that merely stands in columns. */
    boolean ruled() {
        return table.ruled();
    }

    /** Rows at the top that the file itself, or a repetition over pages, tells to be headers. */
    public int headerRows() {
        return table.headerRows();
    }

    /** The cell that covers a place; null where the row is shorter than the table. */
    public @Nullable Cell cell(int row, int column) {
        return places[row][column];
    }

    /** The text of the cell that covers a place; empty where there is none. */
    public String text(int row, int column) {
        Cell c = places[row][column];
        return c == null ? "" : block.text().substring(c.start(), c.end()).strip();
    }

    /** Whether a cell begins at this place, not merely spans over it. */
    public boolean begins(int row, int column) {
        Cell c = places[row][column];
        return c != null && c.row() == row && c.column() == column;
    }

    /** The texts of the cells that begin in a row, empty ones left out. */
    public List<String> texts(int row) {
        List<String> result = new ArrayList<>();
        for (int c = 0; c < columns(); c++) {
            if (begins(row, c) && !text(row, c).isEmpty()) {
                result.add(text(row, c));
            }
        }
        return result;
    }

    /** Whether one cell takes the whole row: a title over the headers, or the name of the rows below it. */
    public boolean whole(int row) {
        Cell c = places[row][0];
        return c != null
                && columns() > 1
                && c.colSpan() >= columns()
                && !text(row, 0).isEmpty();
    }

    /** Whether all letters of a row are bold. */
    boolean bold(int row) {
        for (int c = 0; c < columns(); c++) {
            Cell cell = places[row][c];
            if (cell != null
                    && cell.row() == row
                    && block.runs().stream()
                            .anyMatch(run -> run.start() < cell.end()
                                    && run.end() > cell.start()
                                    && !run.style().bold())) {
                return false;
            }
        }
        return true;
    }
}
