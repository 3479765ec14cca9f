package org.trichluc.extract.period;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.trichluc.report.Period;

/** The words for months, quarters and days that titles and sentences share, and what the calendar makes of them. */
final class TimeWords {

    /** A small number, in digits or spelled out. */
    static final String NUMBER = "(?:\\d{1,2}|mười hai|mười một|mười|một|hai|ba|bốn|năm|sáu|bảy|tám|chín)";

    static final String YEAR = "(?:19|20)\\d\\d(?!\\d)";
    static final String QUARTER = "(?:iv|iii|ii|i|[1-4])(?![\\p{L}\\d])";
    static final String DATE = "\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{4}(?!\\d)";

    private static final List<String> NUMBERS = List.of(
            "không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín", "mười", "mười một", "mười hai");
    private static final Map<String, Integer> QUARTERS = Map.of("i", 1, "ii", 2, "iii", 3, "iv", 4);

    private TimeWords() {}

    /** First and last month within a year. */
    record Months(int first, int last) {

        /** So many months at a year's beginning, or at its end. */
        static Months at(boolean end, int count) {
            return end ? new Months(13 - count, 12) : new Months(1, count);
        }

        static Months quarter(String printed) {
            Integer roman = QUARTERS.get(printed);
            int quarter = roman == null ? Integer.parseInt(printed) : roman;
            return new Months(quarter * 3 - 2, quarter * 3);
        }

        static Months one(String printed) {
            int month = Integer.parseInt(printed);
            return new Months(month, month);
        }

        static Months year() {
            return new Months(1, 12);
        }

        boolean real() {
            return first >= 1 && first <= last && last <= 12;
        }

        @Nullable
        YearMonth from(@Nullable Integer year) {
            return year == null || !real() ? null : YearMonth.of(year, first);
        }

        @Nullable
        YearMonth to(@Nullable Integer year) {
            return year == null || !real() ? null : YearMonth.of(year, last);
        }
    }

    static int number(String word) {
        return Character.isDigit(word.charAt(0)) ? Integer.parseInt(word) : NUMBERS.indexOf(word);
    }

    /** A period whose bounds are whole months; without bounds where they are not known. */
    static Period period(String text, @Nullable YearMonth from, @Nullable YearMonth to) {
        return new Period(
                text,
                from == null ? null : from.atDay(1).toString(),
                to == null ? null : to.atEndOfMonth().toString(),
                null,
                null);
    }

    static Period words(String text) {
        return new Period(text, null, null, null, null);
    }

    /** A printed day as ISO 8601, null where the calendar does not have it. */
    static @Nullable String day(String printed) {
        String[] parts = printed.split("[/.-]");
        return day(parts[2], parts[1], parts[0]);
    }

    static @Nullable String day(String year, String month, String day) {
        try {
            return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day))
                    .toString();
        } catch (DateTimeException impossible) {
            return null;
        }
    }
}
