package org.trichluc.read.scan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Tells which digit a drawing is like: the nearest of many that were drawn from the known ways to write one. */
final class DigitReader {
    /** Drawings of each way. */
    private static final int DRAWINGS = 100;
    /** So many of a digit's nearest drawings speak for it. */
    private static final int NEAREST = 4;

    /** More unlike than any two drawings. */
    private static final double FAR = 9;

    private static final long SEED = 20220101;

    private final List<List<InkShape>> drawings = new ArrayList<>();

    DigitReader(List<DigitStrokes> ways) {
        for (int digit = 0; digit < 10; digit++) {
            drawings.add(new ArrayList<>());
        }
        Random chance = new Random(SEED);
        for (DigitStrokes way : ways) {
            for (int i = 0; i < DRAWINGS; i++) {
                drawings.get(way.digit()).add(way.written(chance));
            }
        }
    }

    /** One of the ways that come with the program, made when it is first asked for. Safe for several threads. */
    static Supplier<DigitReader> shipped() {
        return new Supplier<>() {
            private @Nullable DigitReader made;

            @Override
            public synchronized DigitReader get() {
                DigitReader reader = made;
                if (reader == null) {
                    reader = new DigitReader(DigitStrokes.shipped());
                    made = reader;
                }
                return reader;
            }
        };
    }

    /** How unlike a drawing is to each digit. */
    double[] unlike(InkShape drawing) {
        double[] result = new double[10];
        for (int digit = 0; digit < 10; digit++) {
            double[] nearest = new double[NEAREST];
            Arrays.fill(nearest, FAR);
            for (InkShape known : drawings.get(digit)) {
                double d = drawing.unlike(known);
                for (int i = 0; i < NEAREST; i++) {
                    if (d < nearest[i]) {
                        double t = nearest[i];
                        nearest[i] = d;
                        d = t;
                    }
                }
            }
            result[digit] = Arrays.stream(nearest).sum() / NEAREST;
        }
        return result;
    }
}
