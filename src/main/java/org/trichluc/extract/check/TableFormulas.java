package org.trichluc.extract.check;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.trichluc.document.Warning;
import org.trichluc.extract.table.TableText;
import org.trichluc.report.Figure;

/**
 * Checks columns that a table itself says how to reckon, in a row of column numbers: {@code 5=3-4}, {@code 9=7/4}.
 * Believed only where most rows obey, for a formula may mean columns that were left out or other units.
 *
 * <pre>
 * formula = number "=" number {("+" | "-") number} | number "=" number ("/" | ":") number ["x" "100" ["%"]]
 * number  = digits | "(" digits ")"
 * </pre>
 */
final class TableFormulas {

    private static final Pattern ORDER = Pattern.compile("\\(?(\\d{1,2})\\)?");
    private static final Pattern FORMULA = Pattern.compile("\\(?(\\d{1,2})\\)?=(\\d{1,2}(?:[-+/:]\\d{1,2}){1,8})");
    private static final Pattern TO_PERCENT = Pattern.compile("[x*×]100%?$|%$");
    private static final Pattern TERM = Pattern.compile("([-+/:]?)(\\d{1,2})");

    /** Rows whose cells do not add up across columns. */
    private static final Pattern NO_ADDENDS = Pattern.compile("(?iu)t[ỷỉ] lệ|%|bình quân|tốc độ");

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** So many rows obey at least, and so many for each one that does not. */
    private static final int SURE = 2;

    /** One operand with the sign before it. */
    private record Term(char sign, int column) {}

    private final FigureCells cells;
    private final TableText table;
    private final List<Warning> warnings = new ArrayList<>();

    private TableFormulas(FigureCells cells) {
        this.cells = cells;
        this.table = cells.table();
    }

    static List<Warning> of(FigureCells cells) {
        TableFormulas formulas = new TableFormulas(cells);
        for (int r = 0; r < formulas.table.rows(); r++) {
            formulas.row(r);
        }
        return formulas.warnings;
    }

    private void row(int row) {
        Map<String, Integer> columns = new HashMap<>();
        Map<Integer, String> formulas = new HashMap<>();
        for (int c = 0; c < table.columns(); c++) {
            String text = plain(table.text(row, c));
            Matcher order = ORDER.matcher(text);
            Matcher formula = FORMULA.matcher(text);
            if (order.matches()) {
                columns.put(order.group(1), c);
            } else if (formula.matches()) {
                columns.put(formula.group(1), c);
                formulas.put(c, formula.group(2));
            }
        }
        formulas.forEach((column, formula) -> {
            List<Term> terms = terms(formula, columns);
            if (!terms.isEmpty()) {
                check(row, column, formula, terms);
            }
        });
    }

    /** Without blanks, brackets round single numbers and the factor that makes a percentage. */
    private static String plain(String cell) {
        String tight = cell.replaceAll("\\s", "").replaceAll("\\((\\d{1,2})\\)", "$1");
        return cell.length() > 60 ? "" : TO_PERCENT.matcher(tight).replaceFirst("");
    }

    private static List<Term> terms(String formula, Map<String, Integer> columns) {
        List<Term> terms = new ArrayList<>();
        Matcher m = TERM.matcher(formula);
        while (m.find()) {
            Integer column = columns.get(m.group(2));
            if (column == null) {
                return List.of();
            }
            char sign = m.group(1).isEmpty() ? '+' : m.group(1).charAt(0);
            terms.add(new Term(sign == ':' ? '/' : sign, column));
        }
        boolean quotient = terms.stream().anyMatch(t -> t.sign() == '/');
        return quotient && terms.size() > 2 ? List.of() : terms;
    }

    private void check(int head, int column, String formula, List<Term> terms) {
        int obey = 0;
        List<Warning> doubts = new ArrayList<>();
        for (int r = head + 1; r < table.rows(); r++) {
            boolean adds = terms.get(1).sign() == '/'
                    || !NO_ADDENDS.matcher(cells.table().text(r, 0)).find();
            Figure result = adds ? cells.at(r, column) : null;
            List<Figure> operands = operands(r, terms);
            BigDecimal exact = result == null || operands.isEmpty() ? null : value(operands, terms);
            if (result == null || exact == null) {
                continue;
            }
            if (agrees(result, exact, operands, terms)) {
                obey++;
            } else {
                doubts.add(doubt(result, formula, exact, operands));
            }
        }
        if (obey >= Math.max(SURE, SURE * doubts.size())) {
            warnings.addAll(doubts);
        }
    }

    /** Empty where one of them is no number. */
    private List<Figure> operands(int row, List<Term> terms) {
        List<Figure> operands = new ArrayList<>();
        for (Term t : terms) {
            Figure f = cells.at(row, t.column());
            if (f == null || f.valueMax() != null) {
                return List.of();
            }
            operands.add(f);
        }
        return operands;
    }

    private static @Nullable BigDecimal value(List<Figure> operands, List<Term> terms) {
        BigDecimal value = operands.get(0).value();
        for (int i = 1; i < terms.size(); i++) {
            BigDecimal next = operands.get(i).value();
            if (terms.get(i).sign() == '/' && next.signum() == 0) {
                return null;
            }
            value = switch (terms.get(i).sign()) {
                case '+' -> value.add(next);
                case '-' -> value.subtract(next);
                default -> value.divide(next, MathContext.DECIMAL64);
            };
        }
        return value;
    }

    private static boolean agrees(Figure result, BigDecimal exact, List<Figure> operands, List<Term> terms) {
        BigDecimal said = result.value();
        if (terms.get(1).sign() == '/') {
            BigDecimal slack = BigDecimal.ONE.movePointLeft(Math.max(0, said.scale()));
            return near(said, exact, slack) || near(said, exact.multiply(HUNDRED), slack);
        }
        return near(said, exact, Rounding.ofSum(result, operands)) || near(said, exact.negate(), BigDecimal.ZERO);
    }

    private static boolean near(BigDecimal a, BigDecimal b, BigDecimal slack) {
        return a.subtract(b).abs().compareTo(slack) <= 0;
    }

    private static Warning doubt(Figure result, String formula, BigDecimal exact, List<Figure> operands) {
        List<String> refs = new ArrayList<>(List.of(result.id()));
        operands.forEach(f -> refs.add(f.id()));
        return new Warning(
                "figure.formula_mismatch",
                "The table reckons %s as %s, which gives %s"
                        .formatted(
                                result.raw(),
                                formula,
                                exact.round(MathContext.DECIMAL32)
                                        .stripTrailingZeros()
                                        .toPlainString()),
                refs);
    }
}
