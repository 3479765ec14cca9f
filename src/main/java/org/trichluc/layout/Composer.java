package org.trichluc.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.trichluc.document.BlockKind;

/**
 * Puts the report together from its pages: tables, lines, running heads, notes, text side by side, and paragraphs over
 * page breaks.
 */
public final class Composer {
    /** A page with fewer wide lines than this takes its text area from the whole document. */
    private static final int ENOUGH_LINES = 6;

    private Composer() {}

    /** The text of the sheets, in order. A sheet is let go before the next one is asked for. */
    public static Composition compose(Iterator<Sheet> sheets) {
        List<PageText> whole = new ArrayList<>();
        sheets.forEachRemaining(s -> whole.add(new PageText(s)));
        Furniture.drop(whole);
        double body = bodySize(whole);
        Map<PageText, TextArea> areas = areas(whole, body);
        Notes notes = new Notes();
        boolean running = false;
        for (PageText p : whole) {
            TextArea area = areas.getOrDefault(p, TextArea.of(p.lines));
            AlignedTable.find(p);
            NoteArea.cut(p, area, body, running);
            running = !p.notes.isEmpty();
            notes.add(p, area);
        }
        for (PageText p : NoteArea.endnotes(whole, notes.open())) {
            notes.addEndnotes(p, areas.getOrDefault(p, TextArea.of(p.notes)));
        }
        List<PageText> pages = columns(whole, areas);
        for (PageText p : pages) {
            TextArea area = areas.getOrDefault(p, TextArea.of(p.lines));
            SideBySide.find(p, area);
        }
        ParagraphBuilder paragraphs = new ParagraphBuilder("b", BlockKind.PARAGRAPH, notes);
        Panel open = null;
        for (PageText p : pages) {
            TextArea area = areas.getOrDefault(p, TextArea.of(p.lines));
            for (Part part : p.parts()) {
                if (part instanceof Panel panel) {
                    open = panel(panel, open, paragraphs);
                } else if (part instanceof TextLine line) {
                    Panel longer = open == null ? null : SideBySide.goOn(open, line);
                    open = longer != null ? longer : flush(open, paragraphs);
                    if (longer == null) {
                        paragraphs.add(line, area);
                    }
                }
            }
        }
        flush(open, paragraphs);
        Map<Integer, String> sideways = new TreeMap<>();
        whole.stream().filter(p -> !p.sideways.isEmpty()).forEach(p -> sideways.put(p.page(), p.sideways));
        return new Composition(paragraphs.finish(), notes.notes(), sideways);
    }

    /** The pages, those set in columns in parts. */
    private static List<PageText> columns(List<PageText> pages, Map<PageText, TextArea> areas) {
        List<PageText> result = new ArrayList<>();
        for (PageText p : pages) {
            List<PageText> parts = Columns.split(p);
            for (PageText part : parts) {
                TextArea own = part == p ? null : Columns.area(part);
                TextArea whole = areas.get(p);
                if (own != null || whole != null) {
                    areas.putIfAbsent(part, own != null ? own : whole);
                }
            }
            result.addAll(parts);
        }
        return result;
    }

    private static Panel panel(Panel panel, @Nullable Panel open, ParagraphBuilder paragraphs) {
        if (open != null) {
            Panel joined = TableJoin.join(open, panel);
            if (joined != null) {
                return joined;
            }
            flush(open, paragraphs);
        }
        return panel;
    }

    private static @Nullable Panel flush(@Nullable Panel open, ParagraphBuilder paragraphs) {
        if (open != null) {
            paragraphs.add(TableJoin.withHeader(open));
        }
        return null;
    }

    private static double bodySize(List<PageText> pages) {
        Map<Double, Double> weights = new HashMap<>();
        double best = 0;
        double size = 12;
        for (PageText p : pages) {
            for (TextLine l : p.lines) {
                double sum = weights.merge(l.size(), l.width(), Double::sum);
                if (sum > best) {
                    best = sum;
                    size = l.size();
                }
            }
        }
        return size;
    }

    private static Map<PageText, TextArea> areas(List<PageText> pages, double body) {
        List<TextLine> all = new ArrayList<>();
        pages.forEach(p ->
                p.lines.stream().filter(l -> Math.abs(l.size() - body) < 1).forEach(all::add));
        TextArea whole = TextArea.of(all);
        Map<PageText, TextArea> areas = new HashMap<>();
        for (PageText p : pages) {
            List<TextLine> wide = p.lines.stream()
                    .filter(l -> l.width() > whole.width() * 0.6)
                    .toList();
            TextArea own = TextArea.of(p.lines);
            boolean enough = wide.size() >= ENOUGH_LINES;
            areas.put(
                    p,
                    new TextArea(
                            enough ? own.left() : whole.left(),
                            enough ? own.right() : whole.right(),
                            whole.indent(),
                            whole.leading(),
                            enough ? own.justified() : whole.justified()));
        }
        return areas;
    }
}
