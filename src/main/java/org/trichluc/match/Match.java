package org.trichluc.match;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Something that a rule found in a text.
 *
 * @param rule id of the rule: {@code citation/numbered}
 * @param finds the kind that the rule finds: {@code citation}
 * @param start offset into the text, inclusive, in UTF-16 units
 * @param end exclusive
 * @param slots in the order of the template
 * @param values what {@code gives} evaluated to: String, BigDecimal, Boolean, {@link java.time.LocalDate} or
 *     {@link java.time.YearMonth}
 */
public record Match(
        String rule,
        String finds,
        int start,
        int end,
        List<Slot> slots,
        Map<String, Object> values,
        double confidence,
        Trace trace) {

    /** The first slot of this name, null where the template did not use it. */
    public @Nullable Slot slot(String name) {
        return slots.stream().filter(s -> s.name().equals(name)).findFirst().orElse(null);
    }

    /** A value as text, null where the rule gives none. */
    public @Nullable String text(String field) {
        Object v = values.get(field);
        return v == null ? null : v.toString();
    }
}
