package org.trichluc.read.pdf;

import org.trichluc.layout.Face;

/**
 * A glyph in the page's own coordinates: origin bottom left.
 *
 * @param dx direction of writing, a unit vector
 * @param advance how far the pen moves
 */
record PlacedGlyph(
        String text, double x, double y, double dx, double dy, double advance, double size, double space, Face face) {

    /** Stands for what the file gives no character for. */
    static final String UNNAMED = "\ufffd";

    PlacedGlyph reading(String other) {
        return new PlacedGlyph(other, x, y, dx, dy, advance, size, space, face);
    }

    PlacedGlyph raisedTo(double otherY) {
        return new PlacedGlyph(text, x, otherY, dx, dy, advance, size, space, face);
    }

    boolean blank() {
        return text.isBlank();
    }

    /** Direction of writing in quarter turns, counter-clockwise from left to right; -1 for a slant. */
    int quarter() {
        if (dx > 0.97) {
            return 0;
        }
        if (dy > 0.97) {
            return 1;
        }
        if (dx < -0.97) {
            return 2;
        }
        return dy < -0.97 ? 3 : -1;
    }
}
