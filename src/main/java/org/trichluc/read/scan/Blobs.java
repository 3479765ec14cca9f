package org.trichluc.read.scan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiConsumer;

/** Connected pieces of ink. */
final class Blobs {
    /** A piece of fewer pixels is dirt. */
    private static final int LEAST = 6;

    private final Raster page;
    private final boolean[] seen;
    /** The pixels of the piece at hand, in the order in which they were found. */
    private int[] pixels = new int[4096];

    private int count;

    private Blobs(Raster page) {
        this.page = page;
        this.seen = new boolean[page.width() * page.height()];
    }

    /** The boxes of all pieces that are at most {@code most} pixels wide and high; specks are left out. */
    static List<Area> of(Raster page, int most) {
        List<Area> blobs = new ArrayList<>();
        new Blobs(page).each((box, pixels) -> {
            if (pixels.length >= LEAST && box.width() <= most && box.height() <= most) {
                blobs.add(box);
            }
        });
        return blobs;
    }

    /** Hands on each piece's box and pixels, row by row numbered. */
    static void each(Raster page, BiConsumer<Area, int[]> piece) {
        new Blobs(page).each(piece);
    }

    private void each(BiConsumer<Area, int[]> piece) {
        int w = page.width();
        for (int start = 0; start < seen.length; start++) {
            if (!seen[start] && page.dark(start % w, start / w)) {
                Area box = fill(start);
                piece.accept(box, Arrays.copyOf(pixels, count));
            }
        }
    }

    private Area fill(int start) {
        int w = page.width();
        count = 0;
        take(start);
        int x0 = w;
        int y0 = page.height();
        int x1 = 0;
        int y1 = 0;
        for (int next = 0; next < count; next++) {
            int x = pixels[next] % w;
            int y = pixels[next] / w;
            x0 = Math.min(x0, x);
            y0 = Math.min(y0, y);
            x1 = Math.max(x1, x);
            y1 = Math.max(y1, y);
            for (int ny = Math.max(0, y - 1); ny <= Math.min(page.height() - 1, y + 1); ny++) {
                for (int nx = Math.max(0, x - 1); nx <= Math.min(w - 1, x + 1); nx++) {
                    if (!seen[ny * w + nx] && page.dark(nx, ny)) {
                        take(ny * w + nx);
                    }
                }
            }
        }
        return new Area(x0, y0, x1 + 1, y1 + 1);
    }

    private void take(int pixel) {
        seen[pixel] = true;
        if (count == pixels.length) {
            pixels = Arrays.copyOf(pixels, count * 2);
        }
        pixels[count++] = pixel;
    }
}
