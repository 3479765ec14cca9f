package org.trichluc.read.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.trichluc.layout.Glyph;
import org.trichluc.layout.Sheet;
import org.trichluc.layout.Stroke;
import org.trichluc.read.scan.PageScan;
import org.trichluc.read.scan.Region;

/** A printed page with what was recognised in parts of it, which is set in their place. */
final class Patches {
    /** A picture in which fewer words are recognised shows something else than text. */
    private static final int LEAST_WORDS = 4;
    /** What was recognised less surely than this is no text. */
    private static final double SURE = 0.6;

    private final Sheet own;
    private final List<Glyph> unnamed;
    private final List<Region> places = new ArrayList<>();
    private final List<PageScan> scans = new ArrayList<>();

    /**
     * A page without patches.
     *
     * @param own what the file says of it
     * @param unnamed glyphs that the file does not name
     */
    Patches(Sheet own, List<Glyph> unnamed) {
        this.own = own;
        this.unnamed = unnamed;
    }

    int page() {
        return own.page();
    }

    /** The same with what was recognised at this place, where that is text. */
    Patches with(Region place, PageScan scan) {
        boolean words = printed(place) || unnamed.stream().anyMatch(g -> isIn(place, g));
        boolean text = !scan.lines().isEmpty() && scan.sureness() >= SURE && scan.isText(words ? 0 : LEAST_WORDS);
        if (text) {
            places.add(place);
            scans.add(scan);
        }
        return this;
    }

    private boolean printed(Region place) {
        return own.glyphs().stream().anyMatch(g -> !g.blank() && isIn(place, g));
    }

    private static boolean isIn(Region place, Glyph g) {
        return place.holds((g.x0() + g.x1()) / 2, g.base() - g.size() / 3);
    }

    /** What was recognised so far. */
    List<PageScan> scans() {
        return scans;
    }

    /** How many characters are still without a name. */
    int unnamed() {
        return (int) unnamed.stream().filter(g -> !isReplaced(g)).count();
    }

    private boolean isReplaced(Glyph g) {
        return places.stream().anyMatch(p -> isIn(p, g));
    }

    /** The page; what was recognised comes last in its drawing order. */
    Sheet sheet(List<Sheet> recognised) {
        if (recognised.isEmpty()) {
            return own;
        }
        List<Glyph> glyphs = new ArrayList<>();
        own.glyphs().stream().filter(g -> !isReplaced(g)).forEach(glyphs::add);
        recognised.forEach(s -> glyphs.addAll(s.glyphs()));
        List<Stroke> strokes = Stream.concat(
                        own.strokes().stream(), recognised.stream().flatMap(s -> s.strokes().stream()))
                .toList();
        return new Sheet(own.page(), own.width(), own.height(), glyphs, strokes, own.sideways());
    }
}
