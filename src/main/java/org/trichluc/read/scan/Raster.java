package org.trichluc.read.scan;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.util.List;

/** A page's picture in grey, one byte a pixel, row by row, and which of its pixels are dark. Coordinates in pixels from the top left. */
final class Raster {
    private static final int LEVELS = 256;
    /** How wide the bell curve is that smooths a picture when it is resampled, in pixels of the coarser one. */
    private static final double SMOOTH = 0.6;

    private final int width;
    private final int height;
    private final byte[] grey;
    private final int threshold;

    private Raster(int width, int height, byte[] grey) {
        this.width = width;
        this.height = height;
        this.grey = grey;
        this.threshold = otsu(grey);
    }

    static Raster of(BufferedImage image) {
        BufferedImage plain = image;
        if (image.getType() != BufferedImage.TYPE_BYTE_GRAY) {
            plain = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
            Graphics2D g = plain.createGraphics();
            g.drawImage(image, 0, 0, Color.WHITE, null);
            g.dispose();
        }
        byte[] grey = ((DataBufferByte) plain.getRaster().getDataBuffer()).getData();
        return new Raster(plain.getWidth(), plain.getHeight(), grey);
    }

    /** The picture turned clockwise by this many quarters. */
    static BufferedImage quarters(BufferedImage image, int quarters) {
        int w = image.getWidth();
        int h = image.getHeight();
        boolean lying = quarters % 2 != 0;
        BufferedImage result = new BufferedImage(lying ? h : w, lying ? w : h, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D g = result.createGraphics();
        g.translate(result.getWidth() / 2.0, result.getHeight() / 2.0);
        g.rotate(quarters * Math.PI / 2);
        g.translate(-w / 2.0, -h / 2.0);
        g.drawImage(image, 0, 0, null);
        g.dispose();
        return result;
    }

    /** The picture turned about its middle; what comes into view is white. {@code degrees} clockwise. */
    static BufferedImage turned(BufferedImage image, double degrees) {
        BufferedImage result = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D g = result.createGraphics();
        g.setColor(Color.WHITE);
        g.fillRect(0, 0, result.getWidth(), result.getHeight());
        g.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        g.rotate(Math.toRadians(degrees), image.getWidth() / 2.0, image.getHeight() / 2.0);
        g.drawImage(image, 0, 0, null);
        g.dispose();
        return result;
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    /** The grey values, 0 black to 255 white; not to be changed. */
    byte[] grey() {
        return grey;
    }

    boolean dark(int x, int y) {
        return (grey[y * width + x] & 0xff) <= threshold;
    }

    /** How many pixels of a row are dark from {@code x0} on, before {@code x1}; 0 outside the picture. */
    int darkIn(int y, int x0, int x1) {
        if (y < 0 || y >= height) {
            return 0;
        }
        int n = 0;
        for (int x = Math.max(0, x0); x < Math.min(width, x1); x++) {
            n += dark(x, y) ? 1 : 0;
        }
        return n;
    }

    /** A copy in which the pixels of these boxes are white. */
    Raster without(Iterable<Area> areas) {
        byte[] copy = grey.clone();
        for (Area a : areas) {
            for (int y = Math.max(0, a.y0()); y < Math.min(height, a.y1()); y++) {
                for (int x = Math.max(0, a.x0()); x < Math.min(width, a.x1()); x++) {
                    copy[y * width + x] = (byte) 0xff;
                }
            }
        }
        return new Raster(width, height, copy);
    }

    /**
     * The picture with this share of its pixels along each side; smoothed a little, so that no edge is a staircase.
     */
    Raster resampled(double scale) {
        double sigma = SMOOTH * Math.max(1, 1 / scale);
        int w = (int) Math.max(1, Math.round(width * scale));
        int h = (int) Math.max(1, Math.round(height * scale));
        Window[] columns = new Window[w];
        for (int x = 0; x < w; x++) {
            columns[x] = Window.of((x + 0.5) / scale - 0.5, sigma, width);
        }
        byte[] result = new byte[w * h];
        for (int y = 0; y < h; y++) {
            float[] row = row(Window.of((y + 0.5) / scale - 0.5, sigma, height));
            for (int x = 0; x < w; x++) {
                float sum = 0;
                for (int i = 0; i < columns[x].weights.length; i++) {
                    sum += columns[x].weights[i] * row[columns[x].first + i];
                }
                result[y * w + x] = (byte) Math.round(sum);
            }
        }
        return new Raster(w, h, result);
    }

    /** A few rows in one, each by its weight. */
    private float[] row(Window rows) {
        float[] sum = new float[width];
        for (int i = 0; i < rows.weights.length; i++) {
            int from = (rows.first + i) * width;
            for (int x = 0; x < width; x++) {
                sum[x] += rows.weights[i] * (grey[from + x] & 0xff);
            }
        }
        return sum;
    }

    /** How much each of a few neighbouring pixels counts for a point between them: by a bell curve. */
    private record Window(int first, float[] weights) {
        static Window of(double at, double sigma, int length) {
            int first = (int) Math.max(0, Math.min(length - 1, Math.ceil(at - 3 * sigma)));
            int last = (int) Math.max(first, Math.min(length - 1, Math.floor(at + 3 * sigma)));
            float[] weights = new float[last - first + 1];
            float sum = 0;
            for (int i = 0; i < weights.length; i++) {
                double off = (first + i - at) / sigma;
                weights[i] = (float) Math.exp(-off * off / 2);
                sum += weights[i];
            }
            for (int i = 0; i < weights.length; i++) {
                weights[i] /= sum;
            }
            return new Window(first, weights);
        }
    }

    /** A part of the picture as one of its own. */
    Raster part(Area area) {
        return new Raster(area.width(), area.height(), enlarged(area, 1));
    }

    /** A part of the picture with white paper around it, so many pixels wide. */
    Raster framed(Area area, int margin) {
        Raster result = blank(area.width() + 2 * margin, area.height() + 2 * margin);
        result.paste(enlarged(area, 1), area.width(), margin, margin);
        return result.without(List.of());
    }

    /** Makes these pixels and their neighbours white; for a raster that is still being made. */
    void whiten(int[] pixels) {
        for (int p : pixels) {
            int x = p % width;
            int y = p / width;
            for (int ny = Math.max(0, y - 1); ny <= Math.min(height - 1, y + 1); ny++) {
                for (int nx = Math.max(0, x - 1); nx <= Math.min(width - 1, x + 1); nx++) {
                    grey[ny * width + nx] = (byte) 0xff;
                }
            }
        }
    }

    /** A part of the picture, each pixel {@code times} as wide and high. */
    byte[] enlarged(Area area, int times) {
        int w = area.width() * times;
        byte[] result = new byte[w * area.height() * times];
        for (int y = 0; y < area.height() * times; y++) {
            for (int x = 0; x < w; x++) {
                result[y * w + x] = grey[(area.y0() + y / times) * width + area.x0() + x / times];
            }
        }
        return result;
    }

    static Raster blank(int width, int height) {
        byte[] white = new byte[width * height];
        java.util.Arrays.fill(white, (byte) 0xff);
        return new Raster(width, height, white);
    }

    /** Puts a picture of {@code w} pixels a row here; for a raster that is still being made. */
    void paste(byte[] picture, int w, int x, int y) {
        for (int row = 0; row * w < picture.length; row++) {
            System.arraycopy(picture, row * w, grey, (y + row) * width + x, w);
        }
    }

    /** The level that parts dark from light best (Otsu 1979); a page without ink has none, all is light. */
    private static int otsu(byte[] grey) {
        long[] count = new long[LEVELS];
        for (byte b : grey) {
            count[b & 0xff]++;
        }
        double total = 0;
        for (int i = 0; i < LEVELS; i++) {
            total += (double) i * count[i];
        }
        double below = 0;
        double sumBelow = 0;
        double best = -1;
        int level = -1;
        for (int i = 0; i < LEVELS; i++) {
            below += count[i];
            sumBelow += (double) i * count[i];
            double above = grey.length - below;
            if (below == 0 || above == 0) {
                continue;
            }
            double gap = sumBelow / below - (total - sumBelow) / above;
            double between = below * above * gap * gap;
            if (between > best) {
                best = between;
                level = i;
            }
        }
        return level;
    }
}
