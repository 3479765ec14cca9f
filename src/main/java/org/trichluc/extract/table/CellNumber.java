package org.trichluc.extract.table;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A cell that holds a number, or a range of two, and nothing else. Accountants bracket what is negative.
 *
 * <pre>
 * cell   := qualifier? sign? number ('%'? dash number)? '%'? star? | '(' sign? number '%'? ')' star?
 * number := digit (digit | '.' | ',')* | digit{1,3} (' ' digit{3})+ (',' digit+)?
 * </pre>
 *
 * @param number the digits with their points and commas
 * @param upper the upper end of a range; null where there is none
 * @param start offset in the cell's text where the number begins, its sign, bracket included
 * @param end where it ends, exclusive, its percent sign included
 */
public record CellNumber(
        String number,
        @Nullable String upper,
        boolean negative,
        boolean percent,
        @Nullable String qualifier,
        int start,
        int end) {

    private static final int LONGEST = 60;
    private static final String NUMBER = "\\d{1,3}(?: \\d{3})++(?:[.,]\\d++)?|\\d[\\d.,]*+";
    private static final Pattern CELL =
            Pattern.compile("(?iu)(?:(?<qualifier>≥|≤|>|<|~|trên|hơn|dưới|khoảng|gần) ?)?(?<number>(?<open>\\( ?)?"
                    + "(?<sign>[-–+−] ?)?(?<low>" + NUMBER + ")(?: ?%? ?[-–÷~] ?(?<high>" + NUMBER
                    + "))?(?<percent> ?%)?(?<close> ?\\))?) ?(?:\\(?\\*{1,3}\\)?)?");
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

    /** The number that a cell holds; null where it holds something else. */
    public static @Nullable CellNumber of(String text) {
        if (text.isEmpty() || text.length() > LONGEST) {
            return null;
        }
        Matcher m = CELL.matcher(text);
        if (!m.matches() || (m.group("open") == null) != (m.group("close") == null)) {
            return null;
        }
        String high = m.group("high");
        if (high != null && (m.group("open") != null || YEAR.matcher(high).matches() || high.endsWith("."))) {
            return null;
        }
        String sign = m.group("sign");
        boolean minus = sign != null && !sign.startsWith("+");
        return new CellNumber(
                m.group("low"),
                high,
                minus || m.group("open") != null,
                m.group("percent") != null,
                qualifier(m.group("qualifier")),
                m.start("number"),
                m.end("number"));
    }

    private static @Nullable String qualifier(@Nullable String printed) {
        return switch (printed == null ? "" : printed.toLowerCase(Locale.ROOT)) {
            case "≥" -> "at_least";
            case "≤" -> "at_most";
            case ">", "trên", "hơn" -> "more_than";
            case "<", "dưới" -> "less_than";
            case "~", "khoảng", "gần" -> "approx";
            default -> null;
        };
    }

    /** Whether the number may be a year: four digits, no sign. */
    public boolean year() {
        return upper == null && !percent && !negative && YEAR.matcher(number).matches();
    }

    /** The upper end of the range in a notation; null where there is none or it is no number in it. */
    public @Nullable BigDecimal upper(Notation notation) {
        return upper == null ? null : notation.read(upper);
    }

    /** The value in a notation; null where the points and commas do not make a number in it. */
    public @Nullable BigDecimal value(Notation notation) {
        BigDecimal value = notation.read(number);
        return value == null || !negative ? value : value.negate();
    }
}
