package org.trichluc.extract.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.trichluc.document.Block;
import org.trichluc.document.Table;
import org.trichluc.document.Table.Cell;

/** A table with its headers known: which rows are headers, which column names the rows, which only number them. */
final class Grid {

    /** A cell that holds a number and nothing else; accountants bracket what is negative. */
    static final Pattern NUMERIC = Pattern.compile("[-–+−]?\\s?\\d[\\d.,]*+%?|\\(\\s?-?\\d[\\d.,]*+%?\\s?\\)");

    private static final Pattern NUMBERING =
            Pattern.compile("\\(?(?:\\d{1,2}|[A-Za-zĐđ]|[IVX]{1,4})\\)?(?:\\s?=\\s?[\\d()+\\-*/x:, ]+)?");
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");
    private static final Pattern ORDER_HEADER = Pattern.compile("(?iu)(?:s[ốo]?\\s?)?tt\\.?|stt|số thứ tự|no\\.?|#");

    private final Block block;
    private final Table table;
    private final @Nullable Cell[][] places;
    final int headerRows;
    final int labelColumn;

    Grid(Block block, Table table) {
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
        this.headerRows = table.headerRows() > 0 ? table.headerRows() : headers();
        this.labelColumn = labels();
    }

    int rows() {
        return table.rows();
    }

    int columns() {
        return table.columns();
    }

    @Nullable
    Cell cell(int row, int column) {
        return places[row][column];
    }

    String text(int row, int column) {
        Cell c = places[row][column];
        return c == null ? "" : block.text().substring(c.start(), c.end()).strip();
    }

    /** Whether the cell begins at this place, not merely spans over it. */
    boolean begins(int row, int column) {
        Cell c = places[row][column];
        return c != null && c.row() == row && c.column() == column;
    }

    private int headers() {
        int row = 0;
        while (row < table.rows() && row < 6 && header(row)) {
            row++;
        }
        return row == table.rows() ? Math.min(1, row) : row;
    }

    private boolean header(int row) {
        int numbers = 0;
        int others = 0;
        for (int c = 0; c < table.columns(); c++) {
            String t = text(row, c);
            if (begins(row, c)
                    && NUMERIC.matcher(t).matches()
                    && !YEAR.matcher(t).matches()) {
                numbers++;
            } else if (t.length() > 200) {
                return false;
            } else if (!t.isEmpty()) {
                others++;
            }
        }
        boolean spansAll = row > 0 && places[row][0] != null && places[row][0].colSpan() >= table.columns();
        return numbering(row) || numbers == 0 && others > (row == 0 ? 0 : 1) && !spansAll && numericBelow(row);
    }

    private boolean numericBelow(int row) {
        for (int r = row + 1; r < table.rows(); r++) {
            for (int c = 1; c < table.columns(); c++) {
                if (NUMERIC.matcher(text(r, c)).matches() && !numbering(r)) {
                    return true;
                }
            }
        }
        return row == 0;
    }

    /** A row that numbers the columns: {@code (1) (2) (3)}, {@code A B 1 2 3=1+2}. */
    boolean numbering(int row) {
        int filled = 0;
        int last = 0;
        for (int c = 0; c < table.columns(); c++) {
            String t = text(row, c);
            if (t.isEmpty() || !begins(row, c)) {
                continue;
            }
            if (!NUMBERING.matcher(t).matches()) {
                return false;
            }
            String digits = t.replaceAll("=.*", "").replaceAll("\\D", "");
            if (!digits.isEmpty()) {
                int n = Integer.parseInt(digits);
                if (n <= last) {
                    return false;
                }
                last = n;
            }
            filled++;
        }
        return filled > 1 && last <= table.columns() + 1;
    }

    /** Whether a column only numbers the rows. */
    boolean order(int column) {
        if (headerRows > 0 && ORDER_HEADER.matcher(text(0, column)).matches()) {
            return true;
        }
        if (column > 0) {
            return false;
        }
        int last = 0;
        int seen = 0;
        for (int r = headerRows; r < table.rows(); r++) {
            String t = text(r, column);
            if (t.isEmpty()) {
                continue;
            }
            if (!t.matches("\\d{1,3}\\.?|[IVX]{1,5}\\.?|[a-zđA-Z]\\.?|\\d{1,2}\\.\\d{1,2}|-|\\+|\\*")) {
                return false;
            }
            seen++;
            last = t.matches("\\d{1,3}\\.?") ? Integer.parseInt(t.replace(".", "")) : last;
        }
        return seen > 0 && last <= table.rows() + 1;
    }

    private int labels() {
        for (int c = 0; c < table.columns(); c++) {
            int words = 0;
            for (int r = headerRows; r < table.rows(); r++) {
                words += text(r, c).matches("(?s).*\\p{L}{2}.*") ? 1 : 0;
            }
            if (!order(c) && words * 2 >= Math.max(1, table.rows() - headerRows)) {
                return c;
            }
        }
        return -1;
    }

    /** The headers above a column, outermost first; an empty place under an outer header takes the one at its left. */
    List<String> path(int column) {
        List<String> result = new ArrayList<>();
        for (int r = 0; r < headerRows; r++) {
            if (numbering(r)) {
                continue;
            }
            String t = text(r, column);
            for (int c = column;
                    t.isEmpty()
                            && c > 0
                            && r + 1 < headerRows
                            && !text(r + 1, column).isEmpty();
                    c--) {
                t = text(r, c - 1);
            }
            if (!t.isEmpty()
                    && (result.isEmpty() || !result.get(result.size() - 1).equals(t))) {
                result.add(t);
            }
        }
        return result;
    }
}
