package org.trichluc.read.odt;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.trichluc.read.archive.Element;
import org.trichluc.read.numbering.Level;
import org.trichluc.read.numbering.ListCounter;
import org.trichluc.read.numbering.NumberFormat;

/** The lists open at a place of the text, and the counting of all lists. A list counts anew unless it says otherwise. */
final class OdtLists {
    private static final int LEVELS = 9;
    private static final String HEADINGS = "outline";

    private final OdtStyles styles;
    private final ListCounter counter = new ListCounter();
    private final Map<String, List<Level>> levels = new HashMap<>();
    private final Map<String, String> lastOfStyle = new HashMap<>();
    private final Map<String, String> byId = new HashMap<>();
    private final Deque<Open> open = new ArrayDeque<>();
    private int lists;
    private int starts;

    /** A list that is open. */
    static final class Open {
        private final @Nullable String style;
        private final String counting;
        private boolean labelDue;
        private @Nullable Integer start;

        private Open(@Nullable String style, String counting) {
            this.style = style;
            this.counting = counting;
        }
    }

    OdtLists(OdtStyles styles) {
        this.styles = styles;
    }

    void startList(@Nullable String style, boolean goesOn, @Nullable String after, @Nullable String id) {
        Open outer = open.peek();
        String own = style == null && outer != null ? outer.style : style;
        String counting;
        if (outer != null) {
            counting = outer.counting;
        } else if (after != null && byId.containsKey(after)) {
            counting = byId.get(after);
        } else if (goesOn) {
            counting = lastOfStyle.getOrDefault(String.valueOf(own), "list" + ++lists);
        } else {
            counting = "list" + ++lists;
        }
        lastOfStyle.put(String.valueOf(own), counting);
        if (id != null) {
            byId.put(id, counting);
        }
        open.push(new Open(own, counting));
    }

    void endList() {
        open.poll();
    }

    /** An item begins, whose first paragraph has a label. */
    void startItem(@Nullable Integer start) {
        Open list = open.peek();
        if (list != null) {
            list.labelDue = true;
            list.start = start;
        }
    }

    void endItem() {
        Open list = open.peek();
        if (list != null) {
            list.labelDue = false;
        }
    }

    /** The lists open here are none of what follows, as in a note; {@link #resume} brings them back. */
    Deque<Open> suspend() {
        Deque<Open> all = new ArrayDeque<>(open);
        open.clear();
        return all;
    }

    void resume(Deque<Open> suspended) {
        open.clear();
        open.addAll(suspended);
    }

    /** The level of the list that a paragraph of this style stands in, {@link Element#NONE} outside of lists. */
    Element level(@Nullable String paragraphStyle) {
        Open list = open.peek();
        Element style = list == null ? null : styles.listStyle(nameOf(list, paragraphStyle));
        return style == null ? Element.NONE : level(style, open.size());
    }

    private @Nullable String nameOf(Open list, @Nullable String paragraphStyle) {
        return list.style == null ? styles.listOf(paragraphStyle) : list.style;
    }

    private static Element level(Element style, int number) {
        for (Element e : style.children()) {
            if (Integer.toString(number).equals(e.attribute("text:level"))) {
                return e;
            }
        }
        return Element.NONE;
    }

    /** The label of the next paragraph, with the space behind it; empty where it has none. */
    String label(@Nullable String paragraphStyle) {
        Open list = open.peek();
        if (list == null || !list.labelDue) {
            return "";
        }
        list.labelDue = false;
        String name = nameOf(list, paragraphStyle);
        Element style = styles.listStyle(name);
        if (style == null) {
            return "";
        }
        List<Level> all = levels.computeIfAbsent("list/" + name, k -> levels(style));
        return label(list.counting, all, open.size() - 1, list.start);
    }

    /** The label of a heading that stands in no list. */
    String heading(int level) {
        List<Level> all = levels.computeIfAbsent(HEADINGS, k -> levels(styles.outline()));
        return label(HEADINGS, all, level - 1, null);
    }

    /** Whether a paragraph here stands in a list. */
    boolean inList() {
        return !open.isEmpty();
    }

    private String label(String counting, List<Level> all, int level, @Nullable Integer start) {
        if (start == null || level >= all.size()) {
            return counter.label(counting, counting, all, Set.of(), level);
        }
        List<Level> moved = new ArrayList<>(all);
        moved.set(level, all.get(level).from(start));
        return counter.label(counting, "start" + ++starts, moved, Set.of(level), level);
    }

    private List<Level> levels(Element style) {
        List<Level> result = new ArrayList<>();
        for (int number = 1; number <= LEVELS; number++) {
            result.add(read(level(style, number), number));
        }
        return result;
    }

    private Level read(Element e, int number) {
        Element place = e.child("style:list-level-properties").child("style:list-level-label-alignment");
        boolean spaced = !"nothing".equals(place.attribute("text:label-followed-by"));
        String prefix = orEmpty(e.attribute("style:num-prefix"));
        String suffix = orEmpty(e.attribute("style:num-suffix"));
        if (e.name().equals("text:list-level-style-bullet")) {
            String declared = e.child("style:text-properties").attribute("style:font-name");
            String family = e.child("style:text-properties").attribute("fo:font-family");
            String font = declared == null ? family : styles.font(declared);
            String bullet = orEmpty(e.attribute("text:bullet-char"));
            return new Level(1, NumberFormat.BULLET, bullet, null, false, font, spaced);
        }
        Integer start = Element.integer(e.attribute("text:start-value"));
        NumberFormat format = format(e.attribute("style:num-format"));
        StringBuilder text = new StringBuilder(prefix);
        if (format != NumberFormat.NONE) {
            int shown = Math.min(number, Lengths.count(e.attribute("text:display-levels"), LEVELS));
            for (int i = number - shown + 1; i <= number; i++) {
                text.append('%').append(i).append(i < number ? "." : "");
            }
        }
        text.append(suffix);
        return new Level(start == null ? 1 : start, format, text.toString(), null, false, null, spaced);
    }

    private static String orEmpty(@Nullable String value) {
        return value == null ? "" : value;
    }

    private static NumberFormat format(@Nullable String name) {
        return switch (orEmpty(name)) {
            case "1" -> NumberFormat.DECIMAL;
            case "01" -> NumberFormat.DECIMAL_ZERO;
            case "I" -> NumberFormat.UPPER_ROMAN;
            case "i" -> NumberFormat.LOWER_ROMAN;
            case "A" -> NumberFormat.UPPER_LETTER;
            case "a" -> NumberFormat.LOWER_LETTER;
            case "" -> NumberFormat.NONE;
            default -> NumberFormat.DECIMAL;
        };
    }
}
