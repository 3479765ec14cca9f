package org.trichluc.read.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.trichluc.layout.Glyph;

/**
 * Text that runs up or down a page whose other text runs from left to right, as in the heads of narrow columns. Each of
 * its lines becomes one glyph on the upright page, the lines of a passage one below the other around its middle.
 */
final class Sideways {
    /** Glyphs further apart than this share of their size belong to two words. */
    private static final double GAP = 0.15;
    /** Glyphs further apart than so many sizes are no line. */
    private static final double LINE = 2;
    /** Lines further apart than so many sizes are no passage. */
    private static final double STEP = 1.8;
    /** Lines are set anew at this distance, in sizes. */
    private static final double LEADING = 1.2;

    private final Upright page;
    private final int turn;
    private final List<Line> lines = new ArrayList<>();

    private Sideways(Upright page, int turn) {
        this.page = page;
        this.turn = turn;
    }

    /** What runs up and down the page. */
    static List<Glyph> of(Upright page, List<PlacedGlyph> glyphs) {
        List<Glyph> result = new ArrayList<>();
        for (int turn : new int[] {1, 3}) {
            Upright other = new Upright(page.crop(), (page.quarter() + turn) % 4);
            Sideways text = new Sideways(page, turn);
            for (PlacedGlyph g : glyphs) {
                Glyph turned = other.turn(g);
                if (turned != null) {
                    text.add(turned);
                }
            }
            text.write(result);
        }
        return result;
    }

    private void add(Glyph g) {
        Line last = lines.isEmpty() ? null : lines.get(lines.size() - 1);
        if (last == null || !last.takes(g)) {
            last = new Line(g);
            lines.add(last);
        }
        last.add(g);
    }

    private void write(List<Glyph> result) {
        lines.removeIf(l -> l.text.toString().isBlank());
        lines.sort(Comparator.comparingDouble(l -> l.first.base()));
        List<List<Line>> passages = new ArrayList<>();
        for (Line l : lines) {
            List<Line> own = passages.stream()
                    .filter(p -> p.get(p.size() - 1).isBefore(l))
                    .findFirst()
                    .orElse(null);
            if (own == null) {
                own = new ArrayList<>();
                passages.add(own);
            }
            own.add(l);
        }
        passages.forEach(p -> write(p, result));
    }

    private void write(List<Line> passage, List<Glyph> result) {
        Line first = passage.get(0);
        Line last = passage.get(passage.size() - 1);
        double size = first.first.size();
        double across = (first.first.base() + last.first.base()) / 2 - size * 0.3;
        double along = passage.stream()
                .mapToDouble(l -> (l.first.x0() + l.end) / 2)
                .average()
                .orElse(0);
        double x = turn == 1 ? across : page.width() - across;
        double y = turn == 1 ? page.height() - along : along;
        for (int i = 0; i < passage.size(); i++) {
            Line l = passage.get(i);
            double base = y + (i - (passage.size() - 1) / 2.0) * LEADING * size + 0.3 * size;
            result.add(new Glyph(
                    l.text.toString().strip(), x - size / 2, x + size / 2, base, size, size / 4, l.first.face()));
        }
    }

    /** A line in the direction of its text. */
    private static final class Line {
        final Glyph first;
        final StringBuilder text = new StringBuilder();
        double end;

        Line(Glyph first) {
            this.first = first;
            this.end = first.x0();
        }

        boolean takes(Glyph g) {
            return Math.abs(g.base() - first.base()) < first.size() / 2 && Math.abs(g.x0() - end) < LINE * g.size();
        }

        void add(Glyph g) {
            if (g.x0() - end > GAP * g.size() && !g.blank()) {
                text.append(' ');
            }
            text.append(g.text());
            end = Math.max(end, g.x1());
        }

        boolean isBefore(Line next) {
            double step = next.first.base() - first.base();
            return step > 0.5 * first.size()
                    && step < STEP * first.size()
                    && next.first.x0() < end
                    && first.x0() < next.end;
        }
    }
}
