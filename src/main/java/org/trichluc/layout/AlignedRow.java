package org.trichluc.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A line of a table without rules: cells with wide gaps between them, a name and numbers among them.
 *
 * @param columns the column that each cell stands in
 */
record AlignedRow(TextLine line, List<TextLine> cells, List<Integer> columns) {
    /** Cells of a row are at least this many sizes apart. */
    private static final double CELL_GAP = 1.2;
    /** They are also this many times as far apart as the line's words. */
    private static final double CELL_GAP_TO_WORDS = 2.2;
    /** Cells of one column are aligned within so many points at an edge or their middle. */
    private static final double ALIGNED = 12;

    private static final Pattern NUMBER = Pattern.compile("[(+–-]?\\d[\\d.,]*+\\s?%?\\)?|[-–]");
    private static final Pattern ORDINAL = Pattern.compile("\\d{1,3}[.)]?|[IVX]{1,5}[.)]?|[a-z][.)]");

    /** The row that a line is by itself; null where it has no name with two numbers behind it. */
    static @Nullable AlignedRow of(TextLine line) {
        List<TextLine> cells = cells(line);
        int name = cells.size() > 1 && ORDINAL.matcher(cells.get(0).text()).matches() ? 1 : 0;
        if (number(cells.get(name)) || cells.size() < name + 3) {
            return null;
        }
        int last = cells.size() - 1;
        return number(cells.get(last)) && number(cells.get(last - 1)) ? of(line, cells) : null;
    }

    private static AlignedRow of(TextLine line, List<TextLine> cells) {
        List<Integer> columns = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            columns.add(i);
        }
        return new AlignedRow(line, cells, columns);
    }

    /** The row that a line is under a row of as many cells or more; null where it does not fit under it. */
    @Nullable
    AlignedRow under(TextLine next) {
        List<TextLine> others = cells(next);
        List<Integer> places = new ArrayList<>();
        int from = 0;
        int numbers = 0;
        for (TextLine c : others) {
            int at = from;
            while (at < cells.size() && !aligned(cells.get(at), c)) {
                at++;
            }
            if (at == cells.size()) {
                return null;
            }
            numbers += number(c) ? 1 : 0;
            places.add(columns.get(at));
            from = at + 1;
        }
        boolean named = !number(others.get(0)) || others.size() > 1 && !number(others.get(1));
        return named && numbers > 0 ? new AlignedRow(next, others, places) : null;
    }

    private static boolean aligned(TextLine a, TextLine b) {
        if (number(a) != number(b) && !ORDINAL.matcher(b.text()).matches()) {
            return false;
        }
        return Math.abs(a.x1() - b.x1()) <= ALIGNED
                || Math.abs(a.x0() - b.x0()) <= ALIGNED
                || Math.abs(a.middle() - b.middle()) <= ALIGNED
                || !number(a) && !number(b) && a.x0() < b.x1() && b.x0() < a.x1();
    }

    int numbers() {
        return (int) cells.stream().filter(AlignedRow::number).count();
    }

    /** Where the first number stands. */
    double firstNumber() {
        return cells.stream()
                .filter(AlignedRow::number)
                .mapToDouble(TextLine::x0)
                .min()
                .orElse(line.x1());
    }

    /** The cells of a line. */
    static List<TextLine> cells(TextLine line) {
        double gap = Math.max(CELL_GAP * line.size(), CELL_GAP_TO_WORDS * Math.min(line.usualGap(), line.size() / 2));
        List<TextLine> cells = new ArrayList<>();
        List<Word> words = new ArrayList<>();
        for (Word w : line.words()) {
            if (!words.isEmpty() && w.x0() - words.get(words.size() - 1).x1() > gap) {
                cells.add(TextLine.of(line.page(), List.copyOf(words)));
                words.clear();
            }
            words.add(w);
        }
        cells.add(TextLine.of(line.page(), List.copyOf(words)));
        return cells;
    }

    static boolean number(TextLine cell) {
        return NUMBER.matcher(cell.text()).matches();
    }
}
