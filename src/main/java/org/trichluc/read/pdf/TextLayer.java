package org.trichluc.read.pdf;

import java.text.Normalizer;
import java.util.List;
import org.trichluc.vietnamese.Syllable;

/** What the text of a page is to a reader. */
enum TextLayer {
    /** The page's own. */
    PRINTED,
    /** What another program recognised in the picture of the page, well enough to be read. */
    RECOGNISED,
    /** None, or only a stamp's, or so badly recognised that it cannot be read: the page is its picture. */
    NONE;

    /** A scanned page may hold this many characters of stamps and signatures. */
    private static final int STAMP_CHARACTERS = 250;
    /** Of Vietnamese text at least this share of words are possible syllables. */
    private static final double POSSIBLE = 0.8;
    /** Of Vietnamese text at least this share of words have letters with marks. */
    private static final double MARKED = 0.4;

    /**
     * What the text is.
     *
     * @param pictured whether images cover the page
     * @param visible the glyphs that are drawn
     * @param invisible the glyphs that are there to be found only
     */
    static TextLayer of(boolean pictured, List<PlacedGlyph> visible, List<PlacedGlyph> invisible) {
        boolean seen = !visible.stream().allMatch(PlacedGlyph::blank);
        if (!pictured) {
            return PRINTED;
        }
        if (!stamp(visible)) {
            return poor(words(visible)) ? NONE : PRINTED;
        }
        boolean readable = !seen && characters(invisible) > 0 && !poor(words(invisible));
        return readable ? RECOGNISED : NONE;
    }

    /** Whether there is so little text that it can be a stamp's. */
    static boolean stamp(List<PlacedGlyph> visible) {
        return characters(visible) < STAMP_CHARACTERS;
    }

    /** Whether the words are too few of them Vietnamese: {@code CQNG HOA XA HO!}. */
    static boolean poor(String text) {
        int words = 0;
        int possible = 0;
        int marked = 0;
        for (String token : text.split("[^\\p{L}\\p{M}]++")) {
            String word = Normalizer.normalize(token, Normalizer.Form.NFC);
            if (word.isEmpty()) {
                continue;
            }
            words++;
            possible += Syllable.possible(word) ? 1 : 0;
            marked += word.chars().anyMatch(c -> c > 0x7f) ? 1 : 0;
        }
        return possible < words * POSSIBLE || marked < words * MARKED;
    }

    private static long characters(List<PlacedGlyph> glyphs) {
        return glyphs.stream().filter(g -> !g.blank()).count();
    }

    /** The glyphs' text in drawing order, with a space wherever the pen jumps. */
    private static String words(List<PlacedGlyph> glyphs) {
        StringBuilder b = new StringBuilder();
        PlacedGlyph last = null;
        for (PlacedGlyph g : glyphs) {
            if (last != null) {
                double jump = Math.hypot(
                        g.x() - last.x() - last.dx() * last.advance(), g.y() - last.y() - last.dy() * last.advance());
                b.append(jump > 0.15 * g.size() ? " " : "");
            }
            b.append(g.text());
            last = g;
        }
        return b.toString();
    }
}
