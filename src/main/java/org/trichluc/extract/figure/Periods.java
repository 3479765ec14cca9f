package org.trichluc.extract.figure;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.trichluc.report.Period;
import org.trichluc.vietnamese.Folded;

/** Finds the words for a stretch of time and, where they name a year or the report's year is known, its two days. */
final class Periods {

    private static final String NUMBER = "(?:\\d{1,2}|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười một|mười)";
    private static final String DATE = "\\d{1,2}[/-]\\d{1,2}[/-]\\d{4}";

    /** Words for a stretch of time, in folded text. */
    static final Pattern PHRASE =
            Pattern.compile("(?:tính gộp |tính chung |lũy kế |cộng dồn |bình quân )?(?:trong |vào )?(?:"
                    + "năm học \\d{4} ?[-–] ?\\d{4}|(?<=trong )" + NUMBER
                    + " năm(?= ?,| qua)|mỗi năm(?= ?,| có| đã)|(?<=trong )năm(?! \\d| học| qua)"
                    + "|(?<!\\p{L} )ngày (?<day>" + DATE + ")(?= ?,)|"
                    + "(?<months>" + NUMBER
                    + ") tháng (?<half>đầu năm|cuối năm|đầu|cuối|năm|qua)(?: (?:của )?(?:năm )?(?<myear>\\d{4}))?"
                    + "|(?<six>sáu tháng)(?=,)"
                    + "|tháng (?<month>\\d{1,2})(?:(?: năm |[/-])(?<moyear>\\d{4}))?(?: và quý [ivx1-4]{1,3}(?:(?: năm |/)\\d{4})?)?"
                    + "|quý (?<quarter>iv|i{1,3}|[1-4])(?:(?: năm |[/-])(?<qyear>\\d{4}))?"
                    + "|(?:cả |đầu |cuối |hết )?năm (?<year>\\d{4})(?! ?[-–] ?\\d)"
                    + "|giai đoạn (?<from>\\d{4}) ?- ?(?<to>\\d{4})"
                    + "|(?:năm|tháng|kỳ|quý)(?= (?:đã|,|là|có|tổ|tiếp))|(?:năm|tháng|kỳ|quý),"
                    + "|(?:dịp |sau |trước )tết (?:nguyên đán )?(?:[\\p{L}]{1,6} [\\p{L}]{1,6} )?(?:năm )?\\d{4}"
                    + "|(?:tính )?(?:từ )?(?:đến|từ) (?:hết )?(?:ngày )?(?<until>" + DATE + ")"
                    + "|(?:tính )?đến (?:thời điểm )?(?:hiện nay|hiện tại|báo cáo|nay)|hiện nay|hiện tại|(?:tính )?từ đầu năm (?:\\d{4} )?đến nay"
                    + ")");

    /** What a change is measured against is no period of its figure. */
    private static final Pattern COMPARED = Pattern.compile("(?:^|[^\\p{L}])so (?:với )?[^,;.]{0,20}$");

    private static final List<String> NUMBERS =
            List.of("", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín", "mười", "mười một", "mười hai");

    private Periods() {}

    /** The last period named between two offsets, null where none is. */
    static @Nullable Period lastIn(String text, Folded folded, int from, int to, @Nullable Integer year) {
        Matcher m = PHRASE.matcher(folded).region(from, to).useTransparentBounds(true);
        Period last = null;
        while (m.find()) {
            boolean word = m.start() == 0 || !Character.isLetterOrDigit(folded.charAt(m.start() - 1));
            String before = folded.subSequence(Math.max(from, m.start() - 24), m.start())
                    .toString();
            boolean compared = COMPARED.matcher(before).find();
            if (word && !compared) {
                String words =
                        text.substring(m.start(), m.end()).replaceAll(",$", "").strip();
                last = bounded(words, m, year);
            }
        }
        return last;
    }

    private static Period bounded(String words, Matcher m, @Nullable Integer year) {
        if (m.group("until") != null) {
            boolean until = words.toLowerCase(Locale.ROOT).matches("(?:tính )?(?:từ )?đến .*");
            String day = day(m.group("until"));
            return new Period(words, until ? null : day, until ? day : null, null, null);
        }
        if (m.group("day") != null) {
            return new Period(words, day(m.group("day")), day(m.group("day")), null, null);
        }
        if (words.equalsIgnoreCase("trong năm")) {
            return month(words, year, 1, 12);
        }
        if (m.group("month") != null) {
            return month(words, yearOf(m.group("moyear"), year), Integer.parseInt(m.group("month")), 1);
        }
        if (m.group("quarter") != null) {
            int quarter = switch (m.group("quarter")) {
                case "i", "1" -> 1;
                case "ii", "2" -> 2;
                case "iii", "3" -> 3;
                default -> 4;
            };
            return month(words, yearOf(m.group("qyear"), year), quarter * 3 - 2, 3);
        }
        if (m.group("months") != null || m.group("six") != null) {
            int count = m.group("six") != null ? 6 : number(m.group("months"));
            boolean end = m.group("half") != null && m.group("half").startsWith("cuối");
            return month(words, yearOf(m.group("myear"), year), end ? 13 - count : 1, count);
        }
        if (m.group("year") != null) {
            boolean whole = !words.toLowerCase(Locale.ROOT).matches(".*(?:đầu|cuối) năm.*");
            return whole
                    ? month(words, Integer.valueOf(m.group("year")), 1, 12)
                    : new Period(words, null, null, null, null);
        }
        if (m.group("from") != null) {
            return new Period(words, m.group("from") + "-01-01", m.group("to") + "-12-31", null, null);
        }
        return new Period(words, null, null, null, null);
    }

    private static Period month(String words, @Nullable Integer year, int first, int count) {
        if (year == null || first < 1 || first > 12 || count < 1 || first + count > 13) {
            return new Period(words, null, null, null, null);
        }
        LocalDate from = LocalDate.of(year, first, 1);
        LocalDate to = YearMonth.of(year, first + count - 1).atEndOfMonth();
        return new Period(words, from.toString(), to.toString(), null, null);
    }

    /** A printed day as ISO 8601, null where the calendar does not have it. */
    private static @Nullable String day(String printed) {
        String[] parts = printed.split("[/-]");
        int month = Integer.parseInt(parts[1]);
        int day = Integer.parseInt(parts[0]);
        int year = Integer.parseInt(parts[2]);
        boolean real = month >= 1
                && month <= 12
                && day >= 1
                && day <= YearMonth.of(year, month).lengthOfMonth();
        return real ? LocalDate.of(year, month, day).toString() : null;
    }

    /** The one period that a heading names, null where it names none or several. */
    static @Nullable Period only(String title, @Nullable Integer year) {
        Folded folded = Folded.of(title);
        Matcher m = PHRASE.matcher(folded);
        int count = 0;
        while (m.find()) {
            count += m.group("year") != null
                            || m.group("quarter") != null
                            || m.group("months") != null
                            || m.group("month") != null
                            || m.group("from") != null
                            || m.group().startsWith("năm học")
                    ? 1
                    : 0;
        }
        return count == 1 ? lastIn(title, folded, 0, title.length(), year) : null;
    }

    private static @Nullable Integer yearOf(@Nullable String printed, @Nullable Integer report) {
        return printed == null ? report : Integer.valueOf(printed);
    }

    private static int number(String text) {
        return Character.isDigit(text.charAt(0)) ? Integer.parseInt(text) : NUMBERS.indexOf(text);
    }
}
