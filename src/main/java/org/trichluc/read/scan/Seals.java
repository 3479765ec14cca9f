package org.trichluc.read.scan;

import java.util.ArrayList;
import java.util.List;

/**
 * Takes seals and signatures off a page: pieces of ink that are much higher than type and mostly air. They stand over
 * and beside what is printed there, the signatory's office and name, and keep a recogniser from finding it.
 *
 * @param page without them
 * @param places where they were
 */
record Seals(Raster page, List<Area> places) {
    /** Sizes in inches. Type and its marks are lower than this, and so are pieces of a table's rules. */
    private static final double LEAST_HEIGHT = 0.45;

    private static final double LEAST_WIDTH = 0.45;
    /** What is larger is a frame or a picture. */
    private static final double MOST_HEIGHT = 3;

    private static final double MOST_WIDTH = 4.5;
    /** More ink than this share of its box is no line drawing. */
    private static final double MOST_INK = 0.4;

    static Seals off(Raster page, int dpi) {
        Raster result = page.without(List.of());
        List<Area> places = new ArrayList<>();
        Blobs.each(page, (box, pixels) -> {
            boolean sized = box.height() >= LEAST_HEIGHT * dpi
                    && box.width() >= LEAST_WIDTH * dpi
                    && box.height() <= MOST_HEIGHT * dpi
                    && box.width() <= MOST_WIDTH * dpi;
            if (sized && pixels.length < MOST_INK * box.width() * box.height()) {
                result.whiten(pixels);
                places.add(box);
            }
        });
        return new Seals(result, places);
    }
}
