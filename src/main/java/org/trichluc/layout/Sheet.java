package org.trichluc.layout;

import java.util.List;

/**
 * What stands on one page, turned upright.
 *
 * @param page 1-based
 * @param width in points
 * @param height in points
 * @param glyphs in the order in which the file draws them
 * @param sideways lines that run up or down the page, each as one glyph; they count in the cells of ruled tables only
 */
public record Sheet(
        int page, double width, double height, List<Glyph> glyphs, List<Stroke> strokes, List<Glyph> sideways) {
    public Sheet {
        glyphs = PackedGlyphs.of(glyphs);
    }

    /** A page whose text all runs from left to right. */
    public Sheet(int page, double width, double height, List<Glyph> glyphs, List<Stroke> strokes) {
        this(page, width, height, glyphs, strokes, List.of());
    }
}
