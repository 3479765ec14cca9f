package org.trichluc.read.scan;

import java.util.ArrayList;
import java.util.List;

/** The ruling lines of a page: long thin level and upright runs of ink. */
final class Rulings {
    /** A run of ink shorter than this is no part of a line, in inches. */
    private static final double RUN = 0.2;
    /** A line is at least this long, in inches. */
    private static final double LEAST = 0.33;
    /** A line is at most this thick, in inches, apart from how far it lies askew. */
    private static final double THICK = 0.035;
    /** Beside a line lies white paper: at most this share of it is ink. */
    private static final double INK_BESIDE = 0.25;
    /** A line may lie askew by this share of its length. */
    private static final double SLANT = 0.012;
    /** Gaps up to this within a run are bridged, in pixels. */
    private static final int GAP = 1;

    private Rulings() {}

    /** The level lines, each with the area of its ink. */
    static List<Area> level(Raster page, int dpi) {
        return lines(page, dpi, page.height(), page.width(), false);
    }

    /** The upright lines. */
    static List<Area> upright(Raster page, int dpi) {
        return lines(page, dpi, page.width(), page.height(), true).stream()
                .map(a -> new Area(a.y0(), a.x0(), a.y1(), a.x1()))
                .toList();
    }

    private static List<Area> lines(Raster page, int dpi, int rows, int length, boolean turned) {
        List<Area> done = new ArrayList<>();
        List<Area> open = new ArrayList<>();
        for (int row = 0; row < rows; row++) {
            for (int[] run : runs(page, row, length, (int) (RUN * dpi), turned)) {
                Area a = new Area(run[0], row, run[1], row + 1);
                for (int i = open.size() - 1; i >= 0; i--) {
                    Area o = open.get(i);
                    if (o.x0() <= a.x1() + GAP && a.x0() <= o.x1() + GAP) {
                        a = a.union(o);
                        open.remove(i);
                    }
                }
                open.add(a);
            }
            for (int i = open.size() - 1; i >= 0; i--) {
                if (open.get(i).y1() < row) {
                    done.add(open.remove(i));
                }
            }
        }
        done.addAll(open);
        done.removeIf(a -> a.width() < LEAST * dpi
                || a.height() > THICK * dpi + SLANT * a.width()
                || ink(page, a.y0() - 3, a, turned) > INK_BESIDE * a.width()
                || ink(page, a.y1() + 2, a, turned) > INK_BESIDE * a.width());
        return done;
    }

    private static int ink(Raster page, int row, Area line, boolean turned) {
        if (row < 0 || row >= (turned ? page.width() : page.height())) {
            return 0;
        }
        int n = 0;
        for (int i = line.x0(); i < line.x1(); i++) {
            n += (turned ? page.dark(row, i) : page.dark(i, row)) ? 1 : 0;
        }
        return n;
    }

    private static List<int[]> runs(Raster page, int row, int length, int least, boolean turned) {
        List<int[]> runs = new ArrayList<>();
        int from = -1;
        int last = -1;
        for (int i = 0; i <= length; i++) {
            boolean dark = i < length && (turned ? page.dark(row, i) : page.dark(i, row));
            if (dark) {
                from = from < 0 ? i : from;
                last = i;
            } else if (from >= 0 && (i - last > GAP || i == length)) {
                if (last + 1 - from >= least) {
                    runs.add(new int[] {from, last + 1});
                }
                from = -1;
            }
        }
        return runs;
    }
}
