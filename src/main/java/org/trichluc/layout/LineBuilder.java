package org.trichluc.layout;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Glyphs to lines: glyphs of one base line are a row; a row of small glyphs that hang above or below another row's base
 * line belongs to that row; a row is cut into words at spaces and gaps.
 */
final class LineBuilder {
    /** Base lines nearer than this share of the size are one. */
    private static final double SAME_BASE = 0.22;
    /** A raised glyph is smaller than this share of the row that it hangs in. */
    private static final double RAISED_SIZE = 0.85;
    /** A raised glyph's base line is at most this share of the row's size above the row's. */
    private static final double RAISED_MOST = 0.75;
    /** A lowered glyph's base line is at most this share of the row's size below the row's. */
    private static final double LOWERED_MOST = 0.35;
    /** A raised glyph stands at most this many sizes from its row's text. */
    private static final double RAISED_NEAR = 1.5;
    /** Fewer glyphs than this hang in a row even where they stand above others. */
    private static final int OWN_LINE = 6;
    /** A gap wider than this share of the size ends a word, where the file also prints spaces. */
    private static final double GAP_WITH_SPACES = 0.22;
    /** The same where the file prints no spaces: a share of the font's space. */
    private static final double GAP_OF_SPACE = 0.55;
    /** A printed space that leaves less than this share of the size free is none: something stands on it. */
    private static final double LEAST_SPACE = 0.04;
    /** Where this share of glyphs is spaces, the file prints spaces. */
    private static final double PRINTS_SPACES = 0.04;
    /** A glyph printed again within this share of its size makes it bold. */
    private static final double OVERPRINT = 0.12;

    private final int page;
    private final boolean spaced;

    LineBuilder(int page, List<Glyph> all) {
        this.page = page;
        long blanks = all.stream().filter(Glyph::blank).count();
        this.spaced = blanks > all.size() * PRINTS_SPACES;
    }

    /** The lines from top to bottom; those of one height from left to right. */
    List<TextLine> lines(List<Glyph> glyphs) {
        List<Row> rows = hang(rows(glyphs));
        List<TextLine> lines = new ArrayList<>();
        for (Row r : rows) {
            List<Word> words = Spread.join(words(r));
            if (!words.isEmpty()) {
                lines.add(TextLine.of(page, words));
            }
        }
        lines.sort(Comparator.comparingDouble(TextLine::base).thenComparingDouble(TextLine::x0));
        return lines;
    }

    /** Rows of what is printed, each with the blanks on its base line: blanks of empty lines make no row. */
    private static List<Row> rows(List<Glyph> glyphs) {
        List<Glyph> sorted = new ArrayList<>(glyphs);
        sorted.sort(Comparator.comparingDouble(Glyph::base));
        List<Row> rows = new ArrayList<>();
        Window open = new Window();
        for (Glyph g : sorted) {
            if (!g.blank()) {
                Row best = open.nearest(g);
                if (best == null) {
                    best = new Row(g.base(), g.size());
                    rows.add(best);
                    open.rows.add(best);
                }
                best.add(g);
            }
        }
        Window all = new Window();
        int next = 0;
        for (Glyph g : sorted) {
            if (g.blank()) {
                while (next < rows.size() && rows.get(next).base <= g.base() + g.size()) {
                    all.rows.add(rows.get(next++));
                }
                Row best = all.nearest(g);
                if (best != null) {
                    best.add(g);
                }
            }
        }
        return rows;
    }

    /** Rows not far above a glyph. */
    private static final class Window {
        final List<Row> rows = new ArrayList<>();

        /** The row on whose base line the glyph stands, or nearly; glyphs come from top to bottom. */
        @Nullable
        Row nearest(Glyph g) {
            Row best = null;
            for (int i = rows.size() - 1; i >= 0; i--) {
                Row r = rows.get(i);
                if (g.base() - r.base > 40) {
                    rows.remove(i);
                    continue;
                }
                double off = Math.abs(g.base() - r.base);
                boolean alike = g.size() > r.size * 0.55 && r.size > g.size() * 0.55;
                if (alike
                        && off <= SAME_BASE * Math.min(g.size(), r.size)
                        && (best == null || off < Math.abs(g.base() - best.base))) {
                    best = r;
                }
            }
            return best;
        }
    }

    private static List<Row> hang(List<Row> rows) {
        List<Row> result = new ArrayList<>();
        for (Row r : rows) {
            Row host = host(r, rows);
            if (host == null) {
                result.add(r);
            } else {
                r.host = host;
            }
        }
        for (Row r : rows) {
            Row host = r.host;
            if (host != null) {
                while (host.host != null) {
                    host = host.host;
                }
                host.glyphs.addAll(r.glyphs);
            }
        }
        return result;
    }

