package org.trichluc.read.scan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The pen's ink in a gap of a form, without specks and without what reaches in from the lines above and below.
 *
 * @param dark its points, row by row
 * @param width of a row
 * @param size of the type around it, in pixels
 * @param cuts columns where one digit may end and the next begin, the first and the last one too
 */
record GapInk(boolean[] dark, int width, double size, List<Integer> cuts) {
    /** The size that the type is brought to, however finely the page was scanned, in pixels. */
    private static final double SIZE = 60;
    /** Ink lower and narrower than this share of the size is a speck or the dots of a colon. */
    private static final double SPECK = 0.24;
    /** A digit is at least as high as this, a share of the size. */
    private static final double LOW = 0.4;
    /** A digit is no wider than this, a share of the size. */
    private static final double WIDE = 1.25;
    /** Ink that ends above, or begins below, these shares of the gap's height is of other lines. */
    private static final double ABOVE = 0.3;

    private static final double BELOW = 0.72;
    /** Between two digits that touch there is no more ink in a column than this share of the size. */
    private static final double THIN = 0.45;
    /** Cuts are further apart than this share of the size. */
    private static final double APART = 0.07;

    /** Pieces that have more than this share of the smaller one in common are of one digit. */
    private static final double OF_ONE_DIGIT = 0.5;

    /** What stands between two cuts. */
    enum Between {
        NOTHING,
        DIGIT,
        /** Too low or too wide to be a digit. */
        PART
    }

    /**
     * The ink in a gap.
     *
     * @param apart whether digits that lean over each other are set apart first
     */
    static GapInk in(Raster page, PennedGap gap, boolean apart) {
        Raster part = page.part(gap.place()).resampled(SIZE / gap.size());
        double size = SIZE;
        List<Piece> pieces = new ArrayList<>();
        Blobs.each(part, (box, pixels) -> {
            boolean speck = box.width() < SPECK * size && box.height() < SPECK * size;
            boolean cutOff = box.width() < SPECK * size && (box.x0() == 0 || box.x1() == part.width());
            if (!speck && !cutOff && box.y1() >= part.height() * ABOVE && box.y0() <= part.height() * BELOW) {
                pieces.add(new Piece(box, pixels));
            }
        });
        pieces.sort(Comparator.comparingDouble(p -> p.box.middle()));
        int[] shifts = apart ? shifts(pieces) : new int[pieces.size()];
        int width = part.width() + (pieces.isEmpty() ? 0 : shifts[shifts.length - 1]);
        boolean[] dark = new boolean[width * part.height()];
        for (int i = 0; i < shifts.length; i++) {
            for (int p : pieces.get(i).pixels) {
                dark[p / part.width() * width + p % part.width() + shifts[i]] = true;
            }
        }
        return new GapInk(dark, width, size, cuts(dark, width, size));
    }

    private record Piece(Area box, int[] pixels) {}

    /** How far to the right each piece moves, so that digits that lean over each other stand apart. */
    private static int[] shifts(List<Piece> pieces) {
        int[] shifts = new int[pieces.size()];
        int shift = 0;
        int end = 0;
        for (int i = 0; i < shifts.length; i++) {
            Area box = pieces.get(i).box;
            int common = end - (box.x0() + shift);
            if (common > 0 && i > 0 && beside(pieces.get(i - 1).box, box, common)) {
                shift += common + 1;
            }
            shifts[i] = shift;
            end = Math.max(end, box.x1() + shift);
        }
        return shifts;
    }

    /** Whether two pieces stand beside each other, and not like a 5 and its hat. */
    private static boolean beside(Area left, Area right, int common) {
        int level = Math.min(left.y1(), right.y1()) - Math.max(left.y0(), right.y0());
        return common < OF_ONE_DIGIT * Math.min(left.width(), right.width())
                && level > OF_ONE_DIGIT * Math.min(left.height(), right.height());
    }

    /** The columns that hold less ink than their neighbours. */
    private static List<Integer> cuts(boolean[] dark, int width, double size) {
        int[] ink = new int[width];
        for (int i = 0; i < dark.length; i++) {
            ink[i % width] += dark[i] ? 1 : 0;
        }
        List<Integer> cuts = new ArrayList<>(List.of(0));
        int reach = (int) Math.max(2, size * APART);
        for (int x = 1; x < width; x++) {
            boolean least = ink[x] < size * THIN;
            for (int n = Math.max(0, x - reach); n <= Math.min(width - 1, x + reach); n++) {
                least &= ink[n] > ink[x] || ink[n] == ink[x] && n >= x;
            }
            if (least) {
                cuts.add(x);
            }
        }
        cuts.add(width);
        return List.copyOf(cuts);
    }

    Between between(int from, int to) {
        int x0 = width;
        int x1 = 0;
        int y0 = dark.length;
        int y1 = 0;
        for (int y = 0; y < dark.length / width; y++) {
            for (int x = cuts.get(from); x < cuts.get(to); x++) {
                if (dark[y * width + x]) {
                    x0 = Math.min(x0, x);
                    x1 = Math.max(x1, x + 1);
                    y0 = Math.min(y0, y);
                    y1 = y + 1;
                }
            }
        }
        if (x1 <= x0) {
            return Between.NOTHING;
        }
        return x1 - x0 > WIDE * size || y1 - y0 < LOW * size ? Between.PART : Between.DIGIT;
    }

    InkShape shape(int from, int to) {
        int x0 = cuts.get(from);
        int w = cuts.get(to) - x0;
        boolean[] part = new boolean[w * (dark.length / width)];
        for (int i = 0; i < part.length; i++) {
            part[i] = dark[i / w * width + x0 + i % w];
        }
        return InkShape.of(part, w);
    }
}
