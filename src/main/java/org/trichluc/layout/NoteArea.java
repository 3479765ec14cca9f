package org.trichluc.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.trichluc.document.Style.Raise;

/**
 * The notes at the foot of a page: what stands under the footnote rule, or smaller type at the foot that begins with a
 * marker.
 */
final class NoteArea {
    /** The footnote rule begins at most this far from the text's left edge, in points. */
    private static final double RULE_AT_LEFT = 40;
    /** The footnote rule's least length, in points. */
    private static final double RULE_LEAST = 30;
    /** Notes are set smaller than the body by at least this, in points. */
    private static final double SMALLER = 0.6;
    /** A plain marker at a note's start: {@code 1 }, {@code (1)}, {@code [1]}, {@code *}. */
    private static final Pattern PLAIN =
            Pattern.compile("(?:[\\[(]?(\\d{1,3})[\\])]?[.:]?|(\\*{1,3}))(?=\\s|\\p{L}).*+");

    private static final Pattern MARKER = Pattern.compile("[\\[(]?(\\d{1,3}|\\*{1,3}|[ivx]{1,6})[\\])]?");

    private NoteArea() {}

    /** Moves the page's note lines from its body to its notes. */
    static void cut(PageText page, TextArea area, double bodySize, boolean running) {
        int from = underRule(page, area, bodySize, running);
        if (from < 0) {
            from = smallFoot(page, bodySize);
        }
        if (from >= 0) {
            List<TextLine> tail = page.lines.subList(from, page.lines.size());
            page.notes.addAll(tail);
            tail.clear();
        }
    }

    private static int underRule(PageText page, TextArea area, double bodySize, boolean running) {
        for (Stroke s : page.strokes) {
            double longest = Math.max(area.width() * 0.75, 200);
            boolean goesOn = running && s.y0() > page.height / 3;
            if (!s.level()
                    || s.length() < RULE_LEAST
                    || s.length() > longest && !goesOn
                    || s.x0() > area.left() + RULE_AT_LEFT) {
                continue;
            }
            int from = 0;
            while (from < page.lines.size() && page.lines.get(from).base() < s.y0() + 2) {
                from++;
            }
            boolean clear = page.panels.stream().noneMatch(p -> p.bottom() > s.y0() + 2);
            if (from < page.lines.size() && clear) {
                List<TextLine> below = page.lines.subList(from, page.lines.size());
                boolean small = below.stream().allMatch(l -> l.size() < bodySize - SMALLER);
                boolean marked = marker(below.get(0), markers(page, from), true) != null;
                if (small && (marked || running || below.get(0).base() - s.y0() < 30)
                        || marked && !underlines(page, s)) {
                    return from;
                }
            }
        }
        return -1;
    }

    /**
     * Moves the endnotes, which stand after all text, perhaps over several pages, from the pages' bodies to their
     * notes.
     *
     * @param open markers of the text that no note has been found for
     * @return the pages that hold them, in order
     */
    static List<PageText> endnotes(List<PageText> pages, Set<String> open) {
        List<PageText> found = new ArrayList<>();
        int from = -1;
        for (int i = pages.size() - 1; i >= 0 && !open.isEmpty(); i--) {
            PageText p = pages.get(i);
            int at = endnotes(p, open);
            if (at >= 0) {
                found.addAll(0, pages.subList(i, pages.size() - found.size()));
                from = at;
            }
            if (at != 0 && !alike(p, 0)) {
                break;
            }
        }
        for (PageText p : found) {
            List<TextLine> tail = p.lines.subList(p == found.get(0) ? from : 0, p.lines.size());
            p.notes.addAll(tail);
            tail.clear();
        }
        return found;
    }

    private static int endnotes(PageText page, Set<String> open) {
        for (int i = 0; i < page.lines.size(); i++) {
            TextLine l = page.lines.get(i);
            String marker = l.raise(l.first()) == Raise.SUPER ? marker(l, open, false) : null;
            if (marker != null && open.contains(marker) && alike(page, i)) {
                return i;
            }
        }
        return -1;
    }

