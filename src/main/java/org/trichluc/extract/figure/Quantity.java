package org.trichluc.extract.figure;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A number with its unit, before anything is known of what it counts.
 *
 * @param start offset into the block's text, inclusive, in UTF-16 units
 * @param end exclusive
 * @param max upper end of a range
 * @param unit as printed
 * @param code ISO 4217, UCUM or {@code %}
 * @param of denominator of a ratio
 * @param per what a rate is for one of
 */
record Quantity(
        int start,
        int end,
        String kind,
        BigDecimal value,
        @Nullable BigDecimal max,
        @Nullable String unit,
        @Nullable String code,
        @Nullable BigDecimal of,
        @Nullable String per,
        String rule,
        double confidence) {

    /** The kind of a number of which only the rule for bare numbers knows. */
    static final String BARE = "bare";

    boolean bare() {
        return kind.equals(BARE);
    }

    boolean is(String other) {
        return kind.equals(other);
    }

    boolean overlaps(int from, int to) {
        return start < to && end > from;
    }

    /** The same number as a count of a unit that ends at an offset, or of something that only the words before it tell. */
    Quantity counting(@Nullable String noun, int to) {
        String text = noun == null ? unit : unit != null && bare() ? unit + " " + noun : noun;
        String now = bare() ? "count" : kind;
        return new Quantity(start, to, now, value, max, text, null, of, per, rule, confidence);
    }

    /** The same number as a ratio in no unit. */
    Quantity ratio() {
        return new Quantity(start, end, "ratio", value, max, unit, code, of, per, rule, confidence);
    }

    /** The same number with the unit that a list's last member carries. */
    Quantity sharing(Quantity last) {
        String shared = last.is("ratio") ? "count" : last.kind;
        return new Quantity(start, end, shared, value, max, last.unit, last.code, null, last.per, rule, confidence);
    }

    /** The same rate, its denominator printed up to an offset. */
    Quantity reaching(int to, String one) {
        return new Quantity(start, to, kind, value, max, unit, code, of, one, rule, confidence);
    }

    /** The same amount below zero, from the sign on. */
    Quantity negative(int sign) {
        return new Quantity(sign, end, kind, value.negate(), max, unit, code, of, per, rule, confidence);
    }

    /** The same number without its unit, up to an offset. */
    Quantity ending(int to) {
        return new Quantity(start, to, kind, value, max, null, null, of, per, rule, confidence);
    }

    /** The same amount for one of something named before it. */
    Quantity rate(String one) {
        return new Quantity(start, end, "rate", value, max, unit, code, of, one, rule, confidence);
    }
}
