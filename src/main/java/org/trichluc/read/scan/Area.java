package org.trichluc.read.scan;

/** A part of a picture, in pixels from the top left; the right and lower edges are outside. */
record Area(int x0, int y0, int x1, int y1) {

    int width() {
        return x1 - x0;
    }

    int height() {
        return y1 - y0;
    }

    double middle() {
        return (x0 + x1) / 2.0;
    }

    Area union(Area o) {
        return new Area(Math.min(x0, o.x0), Math.min(y0, o.y0), Math.max(x1, o.x1), Math.max(y1, o.y1));
    }

    Area scaled(double times) {
        return new Area((int) Math.round(x0 * times), (int) Math.round(y0 * times), (int) Math.round(x1 * times), (int)
                Math.round(y1 * times));
    }

    Area moved(int x, int y) {
        return new Area(x0 + x, y0 + y, x1 + x, y1 + y);
    }

    boolean holds(double x, double y) {
        return x >= x0 && x < x1 && y >= y0 && y < y1;
    }

    /** What of it lies in a picture of this size. */
    Area within(int width, int height) {
        int left = Math.max(0, Math.min(width, x0));
        int top = Math.max(0, Math.min(height, y0));
        return new Area(left, top, Math.max(left, Math.min(width, x1)), Math.max(top, Math.min(height, y1)));
    }

    Area grown(int by) {
        return new Area(x0 - by, y0 - by, x1 + by, y1 + by);
    }
}
