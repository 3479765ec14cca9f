package org.trichluc.layout;

/**
 * A straight ruling line, level or upright, in a page's points; a thin filled rectangle counts as one.
 *
 * @param level whether it runs from left to right
 */
public record Stroke(double x0, double y0, double x1, double y1, boolean level) {

    /** A level stroke at {@code y}. */
    public static Stroke level(double x0, double x1, double y) {
        return new Stroke(Math.min(x0, x1), y, Math.max(x0, x1), y, true);
    }

    /** An upright stroke at {@code x}. */
    public static Stroke upright(double x, double y0, double y1) {
        return new Stroke(x, Math.min(y0, y1), x, Math.max(y0, y1), false);
    }

    double length() {
        return level ? x1 - x0 : y1 - y0;
    }
}
