package org.trichluc.report;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One quantity that the report states.
 *
 * @param raw the number with its unit, without qualifiers
 * @param kind {@code count}, {@code money}, {@code measure}, {@code percent}, {@code ratio}, {@code rate},
 *     {@code duration}
 * @param value exact; multipliers (nghìn, triệu, tỷ) are applied
 * @param valueMax upper end of a range
 * @param of denominator of a ratio
 * @param per what a rate is for one of
 * @param qualifier {@code approx}, {@code more_than}, {@code less_than}, {@code at_least}, {@code at_most}
 * @param attainment true where a percentage is of a plan or target
 * @param indicator the report's words for what is counted
 * @param row what the row of a table cell is called
 * @param columns path of column headers of a table cell
 * @param subject who did it
 * @param section id of the section that it stands in
 * @param toldBy the model that told the indicator; null where the rules did
 */
public record Figure(
        String id,
        String raw,
        Span span,
        String kind,
        BigDecimal value,
        @Nullable BigDecimal valueMax,
        @Nullable Unit unit,
        @Nullable BigDecimal of,
        @Nullable String per,
        @Nullable String qualifier,
        @Nullable Change change,
        @Nullable Boolean attainment,
        @Nullable String indicator,
        @Nullable String row,
        @Nullable List<String> columns,
        @Nullable String subject,
        @Nullable String place,
        @Nullable Period period,
        @Nullable String section,
        String rule,
        double confidence,
        @Nullable String toldBy) {

    /** The figure to be changed. */
    public FigureDraft draft() {
        return new FigureDraft(this);
    }

    /**
     * A unit of measure.
     *
     * @param text as printed
     * @param code ISO 4217 for money, UCUM for physical units, {@code %}, else null
     */
    public record Unit(String text, @Nullable String code) {}

    /**
     * The number is an amount of change.
     *
     * @param direction {@code increase} or {@code decrease}
     * @param versus what it is compared with, as printed
     */
    public record Change(String direction, @Nullable String versus) {}
}
