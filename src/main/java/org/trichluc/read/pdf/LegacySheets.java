package org.trichluc.read.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.trichluc.layout.Glyph;
import org.trichluc.layout.Sheet;
import org.trichluc.vietnamese.legacy.Conversion;
import org.trichluc.vietnamese.legacy.Encoding;
import org.trichluc.vietnamese.legacy.LegacyText;
import org.trichluc.vietnamese.legacy.Passage;
import org.trichluc.vietnamese.legacy.Passage.Stretch;

/**
 * Pages in Unicode. Glyphs are converted before they become lines, for paragraphs are told apart by their letters.
 *
 * @param converted how many words have been converted from each encoding
 */
record LegacySheets(List<Sheet> sheets, Map<Encoding, Integer> converted) {
    /** Glyphs further apart than this share of their size belong to two words. */
    private static final double GAP = 0.15;

    /** Base lines further apart than this share of the size are two lines. */
    private static final double LINE = 0.8;

    /** The same pages in Unicode. */
    static LegacySheets of(List<Sheet> pages) {
        List<List<Line>> lines = pages.stream().map(s -> lines(s.glyphs())).toList();
        LegacyText text = LegacyText.of(
                lines.stream().flatMap(List::stream).map(Line::passage).toList());
        List<Sheet> result = new ArrayList<>();
        for (int i = 0; i < pages.size(); i++) {
            Sheet s = pages.get(i);
            List<Glyph> glyphs = new ArrayList<>(s.glyphs().size());
            lines.get(i).forEach(l -> l.convert(text, glyphs));
            result.add(new Sheet(s.page(), s.width(), s.height(), glyphs, s.strokes()));
        }
        return new LegacySheets(result, text.converted());
    }

    /** Glyphs drawn one after the other on about one line. */
    private static List<Line> lines(List<Glyph> glyphs) {
        List<Line> result = new ArrayList<>();
        Glyph before = null;
        for (Glyph g : glyphs) {
            if (before == null || Math.abs(g.base() - before.base()) > LINE * Math.max(g.size(), before.size())) {
                result.add(new Line());
            } else if (Math.abs(g.x0() - before.x1()) > GAP * g.size()) {
                result.get(result.size() - 1).gap();
            }
            result.get(result.size() - 1).add(g);
            before = g;
        }
        return result;
    }

    /** A line as text, with the place of each glyph in it. */
    private static final class Line {
        private final StringBuilder text = new StringBuilder();
        private final List<Glyph> glyphs = new ArrayList<>();
        private final List<Stretch> stretches = new ArrayList<>();

        void gap() {
            text.append(' ');
        }

        void add(Glyph g) {
            int start = text.length();
            text.append(g.text());
            glyphs.add(g);
            stretches.add(new Stretch(start, text.length(), g.face().font(), false));
        }

        /** The line's text; a stretch lasts as long as its font, gaps included. */
        Passage passage() {
            List<Stretch> joined = new ArrayList<>();
            for (Stretch s : stretches) {
                Stretch last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
                if (last != null && Objects.equals(last.font(), s.font())) {
                    joined.set(joined.size() - 1, new Stretch(last.start(), s.end(), s.font(), false));
                } else {
                    joined.add(s);
                }
            }
            return new Passage(text.toString(), joined);
        }

        void convert(LegacyText legacy, List<Glyph> result) {
            Conversion unicode = legacy.convert(passage());
            for (int i = 0; i < glyphs.size(); i++) {
                Glyph g = glyphs.get(i);
                Stretch s = stretches.get(i);
                String now = unicode.part(s.start(), s.end());
                if (now.equals(g.text())) {
                    result.add(g);
                } else if (!now.isEmpty()) {
                    result.add(g.reading(now));
                } else if (g.text().equals("\u00ad")) {
                    result.add(g.reading("-"));
                } else if (!result.isEmpty()) {
                    result.set(result.size() - 1, result.get(result.size() - 1).reaching(g.x1()));
                }
            }
        }
    }
}
