package org.trichluc.read.scan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Raised marks are too small for the recogniser where they stand: enlarged, side by side on one line, they are read. */
final class MarkReader {
    static final List<String> OPTIONS = List.of("--psm", "7", "-c", "tessedit_char_whitelist=0123456789*");
    /** Height that digits are enlarged to, in pixels. */
    private static final int HEIGHT = 44;

    private static final int MARGIN = 30;
    /** Free space between two marks. */
    private static final int BETWEEN = 90;
    /** Larger ones are none. */
    private static final int MOST_TIMES = 6;

    private final List<Area> places = new ArrayList<>();
    private final Raster strip;

    private MarkReader(Raster page, List<RaisedMark> marks) {
        int x = MARGIN;
        List<byte[]> pictures = new ArrayList<>();
        for (RaisedMark m : marks) {
            Area a = new Area(
                    Math.max(0, m.box().x0() - 1),
                    Math.max(0, m.box().y0() - 1),
                    Math.min(page.width(), m.box().x1() + 1),
                    Math.min(page.height(), m.box().y1() + 1));
            int times = Math.max(1, Math.min(MOST_TIMES, HEIGHT / Math.max(1, a.height())));
            pictures.add(page.enlarged(a, times));
            int bottom = MARGIN + HEIGHT * 2;
            places.add(new Area(x, bottom - a.height() * times, x + a.width() * times, bottom));
            x += a.width() * times + BETWEEN;
        }
        strip = Raster.blank(x - BETWEEN + MARGIN, HEIGHT * 2 + MARGIN * 2);
        for (int i = 0; i < places.size(); i++) {
            Area p = places.get(i);
            strip.paste(pictures.get(i), p.width(), p.x0(), p.y0());
        }
    }

    static MarkReader of(Raster page, List<RaisedMark> marks) {
        return new MarkReader(page, marks);
    }

    /** The picture to recognise. */
    Raster strip() {
        return strip;
    }

    /** What the marks say, by their places in the list; those that say nothing are missing. */
    Map<Integer, String> read(List<RecognisedLine> recognised) {
        Map<Integer, String> result = new TreeMap<>();
        recognised.stream()
                .flatMap(l -> l.words().stream())
                .flatMap(w -> w.characters().stream())
                .forEach(c -> {
                    for (int i = 0; i < places.size(); i++) {
                        Area p = places.get(i);
                        double x = c.box().middle();
                        if (x > p.x0() - BETWEEN / 3.0 && x < p.x1() + BETWEEN / 3.0) {
                            result.merge(i, c.text(), String::concat);
                        }
                    }
                });
        return result;
    }
}
