package org.trichluc.read.scan;

import java.util.ArrayList;
import java.util.List;

/** Connected pieces of ink. */
final class Blobs {
    private Blobs() {}

    /** The boxes of all pieces that are at most {@code most} pixels wide and high; pieces of under six pixels are dirt. */
    static List<Area> of(Raster page, int most) {
        int w = page.width();
        int h = page.height();
        boolean[] seen = new boolean[w * h];
        int[] stack = new int[w * h / 4 + 16];
        List<Area> blobs = new ArrayList<>();
        for (int start = 0; start < seen.length; start++) {
            if (seen[start] || !page.dark(start % w, start / w)) {
                continue;
            }
            int top = 0;
            stack[top++] = start;
            seen[start] = true;
            int x0 = w;
            int y0 = h;
            int x1 = 0;
            int y1 = 0;
            int n = 0;
            while (top > 0) {
                int p = stack[--top];
                int x = p % w;
                int y = p / w;
                n++;
                x0 = Math.min(x0, x);
                y0 = Math.min(y0, y);
                x1 = Math.max(x1, x);
                y1 = Math.max(y1, y);
                for (int dy = -1; dy <= 1; dy++) {
                    for (int dx = -1; dx <= 1; dx++) {
                        int nx = x + dx;
                        int ny = y + dy;
                        if (nx >= 0 && nx < w && ny >= 0 && ny < h && !seen[ny * w + nx] && page.dark(nx, ny)) {
                            seen[ny * w + nx] = true;
                            if (top == stack.length) {
                                stack = java.util.Arrays.copyOf(stack, stack.length * 2);
                            }
                            stack[top++] = ny * w + nx;
                        }
                    }
                }
            }
            if (n >= 6 && x1 - x0 < most && y1 - y0 < most) {
                blobs.add(new Area(x0, y0, x1 + 1, y1 + 1));
            }
        }
        return blobs;
    }
}
