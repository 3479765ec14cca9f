package org.trichluc.layout;

import java.util.ArrayList;
import java.util.List;

/** Glyphs without a gap between them, from left to right; at least one. */
final class Word {
    private final List<Glyph> glyphs;
    private final boolean spaced;
    private final double x1;
    private final String text;

    private Word(List<Glyph> glyphs, boolean spaced) {
        this.glyphs = glyphs;
        this.spaced = spaced;
        double right = glyphs.get(0).x1();
        for (Glyph g : glyphs) {
            right = Math.max(right, g.x1());
        }
        this.x1 = right;
        this.text = glyphs.size() == 1 ? glyphs.get(0).text() : text(glyphs);
    }

    /**
     * A word of these glyphs; neighbours that differ in nothing but their place become one glyph of several letters.
     *
     * @param spaced whether the file prints a space after it
     */
    static Word of(List<Glyph> glyphs, boolean spaced) {
        List<Glyph> joined = new ArrayList<>(2);
        int from = 0;
        while (from < glyphs.size()) {
            Glyph first = glyphs.get(from);
            int to = from + 1;
            double right = first.x1();
            while (to < glyphs.size() && first.alike(glyphs.get(to))) {
                right = Math.max(right, glyphs.get(to).x1());
                to++;
            }
            joined.add(
                    to == from + 1
                            ? first
                            : first.reading(text(glyphs.subList(from, to))).reaching(right));
            from = to;
        }
        return new Word(joined.size() == 1 ? List.of(joined.get(0)) : List.copyOf(joined), spaced);
    }

    private static String text(List<Glyph> glyphs) {
        StringBuilder b = new StringBuilder();
        for (Glyph g : glyphs) {
            b.append(g.text());
        }
        return b.toString();
    }

    /** Stretches of glyphs that are alike in size, face and base line. */
    List<Glyph> glyphs() {
        return glyphs;
    }

    /** Whether the file prints a space after it. */
    boolean spaced() {
        return spaced;
    }

    /** How sure a recogniser is of it; 1 where the file itself gives it. */
    double confidence() {
        double least = 1;
        for (Glyph g : glyphs) {
            least = Math.min(least, g.confidence());
        }
        return least;
    }

    double x0() {
        return glyphs.get(0).x0();
    }

    double x1() {
        return x1;
    }

    double width() {
        return x1 - x0();
    }

    String text() {
        return text;
    }

    @Override
    public String toString() {
        return text;
    }
}
