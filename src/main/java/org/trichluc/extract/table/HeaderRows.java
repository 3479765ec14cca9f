package org.trichluc.extract.table;

import java.util.List;
import java.util.regex.Pattern;
import org.trichluc.document.Block;
import org.trichluc.document.Table;
import org.trichluc.rule.RuleBook;

/**
 * Finds how many rows at the top of a table are headers, whatever the file tells: a row that numbers the columns ends
 * them; merged cells reach as far as they do; a row that names groups of rows is none. The same table is so the same in
 * each format.
 */
public final class HeaderRows {

    private static final int MOST = 8;
    private static final int LONGEST_HEADER = 200;
    /** A row of so many numbers of columns may hold some that are misread. */
    private static final int MANY = 8;

    private static final Pattern NUMBERING =
            Pattern.compile("\\(?\\s?(?:\\d{1,2}|[A-Za-zĐđ]|[IVX]{1,4})\\s?\\)?(?:\\s?=\\s?[\\d()+\\-–*/x×:,.…;% ]+)?");
    private static final Pattern FIRST_NUMBER = Pattern.compile("\\D{0,3}(\\d{1,2}).*");
    private static final Pattern IN_BRACKETS = Pattern.compile("\\([^()]{1,30}\\)");
    /** A number with a unit that is no span of time: {@code 80.000 USD}; headers may be {@code 9 tháng}. */
    private static final Pattern AMOUNT = Pattern.compile(
            "(?iu)\\d[\\d.,]* ?(?!tháng|năm|ngày|quý|tuần|tuổi|giờ|lớp)[\\p{L}%][\\p{L}%²³.]{0,9}(?:[ /]\\p{L}{1,7})?");

    private final TableWords words;

    public HeaderRows(RuleBook book) {
        this.words = new TableWords(book);
    }

    /** The block with its table's header rows counted; a block that is no table as it is. */
    public Block counted(Block block) {
        Table t = block.table();
        return t == null || t.columns() < 2 || t.rows() < 2
                ? block
                : block.with(t.withHeaderRows(of(new TableText(block, t))));
    }

    private int of(TableText t) {
        int numbering = numbering(t);
        if (numbering > 0) {
            return numbering + 1;
        }
        int top = 0;
        while (top < 2 && top < t.rows() - 1 && t.texts(top).size() < 2 && !data(t, top)) {
            top++;
        }
        if (data(t, top) || t.texts(top).size() < 2 || !heads(t, top)) {
            return 0;
        }
        int end = top + 1;
        while (end < Math.min(t.rows(), MOST) && !data(t, end) && goesOn(t, end)) {
            end++;
        }
        return end == t.rows() ? top + 1 : end;
    }

    /** The row that numbers the columns; 0 where there is none below the first. */
    private static int numbering(TableText t) {
        for (int r = 0; r < Math.min(t.rows(), MOST); r++) {
            if (r > 0 && numbers(t, r)) {
                return r;
            }
            if (data(t, r)) {
                return 0;
            }
        }
        return 0;
    }

    /**
     * Whether a row numbers the columns: {@code (1) (2) (3)}, {@code A B 1 2 3=1+2}. Of many numbers a few may be
     * misread.
     */
    static boolean numbers(TableText t, int row) {
        List<String> texts = t.texts(row);
        int last = 0;
        int others = 0;
        for (String text : texts) {
            var m = FIRST_NUMBER.matcher(text.replaceFirst("=.*", ""));
            int n = m.matches() ? Integer.parseInt(m.group(1)) : 0;
            if (!NUMBERING.matcher(text).matches() || n > 0 && (n <= last || n > last + 2 + others)) {
                others++;
            } else {
                last = Math.max(last, n);
            }
        }
        return texts.size() > 1 && last > 0 && others <= (texts.size() < MANY ? 0 : texts.size() / 4);
    }

    /** Whether a row holds data: a number that is no year, or an amount. */
    private static boolean data(TableText t, int row) {
        for (String text : t.texts(row)) {
            CellNumber n = CellNumber.of(text);
            if (n != null && !n.year() || AMOUNT.matcher(text).matches() || text.length() > LONGEST_HEADER) {
                return true;
            }
        }
        return false;
    }

    /** Whether a row without data is a header: it stands over numbers, is set off, or says what headers say. */
    private boolean heads(TableText t, int row) {
        boolean over = false;
        for (int r = row + 1; r < t.rows() && !over; r++) {
            over = !t.whole(r) && numberIn(t, r);
        }
        boolean setOff = t.texts(row).size() == t.columns() && t.bold(row) && !t.bold(row + 1);
        boolean said = t.texts(row).stream().filter(words::isHeader).count() > (t.columns() > 2 ? 1 : 0);
        return over || t.headerRows() > row || t.ruled() && (setOff || said);
    }

    private static boolean numberIn(TableText t, int row) {
        for (int c = 1; c < t.columns(); c++) {
            if (t.begins(row, c) && CellNumber.of(t.text(row, c)) != null) {
                return true;
            }
        }
        return false;
    }

    /** Whether a row without data, right under a header row, is one as well. */
    private static boolean goesOn(TableText t, int row) {
        if (t.whole(row)) {
            return false;
        }
        boolean covered = false;
        boolean split = false;
        boolean brackets = true;
        int filled = 0;
        for (int c = 0; c < t.columns(); c++) {
            var cell = t.cell(row, c);
            var above = t.cell(row - 1, c);
            covered |= cell != null && cell.row() < row;
            if (cell == null
                    || cell.row() < row
                    || cell.column() < c
                    || t.text(row, c).isEmpty()) {
                continue;
            }
            filled++;
            brackets &= IN_BRACKETS.matcher(t.text(row, c)).matches();
            split |= above != null && above.colSpan() > cell.colSpan();
        }
        boolean unnamed = t.text(row, 0).isEmpty() && filled > 1 && (brackets || overNumbers(t, row));
        return covered
                || filled > 1 && split
                || t.headerRows() > row && filled > 0
                || unnamed && t.cell(row, 0) != null;
    }

    /** Whether numbers stand below each text of a row. */
    private static boolean overNumbers(TableText t, int row) {
        for (int c = 0; c < t.columns(); c++) {
            if (t.begins(row, c) && !t.text(row, c).isEmpty()) {
                boolean number = false;
                for (int r = row + 1; r < t.rows() && !number; r++) {
                    number = CellNumber.of(t.text(r, c)) != null;
                }
                if (!number) {
                    return false;
                }
            }
        }
        return true;
    }
}
