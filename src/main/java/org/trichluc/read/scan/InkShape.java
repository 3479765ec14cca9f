package org.trichluc.read.scan;

/**
 * What a small drawing looks like: how much of its edge runs in which direction in which part of it. Two drawings of one
 * sign lie close together, however thick the pen was and however large it was drawn.
 *
 * @param parts of length 1 all together
 */
record InkShape(float[] parts) {
    private static final int GRID = 32;
    /** A drawing's longer side on the grid. */
    private static final int LONG = 24;
    /** Parts of the grid along each side. */
    private static final int ZONES = 5;

    private static final int DIRECTIONS = 8;
    /** How much the drawing's proportions count beside its edges. */
    private static final double PROPORTION = 0.5;

    /** The shape of the dark points of a picture, row by row; there is at least one. */
    static InkShape of(boolean[] dark, int width) {
        int[] box = box(dark, width);
        float[] grid = blurred(grid(dark, width, box));
        float[] parts = new float[ZONES * ZONES * DIRECTIONS + 1];
        for (int y = 1; y < GRID - 1; y++) {
            for (int x = 1; x < GRID - 1; x++) {
                edge(grid, x, y, parts);
            }
        }
        double sum = 0;
        for (int i = 0; i < parts.length; i++) {
            sum += parts[i];
            parts[i] = (float) Math.sqrt(parts[i]);
        }
        double length = Math.sqrt(Math.max(1e-9, sum));
        for (int i = 0; i < parts.length; i++) {
            parts[i] /= (float) length;
        }
        double w = box[2] - box[0];
        double h = box[3] - box[1];
        parts[parts.length - 1] = (float) (PROPORTION * w / (w + h));
        return new InkShape(parts);
    }

    /** How unlike two shapes are: 0 for the same, hardly ever more than 1.5. */
    double unlike(InkShape other) {
        double sum = 0;
        for (int i = 0; i < parts.length; i++) {
            double d = parts[i] - other.parts[i];
            sum += d * d;
        }
        return Math.sqrt(sum);
    }

    private static int[] box(boolean[] dark, int width) {
        int[] box = {width, dark.length / width, 0, 0};
        for (int i = 0; i < dark.length; i++) {
            if (dark[i]) {
                box[0] = Math.min(box[0], i % width);
                box[1] = Math.min(box[1], i / width);
                box[2] = Math.max(box[2], i % width + 1);
                box[3] = Math.max(box[3], i / width + 1);
            }
        }
        return box;
    }

    /** The drawing in the middle of the grid, each point of it as dark as what falls onto it. */
    private static float[] grid(boolean[] dark, int width, int[] box) {
        double scale = (double) LONG / Math.max(1, Math.max(box[2] - box[0], box[3] - box[1]));
        double left = (GRID - (box[2] - box[0]) * scale) / 2;
        double top = (GRID - (box[3] - box[1]) * scale) / 2;
        float[] grid = new float[GRID * GRID];
        for (int y = 0; y < GRID; y++) {
            for (int x = 0; x < GRID; x++) {
                double x0 = box[0] + (x - left) / scale;
                double y0 = box[1] + (y - top) / scale;
                grid[y * GRID + x] = share(dark, width, x0, y0, 1 / scale);
            }
        }
        return grid;
    }

    /** How much of a square of the picture is dark. */
    private static float share(boolean[] dark, int width, double x0, double y0, double side) {
        int steps = (int) Math.max(1, Math.min(8, Math.ceil(side)));
        int hits = 0;
        for (int i = 0; i < steps; i++) {
            for (int j = 0; j < steps; j++) {
                int x = (int) Math.floor(x0 + (j + 0.5) * side / steps);
                int y = (int) Math.floor(y0 + (i + 0.5) * side / steps);
                if (x >= 0 && x < width && y >= 0 && y < dark.length / width && dark[y * width + x]) {
                    hits++;
                }
            }
        }
        return (float) hits / (steps * steps);
    }

    private static float[] blurred(float[] grid) {
        float[] once = smoothed(grid, 1);
        return smoothed(once, GRID);
    }

    private static float[] smoothed(float[] grid, int step) {
        float[] result = new float[grid.length];
        for (int i = 0; i < grid.length; i++) {
            float before = i >= step ? grid[i - step] : 0;
            float after = i + step < grid.length ? grid[i + step] : 0;
            result[i] = before * 0.25f + grid[i] * 0.5f + after * 0.25f;
        }
        return result;
    }

    /** Adds the edge at a point to the zones around it, by the direction in which it grows darker. */
    private static void edge(float[] g, int x, int y, float[] parts) {
        int i = y * GRID + x;
        double dx = g[i + 1] - g[i - 1] + (g[i + 1 - GRID] - g[i - 1 - GRID] + g[i + 1 + GRID] - g[i - 1 + GRID]) / 2;
        double dy =
                g[i + GRID] - g[i - GRID] + (g[i + GRID - 1] - g[i - GRID - 1] + g[i + GRID + 1] - g[i - GRID + 1]) / 2;
        double strength = Math.hypot(dx, dy);
        if (strength < 0.05) {
            return;
        }
        double turn = (Math.atan2(dy, dx) / (2 * Math.PI) + 1) % 1 * DIRECTIONS;
        double zx = (x + 0.5) * ZONES / GRID - 0.5;
        double zy = (y + 0.5) * ZONES / GRID - 0.5;
        for (int c = 0; c < 8; c++) {
            int column = (int) Math.floor(zx) + (c & 1);
            int row = (int) Math.floor(zy) + (c >> 1 & 1);
            int direction = ((int) Math.floor(turn) + (c >> 2 & 1)) % DIRECTIONS;
            double weight = (1 - Math.abs(zx - column))
                    * (1 - Math.abs(zy - row))
                    * ((c >> 2 & 1) == 0 ? 1 - (turn - Math.floor(turn)) : turn - Math.floor(turn));
            if (column >= 0 && column < ZONES && row >= 0 && row < ZONES) {
                parts[(row * ZONES + column) * DIRECTIONS + direction] += (float) (strength * weight);
            }
        }
    }
}
