package org.trichluc.extract.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.trichluc.document.Table.Cell;

/** A table whose columns are known: which one names the rows, which number them, hold codes, units or data. */
public final class TableGrid {

    private static final Pattern ORDINAL = Pattern.compile(
            "\\d{1,4}(?:\\.\\d{1,3}){0,4}[.)]?|[IVXLC]{1,7}[.)]?|[a-zđA-ZĐ]\\d?[.)]?|[-+*•–]|\\d{1,3}[a-zđ]|\\.{2,}|…");
    private static final Pattern FIRST = Pattern.compile("(?:0{0,2}1|I|A|a|-|\\+|\\*|•|–)(?:\\.1)?[.)]?");
    private static final Pattern COUNTED = Pattern.compile("(\\d{1,4})[.)]?");
    private static final Pattern WORD = Pattern.compile("\\p{L}{2}");
    /** {@code TC 1.1.}, {@code Điều 5.}, {@code Tiêu chí 3:}: a word and a number before what they stand for. */
    private static final Pattern MARKED =
            Pattern.compile("(\\p{Lu}\\p{L}{0,7}(?: \\p{L}{1,7}){0,2} ?\\d{1,3}(?:\\.\\d{1,3}){0,3})[.:] ?(?=\\p{L})");

    private static final Pattern SPAN_OF_TIME = Pattern.compile(
            "(?iu)(?:năm |tháng |quý |giai đoạn |vụ )?(?:\\d{1,2}[/-])?(?:19|20)\\d\\d(?: ?[-–] ?(?:19|20)\\d\\d)?"
                    + "|(?:tháng|quý|năm) (?:\\d{1,4}|[ivx]{1,4})(?:[/ -].{1,10})?");
    /** Digits that no one counts with: zeros before a long number, as telephone and account numbers have. */
    private static final Pattern DIALLED =
            Pattern.compile("0\\d{5,}|0\\d{2,3}[. ]\\d{3}[. ]?\\d{3,4}|0\\d{3}\\.\\d{6}");

    /** A column that names its rows has words in this share of them. */
    private static final double NAMED = 0.5;
    /** A column of so many times as many names as the one before it names the rows, and that one their groups; where its
     * cells are merged over rows, a column of more names does. */
    private static final int FINER = 3;

    /**
     * A first column numbers its rows where so large a share of its numbers, and so many at least, are by this little
     * more than the one before: in a table that goes on from another page, and where a scan's digits are misread.
     */
    private static final double COUNTING = 0.6;

    private static final int LEAST_STEPS = 3;
    private static final int STEP = 2;
    /** From here on numbers that go up by one are years, which name their rows. */
    private static final int YEARS = 1000;

    private final TableText table;
    private final TableWords words;
    private final List<List<String>> paths = new ArrayList<>();
    private final boolean[] order;
    private final boolean[] code;
    private final boolean[] aside;
    private final int unitColumn;
    private final int labelColumn;

    /**
     * @param unit whether a text is a unit of measure
     */
    public TableGrid(TableText table, TableWords words, Predicate<String> unit) {
        this.table = table;
        this.words = words;
        this.order = new boolean[table.columns()];
        this.code = new boolean[table.columns()];
        this.aside = new boolean[table.columns()];
        for (int c = 0; c < table.columns(); c++) {
            paths.add(headers(c));
        }
        this.unitColumn = units(unit);
        for (int c = 0; c < table.columns(); c++) {
            order[c] = words.is("order", paths.get(c)) || c == 0 && ordinals(c);
            code[c] = !order[c] && words.is("code", paths.get(c));
            aside[c] = words.is("aside", paths.get(c)) || years(c);
        }
        this.labelColumn = labels();
    }

    public TableText table() {
        return table;
    }

    /** The column that tells each row's unit; -1 where there is none. */
    public int unitColumn() {
        return unitColumn;
    }

    /** The column that names the rows; -1 where there is none. */
    public int labelColumn() {
        return labelColumn;
    }

    /** The headers above a column, outermost first; an empty place under an outer header takes the one at its left. */
    public List<String> path(int column) {
        return paths.get(column);
    }

    /** Whether one of the headers over a column gives it a role ({@code price}, {@code amount}, {@code code}). */
    public boolean is(String role, int column) {
        return words.is(role, paths.get(column));
    }

    /** Whether a number at this place is data: no header, row number, code, year or telephone number. */
    public boolean data(int row, int column) {
        return row >= table.headerRows()
                && !order[column]
                && !code[column]
                && !aside[column]
                && column != labelColumn
                && column != unitColumn
                && !DIALLED.matcher(table.text(row, column)).matches()
                && !repeated(row);
    }

    /** Whether a cell only identifies: it stands in a column of codes or numbers of rows. */
    public boolean identifies(int column) {
        return order[column] || code[column];
    }

    /** What a row is called; null where nothing names it. */
    public @Nullable String label(int row, int column) {
        String text = labelColumn < 0 || labelColumn == column ? "" : table.text(row, labelColumn);
        for (int c = Math.min(column, table.columns()) - 1; c >= 0 && text.isEmpty(); c--) {
            String left = table.text(row, c);
            boolean names = c != unitColumn
                    && !code[c]
                    && !aside[c]
                    && WORD.matcher(left).find();
            text = names && CellNumber.of(left) == null ? left : "";
        }
        return text.isEmpty() || text.equals(table.text(row, column)) ? null : text;
    }

    /**
     * The name by which a row is called in short: its mark where it has one ({@code TC 1.1} of {@code TC 1.1. Mục tiêu của
     * …}), else what it is called; null where nothing names it.
     */
    public @Nullable String row(int row, int column) {
        String name = column == labelColumn && !table.whole(row) ? table.text(row, column) : label(row, column);
        Matcher mark = MARKED.matcher(name == null ? "" : name);
        return mark.lookingAt() ? mark.group(1) : label(row, column);
    }

