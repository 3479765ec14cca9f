package org.trichluc.layout;

import org.jspecify.annotations.Nullable;

/**
 * How glyphs look, apart from size and place.
 *
 * @param font the font's name as the file gives it, without a subset's prefix; null where it gives none
 */
public record Face(@Nullable String font, boolean bold, boolean italic) {

    /** The same face in bold, as glyphs printed twice look. */
    public Face emboldened() {
        return bold ? this : new Face(font, true, italic);
    }
}
