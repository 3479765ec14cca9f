package org.trichluc.read.picture;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.trichluc.read.flow.Picture;

/**
 * A picture inside of a file that may show a page.
 *
 * @param told whether the file says how large it is on paper
 * @param width in pixels
 * @param height in pixels
 * @param dpi the resolution to draw it in, in pixels per inch
 */
record EmbeddedPicture(byte[] bytes, boolean told, int width, int height, int dpi) {
    /** A page takes at least half of the text's width and height on A4, in points. */
    private static final double LEAST_WIDTH = 230;

    private static final double LEAST_HEIGHT = 350;
    /** One lying across takes about as much as a sheet lying across; photographs and charts take less. */
    private static final double ACROSS = 600;

    /** Of a page with fewer pixels nothing can be read. */
    private static final int LEAST_PIXELS = 600;
    /** As many pixels make a page of a picture that does not tell its size. */
    private static final int SHORTER = 900;

    private static final int LONGER = 1200;

    private static final int LARGEST = 64 << 20;
    private static final long MOST_PIXELS = 200_000_000;
    private static final int EMF_MARK = 40;

    /** Whether the room that a picture takes on paper is a page's, or is unknown. */
    static boolean mayBePage(Picture picture) {
        double w = picture.width();
        double h = picture.height();
        return !isTold(picture) || h >= LEAST_HEIGHT && w >= (w > h ? ACROSS : LEAST_WIDTH);
    }

    /**
     * Looks at a picture.
     *
     * @throws IOException where it is missing, too large, or of a kind that cannot be read
     */
    static EmbeddedPicture of(Picture picture) throws IOException {
        byte[] bytes = picture.content().bytes();
        if (bytes.length > LARGEST) {
            throw new IOException("it is larger than " + (LARGEST >> 20) + " MB");
        }
        if (isMetafile(bytes)) {
            if (!isTold(picture)) {
                return new EmbeddedPicture(bytes, false, 0, 0, 0);
            }
            throw new IOException("it is a drawing (EMF or WMF) and no picture");
        }
        return open(bytes, reader -> {
            int w = reader.getWidth(0);
            int h = reader.getHeight(0);
            if ((long) w * h > MOST_PIXELS) {
                throw new IOException("it has more than " + MOST_PIXELS / 1_000_000 + " million pixels");
            }
            return new EmbeddedPicture(bytes, isTold(picture), w, h, PagePicture.dpi(reader, 0));
        });
    }

    /** Whether it has as many pixels as a page. */
    boolean isPage() {
        int shorter = Math.min(width, height);
        return told ? shorter >= LEAST_PIXELS : shorter >= SHORTER && Math.max(width, height) >= LONGER;
    }

    BufferedImage draw() throws IOException {
        return open(bytes, reader -> PagePicture.draw(reader, 0, dpi));
    }

    private static boolean isTold(Picture picture) {
        return picture.width() > 0 && picture.height() > 0;
    }

    /** Whether it is of the kinds in which Windows keeps drawings. */
    private static boolean isMetafile(byte[] b) {
        boolean emf = b.length > EMF_MARK + 3
                && b[0] == 1
                && b[EMF_MARK] == ' '
                && b[EMF_MARK + 1] == 'E'
                && b[EMF_MARK + 2] == 'M'
                && b[EMF_MARK + 3] == 'F';
        boolean placeable = b.length > 3 && (b[0] & 0xFF) == 0xD7 && (b[1] & 0xFF) == 0xCD && (b[2] & 0xFF) == 0xC6;
        boolean bare = b.length > 3 && (b[0] == 1 || b[0] == 2) && b[1] == 0 && b[2] == 9 && b[3] == 0;
        return emf || placeable || bare;
    }

    private interface Use<T> {
        T of(ImageReader reader) throws IOException;
    }

    private static <T> T open(byte[] bytes, Use<T> use) throws IOException {
        try (ImageInputStream stream = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(stream);
            if (!readers.hasNext()) {
                throw new IOException("its kind is not known");
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(stream);
                return use.of(reader);
            } finally {
                reader.dispose();
            }
        }
    }
}
