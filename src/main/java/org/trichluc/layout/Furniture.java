package org.trichluc.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Page numbers and running heads and feet: they are no part of the report. */
final class Furniture {
    /** Furniture stands in this share of the page's height, at its top and at its bottom. */
    private static final double MARGIN = 0.13;
    /** How many lines from the edge of the page may be furniture. */
    private static final int DEPTH = 3;
    /** Running heads stand at one height on all pages, give or take this many points. */
    private static final double SAME_HEIGHT = 4;
    /** In a file of so few pages a text that stands on two is a head. */
    private static final int FEW_PAGES = 4;
    /** A number with fewer letters beside it, of such length in all, counts two pages by chance. */
    private static final int BRIEF = 20;
    /** A running head stands on this share of the pages: left and right ones differ, and chapters have their own. */
    private static final double SHARE = 0.25;

    private static final Pattern NUMBER = Pattern.compile(
            "[-–—|.\\s]*+(?:(?:trang|page|tr\\.)\\s*+(?:số)?[:\\s]*+)?(\\d{1,4})(?:\\s*+[/|]\\s*+\\d{1,4})?[-–—|.\\s]*+",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern NUMBERED = Pattern.compile("(\\d{1,4})\\s(\\S.*+)|(.*\\S)\\s(\\d{1,4})");

    private Furniture() {}

    /** Takes the furniture off the pages, unless nothing else is on them. */
    static void drop(List<PageText> pages) {
        List<List<TextLine>> all = pages.stream().map(p -> List.copyOf(p.lines)).toList();
        numbers(pages);
        for (int i = 0; i < DEPTH; i++) {
            heads(pages);
        }
        numbers(pages);
        numbersInTables(pages);
        if (pages.stream().allMatch(p -> p.lines.isEmpty() && p.panels.isEmpty())) {
            for (int i = 0; i < pages.size(); i++) {
                pages.get(i).lines.addAll(all.get(i));
            }
        }
    }

    private static void numbers(List<PageText> pages) {
        Map<Integer, Integer> shifts = new HashMap<>();
        for (PageText p : pages) {
            for (TextLine l : edge(p, DEPTH)) {
                Matcher m = NUMBER.matcher(l.text());
                if (m.matches()) {
                    shifts.merge(Integer.parseInt(m.group(1)) - p.page(), 1, Integer::sum);
                }
            }
        }
        for (PageText p : pages) {
            for (TextLine l : edge(p, DEPTH)) {
                Matcher m = NUMBER.matcher(l.text());
                if (m.matches()) {
                    int shift = Integer.parseInt(m.group(1)) - p.page();
                    if (shift == 0 || shifts.getOrDefault(shift, 0) > 1) {
                        p.lines.remove(l);
                    }
                }
            }
        }
    }

    /** A page number over which a table's rules are drawn stands at one place in its cells, and counts the pages. */
    private static void numbersInTables(List<PageText> pages) {
        Map<List<Long>, Integer> seen = new HashMap<>();
        for (PageText p : pages) {
            for (TextLine l : numbersInTables(p)) {
                seen.merge(place(p, l), 1, Integer::sum);
            }
        }
        for (PageText p : pages) {
            List<TextLine> numbers = numbersInTables(p).stream()
                    .filter(l -> seen.getOrDefault(place(p, l), 0) > Math.max(2, pages.size() / 2))
                    .toList();
            if (!numbers.isEmpty()) {
                p.panels.replaceAll(panel -> panel.without(numbers));
            }
        }
    }

    /** Numbers near the page's edges that stand in a cell beside other text; alone in it they are the cell's. */
    private static List<TextLine> numbersInTables(PageText p) {
        double height = p.height;
        return p.panels.stream()
                .flatMap(panel -> panel.cells().stream())
                .filter(c -> c.lines().size() > 1)
                .flatMap(c -> c.lines().stream())
                .filter(l -> l.base() < height * MARGIN || l.base() > height * (1 - MARGIN))
                .filter(l -> NUMBER.matcher(l.text()).matches())
                .toList();
    }

    private static List<Long> place(PageText p, TextLine l) {
        Matcher m = NUMBER.matcher(l.text());
        long shift = m.matches() ? Integer.parseInt(m.group(1)) - p.page() : 0;
        return List.of(shift, Math.round(l.middle() / SAME_HEIGHT / 2), Math.round(l.base() / SAME_HEIGHT));
    }

    private static void heads(List<PageText> pages) {
        Map<String, List<TextLine>> seen = new HashMap<>();
        for (PageText p : pages) {
            for (TextLine l : edge(p, 1)) {
                seen.computeIfAbsent(key(l), k -> new ArrayList<>()).add(l);
            }
        }
        Map<Integer, PageText> byNumber = new HashMap<>();
        pages.forEach(p -> byNumber.put(p.page(), p));
        for (List<TextLine> lines : seen.values()) {
            lines.sort(Comparator.comparingDouble(TextLine::base));
            int from = 0;
            int to = 0;
            for (TextLine l : lines) {
                while (l.base() - lines.get(from).base() >= SAME_HEIGHT) {
                    from++;
                }
                while (to < lines.size() && lines.get(to).base() - l.base() < SAME_HEIGHT) {
                    to++;
                }
                boolean brief = NUMBERED.matcher(l.text()).matches() && l.text().length() < BRIEF;
                int least = brief || pages.size() > FEW_PAGES ? 3 : 2;
                PageText page = byNumber.get(l.page());
                if (page != null && to - from >= Math.max(least, pages.size() * SHARE)) {
                    page.lines.remove(l);
                }
            }
        }
    }

    /**
     * A head's text; a number at its start or end that counts the pages is told by its distance from the page's, on
     * whichever side it stands: left pages have it at the start and right ones at the end.
     */
    private static String key(TextLine l) {
        Matcher m = NUMBERED.matcher(l.text());
        if (!m.matches()) {
            return l.text().toLowerCase(Locale.ROOT);
        }
        boolean first = m.group(1) != null;
        int number = Integer.parseInt(first ? m.group(1) : m.group(4));
        String rest = first ? m.group(2) : m.group(3);
        return (number - l.page()) + " " + rest.toLowerCase(Locale.ROOT);
    }

    /** Lines near the page's edges with no more than a few lines between them and the edge. */
    private static List<TextLine> edge(PageText p, int depth) {
        List<TextLine> result = new ArrayList<>();
        double height = p.height;
        int n = p.lines.size();
        for (int i = 0; i < n; i++) {
            TextLine l = p.lines.get(i);
            if (i < depth && l.base() < height * MARGIN || i >= n - depth && l.base() > height * (1 - MARGIN)) {
                result.add(l);
            }
        }
        return result;
    }
}
