package org.trichluc.extract.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.trichluc.document.Warning;
import org.trichluc.report.Figure;

/**
 * Checks the totals of tables, column by column. A table whose rows are parts of other rows is left alone: only where
 * no reading of the column adds up is there a doubt.
 */
final class TableSums {

    private static final Pattern TOTAL = Pattern.compile(
            "(?iu)(?:[IVX]+\\.? )?(?:tổng(?: số| cộng)?|cộng|tổng cộng|toàn (?:huyện|tỉnh|xã|thành phố|quận))\\s*:?");
    private static final Pattern NESTED =
            Pattern.compile("(?iu)^(?:[-+*•]|trong đó|\\d+\\.\\d|[IVX]+[.)/ -]|[a-zđ][.)]).*");
    /** How far, as a share of the total, rows may be off that are still its parts; beyond that they are none. */
    private static final BigDecimal NEAR = new BigDecimal("0.5");

    private static final int FEWEST_ROWS = 3;

    private TableSums() {}

    static List<Warning> of(List<Figure> figures) {
        Map<String, List<Figure>> columns = new LinkedHashMap<>();
        for (Figure f : figures) {
            if (f.columns() != null && f.indicator() != null && adds(f)) {
                columns.computeIfAbsent(
                                f.span().block() + "\t" + String.join("\t", f.columns()), k -> new ArrayList<>())
                        .add(f);
            }
        }
        List<Warning> warnings = new ArrayList<>();
        columns.values().forEach(column -> check(column, warnings));
        return warnings;
    }

    private static boolean adds(Figure f) {
        return f.rule().startsWith("table/")
                && (f.kind().equals("count")
                        || f.kind().equals("money")
                        || f.kind().equals("measure"));
    }

    private static void check(List<Figure> column, List<Warning> warnings) {
        List<Figure> totals = column.stream().filter(TableSums::total).toList();
        List<Figure> parts = column.stream().filter(f -> !total(f)).toList();
        boolean nested = parts.stream()
                .anyMatch(f ->
                        f.indicator() != null && NESTED.matcher(f.indicator()).matches());
        if (totals.size() != 1 || parts.size() < FEWEST_ROWS || nested) {
            return;
        }
        Figure total = totals.get(0);
        BigDecimal sum = parts.stream().map(Figure::value).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal slack = BigDecimal.valueOf(parts.size())
                .movePointLeft(Math.max(0, total.value().scale()))
                .multiply(total.value().scale() > 0 ? BigDecimal.valueOf(0.5) : BigDecimal.ZERO);
        BigDecimal off = sum.subtract(total.value()).abs();
        boolean near = off.compareTo(total.value().abs().multiply(NEAR)) <= 0;
        if (near && off.compareTo(slack) > 0) {
            warnings.add(new Warning(
                    "figure.sum_mismatch",
                    "The rows under %s add up to %s"
                            .formatted(total.raw(), sum.stripTrailingZeros().toPlainString()),
                    List.of(total.id())));
        }
    }

    private static boolean total(Figure f) {
        return f.indicator() != null && TOTAL.matcher(f.indicator()).matches();
    }
}
