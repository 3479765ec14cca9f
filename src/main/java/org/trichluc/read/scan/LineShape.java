package org.trichluc.read.scan;

import java.util.Arrays;
import org.trichluc.read.scan.RecognisedLine.RecognisedWord;

/**
 * How a line is set, measured on its picture.
 *
 * @param size of the type, in pixels; 0 where it cannot be told
 */
record LineShape(double size) {
    /** Height of small letters without ascenders as a share of the size, as in Times. */
    private static final double SMALL = 0.455;
    /** Height of capitals and digits as a share of the size, as in Times. */
    static final double CAPITAL = 0.665;

    /** Measures a line: its letters end upwards where ink falls off most. */
    static LineShape of(Raster page, RecognisedLine line) {
        boolean capitals = capitals(line.text());
        double height = line.box().height();
        int from = (int) Math.max(4, height * (capitals ? 0.45 : 0.28));
        int to = (int) Math.min(height * (capitals ? 1.1 : 0.8), 160);
        int[] ink = new int[Math.max(from, to) + 4];
        for (RecognisedWord w : line.words()) {
            int base = (int) Math.round(line.baseAt(w.box().middle()));
            for (int up = 0; up < ink.length; up++) {
                ink[up] += page.darkIn(base - up, w.box().x0(), w.box().x1());
            }
        }
        double most = 0;
        int top = 0;
        for (int up = from; up < to; up++) {
            double fall = ink[up - 1] + ink[up - 2] + ink[up - 3] - ink[up] - ink[up + 1] - ink[up + 2];
            if (fall > most) {
                most = fall;
                top = up;
            }
        }
        return new LineShape(top == 0 ? 0 : top / (capitals ? CAPITAL : SMALL));
    }

    /** The base line of a few words, measured: where ink falls off most downwards. */
    static double base(Raster page, RecognisedLine line) {
        Area box = line.box();
        double most = 0;
        double base = line.baseAt(box.middle());
        for (int y = box.y0() + box.height() * 2 / 5; y <= box.y1(); y++) {
            double fall = 0;
            for (RecognisedWord w : line.words()) {
                for (int i = 0; i < 3; i++) {
                    fall += page.darkIn(y - 1 - i, w.box().x0(), w.box().x1())
                            - page.darkIn(y + i, w.box().x0(), w.box().x1());
                }
            }
            if (fall > most) {
                most = fall;
                base = y;
            }
        }
        return base;
    }

    /** Whether small letters are the exception. */
    private static boolean capitals(String text) {
        long small = text.codePoints().filter(Character::isLowerCase).count();
        long high = text.codePoints()
                .filter(c -> Character.isUpperCase(c) || Character.isDigit(c))
                .count();
        return high > small;
    }

    /**
     * The thickness of a word's upright strokes in pixels, the median of its level runs of ink between base line and
     * half the capitals' height; 0 where there are none.
     */
    static double stem(Raster page, RecognisedLine line, RecognisedWord word, double size) {
        int base = (int) Math.round(line.baseAt(word.box().middle()));
        int[] runs = new int[4000];
        int n = 0;
        for (int y = (int) (base - size * 0.36); y < base - size * 0.1; y++) {
            int run = 0;
            for (int x = word.box().x0(); x <= word.box().x1() && y >= 0 && y < page.height(); x++) {
                boolean dark = x < Math.min(word.box().x1(), page.width()) && x >= 0 && page.dark(x, y);
                if (dark) {
                    run++;
                } else {
                    if (run > 0 && run < size * 0.3 && n < runs.length) {
                        runs[n++] = run;
                    }
                    run = 0;
                }
            }
        }
        if (n == 0) {
            return 0;
        }
        int[] sorted = Arrays.copyOf(runs, n);
        Arrays.sort(sorted);
        int middle = 0;
        int quarter = n / 4;
        for (int i = quarter; i < n - quarter; i++) {
            middle += sorted[i];
        }
        return (double) middle / (n - 2 * quarter);
    }
}
