package org.trichluc.layout;

/**
 * One placed glyph (or one recognised word) on upright paper: points, origin top left, {@code y} growing downwards.
 *
 * @param text what it stands for; a space stands for itself
 * @param x0 left edge
 * @param x1 where the pen stands after it
 * @param base base line
 * @param size of the font, in points
 * @param space width of the font's space, in points
 * @param confidence how sure a recogniser is of it, 0 to 1; 1 for what the file itself says
 */
public record Glyph(
        String text, double x0, double x1, double base, double size, double space, Face face, double confidence) {

    /** A glyph that the file itself gives. */
    public Glyph(String text, double x0, double x1, double base, double size, double space, Face face) {
        this(text, x0, x1, base, size, space, face, 1);
    }

    /** Whether it prints nothing but a gap. */
    public boolean blank() {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c > ' ' && !Character.isSpaceChar(c)) {
                return false;
            }
        }
        return true;
    }

    /** Whether another glyph of its word looks the same and stands on the same line. */
    boolean alike(Glyph other) {
        return size == other.size
                && base == other.base
                && confidence == other.confidence
                && (face == other.face || face.equals(other.face));
    }

    double top() {
        return base - size * 0.75;
    }

    double bottom() {
        return base + size * 0.22;
    }

    double middle() {
        return (x0 + x1) / 2;
    }

    /** The same glyph in another face. */
    public Glyph in(Face other) {
        return new Glyph(text, x0, x1, base, size, space, other, confidence);
    }

    /** The same glyph with a mark after it that belongs to it and ends at {@code right}. */
    public Glyph reaching(double right) {
        return new Glyph(text, x0, Math.max(x1, right), base, size, space, face, confidence);
    }

    /** A glyph of several letters without the first ones. */
    Glyph without(int letters) {
        if (letters == 0) {
            return this;
        }
        double width = (x1 - x0) * letters / text.length();
        return new Glyph(text.substring(letters), x0 + width, x1, base, size, space, face, confidence);
    }

    /** The same glyph standing for something else. */
    public Glyph reading(String other) {
        return new Glyph(other, x0, x1, base, size, space, face, confidence);
    }
}
