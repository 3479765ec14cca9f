package org.trichluc.extract.period;

import java.util.Locale;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.trichluc.extract.period.TimeWords.Months;
import org.trichluc.report.Period;
import org.trichluc.rule.Lexicon;
import org.trichluc.rule.RuleBook;
import org.trichluc.vietnamese.Folded;

/**
 * Finds the words for a stretch of time in a sentence or a heading and, where they name a year or the report's year is
 * known, its two days. A time that something is compared with, that a plan is for, or that dates a document, is none.
 */
public final class SentencePeriods {

    private static final int BEFORE = 80;
    /** A time behind a number, so near to it that it is its own. */
    private static final int BEHIND = 60;

    private static final Pattern COMPARED =
            Pattern.compile("(?:^|[^\\p{L}])so (?:với )?(?:[^,;.()]|[.,](?=\\d)){0,60}$");
    private static final Pattern PLANNED = Pattern.compile(
            "(?:kế hoạch|chỉ tiêu|dự toán|mục tiêu|nghị quyết|định mức|phương án)(?: [^,;.()]{0,40})?$");
    private static final Pattern CLAUSE_END = Pattern.compile("[;:()]|\\.(?!\\d)");

    private final Pattern phrase;

    /** Takes its fixed words from the lexicon {@code time-phrase}. */
    public SentencePeriods(RuleBook book) {
        this.phrase = phrase(book.lexicon("time-phrase"));
    }

    private static Pattern phrase(Lexicon words) {
        String within = any(words, "within");
        String number = TimeWords.NUMBER;
        return Pattern.compile("(?:" + any(words, "sum") + " )?(?:" + within + " )?(?:"
                + "năm học \\d{4} ?[-–] ?\\d{4}|(?<=trong )" + number
                + " năm(?= ?,| qua)|mỗi năm(?= ?,| có| đã)|(?<=trong )năm(?! \\d| học| qua)"
                + "|(?<day>(?:(?<!\\p{L} )ngày " + TimeWords.DATE + "(?= ?,)|(?<="
                + any(words, "day-lead") + " )ngày " + TimeWords.DATE + "))"
                + "|(?<months>" + number + ") tháng (?<half>đầu năm|cuối năm|đầu|cuối|năm|qua)"
                + "(?: (?:của )?(?:năm )?(?<myear>\\d{4}))?"
                + "|(?<six>sáu tháng)(?=,)"
                + "|từ tháng (?<first>\\d{1,2}) đến (?:hết )?tháng (?<last>\\d{1,2})(?:(?: năm |[/-])(?<fyear>\\d{4}))?"
                + "|(?<!ngày \\d{1,2} )tháng (?<month>\\d{1,2})(?!\\d)(?:(?: năm |[/-])(?<moyear>\\d{4}))?"
                + "(?: và quý [ivx1-4]{1,3}(?:(?: năm |/)\\d{4})?)?"
                + "|quý (?<quarter>" + TimeWords.QUARTER + ")(?:(?: năm |[/-])(?<qyear>\\d{4}))?"
                + "|(?:giai đoạn )?(?:tính )?đến (?:hết |cuối )?năm (?<end>\\d{4})(?! ?[-–] ?\\d)"
                + "|(?<!tháng \\d{1,2} )(?:cả |đầu |cuối |hết )?năm (?<year>\\d{4})(?! ?[-–] ?\\d)"
                + "|giai đoạn (?<from>\\d{4}) ?- ?(?<to>\\d{4})"
                + "|(?<=" + within + " )(?:năm|tháng|kỳ|quý)(?= " + any(words, "goes-on") + "(?!\\p{L})| ?,)"
                + "|" + any(words, "feast") + " tết (?:nguyên đán )?(?:[\\p{L}]{1,6} [\\p{L}]{1,6} )?(?:năm )?\\d{4}"
                + "|(?:tính )?(?:từ )?(?:đến|từ) (?:hết )?(?:ngày )?(?<until>" + TimeWords.DATE + ")"
                + "|(?:tính )?" + any(words, "now") + "|(?:tính )?từ đầu năm (?<since>\\d{4}) đến nay"
                + ")");
    }

    private static String any(Lexicon words, String role) {
        return words.alternatives("roles", role);
    }

    /** The end of the words for a time that begin at an offset; the offset itself where none do. */
    public int endAt(Folded text, int offset, int to) {
        Matcher m = phrase.matcher(text).region(offset, to).useTransparentBounds(true);
        return m.lookingAt() ? m.end() : offset;
    }

    /** The words for times in a text, each as its start and end. */
    public Matcher in(Folded text) {
        return phrase.matcher(text);
    }