    /** Whether from this line on the page holds nothing but lines of one size. */
    private static boolean alike(PageText page, int from) {
        if (page.lines.size() <= from || !page.notes.isEmpty()) {
            return false;
        }
        TextLine first = page.lines.get(from);
        return page.panels.stream().noneMatch(p -> p.bottom() > first.base())
                && page.lines.stream().skip(from).allMatch(l -> Math.abs(l.size() - first.size()) < SMALLER);
    }

    private static boolean underlines(PageText page, Stroke s) {
        return page.lines.stream()
                .anyMatch(l -> s.y0() > l.base() - 1 && s.y0() < l.base() + 5 && l.x0() < s.x1() && l.x1() > s.x0());
    }

    private static int smallFoot(PageText page, double bodySize) {
        int from = page.lines.size();
        while (from > 0 && page.lines.get(from - 1).size() < bodySize - SMALLER) {
            from--;
        }
        Set<String> markers = markers(page, from);
        while (from < page.lines.size()) {
            TextLine l = page.lines.get(from);
            String marker = marker(l, markers, false);
            if (marker != null && markers.contains(marker) && l.raise(l.first()) == Raise.SUPER) {
                return from;
            }
            from++;
        }
        return -1;
    }

    /** The raised markers among the page's first lines and in its tables. */
    static Set<String> markers(PageText page, int lines) {
        Set<String> markers = new TreeSet<>();
        page.lines.subList(0, lines).forEach(l -> raised(l, markers));
        page.panels.forEach(p -> p.cells().forEach(c -> c.lines().forEach(l -> raised(l, markers))));
        return markers;
    }

    private static void raised(TextLine line, Set<String> markers) {
        for (Word w : line.words()) {
            StringBuilder b = new StringBuilder();
            for (Glyph g : w.glyphs()) {
                if (line.raise(g) == Raise.SUPER) {
                    b.append(g.text());
                } else {
                    add(b, markers);
                }
            }
            add(b, markers);
        }
    }

    private static void add(StringBuilder b, Set<String> markers) {
        Matcher m = MARKER.matcher(b);
        if (m.matches()) {
            markers.add(m.group(1));
        }
        b.setLength(0);
    }

    /**
     * The marker that a note's line begins with, without brackets; null where it begins with none.
     *
     * @param known markers of the page's text
     * @param plain whether a marker on the base line counts
     */
    static @Nullable String marker(TextLine line, Set<String> known, boolean plain) {
        StringBuilder raised = new StringBuilder();
        for (Glyph g : line.words().get(0).glyphs()) {
            if (line.raise(g) != Raise.SUPER) {
                break;
            }
            raised.append(g.text());
        }
        Matcher m = MARKER.matcher(raised);
        if (m.matches()) {
            return m.group(1);
        }
        if (!plain) {
            return null;
        }
        Matcher p = PLAIN.matcher(line.text());
        if (!p.matches()) {
            return null;
        }
        String marker = p.group(1) != null ? p.group(1) : p.group(2);
        return known.contains(marker) ? marker : null;
    }

    /** The line without the marker that it begins with; null where nothing else is in it. */
    static @Nullable TextLine without(TextLine line, String marker) {
        int left = marker.length();
        List<Word> words = new ArrayList<>();
        for (Word w : line.words()) {
            List<Glyph> glyphs = new ArrayList<>();
            for (Glyph g : w.glyphs()) {
                int cut = 0;
                while (cut < g.text().length()
                        && (left > 0
                                || words.isEmpty()
                                        && glyphs.isEmpty()
                                        && closes(g.text().charAt(cut)))) {
                    left -= marker.indexOf(g.text().charAt(cut)) >= 0 ? 1 : 0;
                    cut++;
                }
                if (cut < g.text().length()) {
                    glyphs.add(g.without(cut));
                }
            }
            if (!glyphs.isEmpty()) {
                words.add(Word.of(glyphs, w.spaced()));
            }
        }
        return words.isEmpty() ? null : line.with(words);
    }

    private static boolean closes(char c) {
        return ")].:".indexOf(c) >= 0;
    }
}
