package org.trichluc.read.scan;

/** A part of an upright page, in points from the top left. */
public record Region(double x0, double y0, double x1, double y1) {

    public double width() {
        return x1 - x0;
    }

    public double height() {
        return y1 - y0;
    }

    /** Whether a place is in it. */
    public boolean holds(double x, double y) {
        return x >= x0 && x <= x1 && y >= y0 && y <= y1;
    }

    /** Whether the two have a place in common, or are no further apart than {@code gap}. */
    public boolean near(Region o, double gap) {
        return x0 - gap <= o.x1 && o.x0 - gap <= x1 && y0 - gap <= o.y1 && o.y0 - gap <= y1;
    }

    /** The smallest that holds both. */
    public Region union(Region o) {
        return new Region(Math.min(x0, o.x0), Math.min(y0, o.y0), Math.max(x1, o.x1), Math.max(y1, o.y1));
    }

    /** Its pixels in a page's picture. */
    Area in(Raster page, int dpi) {
        Area a = new Area(pixel(x0, dpi), pixel(y0, dpi), pixel(x1, dpi) + 1, pixel(y1, dpi) + 1);
        return a.within(page.width(), page.height());
    }

    private static int pixel(double points, int dpi) {
        return (int) Math.floor(points * dpi / 72);
    }
}
