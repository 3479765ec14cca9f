package org.trichluc.read.scan;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;

/** Red, the ink of seals and stamps, on the colour picture of a page. */
public final class RedInk {
    /** A point is red where its red exceeds green and blue by more than this, of 255. */
    private static final int RED = 40;

    private RedInk() {}

    /** In grey; red, the ink of seals, is as white as paper. What a seal covers stays. */
    public static BufferedImage without(BufferedImage colour) {
        int w = colour.getWidth();
        BufferedImage result = new BufferedImage(w, colour.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
        byte[] grey = ((DataBufferByte) result.getRaster().getDataBuffer()).getData();
        int[] row = new int[w];
        for (int y = 0; y < colour.getHeight(); y++) {
            colour.getRGB(0, y, w, 1, row, 0, w);
            for (int x = 0; x < w; x++) {
                int r = row[x] >> 16 & 0xff;
                int g = row[x] >> 8 & 0xff;
                int b = row[x] & 0xff;
                int red = r - Math.max(g, b);
                grey[y * w + x] = (byte) (red > RED ? Math.min(255, r + red) : (299 * r + 587 * g + 114 * b) / 1000);
            }
        }
        return result;
    }
}