    /** The numbers in a column's data cells, as printed. */
    public List<String> numbers(int column) {
        List<String> result = new ArrayList<>();
        for (int r = table.headerRows(); r < table.rows(); r++) {
            CellNumber n = table.begins(r, column) ? CellNumber.of(table.text(r, column)) : null;
            if (n != null && data(r, column)) {
                result.add(n.number());
                if (n.upper() != null) {
                    result.add(n.upper());
                }
            }
        }
        return result;
    }

    private List<String> headers(int column) {
        List<String> result = new ArrayList<>();
        int rows = table.headerRows();
        for (int r = 0; r < rows; r++) {
            if (table.whole(r) || r > 0 && HeaderRows.numbers(table, r)) {
                continue;
            }
            String t = table.text(r, column);
            for (int c = column;
                    t.isEmpty()
                            && c > 0
                            && r + 1 < rows
                            && !table.text(r + 1, column).isEmpty();
                    c--) {
                t = table.text(r, c - 1);
            }
            if (!t.isEmpty()
                    && (result.isEmpty() || !result.get(result.size() - 1).equals(t))) {
                result.add(t);
            }
        }
        return List.copyOf(result);
    }

    private int units(Predicate<String> unit) {
        for (int c = 0; c < table.columns(); c++) {
            if (words.is("unit", paths.get(c))) {
                int filled = 0;
                int known = 0;
                for (int r = table.headerRows(); r < table.rows(); r++) {
                    String t = table.text(r, c);
                    filled += t.isEmpty() || table.whole(r) ? 0 : 1;
                    known += !table.whole(r) && unit.test(t) ? 1 : 0;
                }
                String inner = paths.get(c).get(paths.get(c).size() - 1);
                if (known * 2 > filled || words.certain(inner)) {
                    return c;
                }
            }
        }
        return -1;
    }

    /** Whether the first column only numbers the rows, whatever it is called. */
    private boolean ordinals(int column) {
        int last = 0;
        int seen = 0;
        int other = 0;
        int steps = 0;
        int before = 0;
        String first = null;
        for (int r = table.headerRows(); r < table.rows(); r++) {
            String t = table.text(r, column);
            if (t.isEmpty() || table.whole(r)) {
                continue;
            }
            boolean ordinal = ORDINAL.matcher(t).matches();
            first = first == null ? t : first;
            seen += ordinal ? 1 : 0;
            other += ordinal ? 0 : 1;
            var m = COUNTED.matcher(t);
            if (m.matches()) {
                int number = Integer.parseInt(m.group(1));
                steps += before > 0 && number > before && number <= before + STEP && number < YEARS ? 1 : 0;
                before = number;
                last = Math.max(last, number);
            }
        }
        if (steps >= LEAST_STEPS && steps > COUNTING * (seen + other - 1)) {
            return true;
        }
        return first != null && seen > other * 4 && FIRST.matcher(first).matches() && last <= table.rows() + 1;
    }

    private boolean years(int column) {
        boolean any = false;
        for (int r = table.headerRows(); r < table.rows(); r++) {
            String t = table.text(r, column);
            CellNumber n = CellNumber.of(t);
            if (!t.isEmpty() && (n == null || !n.year())) {
                return false;
            }
            any |= !t.isEmpty();
        }
        return any;
    }

    private int labels() {
        int best = -1;
        int names = 0;
        int finer = FINER;
        for (int c = 0; c < table.columns(); c++) {
            int named = 0;
            int numbers = 0;
            int rows = 0;
            boolean merged = false;
            Set<String> distinct = new HashSet<>();
            for (int r = table.headerRows(); r < table.rows(); r++) {
                String t = table.text(r, c);
                rows += table.whole(r) || table.texts(r).isEmpty() ? 0 : 1;
                numbers += CellNumber.of(t) != null ? 1 : 0;
                merged |= table.begins(r, c) && spansRows(r, c);
                if (!table.whole(r) && WORD.matcher(t).find()) {
                    named++;
                    distinct.add(t);
                }
            }
            if (best >= 0 && numbers * 2 > rows) {
                return best;
            }
            boolean open = !order[c] && !code[c] && !aside[c] && c != unitColumn;
            if (open && named >= Math.max(1, rows * NAMED) && (best < 0 || distinct.size() >= names * finer)) {
                best = c;
                names = distinct.size() + 1;
                finer = merged ? 1 : FINER;
            }
        }
        return best >= 0 ? best : signs();
    }

    private boolean spansRows(int row, int column) {
        Cell c = table.cell(row, column);
        return c != null && c.rowSpan() > 1;
    }

    /** A first column of years, months or signs ({@code 6A1}) names the rows where no words do. */
    private int signs() {
        for (int c = 0; c < Math.min(2, table.columns() - 1); c++) {
            int rows = 0;
            int signs = 0;
            for (int r = table.headerRows(); r < table.rows(); r++) {
                String t = table.text(r, c);
                rows += t.isEmpty() ? 0 : 1;
                boolean sign = SPAN_OF_TIME.matcher(t).matches() || CellNumber.of(t) == null;
                signs += !t.isEmpty() && sign ? 1 : 0;
            }
            if (!words.is("order", paths.get(c)) && c != unitColumn && signs > 0 && signs * 2 > rows) {
                return c;
            }
        }
        return -1;
    }

    /** Whether a row prints the headers again. */
    private boolean repeated(int row) {
        List<String> texts = table.texts(row);
        for (int r = 0; r < table.headerRows(); r++) {
            if (texts.size() > 1 && texts.equals(table.texts(r))) {
                return true;
            }
        }
        return false;
    }
}
