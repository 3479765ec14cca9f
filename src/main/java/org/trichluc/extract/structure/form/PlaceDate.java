package org.trichluc.extract.structure.form;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.trichluc.vietnamese.Folded;

/**
 * Place and date of issue (địa danh và thời gian ban hành; Nghị định 30/2020/NĐ-CP, phụ lục I, mục II.4).
 *
 * <pre>
 * line  := place ','? date
 * date  := 'ngày' day? 'tháng' month? 'năm' year? | 'ngày'? day '/' month '/' year | 'tháng' month 'năm' year
 * </pre>
 *
 * Day, month and year may be dots or blanks that were to be filled in by hand, day and month a scrawl that was so filled
 * in and that no recogniser can read.
 *
 * @param date as much of it as is stated, ISO 8601: {@code 2022-12-20}, {@code 2022-12}, {@code 2022}
 */
record PlaceDate(@Nullable String place, @Nullable String date) {

    private static final String GAP = "[ .…_-]{0,30}+";
    /** What a recogniser makes of a day or a month that was written by hand. */
    private static final String SCRAWL = "[^\\s,]{1,4}(?: [^\\s,]{1,3})?";

    private static final String WORDS = "ng[àa]y ?" + GAP + "(?:(\\d{1,2})|" + SCRAWL + ")?" + GAP
            + "t?h[áaảã]ng ?" + GAP + "(?:(\\d{1,2})|" + SCRAWL + ")?"
            + GAP + "(?:n[ăaâ]m|/) ?" + GAP + "(\\d{4}|\\d{3}|\\d{2})?" + GAP;
    private static final String FIGURES =
            "(?:, ?|ng[àa]y ?)(?:ng[àa]y ?)?(\\d{1,2}) ?[/.-] ?(\\d{1,2}) ?[/.-] ?(\\d{4})";
    private static final String MONTH = ", ?th[áa]ng ?(\\d{1,2}) ?(?:n[ăa]m|/|-) ?(\\d{4})";
    private static final String PLACE = "(\\(?\\p{L}[\\p{L}\\d.' -]{0,40}?)? ?";
    private static final Pattern LINE = Pattern.compile("[^\\p{L}\\p{N}(]{0,3}" + PLACE + "(?:[,.;]? ?" + WORDS + "|"
            + FIGURES + "|" + MONTH + ")[^\\p{L}\\p{N}(]{0,3}");
    /** What no place begins with or holds: the grounds of a decree, a span of days. */
    private static final Pattern NO_PLACE = Pattern.compile(
            "(?:căn cứ|theo|thực hiện|kèm|ban hành|\\(?từ)\\b.*+|.*\\b(?:ngày|tháng)\\b.*+",
            Pattern.UNICODE_CHARACTER_CLASS);

    private static final Pattern LATE =
            Pattern.compile("ng[àa]y ?" + GAP + "(?:\\d{1,2}|" + SCRAWL + ")?" + GAP + "t?h[áaảã]ng");
    private static final Pattern LEAD = Pattern.compile("(?:^| )((?:\\p{Lu}[\\p{L}.]{0,10}(?: - | )?){1,5}), ?$");

    /** Reads a line, null where it is something else. */
    static @Nullable PlaceDate of(String text) {
        if (text.length() > 90) {
            return null;
        }
        Matcher m = LINE.matcher(Folded.of(text));
        if (!m.matches()) {
            return null;
        }
        String place =
                m.group(1) == null ? null : text.substring(m.start(1), m.end(1)).strip();
        if (place != null && NO_PLACE.matcher(Folded.of(place)).matches()) {
            return null;
        }
        if (place != null
                && !Character.isUpperCase(place.charAt(place.charAt(0) == '(' && place.length() > 1 ? 1 : 0))) {
            return null;
        }
        return new PlaceDate(place, date(m));
    }

    /** Whether day, month or year is missing. */
    boolean isOpen() {
        return date == null || date.length() < 10;
    }

    /** Where place and date begin in a line that holds the number before them, -1 where they do not. */
    static int startIn(String text) {
        Matcher m = LATE.matcher(Folded.of(text));
        if (!m.find()) {
            return -1;
        }
        Matcher lead = LEAD.matcher(text.substring(0, m.start()));
        return lead.find() ? lead.start(1) : m.start();
    }

    private static @Nullable String date(Matcher m) {
        if (m.group(6) != null) {
            return iso(m.group(7), m.group(6), m.group(5));
        }
        if (m.group(9) != null) {
            return iso(m.group(9), m.group(8), null);
        }
        String year = m.group(4);
        return iso(year != null && year.length() == 4 ? year : null, m.group(3), m.group(2));
    }

    private static @Nullable String iso(@Nullable String year, @Nullable String month, @Nullable String day) {
        if (year == null) {
            return null;
        }
        int m = month == null ? 0 : Integer.parseInt(month);
        if (m < 1 || m > 12) {
            return year;
        }
        int d = day == null ? 0 : Integer.parseInt(day);
        String upToMonth = String.format(Locale.ROOT, "%s-%02d", year, m);
        return d < 1 || d > 31 ? upToMonth : String.format(Locale.ROOT, "%s-%02d", upToMonth, d);
    }
}
