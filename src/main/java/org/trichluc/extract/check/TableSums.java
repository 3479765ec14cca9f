package org.trichluc.extract.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.trichluc.document.Warning;
import org.trichluc.extract.table.TableText;
import org.trichluc.report.Figure;

/**
 * Checks the totals of tables against the rows that are their parts. Which rows these are is told by how rows are
 * numbered, and believed only where it proves true: in another column of the same row the parts do add up, or the table
 * is flat and the one row called a total comes near.
 */
final class TableSums {

    private static final Pattern TOTAL = Pattern.compile(
            "(?iu)(?:[IVX]+\\.? )?(?:tổng(?: số| cộng)?|cộng|tổng cộng|toàn (?:huyện|tỉnh|xã|thành phố|quận))\\s*:?");
    private static final Pattern PARTIAL = Pattern.compile("(?iu).*(?:trong đó|bao gồm cả|riêng|bình quân|tỷ lệ).*");
    private static final List<Pattern> LEVELS = List.of(
            Pattern.compile("[A-Z](?<![IVX])[.)]?"),
            Pattern.compile("[IVX]{1,5}[.)]?"),
            Pattern.compile("\\d{1,3}[.)]?"),
            Pattern.compile("\\d{1,3}\\.\\d{1,3}[.)]?|[a-zđ][.)]?"));

    /** How far, as a share of the total, rows may be off that are still its parts; beyond that they are none. */
    private static final BigDecimal NEAR = new BigDecimal("0.5");

    private static final int FEWEST_ROWS = 3;

    private final FigureCells cells;
    private final TableText table;
    private final List<Warning> warnings = new ArrayList<>();

    private TableSums(FigureCells cells) {
        this.cells = cells;
        this.table = cells.table();
    }

    static List<Warning> of(FigureCells cells) {
        TableSums sums = new TableSums(cells);
        sums.check();
        return sums.warnings;
    }

    private void check() {
        int[] levels = new int[table.rows()];
        for (int r = 0; r < table.rows(); r++) {
            levels[r] = r < table.headerRows() ? -1 : level(r);
        }
        for (int r = table.headerRows(); r < table.rows(); r++) {
            List<Integer> parts = parts(levels, r);
            if (parts.size() > 1 && !PARTIAL.matcher(name(parts.get(0))).matches()) {
                compare(r, parts, levels[r] == 0 && flat(levels));
            }
        }
    }

    /** 0 for a total, deeper for parts of parts; an unnumbered row, or one that begins with a dash, is the deepest. */
    private int level(int row) {
        String order = table.text(row, 0);
        String name = name(row);
        if (TOTAL.matcher(order).matches() || TOTAL.matcher(name).matches()) {
            return 0;
        }
        for (int i = 0; i < LEVELS.size(); i++) {
            if (LEVELS.get(i).matcher(order).matches()) {
                return i + 1;
            }
        }
        return LEVELS.size() + 1;
    }

    /** The first cell of a row that is no number of the row. */
    private String name(int row) {
        for (int c = 0; c < Math.min(3, table.columns()); c++) {
            String t = table.text(row, c);
            if (t.codePoints().filter(Character::isLetter).count() > 2) {
                return t;
            }
        }
        return "";
    }

    private boolean flat(int[] levels) {
        int deepest = 0;
        int highest = Integer.MAX_VALUE;
        int totals = 0;
        for (int r = table.headerRows(); r < table.rows(); r++) {
            boolean nested =
                    name(r).matches("(?su)[-+*•].*") || PARTIAL.matcher(name(r)).matches();
            deepest = Math.max(deepest, nested ? LEVELS.size() + 2 : levels[r]);
            highest = levels[r] == 0 ? highest : Math.min(highest, levels[r]);
            totals += levels[r] == 0 ? 1 : 0;
        }
        return totals == 1 && deepest == highest;
    }

    /** The rows that a row may be the total of: those one level deeper below it; for the last row, above it. */
    private static List<Integer> parts(int[] levels, int row) {
        int own = levels[row];
        List<Integer> under = new ArrayList<>();
        for (int r = row + 1; r < levels.length && levels[r] > own; r++) {
            under.add(r);
        }
        boolean last = own == 0 && under.isEmpty();
        for (int r = row - 1; last && r >= 0 && levels[r] > own; r--) {
            under.add(0, r);
        }
        int next = under.stream().mapToInt(r -> levels[r]).min().orElse(0);
        return under.stream().filter(r -> levels[r] == next).toList();
    }

    private void compare(int row, List<Integer> parts, boolean flat) {
        List<Warning> doubts = new ArrayList<>();
        int agreed = 0;
        for (int c = 0; c < table.columns(); c++) {
            Figure total = at(row, c);
            List<Figure> found = new ArrayList<>();
            for (int r : parts) {
                Figure f = at(r, c);
                if (f != null) {
                    found.add(f);
                }
            }
            if (total == null || found.size() < 2 || !found.stream().allMatch(f -> alike(total, f))) {
                continue;
            }
            BigDecimal sum = found.stream().map(Figure::value).reduce(BigDecimal.ZERO, BigDecimal::add);
            BigDecimal off = sum.subtract(total.value()).abs();
            if (off.compareTo(Rounding.ofSum(total, found)) <= 0) {
                agreed += total.value().signum() == 0 ? 0 : 1;
            } else if (off.compareTo(total.value().abs().multiply(NEAR)) <= 0) {
                doubts.add(new Warning(
                        "figure.sum_mismatch",
                        "The rows under %s add up to %s"
                                .formatted(total.raw(), sum.stripTrailingZeros().toPlainString()),
                        refs(total, found)));
            }
        }
        boolean sure = agreed >= Math.max(1, doubts.size());
        boolean plain = flat && agreed == 0 && doubts.size() == 1 && parts.size() >= FEWEST_ROWS;
        if (sure || plain) {
            warnings.addAll(doubts);
        }
    }

    private static List<String> refs(Figure total, List<Figure> parts) {
        List<String> refs = new ArrayList<>(List.of(total.id()));
        parts.forEach(f -> refs.add(f.id()));
        return refs;
    }

    private @Nullable Figure at(int row, int column) {
        Figure f = cells.at(row, column);
        boolean adds = f != null
                && (f.kind().equals("count")
                        || f.kind().equals("money")
                        || f.kind().equals("measure"));
        return adds ? f : null;
    }

    private static boolean alike(Figure a, Figure b) {
        String x = a.unit() == null ? null : a.unit().text();
        String y = b.unit() == null ? null : b.unit().text();
        return a.kind().equals(b.kind()) && (x == null || y == null || x.equals(y));
    }
}
