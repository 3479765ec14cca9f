package org.trichluc.read.pdf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.trichluc.layout.Face;
import org.trichluc.layout.Glyph;
import org.trichluc.read.scan.Region;

/**
 * The parts of a printed page that only its picture tells: words whose letters the file does not name, and images and
 * letters drawn as outlines, which may hold text.
 *
 * @param words whose glyphs cannot be read
 * @param pictures that hold no text of the page's own
 * @param share of the page's glyphs that are in {@code words}, 0 to 1
 */
record UnreadAreas(List<Region> words, List<Region> pictures, double share) {
    static final UnreadAreas NONE = new UnreadAreas(List.of(), List.of(), 0);

    boolean any() {
        return count() > 0;
    }

    int count() {
        return words.size() + pictures.size();
    }

    /** An image smaller than this holds no text worth reading; in points. */
    private static final double LEAST_WIDTH = 100;

    private static final double LEAST_HEIGHT = 14;
    private static final double LEAST_AREA = 4_000;
    /** With so many letters printed on it, an image is the ground for them. */
    private static final int GROUND = 5;
    /** Fewer letters drawn side by side are a sign. */
    private static final int LEAST_OUTLINES = 10;
    /** Letters and pieces of an image no further apart than this belong together; in points. */
    private static final double TOGETHER = 8;
    /** A page with more pieces than this is a drawing. */
    private static final int MOST_PIECES = 3_000;
    /** So many pictures on a page are signs. */
    private static final int MOST_PICTURES = 20;

    /**
     * The areas of one page.
     *
     * @param glyphs what is drawn and named
     * @param lost what is drawn and not named
     */
    static UnreadAreas of(
            Upright upright,
            List<PlacedGlyph> glyphs,
            List<PlacedGlyph> lost,
            List<PagePaths.Area> images,
            List<PagePaths.Area> outlines) {
        Set<Face> garbled = garbled(glyphs);
        if (lost.isEmpty() && garbled.isEmpty() && images.isEmpty() && outlines.size() < LEAST_OUTLINES) {
            return NONE;
        }
        List<Glyph> good = new ArrayList<>();
        List<Glyph> bad = new ArrayList<>();
        Stream.concat(glyphs.stream(), lost.stream()).filter(g -> !g.blank()).forEach(g -> {
            Glyph turned = upright.turn(g);
            if (turned != null) {
                boolean named = !g.text().equals(PlacedGlyph.UNNAMED) && !garbled.contains(g.face());
                (named ? good : bad).add(turned);
            }
        });
        LostWords words = LostWords.of(good, bad);
        List<Region> pictures = new ArrayList<>();
        for (Region r : together(upright.turnAreas(images), 0)) {
            if (r.width() >= LEAST_WIDTH && r.height() >= LEAST_HEIGHT && r.width() * r.height() >= LEAST_AREA) {
                pictures.add(r);
            }
        }
        pictures.addAll(together(upright.turnAreas(outlines), LEAST_OUTLINES));
        pictures.removeIf(r -> printedOn(r, good) || words.regions().stream().anyMatch(w -> w.near(r, 0)));
        if (pictures.size() > MOST_PICTURES) {
            pictures.clear();
        }
        return new UnreadAreas(words.regions(), pictures, words.share());
    }

    private static boolean printedOn(Region r, List<Glyph> good) {
        return good.stream()
                        .filter(g -> r.holds((g.x0() + g.x1()) / 2, g.base() - g.size() / 3))
                        .limit(GROUND)
                        .count()
                == GROUND;
    }

    /** Pieces that lie together as one area, where they are at least so many. */
    private static List<Region> together(List<Region> pieces, int least) {
        if (pieces.size() > MOST_PIECES) {
            return List.of();
        }
        List<Region> areas = new ArrayList<>();
        Map<Region, Integer> counts = new HashMap<>();
        for (Region piece : pieces) {
            Region area = piece;
            int count = 1;
            for (int i = areas.size() - 1; i >= 0; i--) {
                if (areas.get(i).near(area, TOGETHER)) {
                    Region other = areas.remove(i);
                    count += counts.getOrDefault(other, 0);
                    area = area.union(other);
                }
            }
            areas.add(area);
            counts.put(area, count);
        }
        areas.removeIf(a -> counts.getOrDefault(a, 0) < least);
        return areas;
    }

    /** The fonts whose text is of no language; of two fonts of one name, each by itself. */
    private static Set<Face> garbled(List<PlacedGlyph> glyphs) {
        Map<Face, List<PlacedGlyph>> byFace = new IdentityHashMap<>();
        PlacedGlyph before = null;
        List<PlacedGlyph> same = List.of();
        for (PlacedGlyph g : glyphs) {
            if (before == null || before.face() != g.face()) {
                same = byFace.computeIfAbsent(g.face(), f -> new ArrayList<>());
            }
            same.add(g);
            before = g;
        }
        Set<Face> garbled = Collections.newSetFromMap(new IdentityHashMap<>());
        byFace.forEach((face, own) -> {
            if (TextLayer.isGarbled(own)) {
                garbled.add(face);
            }
        });
        return garbled;
    }
}