    private static @Nullable Row host(Row small, List<Row> rows) {
        Row best = null;
        for (Row r : rows) {
            double up = r.base - small.base;
            if (r == small || small.size > r.size * RAISED_SIZE && !small.digits()) {
                continue;
            }
            boolean smaller = small.size <= r.size * RAISED_SIZE;
            boolean hangs = smaller
                    ? up > -LOWERED_MOST * r.size && up < RAISED_MOST * r.size
                    : small.size <= r.size * 1.05 && up > SAME_BASE * r.size && up < 0.5 * r.size && r.wider(small);
            if (hangs
                    && small.near(r, RAISED_NEAR * r.size)
                    && !small.over(r)
                    && (best == null || Math.abs(up) < Math.abs(best.base - small.base))) {
                best = r;
            }
        }
        return best;
    }

    private List<Word> words(Row row) {
        List<Glyph> sorted = new ArrayList<>(row.glyphs);
        sorted.sort(Comparator.comparingDouble(Glyph::x0));
        List<Word> words = new ArrayList<>();
        List<Glyph> word = new ArrayList<>();
        double end = Double.NEGATIVE_INFINITY;
        boolean blank = false;
        for (Glyph g : sorted) {
            if (g.blank()) {
                blank |= !word.isEmpty() && g.x1() > end + LEAST_SPACE * g.size();
                continue;
            }
            if (embolden(word, g)) {
                continue;
            }
            if (!word.isEmpty() && (blank && g.x0() > end + LEAST_SPACE * g.size() || gap(last(word), g, end))) {
                words.add(Word.of(word, blank));
                word.clear();
            }
            blank = false;
            if (mark(g.text()) && !word.isEmpty()) {
                Glyph last = word.remove(word.size() - 1);
                word.add(last.reading(last.text() + g.text()));
            } else {
                word.add(g);
            }
            end = Math.max(g.x1(), word.size() == 1 ? Double.NEGATIVE_INFINITY : end);
        }
        if (!word.isEmpty()) {
            words.add(Word.of(word, blank));
        }
        return words;
    }

    private static Glyph last(List<Glyph> word) {
        return word.get(word.size() - 1);
    }

    private boolean gap(Glyph before, Glyph g, double end) {
        double size = Math.max(before.size(), g.size());
        double space = before.space() > 0.1 * size ? before.space() : 0.25 * size;
        double limit = spaced ? GAP_WITH_SPACES * size : Math.min(GAP_OF_SPACE * space, 0.16 * size);
        return g.x0() - end > limit && !mark(g.text());
    }

    private static boolean embolden(List<Glyph> word, Glyph g) {
        for (int i = word.size() - 1; i >= 0 && i >= word.size() - 3; i--) {
            Glyph w = word.get(i);
            if (w.text().equals(g.text())
                    && Math.abs(w.x0() - g.x0()) < OVERPRINT * g.size()
                    && Math.abs(w.base() - g.base()) < OVERPRINT * g.size()) {
                word.set(i, w.in(w.face().emboldened()));
                return true;
            }
        }
        return false;
    }

    private static boolean mark(String s) {
        return !s.isEmpty()
                && Character.getType(s.charAt(0)) == Character.NON_SPACING_MARK
                && s.length() <= 2
                && Normalizer.isNormalized(s, Normalizer.Form.NFD);
    }

    /** Glyphs of one base line while rows are put together. */
    private static final class Row {
        final double base;
        final double size;
        final List<Glyph> glyphs = new ArrayList<>();

        @Nullable
        Row host;

        double x0 = Double.POSITIVE_INFINITY;
        double x1 = Double.NEGATIVE_INFINITY;

        Row(double base, double size) {
            this.base = base;
            this.size = size;
        }

        void add(Glyph g) {
            glyphs.add(g);
            if (!g.blank()) {
                x0 = Math.min(x0, g.x0());
                x1 = Math.max(x1, g.x1());
            }
        }

        boolean digits() {
            return glyphs.size() <= 4
                    && glyphs.stream().allMatch(g -> g.blank() || g.text().matches("[\\d*()]+"));
        }

        boolean wider(Row other) {
            return x1 - x0 > 3 * (other.x1 - other.x0);
        }

        /** Whether it is a line of its own: most of its many glyphs stand above or below glyphs of the other row. */
        boolean over(Row other) {
            List<Glyph> printed = glyphs.stream().filter(g -> !g.blank()).toList();
            if (printed.size() < OWN_LINE) {
                return false;
            }
            long over = printed.stream().filter(other::covers).count();
            return over * 2 > printed.size();
        }

        private boolean covers(Glyph g) {
            double middle = (g.x0() + g.x1()) / 2;
            return glyphs.stream().anyMatch(o -> !o.blank() && o.x0() <= middle && middle <= o.x1());
        }

        /** Whether all glyphs stand close to glyphs of the other row. */
        boolean near(Row other, double distance) {
            for (Glyph g : glyphs) {
                if (g.blank()) {
                    continue;
                }
                boolean close = false;
                for (Glyph o : other.glyphs) {
                    if (!o.blank() && g.x0() - o.x1() < distance && o.x0() - g.x1() < distance) {
                        close = true;
                        break;
                    }
                }
                if (!close) {
                    return false;
                }
            }
            return true;
        }
    }
}
