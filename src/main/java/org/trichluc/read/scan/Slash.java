package org.trichluc.read.scan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The printed slash of a number {@code 12/BC-ABC}. A recogniser of print that stumbles over a pen's strokes does not know
 * where it stands; its shape tells, and the print behind it.
 */
final class Slash {
    /** Sizes as shares of the type's. */
    private static final double LEAST_HEIGHT = 0.55;

    private static final double MOST_HEIGHT = 0.95;
    private static final double LEAST_WIDTH = 0.12;
    private static final double MOST_WIDTH = 0.5;
    /** How strictly its points lie on a line that rises to the right (Pearson); less is more strictly. */
    private static final double RISING = -0.88;
    /** How much higher or lower than a capital on its line a printed letter may be. */
    private static final double OFF = 0.14;
    /** Printed letters among what stands behind it. */
    private static final double PRINTED = 0.75;

    private static final int FEWEST_BEHIND = 3;

    private Slash() {}

    /**
     * Where it begins; -1 where none is to be seen. Of several, as a pen's 1 is like a slash, it is the one nearest to
     * where the recogniser saw it.
     *
     * @param place from the gap to the end of the line
     * @param base the base line's height on the page
     * @param size of the type, in pixels
     */
    static int in(Raster page, Area place, int seen, double base, double size) {
        Raster part = page.part(place);
        double line = base - place.y0();
        List<Area> pieces = new ArrayList<>();
        List<Area> slashes = new ArrayList<>();
        Blobs.each(part, (box, pixels) -> {
            if (box.height() > size * OFF || box.width() > size * OFF) {
                pieces.add(box);
                if (like(box, pixels, part.width(), size)) {
                    slashes.add(box);
                }
            }
        });
        slashes.sort(Comparator.comparingInt(s -> Math.abs(place.x0() + s.x0() - seen)));
        for (Area s : slashes) {
            List<Area> behind = pieces.stream().filter(p -> p.x0() > s.x0()).toList();
            long printed = behind.stream().filter(p -> isPrinted(p, line, size)).count();
            if (printed >= FEWEST_BEHIND && printed >= PRINTED * behind.size()) {
                return place.x0() + s.x0();
            }
        }
        return -1;
    }

    private static boolean isPrinted(Area piece, double line, double size) {
        boolean capital = Math.abs(piece.y1() - line) < OFF * size
                && Math.abs(line - piece.y0() - LineShape.CAPITAL * size) < OFF * size;
        boolean small = Math.abs(piece.y1() - line) < OFF * size && piece.height() < LineShape.CAPITAL * size;
        boolean hyphen = piece.height() < 2 * OFF * size && piece.y1() < line;
        return capital || small || hyphen;
    }

    private static boolean like(Area box, int[] pixels, int width, double size) {
        if (box.height() < LEAST_HEIGHT * size
                || box.height() > MOST_HEIGHT * size
                || box.width() < LEAST_WIDTH * size
                || box.width() > MOST_WIDTH * size) {
            return false;
        }
        double x = 0;
        double y = 0;
        for (int p : pixels) {
            x += p % width;
            y += p / width;
        }
        x /= pixels.length;
        y /= pixels.length;
        double xx = 0;
        double yy = 0;
        double xy = 0;
        for (int p : pixels) {
            double dx = p % width - x;
            double dy = p / width - y;
            xx += dx * dx;
            yy += dy * dy;
            xy += dx * dy;
        }
        return xy / Math.sqrt(Math.max(1, xx * yy)) < RISING;
    }
}
