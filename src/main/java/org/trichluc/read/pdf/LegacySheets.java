package org.trichluc.read.pdf;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.stream.Stream;
import org.trichluc.layout.Glyph;
import org.trichluc.layout.Sheet;
import org.trichluc.vietnamese.legacy.Conversion;
import org.trichluc.vietnamese.legacy.Encoding;
import org.trichluc.vietnamese.legacy.LegacyText;
import org.trichluc.vietnamese.legacy.Passage;
import org.trichluc.vietnamese.legacy.Passage.Stretch;

/**
 * Pages in Unicode. Glyphs are converted before they become lines, for paragraphs are told apart by their letters. The
 * pages are taken out of the given ones, so that long files need little room.
 *
 * <p>What was recognised stays as it is: a recogniser knows nothing but Unicode.
 */
final class LegacySheets implements Iterator<Sheet> {
    /** Glyphs further apart than this share of their size belong to two words. */
    private static final double GAP = 0.15;

    /** Base lines further apart than this share of the size are two lines. */
    private static final double LINE = 0.8;

    private final Queue<Sheet> pages;
    private final LegacyText text;

    LegacySheets(Queue<Sheet> pages) {
        this.pages = pages;
        Stream<Passage> passages = pages.stream()
                .flatMap(s -> Stream.concat(lines(s.glyphs()), lines(s.sideways())))
                .filter(l -> !l.recognised())
                .map(Line::passage);
        this.text = LegacyText.of(passages::iterator);
    }

    @Override
    public boolean hasNext() {
        return !pages.isEmpty();
    }

    @Override
    public Sheet next() {
        Sheet s = pages.remove();
        if (text.isUnicode()) {
            return s;
        }
        return new Sheet(s.page(), s.width(), s.height(), convert(s.glyphs()), s.strokes(), convert(s.sideways()));
    }

    private List<Glyph> convert(List<Glyph> glyphs) {
        List<Glyph> result = new ArrayList<>(glyphs.size());
        lines(glyphs).forEach(l -> l.convert(text, result));
        return result;
    }

    /** How many words have been converted from each encoding so far. */
    Map<Encoding, Integer> converted() {
        return text.converted();
    }

    /** Glyphs drawn one after the other on about one line. */
    private static Stream<Line> lines(List<Glyph> glyphs) {
        List<Line> result = new ArrayList<>();
        Line line = new Line();
        Glyph before = null;
        for (Glyph g : glyphs) {
            if (before == null
                    || before.confidence() < 1 != g.confidence() < 1
                    || Math.abs(g.base() - before.base()) > LINE * Math.max(g.size(), before.size())) {
                line = new Line();
                result.add(line);
            } else if (Math.abs(g.x0() - before.x1()) > GAP * g.size()) {
                line.gap();
            }
            line.add(g);
            before = g;
        }
        return result.stream();
    }

    /** A line as text, with the place of each glyph in it. */
    private static final class Line {
        private final StringBuilder text = new StringBuilder();
        private final List<Glyph> glyphs = new ArrayList<>();
        private final List<Integer> starts = new ArrayList<>();

        void gap() {
            text.append(' ');
        }

        void add(Glyph g) {
            starts.add(text.length());
            text.append(g.text());
            glyphs.add(g);
        }

        boolean recognised() {
            return glyphs.get(0).confidence() < 1;
        }

        /** The line's text; a stretch lasts as long as its font, gaps included. */
        Passage passage() {
            List<Stretch> stretches = new ArrayList<>();
            int from = 0;
            for (int i = 1; i <= glyphs.size(); i++) {
                String font = glyphs.get(from).face().font();
                if (i == glyphs.size() || !Objects.equals(glyphs.get(i).face().font(), font)) {
                    stretches.add(new Stretch(starts.get(from), end(i - 1), font, false));
                    from = i;
                }
            }
            return new Passage(text.toString(), stretches);
        }

        private int end(int glyph) {
            return starts.get(glyph) + glyphs.get(glyph).text().length();
        }

        void convert(LegacyText legacy, List<Glyph> result) {
            if (recognised()) {
                result.addAll(glyphs);
                return;
            }
            Conversion unicode = legacy.convert(passage());
            for (int i = 0; i < glyphs.size(); i++) {
                Glyph g = glyphs.get(i);
                String now = unicode.part(starts.get(i), end(i));
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
