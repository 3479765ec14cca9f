package org.trichluc.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.StringJoiner;
import java.util.regex.Pattern;

/** One page while it is taken apart: what has been recognised is moved from {@code lines} into its own place. */
final class PageText {
    /** A rule that was typed: {@code -------}, {@code ______}. */
    private static final Pattern DRAWN_RULE = Pattern.compile("[-_–—=*~¯‾─━═ ]{4,}+");

    private final int page;
    final double height;
    /** Body lines from top to bottom. */
    final List<TextLine> lines;
    /** Tables and side-by-side text. */
    final List<Panel> panels = new ArrayList<>();
    /** Strokes that belong to no table. */
    final List<Stroke> strokes;
    /** Lines of the note area, from top to bottom. */
    final List<TextLine> notes = new ArrayList<>();

    /** What runs up or down the page outside tables. */
    final String sideways;

    PageText(Sheet sheet) {
        page = sheet.page();
        height = sheet.height();
        List<Glyph> rest = new ArrayList<>(sheet.glyphs());
        LineBuilder builder = new LineBuilder(page, rest);
        List<Grid> grids = Grid.in(LevelRules.completed(sheet.strokes(), rest));
        StringJoiner outside = new StringJoiner(" ");
        for (Glyph g : sheet.sideways()) {
            if (grids.stream().anyMatch(grid -> grid.holds(g))) {
                rest.add(g);
            } else {
                outside.add(g.text());
            }
        }
        sideways = outside.toString();
        strokes = new ArrayList<>(sheet.strokes());
        for (Grid grid : grids) {
            Panel table = grid.fill(page, rest, builder);
            if (table != null) {
                panels.add(table);
                rest.removeIf(grid::holds);
                strokes.removeIf(grid::holds);
            }
        }
        lines = builder.lines(rest);
        lines.removeIf(l -> DRAWN_RULE.matcher(l.text()).matches());
    }

    /** A part of a page, without its notes. */
    PageText(PageText whole, List<TextLine> lines) {
        page = whole.page;
        height = whole.height;
        strokes = whole.strokes;
        sideways = whole.sideways;
        this.lines = new ArrayList<>(lines);
    }

    int page() {
        return page;
    }

    /** Lines and panels in reading order. */
    List<Part> parts() {
        List<Part> parts = new ArrayList<>(lines);
        parts.addAll(panels);
        parts.sort(Comparator.comparingDouble(Part::base));
        return parts;
    }
}
