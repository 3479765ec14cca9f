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
    /** Gaps up to this within a long run are bridged, in inches. */
    private static final double GAP = 0.03;
    /** A run with gaps is at least this long: capitals side by side have tops like short ones. In inches. */
    private static final double LONG_RUN = 0.6;
    /** At least this share of a run is ink. */
    private static final double INKED = 0.8;
    /** A hairline is at least so much darker than the paper on both sides, of 255, however light it is. */
    private static final int CONTRAST = 35;

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
            for (int[] run : runs(page, row, length, dpi, turned)) {
                Area a = new Area(run[0], row, run[1], row + 1);
                for (int i = open.size() - 1; i >= 0; i--) {
                    Area o = open.get(i);
                    if (o.x0() <= a.x1() + 1 && a.x0() <= o.x1() + 1) {
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

    private static List<int[]> runs(Raster page, int row, int length, int dpi, boolean turned) {
        List<int[]> runs = new ArrayList<>();
        int beside = (int) Math.max(2, THICK * dpi);
        int from = -1;
        for (int i = 0; i <= length; i++) {
            boolean ink = i < length
                    && ((turned ? page.dark(row, i) : page.dark(i, row)) || hairline(page, row, i, beside, turned));
            if (ink && from < 0) {
                from = i;
            } else if (!ink && from >= 0) {
                runs.add(new int[] {from, i, i - from});
                from = -1;
            }
        }
        List<int[]> joined = joined(runs, (int) Math.max(1, GAP * dpi));
        joined.removeIf(r -> r[1] - r[0] < LONG_RUN * dpi || r[2] < INKED * (r[1] - r[0]));
        joined(runs, 1).stream().filter(r -> r[1] - r[0] >= RUN * dpi).forEach(joined::add);
        return joined;
    }

    /** Runs with gaps up to this bridged; each with the ink in it. */
    private static List<int[]> joined(List<int[]> runs, int gap) {
        List<int[]> joined = new ArrayList<>();
        for (int[] r : runs) {
            int[] last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (last != null && r[0] - last[1] <= gap) {
                last[1] = r[1];
                last[2] += r[2];
            } else {
                joined.add(r.clone());
            }
        }
        return joined;
    }

    /** Whether a point is darker than what lies this far to both sides of the line that would run through it. */
    private static boolean hairline(Raster page, int row, int i, int beside, boolean turned) {
        int rows = turned ? page.width() : page.height();
        if (row < beside || row >= rows - beside) {
            return false;
        }
        int at = grey(page, row, i, turned) + CONTRAST;
        return at < grey(page, row - beside, i, turned) && at < grey(page, row + beside, i, turned);
    }

    private static int grey(Raster page, int row, int i, boolean turned) {
        return page.grey()[turned ? i * page.width() + row : row * page.width() + i] & 0xff;
    }
}
