package org.trichluc.read.scan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Something as high as a small digit that stands raised in a line with nothing below it: a footnote's marker. Marks on
 * letters have a letter below them; quotation marks are smaller.
 *
 * @param line the line's place among the page's lines
 */
record RaisedMark(int line, Area box) {
    /** Heights and places as shares of the capitals' height. */
    private static final double LOWEST = 0.42;

    private static final double HIGHEST = 0.85;
    private static final double WIDEST = 0.66;
    private static final double LEAST_UP = 0.2;
    private static final double LEAST_TOP = 0.72;
    private static final double MOST_TOP = 1.45;
    /** Digits of one marker stand no further apart than this. */
    private static final double APART = 0.3;

    /** The marks in these lines from top to bottom and left to right. */
    static List<RaisedMark> in(Raster page, List<RecognisedLine> lines, List<LineShape> shapes) {
        double largest = shapes.stream().mapToDouble(LineShape::size).max().orElse(0);
        List<Area> blobs = Blobs.of(page, (int) Math.max(8, largest * 0.7));
        List<RaisedMark> marks = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            double capital = shapes.get(i).size() * LineShape.CAPITAL;
            if (capital < 8) {
                continue;
            }
            List<Area> found = new ArrayList<>();
            for (Area b : blobs) {
                if (raised(page, lines.get(i), capital, b)) {
                    found.add(b);
                }
            }
            for (Area a : joined(found, APART * capital)) {
                marks.add(new RaisedMark(i, a));
            }
        }
        return marks;
    }

    private static boolean raised(Raster page, RecognisedLine line, double capital, Area b) {
        Area box = line.box();
        if (b.x0() < box.x0() - 2 * capital || b.x1() > box.x1() + capital || b.y0() > box.y1() || b.y1() < box.y0()) {
            return false;
        }
        double base = line.baseAt(b.middle());
        double up = base - b.y1();
        double top = base - b.y0();
        boolean placed = up >= LEAST_UP * capital && top >= LEAST_TOP * capital && top <= MOST_TOP * capital;
        boolean sized = b.height() >= LOWEST * capital
                && b.height() <= HIGHEST * capital
                && b.width() <= WIDEST * capital
                && b.height() >= b.width();
        return placed && sized && clear(page, b, (int) Math.round(base + 0.1 * capital));
    }

    /** Whether next to nothing stands below, down to the base line. */
    private static boolean clear(Raster page, Area b, int base) {
        int inset = Math.max(1, b.width() / 5);
        int ink = 0;
        for (int y = b.y1() + 1; y < base; y++) {
            ink += page.darkIn(y, b.x0() + inset, b.x1() - inset);
        }
        return ink <= 2;
    }

    private static List<Area> joined(List<Area> areas, double apart) {
        areas.sort(Comparator.comparingInt(Area::x0));
        List<Area> result = new ArrayList<>();
        for (Area a : areas) {
            Area last = result.isEmpty() ? null : result.get(result.size() - 1);
            if (last != null && a.x0() - last.x1() <= apart) {
                result.set(result.size() - 1, last.union(a));
            } else {
                result.add(a);
            }
        }
        return result;
    }
}
