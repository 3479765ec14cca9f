package org.trichluc.document;

import java.util.List;
import java.util.function.IntUnaryOperator;

/**
 * The grid of a table block. The block's text holds the cells row by row, the cells of a row joined by a tab and rows
 * by a line feed; a cell that a span covers has no text of its own and is not in {@code cells}.
 *
 * @param ruled false for text that merely stands in columns (a letterhead, a closing block)
 * @param rows number of rows
 * @param columns number of columns
 * @param headerRows how many rows at the top repeat or are set off as headers, 0 where the file does not tell
 * @param cells in row order, then column order
 */
public record Table(boolean ruled, int rows, int columns, int headerRows, List<Cell> cells) {

    /** The same table with another number of header rows. */
    public Table withHeaderRows(int other) {
        return new Table(ruled, rows, columns, other, cells);
    }

    /** The same table in a text whose offsets have moved. */
    Table moved(IntUnaryOperator offset) {
        List<Cell> moved = cells.stream()
                .map(c -> new Cell(
                        c.row, c.column, c.rowSpan, c.colSpan, offset.applyAsInt(c.start), offset.applyAsInt(c.end)))
                .toList();
        return new Table(ruled, rows, columns, headerRows, moved);
    }

    /**
     * One cell.
     *
     * @param row 0-based
     * @param column 0-based
     * @param start offset of its text in the block's text, inclusive, in UTF-16 units
     * @param end exclusive
     */
    public record Cell(int row, int column, int rowSpan, int colSpan, int start, int end) {

        /** Whether the cell stands in, or spans over, this place of the grid. */
        public boolean covers(int r, int c) {
            return r >= row && r < row + rowSpan && c >= column && c < column + colSpan;
        }
    }
}
