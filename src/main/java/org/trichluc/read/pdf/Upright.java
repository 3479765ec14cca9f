package org.trichluc.read.pdf;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.jspecify.annotations.Nullable;
import org.trichluc.layout.Glyph;
import org.trichluc.layout.Stroke;
import org.trichluc.read.scan.Region;

/**
 * Turns a page so that most of its text runs from left to right, the origin at the top left. Text in another direction
 * (a watermark, a stamp) is no part of it.
 *
 * @param quarter direction of the text in the page's own coordinates, in quarter turns counter-clockwise
 */
record Upright(PDRectangle crop, int quarter) {

    /** The page with all that stands outside its edges on it. */
    Upright around(List<PlacedGlyph> glyphs) {
        float x0 = crop.getLowerLeftX();
        float y0 = crop.getLowerLeftY();
        float x1 = crop.getUpperRightX();
        float y1 = crop.getUpperRightY();
        for (PlacedGlyph g : glyphs) {
            float room = (float) (g.size() + g.advance());
            x0 = Math.min(x0, (float) g.x() - room);
            y0 = Math.min(y0, (float) g.y() - room);
            x1 = Math.max(x1, (float) g.x() + room);
            y1 = Math.max(y1, (float) g.y() + room);
        }
        return new Upright(new PDRectangle(x0, y0, x1 - x0, y1 - y0), quarter);
    }

    static Upright of(PDRectangle crop, int rotation, List<PlacedGlyph> glyphs) {
        int[] count = new int[4];
        for (PlacedGlyph g : glyphs) {
            if (!g.blank() && g.quarter() >= 0) {
                count[g.quarter()]++;
            }
        }
        int best = Math.floorMod(rotation / 90, 4);
        for (int i = 0; i < 4; i++) {
            best = count[i] > count[best] ? i : best;
        }
        return new Upright(crop, best);
    }

    double width() {
        return quarter % 2 == 0 ? crop.getWidth() : crop.getHeight();
    }

    double height() {
        return quarter % 2 == 0 ? crop.getHeight() : crop.getWidth();
    }

    /** Whether a glyph stands on the page. */
    boolean holds(PlacedGlyph g) {
        double x = x(g.x(), g.y());
        double y = y(g.x(), g.y());
        return x >= -g.size() && x <= width() + 1 && y >= 0 && y <= height() + g.size();
    }

    /** Whether a glyph is written in the direction of the page's lines. */
    boolean isAlong(PlacedGlyph g) {
        return g.quarter() == quarter;
    }

    /** Whether a glyph is written up or down the page. */
    boolean isAcross(PlacedGlyph g) {
        return g.quarter() >= 0 && (g.quarter() - quarter) % 2 != 0;
    }

    @Nullable
    Glyph turn(PlacedGlyph g) {
        if (!isAlong(g) || !holds(g)) {
            return null;
        }
        double x = x(g.x(), g.y());
        double y = y(g.x(), g.y());
        return new Glyph(g.text(), x, x + g.advance(), y, g.size(), g.space(), g.face());
    }

    List<Stroke> turn(List<double[]> segments) {
        List<Stroke> result = new ArrayList<>();
        for (double[] s : segments) {
            double x0 = x(s[0], s[1]);
            double y0 = y(s[0], s[1]);
            double x1 = x(s[2], s[3]);
            double y1 = y(s[2], s[3]);
            if (Math.abs(y1 - y0) <= Math.abs(x1 - x0)) {
                result.add(Stroke.level(x0, x1, (y0 + y1) / 2));
            } else {
                result.add(Stroke.upright((x0 + x1) / 2, y0, y1));
            }
        }
        return result;
    }

    List<Region> turnAreas(List<PagePaths.Area> areas) {
        return areas.stream()
                .map(a -> {
                    double x0 = x(a.x0(), a.y0());
                    double y0 = y(a.x0(), a.y0());
                    double x1 = x(a.x1(), a.y1());
                    double y1 = y(a.x1(), a.y1());
                    return new Region(Math.min(x0, x1), Math.min(y0, y1), Math.max(x0, x1), Math.max(y0, y1));
                })
                .toList();
    }

    private double x(double x, double y) {
        return switch (quarter) {
            case 0 -> x - crop.getLowerLeftX();
            case 1 -> y - crop.getLowerLeftY();
            case 2 -> crop.getUpperRightX() - x;
            default -> crop.getUpperRightY() - y;
        };
    }

    private double y(double x, double y) {
        return switch (quarter) {
            case 0 -> crop.getUpperRightY() - y;
            case 1 -> x - crop.getLowerLeftX();
            case 2 -> y - crop.getLowerLeftY();
            default -> crop.getUpperRightX() - x;
        };
    }
}
