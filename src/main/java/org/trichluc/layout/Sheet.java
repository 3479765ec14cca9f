package org.trichluc.layout;

import java.util.List;

/**
 * What stands on one page, turned upright.
 *
 * @param page 1-based
 * @param width in points
 * @param height in points
 * @param glyphs in the order in which the file draws them
 */
public record Sheet(int page, double width, double height, List<Glyph> glyphs, List<Stroke> strokes) {
    public Sheet {
        glyphs = PackedGlyphs.of(glyphs);
    }

    /** Whether its text was recognised in a picture. */
    public boolean recognised() {
        return glyphs.stream().anyMatch(g -> g.confidence() < 1);
    }
}
