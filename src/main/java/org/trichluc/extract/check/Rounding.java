package org.trichluc.extract.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.trichluc.report.Figure;

/** How far numbers that agree may lie apart because each was rounded when it was printed. */
final class Rounding {

    private static final BigDecimal HALF = new BigDecimal("0.5");

    private Rounding() {}

    /** What rounding may cost a sum: half of the last printed digit for each number; whole things are not rounded. */
    static BigDecimal ofSum(Figure total, List<Figure> parts) {
        BigDecimal digit = digit(total);
        for (Figure f : parts) {
            digit = digit.max(digit(f));
        }
        boolean whole = total.kind().equals("count") && digit.compareTo(BigDecimal.ONE) == 0;
        return whole ? BigDecimal.ZERO : digit.multiply(HALF).multiply(BigDecimal.valueOf(parts.size() + 1L));
    }

    /** What one more in the last printed digit is worth; 0 for the number 0. */
    static BigDecimal digit(Figure f) {
        String digits = f.raw().replaceAll("\\D", "");
        BigDecimal number = digits.isEmpty() ? BigDecimal.ZERO : new BigDecimal(digits);
        return number.signum() == 0
                ? BigDecimal.ZERO
                : f.value().abs().divide(number, 12, RoundingMode.HALF_EVEN).stripTrailingZeros();
    }
}
