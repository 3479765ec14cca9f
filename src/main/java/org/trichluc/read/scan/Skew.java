package org.trichluc.read.scan;

import java.util.ArrayList;
import java.util.List;

/**
 * By how much a page lies askew: summed along the direction of its lines, ink alternates between rows full of it and
 * rows without, most sharply where the direction is right.
 */
final class Skew {
    /** A page lying straighter than this, in degrees, is left as it is. */
    static final double LEAST = 0.3;
    /** A page lying more askew than this, in degrees, is not recognised as such. */
    static final double MOST = 4;

    private static final int SHRINK = 4;
    private static final double COARSE = 0.25;
    private static final double FINE = 0.05;
    /** Times by which columns must be sharper than rows for lines to run upright. */
    private static final double UPRIGHT = 1.3;
    /** Fewer dark points than this tell nothing. */
    private static final int ENOUGH = 500;

    private Skew() {}

    /** Degrees by which lines fall to the right; negative where they rise; 0 where nothing can be told. */
    static double of(Raster page) {
        List<int[]> points = points(page);
        if (points.size() < ENOUGH) {
            return 0;
        }
        int rows = page.height() / SHRINK + page.width() / SHRINK;
        double coarse = best(points, rows, -MOST, MOST, COARSE);
        return best(points, rows, coarse - COARSE, coarse + COARSE, FINE);
    }

    /** Whether lines run up and down: ink alternates more sharply between columns than between rows. */
    static boolean upright(Raster page) {
        List<int[]> points = points(page);
        List<int[]> turned = points.stream().map(p -> new int[] {p[1], p[0]}).toList();
        int rows = page.height() / SHRINK + page.width() / SHRINK;
        double level = sharpness(points, rows, best(points, rows, -MOST, MOST, COARSE));
        double upright = sharpness(turned, rows, best(turned, rows, -MOST, MOST, COARSE));
        return points.size() >= ENOUGH && upright > level * UPRIGHT;
    }

    private static double best(List<int[]> points, int rows, double from, double to, double step) {
        double best = 0;
        double sharpest = sharpness(points, rows, 0);
        int steps = (int) Math.round((to - from) / step);
        for (int i = 0; i <= steps; i++) {
            double angle = from + i * step;
            double sharpness = sharpness(points, rows, angle);
            if (sharpness > sharpest) {
                sharpest = sharpness;
                best = angle;
            }
        }
        return best;
    }

    private static double sharpness(List<int[]> points, int rows, double angle) {
        int[] ink = new int[rows * 2];
        double slope = Math.tan(Math.toRadians(angle));
        for (int[] p : points) {
            ink[(int) Math.floor(p[1] - p[0] * slope) + rows / 2]++;
        }
        double sum = 0;
        for (int i = 1; i < ink.length; i++) {
            double d = ink[i] - ink[i - 1];
            sum += d * d;
        }
        return sum;
    }

    /** Small squares of the picture that hold ink; the outer margin, where scanners leave shadows, is left out. */
    private static List<int[]> points(Raster page) {
        List<int[]> points = new ArrayList<>();
        int left = page.width() / 20;
        int top = page.height() / 20;
        for (int y = top; y < page.height() - top - SHRINK; y += SHRINK) {
            for (int x = left; x < page.width() - left - SHRINK; x += SHRINK) {
                int n = 0;
                for (int i = 0; i < SHRINK; i++) {
                    n += page.darkIn(y + i, x, x + SHRINK);
                }
                if (n * 3 > SHRINK * SHRINK) {
                    points.add(new int[] {x / SHRINK, y / SHRINK});
                }
            }
        }
        return points;
    }
}
