package org.trichluc.read.scan;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * One way to write a digit: the strokes of the pen, in a square from 0,0 at the top left to 1,1 at the bottom right.
 *
 * @param strokes the points of each, x and y in turn; a curve goes through them, a point given twice is a corner
 */
record DigitStrokes(int digit, List<double[]> strokes) {
    private static final String SHIPPED = "digit-strokes.tsv";
    /** Height of a drawing in pixels, without the pen's thickness. */
    private static final int HEIGHT = 40;

    private static final int MARGIN = 8;
    /** Points of a curve between two given ones. */
    private static final int STEPS = 8;

    /** Those that come with the program. */
    static List<DigitStrokes> shipped() {
        try (InputStream in = DigitStrokes.class.getResourceAsStream(SHIPPED)) {
            if (in == null) {
                throw new IllegalStateException(SHIPPED + " is missing");
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(l -> !l.startsWith("#") && Character.isDigit(l.charAt(0)))
                    .map(DigitStrokes::of)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A line {@code digit, tab, strokes, tab, remark}; strokes are parted by bars, points by spaces. */
    static DigitStrokes of(String line) {
        String[] cells = line.split("\t");
        List<double[]> strokes = new ArrayList<>();
        for (String stroke : cells[1].split("\\|")) {
            String[] numbers = stroke.strip().split("[ ,]");
            double[] points = new double[numbers.length];
            for (int i = 0; i < points.length; i++) {
                points[i] = Double.parseDouble(numbers[i]);
            }
            strokes.add(points);
        }
        return new DigitStrokes(Integer.parseInt(cells[0]), strokes);
    }

    /** What it looks like when somebody writes it: slanted, stretched and shaken by chance, with some pen. */
    InkShape written(Random chance) {
        double slant = chance.nextGaussian() * 0.16 - 0.06;
        double turn = chance.nextGaussian() * 0.07;
        double wide = HEIGHT * (0.35 + 0.45 * chance.nextDouble());
        double shake = 0.02 + 0.03 * chance.nextDouble();
        double pen = 1.2 + 2.8 * chance.nextDouble();
        List<double[]> drawn = new ArrayList<>();
        for (double[] stroke : strokes) {
            double[] points = new double[stroke.length];
            for (int i = 0; i < stroke.length; i += 2) {
                boolean corner = i > 0 && stroke[i] == stroke[i - 2] && stroke[i + 1] == stroke[i - 1];
                double x = corner ? 0 : stroke[i] - 0.5 + chance.nextGaussian() * shake;
                double y = corner ? 0 : stroke[i + 1] - 0.5 + chance.nextGaussian() * shake;
                points[i] = corner ? points[i - 2] : x * wide - (y + turn * x) * slant * HEIGHT;
                points[i + 1] = corner ? points[i - 1] : (y + turn * x) * HEIGHT;
            }
            drawn.add(curve(points));
        }
        return inked(drawn, pen);
    }

    /** A curve through points (Catmull and Rom 1974). */
    private static double[] curve(double[] p) {
        int n = p.length / 2;
        double[] result = new double[((n - 1) * STEPS + 1) * 2];
        for (int i = 0; i < n - 1; i++) {
            for (int s = 0; s <= STEPS; s++) {
                double t = (double) s / STEPS;
                for (int axis = 0; axis < 2; axis++) {
                    double b = p[i * 2 + axis];
                    double c = p[i * 2 + 2 + axis];
                    double a = i == 0 ? b : p[i * 2 - 2 + axis];
                    double d = i + 2 < n ? p[i * 2 + 4 + axis] : c;
                    result[(i * STEPS + s) * 2 + axis] = 0.5
                            * (2 * b
                                    + (c - a) * t
                                    + (2 * a - 5 * b + 4 * c - d) * t * t
                                    + (3 * b - a - 3 * c + d) * t * t * t);
                }
            }
        }
        return result;
    }

    private static InkShape inked(List<double[]> drawn, double pen) {
        double x0 = Double.MAX_VALUE;
        double y0 = Double.MAX_VALUE;
        double x1 = -Double.MAX_VALUE;
        double y1 = -Double.MAX_VALUE;
        for (double[] s : drawn) {
            for (int i = 0; i < s.length; i += 2) {
                x0 = Math.min(x0, s[i]);
                x1 = Math.max(x1, s[i]);
                y0 = Math.min(y0, s[i + 1]);
                y1 = Math.max(y1, s[i + 1]);
            }
        }
        int width = (int) (x1 - x0) + 2 * MARGIN;
        boolean[] dark = new boolean[width * ((int) (y1 - y0) + 2 * MARGIN)];
        for (double[] s : drawn) {
            for (int i = 0; i + 3 < s.length; i += 2) {
                line(
                        dark,
                        width,
                        s[i] - x0 + MARGIN,
                        s[i + 1] - y0 + MARGIN,
                        s[i + 2] - x0 + MARGIN,
                        s[i + 3] - y0 + MARGIN,
                        pen);
            }
        }
        return InkShape.of(dark, width);
    }

    private static void line(boolean[] dark, int width, double x0, double y0, double x1, double y1, double pen) {
        int steps = (int) Math.ceil(Math.hypot(x1 - x0, y1 - y0)) + 1;
        for (int i = 0; i <= steps; i++) {
            double x = x0 + (x1 - x0) * i / steps;
            double y = y0 + (y1 - y0) * i / steps;
            for (int py = (int) Math.ceil(y - pen); py <= y + pen; py++) {
                for (int px = (int) Math.ceil(x - pen); px <= x + pen; px++) {
                    if (Math.hypot(px - x, py - y) <= pen) {
                        dark[py * width + px] = true;
                    }
                }
            }
        }
    }
}
