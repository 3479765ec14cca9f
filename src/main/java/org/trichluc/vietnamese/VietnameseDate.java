package org.trichluc.vietnamese;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.Temporal;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A date as written: {@code 12/12/2013}, {@code 3-4-2018}, {@code ngày 14 tháng 12 năm 2020}, {@code tháng 9/2022}. A
 * day that no calendar has (31/4) is no date; a date without its year is none either.
 *
 * <pre>
 * date  := 'ngày'? day (sep month sep year | 'tháng' month ('năm' | sep) year) | 'tháng' month ('năm' | sep) year
 * sep   := '/' | '-' | '.', the same twice
 * year  := four digits, 1800 to 2199
 * </pre>
 *
 * @param value a {@link LocalDate} or, where the day is not stated, a {@link YearMonth}
 * @param end offset behind the date, in the text that it was read from
 */
public record VietnameseDate(Temporal value, int end) {

    /** No date is written in more characters, and the one behind it is looked at. */
    private static final int LONGEST = 48;

    /** The words that a date begins with where it does not begin with a digit. */
    public static final Set<String> FIRST_WORDS = Set.of("ngày", "tháng");

    private static final String YEAR = "((?:1[89]|2[01])\\d\\d)(?!\\d)";
    private static final String INTO_YEAR = "(?: {0,2}năm {0,2}| {0,1}[/.-] {0,1})";
    private static final Pattern FIGURES =
            Pattern.compile("(?:ngày {1,2})?+(\\d{1,2}) {0,1}([/.-]) {0,1}(\\d{1,2}) {0,1}\\2 {0,1}" + YEAR);
    private static final Pattern WORDS =
            Pattern.compile("(?:ngày {1,2})?+(\\d{1,2}) {1,2}tháng {1,2}(\\d{1,2})" + INTO_YEAR + YEAR);
    private static final Pattern DAY_AND_MONTH =
            Pattern.compile("(?:ngày {1,2})?+(\\d{1,2}) {0,1}[/.-] {0,1}(\\d{1,2}) {1,2}năm {1,2}" + YEAR);
    private static final Pattern MONTH = Pattern.compile("tháng {1,2}(\\d{1,2})" + INTO_YEAR + YEAR);

    /** The date that begins at an offset, null where none does. */
    public static @Nullable VietnameseDate at(CharSequence text, int offset) {
        if (offset >= text.length() || !Words.edge(text, offset) || !mayBegin(text, offset)) {
            return null;
        }
        Folded window = Folded.of(text.subSequence(offset, Math.min(text.length(), offset + LONGEST)));
        VietnameseDate date = begins(window);
        return date == null ? null : new VietnameseDate(date.value, date.end + offset);
    }

    private static @Nullable VietnameseDate begins(Folded text) {
        Matcher m = FIGURES.matcher(text);
        if (m.lookingAt()) {
            return day(m.group(1), m.group(3), m.group(4), m.end());
        }
        if (m.usePattern(WORDS).lookingAt() || m.usePattern(DAY_AND_MONTH).lookingAt()) {
            return day(m.group(1), m.group(2), m.group(3), m.end());
        }
        if (!m.usePattern(MONTH).lookingAt()) {
            return null;
        }
        try {
            YearMonth month = YearMonth.of(Integer.parseInt(m.group(2)), Integer.parseInt(m.group(1)));
            return new VietnameseDate(month, m.end());
        } catch (DateTimeException impossible) {
            return null;
        }
    }

    /** The date that a text is, blanks around it aside; null where it is none. */
    public static @Nullable Temporal parse(String text) {
        String bare = text.strip();
        VietnameseDate date = at(bare, 0);
        return date != null && date.end == bare.length() ? date.value : null;
    }

    /** A look at the first characters, which keeps most of a text away from the patterns. */
    private static boolean mayBegin(CharSequence text, int offset) {
        char first = text.charAt(offset);
        if (!Words.isDigit(first)) {
            char second = offset + 1 < text.length() ? text.charAt(offset + 1) : 0;
            return (first | 32) == 'n' && (second | 32) == 'g' || (first | 32) == 't' && (second | 32) == 'h';
        }
        int end = Words.endOfWord(text, offset);
        return end - offset <= 2 && end < text.length() && " /-.\u00a0\u2013\u2212".indexOf(text.charAt(end)) >= 0;
    }

    private static @Nullable VietnameseDate day(String day, String month, String year, int end) {
        try {
            LocalDate date = LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
            return new VietnameseDate(date, end);
        } catch (DateTimeException impossible) {
            return null;
        }
    }
}
