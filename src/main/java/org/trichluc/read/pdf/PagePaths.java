package org.trichluc.read.pdf;

import java.awt.geom.Point2D;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** The paths that a page draws, as far as they are level or upright lines or thin rectangles, inside the clip. */
final class PagePaths {
    /** A filled rectangle no thicker than this is a line, in points. */
    private static final double THIN = 3.2;
    /** No straight letter has a stem narrower than this, in points: what is narrower is a piece of a rule. */
    private static final double STEM = 0.8;
    /** How far a line may be from level, in points. */
    private static final double SLANT = 0.8;
    /** More strokes than this on a page are a drawing, not tables. */
    private static final int MOST_STROKES = 8_000;

    /** A shape no higher than this can be a letter, in points. */
    private static final double LETTER = 40;
    /** So many dark areas are remembered. */
    private static final int MOST_AREAS = 2_000;

    /** An upright rectangle. */
    record Area(double x0, double y0, double x1, double y1) {
        /** Whether it holds a place, more or less. */
        boolean holds(double x, double y) {
            return x > x0 - 1 && x < x1 + 1 && y > y0 - 1 && y < y1 + 1;
        }
    }

    private final List<double[]> strokes = new ArrayList<>();
    private final List<double[]> segments = new ArrayList<>();
    private final Deque<Area> saved = new ArrayDeque<>();
    private Area clip = new Area(-1e6, -1e6, 1e6, 1e6);
    private final List<Area> dark = new ArrayList<>();
    private boolean clips;
    private boolean curved;
    private final List<Area> outlines = new ArrayList<>();
    private int curves;
    private double x;
    private double y;
    private double startX;
    private double startY;
    private double minX = Double.POSITIVE_INFINITY;
    private double minY = Double.POSITIVE_INFINITY;
    private double maxX = Double.NEGATIVE_INFINITY;
    private double maxY = Double.NEGATIVE_INFINITY;

    /** Level and upright lines as {@code x0, y0, x1, y1} in the page's own coordinates. */
    List<double[]> strokes() {
        return strokes;
    }

    /** How many filled curved shapes can be letters that are drawn and not written. */
    int curves() {
        return curves;
    }

    /** The filled shapes that can be such letters, straight ones among them. */
    List<Area> outlines() {
        return outlines;
    }

    /** Says that an area is no longer white, and tells what of it can be seen. */
    Area shade(double x0, double y0, double x1, double y1) {
        Area seen =
                new Area(Math.max(clip.x0, x0), Math.max(clip.y0, y0), Math.min(clip.x1, x1), Math.min(clip.y1, y1));
        if (dark.size() < MOST_AREAS) {
            dark.add(seen);
        }
        return seen;
    }

    /** Says that all that can be drawn on is no longer white. */
    void shade() {
        shade(clip.x0, clip.y0, clip.x1, clip.y1);
    }

    /** Whether white can be seen at this place. */
    boolean isDark(double atX, double atY) {
        return dark.stream().anyMatch(d -> d.holds(atX, atY));
    }

    void save() {
        saved.push(clip);
    }

    void restore() {
        if (!saved.isEmpty()) {
            clip = saved.pop();
        }
    }

    /** Whether a glyph at this place is inside the clip, more or less. */
    boolean shows(double gx, double gy, double size) {
        return gx > clip.x0 - size && gx < clip.x1 + size * 0.5 && gy > clip.y0 - size && gy < clip.y1 + size * 0.5;
    }

    Point2D point() {
        return new Point2D.Double(x, y);
    }

    void move(double toX, double toY) {
        at(toX, toY);
        startX = toX;
        startY = toY;
    }

    void line(double toX, double toY) {
        segments.add(new double[] {x, y, toX, toY});
        at(toX, toY);
    }

    void curve(double toX, double toY) {
        curved = true;
        at(toX, toY);
    }

    void close() {
        if (x != startX || y != startY) {
            line(startX, startY);
        }
    }

    void rectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
        move(p0.getX(), p0.getY());
        line(p1.getX(), p1.getY());
        line(p2.getX(), p2.getY());
        line(p3.getX(), p3.getY());
        line(p0.getX(), p0.getY());
    }

    void clip() {
        clips = true;
    }

    void end() {
        if (clips && minX <= maxX) {
            clip = new Area(
                    Math.max(clip.x0, minX), Math.max(clip.y0, minY), Math.min(clip.x1, maxX), Math.min(clip.y1, maxY));
        }
        clips = false;
        curved = false;
        segments.clear();
        minX = minY = Double.POSITIVE_INFINITY;
        maxX = maxY = Double.NEGATIVE_INFINITY;
    }

    void stroke(boolean visible) {
        if (visible) {
            segments.forEach(s -> add(s[0], s[1], s[2], s[3]));
        }
        end();
    }

    /** Filled rectangles of one path, each of four or five segments, that are as thin as lines. */
    void fill(boolean visible) {
        if (visible) {
            if (maxY - minY > THIN && maxX - minX > THIN) {
                shade(minX, minY, maxX, maxY);
            }
            curves += curved && maxY - minY < LETTER ? 1 : 0;
            outline();
            int i = 0;
            while (i < segments.size()) {
                int j = i;
                double[] first = segments.get(i);
                double x0 = first[0];
                double y0 = first[1];
                double x1 = x0;
                double y1 = y0;
                while (j < segments.size() && (j == i || joined(segments.get(j - 1), segments.get(j)))) {
                    double[] s = segments.get(j);
                    x0 = Math.min(x0, s[2]);
                    y0 = Math.min(y0, s[3]);
                    x1 = Math.max(x1, s[2]);
                    y1 = Math.max(y1, s[3]);
                    j++;
                }
                if (x1 - x0 <= THIN && y1 - y0 > x1 - x0) {
                    add((x0 + x1) / 2, y0, (x0 + x1) / 2, y1);
                } else if (y1 - y0 <= THIN) {
                    add(x0, (y0 + y1) / 2, x1, (y0 + y1) / 2);
                }
                i = j;
            }
        }
        end();
    }

    private void outline() {
        boolean small = minX <= maxX && maxY - minY < LETTER && maxX - minX < LETTER;
        boolean rule = !curved && Math.min(maxX - minX, maxY - minY) < STEM;
        if (small && !rule && outlines.size() < MOST_STROKES) {
            outlines.add(new Area(minX, minY, maxX, maxY));
        }
    }

    private static boolean joined(double[] a, double[] b) {
        return a[2] == b[0] && a[3] == b[1];
    }

    private void add(double x0, double y0, double x1, double y1) {
        double a0 = Math.max(Math.min(x0, x1), clip.x0 - 1);
        double a1 = Math.min(Math.max(x0, x1), clip.x1 + 1);
        double b0 = Math.max(Math.min(y0, y1), clip.y0 - 1);
        double b1 = Math.min(Math.max(y0, y1), clip.y1 + 1);
        boolean straight = Math.abs(x1 - x0) < SLANT || Math.abs(y1 - y0) < SLANT;
        if (straight && a0 <= a1 && b0 <= b1 && strokes.size() < MOST_STROKES) {
            strokes.add(new double[] {a0, b0, a1, b1});
        }
    }

    private void at(double toX, double toY) {
        x = toX;
        y = toY;
        minX = Math.min(minX, toX);
        minY = Math.min(minY, toY);
        maxX = Math.max(maxX, toX);
        maxY = Math.max(maxY, toY);
    }
}
