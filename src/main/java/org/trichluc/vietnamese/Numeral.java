package org.trichluc.vietnamese;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A number as written in figures. A point groups thousands and a comma marks decimals; what does not follow that is
 * reported with a doubt and never guessed: {@code 12.34}, {@code 1.2345}, {@code 1,234.5}.
 *
 * <pre>
 * numeral := sign? (plain | grouped) (',' digit+)?
 * plain   := digit+
 * grouped := [1-9] digit{0,2} ('.' digit{3})+
 * </pre>
 *
 * @param value exact; null where the writing is in doubt
 * @param doubt why there is no value; null where there is one
 */
public record Numeral(
        String text, @Nullable BigDecimal value, @Nullable String doubt) {

    /** The longest writing that is taken for a number; anything longer is in doubt. */
    private static final int MAX_LENGTH = 40;

    private static final Pattern VIETNAMESE = Pattern.compile("(\\d++|[1-9]\\d{0,2}(?:\\.\\d{3})++)(?:,(\\d++))?+");
    private static final Pattern GROUPED = Pattern.compile("([1-9]\\d{0,2}(?:\\.\\d{3})++)(?:,(\\d++))?+");
    private static final Pattern POINT = Pattern.compile("(\\d++|[1-9]\\d{0,2}(?:,\\d{3})++)(?:\\.(\\d++))?+");

    /** Reads Vietnamese notation: {@code 1.234.567,89}. A leading minus or dash makes it negative. */
    public static Numeral of(String text) {
        return read(text, GROUPED, VIETNAMESE, '.');
    }

    /** Reads a number whose decimal mark is a point, as in some tables and in lexicons: {@code 99.52}. */
    public static Numeral withPoint(String text) {
        return read(text, POINT, POINT, ',');
    }

    /**
     * Where the figures that begin at an offset end, well written or not: digits, points and commas between digits.
     * The offset itself where no digit stands there.
     */
    public static int endAt(CharSequence text, int offset) {
        int end = endOfDigits(text, offset);
        while (end > offset
                && end + 1 < text.length()
                && isMark(text.charAt(end))
                && Words.isDigit(text.charAt(end + 1))) {
            end = endOfDigits(text, end + 1);
        }
        return end;
    }

    private static int endOfDigits(CharSequence text, int offset) {
        int end = offset;
        while (end < text.length() && Words.isDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isMark(char c) {
        return c == '.' || c == ',';
    }

    private static Numeral read(String text, Pattern first, Pattern second, char group) {
        String bare = text.strip();
        if (bare.length() > MAX_LENGTH) {
            return new Numeral(text, null, "too long for a number");
        }
        boolean negative = !bare.isEmpty() && "-\u2212\u2013".indexOf(bare.charAt(0)) >= 0;
        String digits = negative ? bare.substring(1).strip() : bare;
        Matcher m = first.matcher(digits);
        if (!m.matches()) {
            m = second.matcher(digits);
        }
        if (!m.matches()) {
            boolean shaped = !digits.isEmpty() && endAt(digits, 0) == digits.length();
            return new Numeral(text, null, shaped ? "points and commas do not group a number" : "not a number");
        }
        String whole = m.group(1).replace(String.valueOf(group), "");
        String decimals = m.group(2);
        BigDecimal value = new BigDecimal(decimals == null ? whole : whole + "." + decimals);
        return new Numeral(text, negative ? value.negate() : value, null);
    }
}
