package org.trichluc.extract.structure.form;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
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
public final class Periods {

    private static final String YEAR = "(?: ?(?:năm|/|-)? ?(?<%s>(?:19|20)\\d\\d)(?!\\d))?+";
    private static final Pattern RANGE = Pattern.compile(
            "từ (?:ngày )?(\\d{1,2})[/.-](\\d{1,2})(?:[/.-](\\d{4}))?+ ?(?:đến|-) ?(?:hết )?(?:ngày )?(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})");
    private static final Pattern ITEM = Pattern.compile("(?<![\\p{L}\\d])(?:"
            + "(?:từ )?(?<stage>giai đoạn|nhiệm kỳ|thời kỳ|năm học|khóa|từ năm|năm|\\() ?(?<from>(?:19|20)\\d\\d) ?(?:-|đến(?: năm)?) ?(?<to>(?:19|20)\\d\\d)"
            + "|(?<n>\\d{1,2}|hai|ba|bốn|sáu|bảy|tám|chín|mười|mười một) (?<!ngày \\d{1,2} )tháng(?! ?\\d)(?: (?<half>đầu|cuối))?(?: năm)?"
            + YEAR.formatted("ny")
            + "|từ tháng (?<m1>\\d{1,2}) đến tháng (?<m2>\\d{1,2})" + YEAR.formatted("my2")
            + "|qu[ýí] (?<q>iv|iii|ii|i|[1-4])(?![\\p{L}\\d])" + YEAR.formatted("qy")
            + "|(?<!ngày \\d{1,2} )tháng (?<m>\\d{1,2})(?!\\d)" + YEAR.formatted("my")
            + "|năm (?<y>(?:19|20)\\d\\d)(?! ?- ?\\d))");
    private static final Pattern PLAN = Pattern.compile(
            "(?:phương hướng|nhiệm vụ|kế hoạch|dự kiến|dự báo|chương trình|giải pháp|mục tiêu|định hướng|triển khai|dự toán|chỉ tiêu|đề xuất)");
    private static final Pattern LAW =
            Pattern.compile("(?:luật|hiến pháp|pháp lệnh|nghị quyết số|quyết định số)[^,;]{0,60}$");
    private static final Pattern LINK = Pattern.compile(" ?(?:,|và|và cả|;)? ?");
    private static final Pattern LATER_YEAR = Pattern.compile("(?:19|20)\\d\\d(?!\\d)");
    private static final List<String> WORDS =
            List.of("không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín", "mười", "mười một");
    private static final Map<String, Integer> QUARTERS =
            Map.of("i", 1, "ii", 2, "iii", 3, "iv", 4, "1", 1, "2", 2, "3", 3, "4", 4);

    private Periods() {}

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
        return new Period(
                text,
                from == null ? null : from.atDay(1).toString(),
                to == null ? null : to.atEndOfMonth().toString(),
                null,
                null);
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
        int[] months = months(m);
        YearMonth from = year == null ? null : month(year, months[0]);
        YearMonth to = year == null ? null : month(year, months[1]);
        return new Item(m.start(), m.end(), false, from, to, own == null);
    }

    private static @Nullable YearMonth month(String year, int month) {
        return month < 1 || month > 12 ? null : YearMonth.of(Integer.parseInt(year), month);
    }

    private static @Nullable String first(Matcher m, String... groups) {
        for (String g : groups) {
            if (m.group(g) != null) {
                return m.group(g);
            }
        }
        return null;
    }

    /** First and last month within the year. */
    private static int[] months(Matcher m) {
        if (m.group("n") != null) {
            int n = number(m.group("n"));
            return "cuối".equals(m.group("half")) ? new int[] {13 - n, 12} : new int[] {1, n};
        }
        if (m.group("m1") != null) {
            return new int[] {Integer.parseInt(m.group("m1")), Integer.parseInt(m.group("m2"))};
        }
        if (m.group("q") != null) {
            int q = QUARTERS.getOrDefault(m.group("q"), 1);
            return new int[] {q * 3 - 2, q * 3};
        }
        if (m.group("m") != null) {
            int month = Integer.parseInt(m.group("m"));
            return new int[] {month, month};
        }
        return new int[] {1, 12};
    }

    private static int number(String word) {
        return Character.isDigit(word.charAt(0)) ? Integer.parseInt(word) : WORDS.indexOf(word);
    }

    private static @Nullable Period range(String title, String folded) {
        Matcher m = RANGE.matcher(folded);
        if (!m.find()) {
            return null;
        }
        String year = m.group(3) == null ? m.group(6) : m.group(3);
        String from = date(year, m.group(2), m.group(1));
        String to = date(m.group(6), m.group(5), m.group(4));
        return new Period(title.substring(m.start(), m.end()), from, to, null, null);
    }

    private static @Nullable String date(String year, String month, String day) {
        try {
            return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day))
                    .toString();
        } catch (DateTimeException impossible) {
            return null;
        }
    }
}
