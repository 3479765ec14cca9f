package org.trichluc.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.trichluc.document.Warning;

/** Text that a file holds and paper does not show; a warning tells how much and what, so that nothing goes in silence. */
public final class LeftOut {
    private static final int SAMPLE = 80;
    /** More texts than this that are left out for one reason are told of in one sentence. */
    private static final int APART = 3;

    /** Why text is not shown, and what becomes of it. */
    public enum Why {
        HIDDEN("text.hidden", "that cannot be seen on paper is left out"),
        SIDEWAYS("text.sideways", "that runs up, down or aslant outside tables is left out"),
        OUTSIDE("text.outside", "that stands outside the page's edges is read, for the page shows none");

        private final String code;
        private final String which;

        Why(String code, String which) {
            this.code = code;
            this.which = which;
        }
    }

    private record Text(Why why, long characters, String sample) {}

    private final Map<Text, Set<Integer>> pages = new LinkedHashMap<>();
    private final StringBuilder start = new StringBuilder();
    private long characters;

    /** Counts text of a page; blanks and signs alone are nothing. */
    public void add(Why why, int page, String text) {
        long count = count(text);
        if (count > 0) {
            pages.computeIfAbsent(new Text(why, count, sample(text)), t -> new TreeSet<>())
                    .add(page);
        }
    }

    /** Counts a piece of the hidden text of a file without pages. */
    public void hidden(String piece) {
        characters += count(piece);
        if (start.length() <= SAMPLE) {
            start.append(piece).append(' ');
        }
    }

    /** One warning for each text; a text that several pages have is said once, and many texts are summed up. */
    public List<Warning> warnings() {
        List<Warning> result = new ArrayList<>();
        if (characters > 0) {
            result.add(warning(null, new Text(Why.HIDDEN, characters, sample(start.toString()))));
        }
        for (Why why : Why.values()) {
            List<Text> own = pages.keySet().stream().filter(t -> t.why == why).toList();
            if (own.size() <= APART) {
                own.forEach(t -> result.add(warning(pages.get(t), t)));
            } else {
                Set<Integer> all = new TreeSet<>();
                own.forEach(t -> all.addAll(pages.getOrDefault(t, Set.of())));
                long sum = own.stream()
                        .mapToLong(t ->
                                t.characters * pages.getOrDefault(t, Set.of()).size())
                        .sum();
                result.add(warning(all, new Text(why, sum, own.get(0).sample)));
            }
        }
        return result;
    }

    private static Warning warning(@Nullable Set<Integer> pages, Text text) {
        String where = pages == null ? "Text " : (pages.size() == 1 ? "Page " : "Pages ") + listed(pages) + ": text ";
        return new Warning(
                text.why.code,
                where + text.why.which + ": “" + text.sample + "” (letters and digits: " + text.characters + ").",
                List.of());
    }

    /** Numbers in a row as a range: {@code 1-3, 7}. */
    private static String listed(Set<Integer> pages) {
        List<String> parts = new ArrayList<>();
        int from = -1;
        int to = -1;
        for (int p : pages) {
            if (from >= 0 && p != to + 1) {
                parts.add(from == to ? "" + from : from + "-" + to);
                from = p;
            }
            from = from < 0 ? p : from;
            to = p;
        }
        parts.add(from == to ? "" + from : from + "-" + to);
        return String.join(", ", parts);
    }

    private static long count(String text) {
        return text.codePoints().filter(Character::isLetterOrDigit).count();
    }

    private static String sample(String text) {
        String one = text.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
        return one.codePointCount(0, one.length()) <= SAMPLE
                ? one
                : one.substring(0, one.offsetByCodePoints(0, SAMPLE)).strip() + "…";
    }
}
