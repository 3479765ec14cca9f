package org.trichluc.extract.table;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.trichluc.vietnamese.Numeral;

/**
 * How the numbers of a column are written. The comma is decimal unless the column shows otherwise; a column may show
 * both, then what can be read in one way only is read so and the rest with a decimal comma.
 */
public enum Notation {
    /** A point groups thousands, a comma marks decimals. */
    COMMA,
    /** A comma groups thousands, a point marks decimals. */
    POINT,
    /** Both stand in one column. */
    MIXED;

    private static final Pattern WITH_COMMA =
            Pattern.compile("\\d{1,3}(?:\\.\\d{3})*+,\\d++|\\d++,\\d++|\\d{1,3}(?:\\.\\d{3}){2,}+");

    private static final Pattern WITH_POINT =
            Pattern.compile("\\d{1,3}(?:,\\d{3})*+\\.\\d++|\\d++\\.\\d++|\\d{1,3}(?:,\\d{3}){2,}+");

    /** One mark and three digits behind it: thousands or decimals. */
    private static final Pattern EITHER = Pattern.compile("[1-9]\\d{0,2}[.,]\\d{3}");

    private static final Pattern EITHER_WITH_COMMA = Pattern.compile("[1-9]\\d{0,2},\\d{3}");

    /** A number that would have a comma, were three decimals printed throughout. */
    private static final Pattern HUNDREDS = Pattern.compile("[1-9]\\d{2}");

    /**
     * The notation of a column's numbers.
     *
     * @param table the notation that the table's other columns show
     */
    public static Notation of(List<String> numbers, Notation table) {
        Notation shown = of(numbers);
        boolean open = shown == COMMA && numbers.stream().noneMatch(n -> only(n, WITH_COMMA));
        long commas = open
                ? numbers.stream()
                        .filter(n -> EITHER_WITH_COMMA.matcher(n).matches())
                        .count()
                : 0;
        boolean grouped =
                commas > 1 && numbers.stream().anyMatch(n -> HUNDREDS.matcher(n).matches());
        return commas > 0 && (table == POINT || grouped) ? POINT : shown;
    }

    /** The notation that numbers show, read each by itself. */
    public static Notation of(List<String> numbers) {
        boolean comma = numbers.stream().anyMatch(n -> only(n, WITH_COMMA));
        boolean point = numbers.stream().anyMatch(n -> only(n, WITH_POINT));
        return point ? comma ? MIXED : POINT : COMMA;
    }

    /** Whether a number can be read in this way only. */
    private static boolean only(String number, Pattern way) {
        return way.matcher(number).matches() && !EITHER.matcher(number).matches();
    }

    /** The value of a number; null where it is none in this notation. */
    @Nullable
    BigDecimal read(String printed) {
        String number = printed.replace(" ", "");
        boolean point = this == POINT || this == MIXED && only(number, WITH_POINT);
        return (point ? Numeral.withPoint(number) : Numeral.of(number)).value();
    }
}
