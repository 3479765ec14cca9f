package org.trichluc.read.pdf;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The glyphs of a page that nobody sees on paper. */
final class Unseen {
    /** Glyphs are the same ink when they are no further apart, in points. */
    private static final double SAME_PLACE = 2;

    private record Spot(String text, long x, long y) {}

    /** Glyphs without ink, in that of the paper, or under a picture: a recogniser may have put them there. */
    final List<PlacedGlyph> inkless = new ArrayList<>();

    /** Glyphs cut off by a clip or by the page's edges, or too small to be read. */
    final List<PlacedGlyph> outside = new ArrayList<>();

    int size() {
        return inkless.size() + outside.size();
    }

    /** What hidden glyphs say, those left aside that stand where {@code shown} has the same. */
    static String text(List<PlacedGlyph> glyphs, List<PlacedGlyph> shown) {
        List<PlacedGlyph> hidden = new ArrayList<>(glyphs);
        if (hidden.isEmpty()) {
            return "";
        }
        Set<Spot> ink = new HashSet<>();
        for (PlacedGlyph g : shown) {
            for (int i = 0; i < 9; i++) {
                ink.add(spot(g, i % 3 - 1, i / 3 - 1));
            }
        }
        hidden.removeIf(g -> ink.contains(spot(g, 0, 0)));
        return TextLayer.words(hidden);
    }

    private static Spot spot(PlacedGlyph g, int right, int up) {
        return new Spot(g.text(), Math.round(g.x() / SAME_PLACE) + right, Math.round(g.y() / SAME_PLACE) + up);
    }
}