    /**
     * The last period named between two offsets, null where none is.
     *
     * @param sentence where the sentence begins
     * @param year the report's, for words that leave it out
     * @param known whether the sentence has named a period before
     * @param cited whether an offset belongs to the mention of a document
     */
    public @Nullable Period lastIn(
            String text,
            Folded folded,
            int sentence,
            int from,
            int to,
            @Nullable Integer year,
            boolean known,
            IntPredicate cited) {
        Matcher m = phrase.matcher(folded).region(from, to).useTransparentBounds(true);
        Period last = null;
        while (m.find()) {
            String before = folded.subSequence(Math.max(sentence, m.start() - BEFORE), m.start())
                    .toString();
            boolean planned = (known || last != null) && PLANNED.matcher(before).find();
            if (word(folded, m) && !planned && !COMPARED.matcher(before).find() && !cited.test(m.start())) {
                last = bounded(text, m, year);
            }
        }
        return last;
    }

    /** The period named right behind a number, in its clause; null where none is. */
    public @Nullable Period nextIn(
            String text, Folded folded, int from, int to, @Nullable Integer year, IntPredicate cited) {
        Matcher m = phrase.matcher(folded)
                .region(from, Math.max(from, Math.min(to, from + BEHIND)))
                .useTransparentBounds(true);
        if (!m.find() || !word(folded, m) || cited.test(m.start())) {
            return null;
        }
        String between = folded.subSequence(from, m.start()).toString();
        boolean other = CLAUSE_END.matcher(between).find()
                || between.indexOf(',') >= 0
                || COMPARED.matcher(between).find()
                || PLANNED.matcher(between).find();
        Period next = other ? null : bounded(text, m, year);
        return next == null || next.from() == null ? null : next;
    }

    private static boolean word(Folded folded, Matcher m) {
        return m.start() == 0 || !Character.isLetterOrDigit(folded.charAt(m.start() - 1));
    }

    private static Period bounded(String text, Matcher m, @Nullable Integer year) {
        String words = text.substring(m.start(), m.end()).replaceAll(",$", "").strip();
        String lower = words.toLowerCase(Locale.ROOT);
        if (m.group("until") != null) {
            boolean until = lower.matches("(?:tính )?(?:từ )?đến .*");
            String day = TimeWords.day(m.group("until"));
            return new Period(words, until ? null : day, until ? day : null, null, null);
        }
        if (m.group("day") != null) {
            String day = TimeWords.day(m.group("day").substring("ngày ".length()));
            return new Period(words, day, day, null, null);
        }
        if (m.group("end") != null) {
            return new Period(words, null, m.group("end") + "-12-31", null, null);
        }
        if (m.group("since") != null) {
            return new Period(words, m.group("since") + "-01-01", null, null, null);
        }
        if (m.group("from") != null) {
            return new Period(words, m.group("from") + "-01-01", m.group("to") + "-12-31", null, null);
        }
        Months months = months(m, lower);
        Integer own = year(m, year);
        return months == null ? TimeWords.words(words) : TimeWords.period(words, months.from(own), months.to(own));
    }

    /** The months that the words name; null where they name none. */
    private static @Nullable Months months(Matcher m, String words) {
        if (words.equals("trong năm")) {
            return Months.year();
        }
        if (m.group("month") != null) {
            return Months.one(m.group("month"));
        }
        if (m.group("first") != null) {
            return new Months(Integer.parseInt(m.group("first")), Integer.parseInt(m.group("last")));
        }
        if (m.group("quarter") != null) {
            return Months.quarter(m.group("quarter"));
        }
        if (m.group("six") != null) {
            return Months.at(false, 6);
        }
        if (m.group("months") != null) {
            return Months.at(m.group("half").startsWith("cuối"), TimeWords.number(m.group("months")));
        }
        boolean whole = m.group("year") != null && !words.matches(".*(?:đầu|cuối) năm.*");
        return whole ? Months.year() : null;
    }

    private static @Nullable Integer year(Matcher m, @Nullable Integer report) {
        for (String group : new String[] {"moyear", "fyear", "qyear", "myear", "year"}) {
            if (m.group(group) != null) {
                return Integer.valueOf(m.group(group));
            }
        }
        return report;
    }

    /** The one period that a heading names, null where it names none or several. */
    public @Nullable Period only(String title, @Nullable Integer year) {
        Folded folded = Folded.of(title);
        Matcher m = phrase.matcher(folded);
        int count = 0;
        while (m.find()) {
            count += m.group("year") != null
                            || m.group("quarter") != null
                            || m.group("months") != null
                            || m.group("month") != null
                            || m.group("first") != null
                            || m.group("from") != null
                            || m.group().startsWith("năm học")
                    ? 1
                    : 0;
        }
        return count == 1 ? lastIn(title, folded, 0, 0, title.length(), year, false, offset -> false) : null;
    }
}
