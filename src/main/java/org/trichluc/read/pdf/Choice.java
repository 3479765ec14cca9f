package org.trichluc.read.pdf;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * Which of a page's glyphs are its text, and what the others say. A page that shows none is read by what it hides: what
 * is without ink, and failing that what stands outside its edges.
 *
 * @param text the glyphs to read
 * @param hidden what nobody sees and is not read
 * @param aslant what is seen, but runs neither along the page's lines nor across them
 * @param outside what is read though it stands outside
 */
record Choice(Upright page, List<PlacedGlyph> text, String hidden, String aslant, String outside) {
    /** Smaller letters are nothing to read, in points. */
    static final double SMALLEST = 0.5;

    static Choice of(PDRectangle crop, int rotation, List<PlacedGlyph> shown, Unseen unseen) {
        boolean bare = isBlank(shown);
        List<PlacedGlyph> text = bare ? unseen.inkless : shown;
        HornRepair.repair(text);
        Upright page = Upright.of(crop, rotation, text);
        List<PlacedGlyph> on = text;
        List<PlacedGlyph> off = new ArrayList<>(unseen.outside);
        if (!text.stream().allMatch(page::holds)) {
            on = text.stream().filter(page::holds).toList();
            text.stream().filter(g -> !page.holds(g)).forEach(off::add);
        }
        if (isBlank(on) && !isBlank(off)) {
            off.removeIf(g -> g.size() < SMALLEST);
            HornRepair.repair(off);
            Upright around = Upright.of(crop, rotation, off).around(off);
            return new Choice(around, off, "", aslant(around, off), TextLayer.words(off));
        }
        if (!bare) {
            off.addAll(unseen.inkless);
        }
        return new Choice(page, text, Unseen.text(off, on), aslant(page, on), "");
    }

    private static boolean isBlank(List<PlacedGlyph> glyphs) {
        return glyphs.stream().allMatch(PlacedGlyph::blank);
    }

    private static String aslant(Upright page, List<PlacedGlyph> glyphs) {
        List<PlacedGlyph> found = glyphs.stream()
                .filter(g -> !page.isAlong(g) && !page.isAcross(g))
                .toList();
        return found.isEmpty() ? "" : TextLayer.words(found);
    }
}
