package org.trichluc.extract.period;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.trichluc.extract.period.TimeWords.Months;
import org.trichluc.report.Period;
import org.trichluc.vietnamese.Folded;

/**
 * The period that a report covers, as its title words it; not the one that it plans for.
 *
 * <pre>
 * period := item ((',' | 'và') item)*
 * item   := n 'tháng' ('đầu' | 'cuối')? year | 'quý' roman year | 'tháng' n year | year | span | 'từ' date 'đến' date
 * year   := ('năm' | '/' | '-') yyyy; left out where a later one in the title stands for it
 * </pre>
 */
public final class TitlePeriods {

    private static final String IN_YEAR = "(?: ?(?:năm|/|-)? ?(?<%s>" + TimeWords.YEAR + "))?+";
    private static final Pattern RANGE = Pattern.compile(
            "từ (?:ngày )?(\\d{1,2})[/.-](\\d{1,2})(?:[/.-](\\d{4}))?+ ?(?:đến|-) ?(?:hết )?(?:ngày )?(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})");
    private static final Pattern ITEM = Pattern.compile("(?<![\\p{L}\\d])(?:"
            + "(?:từ )?(?<stage>giai đoạn|nhiệm kỳ|thời kỳ|năm học|khóa|từ năm|năm|\\() ?(?<from>(?:19|20)\\d\\d) ?(?:-|đến(?: năm)?) ?(?<to>(?:19|20)\\d\\d)"
            + "|(?<n>" + TimeWords.NUMBER + ") (?<!ngày \\d{1,2} )tháng(?! ?\\d)(?: (?<half>đầu|cuối))?(?: năm)?"
            + IN_YEAR.formatted("ny")
            + "|từ tháng (?<m1>\\d{1,2}) đến tháng (?<m2>\\d{1,2})" + IN_YEAR.formatted("my2")
            + "|qu[ýí] (?<q>" + TimeWords.QUARTER + ")" + IN_YEAR.formatted("qy")
            + "|(?<!ngày \\d{1,2} )tháng (?<m>\\d{1,2})(?!\\d)" + IN_YEAR.formatted("my")
            + "|năm (?<y>(?:19|20)\\d\\d)(?! ?- ?\\d))");
    private static final Pattern PLAN = Pattern.compile(
            "(?:phương hướng|nhiệm vụ|kế hoạch|dự kiến|dự báo|chương trình|giải pháp|mục tiêu|định hướng|triển khai|dự toán|chỉ tiêu|đề xuất)");
    private static final Pattern LAW =
            Pattern.compile("(?:luật|hiến pháp|pháp lệnh|nghị quyết số|quyết định số)[^,;]{0,60}$");
    private static final Pattern LINK = Pattern.compile(" ?(?:,|và|và cả|;)? ?");
    private static final Pattern LATER_YEAR = Pattern.compile(TimeWords.YEAR);

    private TitlePeriods() {}

    private record Item(
            int start,
            int end,
            boolean stage,
            @Nullable YearMonth from,
            @Nullable YearMonth to,
            boolean lacksYear) {}

    /** The period in a title, null where the title names none. */
    public static @Nullable Period of(@Nullable String title) {
        if (title == null) {
            return null;
        }
        String folded = Folded.of(title).toString();
        Period range = range(title, folded);
        if (range != null) {
            return range;
        }
        List<Item> items = new ArrayList<>();
        Matcher m = ITEM.matcher(folded);
        int limit = folded.length();
        while (m.find() && m.start() < limit) {
            if (LAW.matcher(folded.substring(0, m.start())).find()) {
                continue;
            }
            items.add(item(m, folded));
            limit = items.size() == 1 ? plan(folded, m.end()) : limit;
        }
        return items.isEmpty() ? null : period(title, folded, chosen(items));
    }

    private static int plan(String folded, int from) {
        Matcher m = PLAN.matcher(folded);
        return m.find(from) ? m.start() : folded.length();
    }

    /** A plain period is closer to what the report covers than the stage or term that it falls into. */
    private static List<Item> chosen(List<Item> items) {
        List<Item> plain = items.stream().filter(i -> !i.stage()).toList();
        return plain.isEmpty() ? items.subList(0, 1) : plain;
    }

    private static Period period(String title, String folded, List<Item> items) {
        List<Item> adjacent = new ArrayList<>(List.of(items.get(0)));
        for (Item next : items.subList(1, items.size())) {
            int end = adjacent.get(adjacent.size() - 1).end();
            if (!LINK.matcher(folded.substring(end, next.start())).matches()) {
                break;
            }
            adjacent.add(next);
        }
        int start = items.get(0).start();
        Item last = adjacent.get(adjacent.size() - 1);
        String text = title.substring(start, last.end()).strip();
        if (text.startsWith("(")) {
            text = text.substring(1).strip();
        }
        Matcher later = LATER_YEAR.matcher(folded);
        if (last.lacksYear() && later.find(last.end())) {
            boolean named = text.toLowerCase(Locale.ROOT).endsWith("năm");
            text = text + (named ? " " : " năm ") + later.group();
        }
        YearMonth from = adjacent.stream()
                .map(Item::from)
                .filter(x -> x != null)
                .reduce((a, b) -> a.isBefore(b) ? a : b)
                .orElse(null);
        YearMonth to = adjacent.stream()
                .map(Item::to)
                .filter(x -> x != null)
                .reduce((a, b) -> a.isAfter(b) ? a : b)
                .orElse(null);
        return TimeWords.period(text, from, to);
    }

    private static Item item(Matcher m, String folded) {
        if (m.group("stage") != null) {
            boolean school =
                    m.group("stage").equals("năm học") || m.group("stage").equals("khóa");
            boolean term = !m.group("stage").endsWith("năm");
            YearMonth from = school ? null : YearMonth.of(Integer.parseInt(m.group("from")), 1);
            YearMonth to = school ? null : YearMonth.of(Integer.parseInt(m.group("to")), 12);
            return new Item(m.start(), m.end(), term && !school, from, to, false);
        }
        String own = first(m, "ny", "my2", "qy", "my", "y");
        Matcher later = LATER_YEAR.matcher(folded);
        String year = own != null ? own : later.find(m.end()) ? later.group() : null;
        Integer known = year == null ? null : Integer.valueOf(year);
        Months months = months(m);
        return new Item(m.start(), m.end(), false, months.from(known), months.to(known), own == null);
    }

    private static @Nullable String first(Matcher m, String... groups) {
        for (String g : groups) {
            if (m.group(g) != null) {
                return m.group(g);
            }
        }
        return null;
    }

    private static Months months(Matcher m) {
        if (m.group("n") != null) {
            return Months.at("cuối".equals(m.group("half")), TimeWords.number(m.group("n")));
        }
        if (m.group("m1") != null) {
            return new Months(Integer.parseInt(m.group("m1")), Integer.parseInt(m.group("m2")));
        }
        if (m.group("q") != null) {
            return Months.quarter(m.group("q"));
        }
        return m.group("m") != null ? Months.one(m.group("m")) : Months.year();
    }

    private static @Nullable Period range(String title, String folded) {
        Matcher m = RANGE.matcher(folded);
        if (!m.find()) {
            return null;
        }
        String year = m.group(3) == null ? m.group(6) : m.group(3);
        String from = TimeWords.day(year, m.group(2), m.group(1));
        String to = TimeWords.day(m.group(6), m.group(5), m.group(4));
        return new Period(title.substring(m.start(), m.end()), from, to, null, null);
    }
}
