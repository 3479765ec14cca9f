package org.trichluc.layout;

import java.util.List;

/**
 * Glyphs without a gap between them, from left to right; at least one.
 *
 * @param spaced whether the file prints a space after it
 */
record Word(List<Glyph> glyphs, boolean spaced) {

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
        double x = glyphs.get(0).x1();
        for (Glyph g : glyphs) {
            x = Math.max(x, g.x1());
        }
        return x;
    }

    String text() {
        if (glyphs.size() == 1) {
            return glyphs.get(0).text();
        }
        StringBuilder b = new StringBuilder();
        for (Glyph g : glyphs) {
            b.append(g.text());
        }
        return b.toString();
    }
}
