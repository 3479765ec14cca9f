package org.trichluc.read.pdf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.trichluc.layout.Glyph;
import org.trichluc.read.scan.Region;

/**
 * Words that cannot be read because some of their letters have no name, in runs: neighbours on a line, and lines of such
 * words one below the other.
 *
 * @param share of all glyphs that are in them
 */
record LostWords(List<Region> regions, double share) {
    /** Base lines further apart than this share of the size are two lines. */
    private static final double LINE = 0.4;
    /** Glyphs further apart than this share of their size belong to two words. */
    private static final double GAP = 0.2;
    /** Lost words further apart than so many sizes are recognised each by itself. */
    private static final double RUN = 1.5;
    /** Lines of lost words further apart than this share of their height are two areas. */
    private static final double LEADING = 0.6;
    /** A word with fewer letters and as few without a name is a bullet. */
    private static final int LETTERS = 3;

    private static final int NAMELESS = 2;
    /** So many lost words here and there are most of the page. */
    private static final int SCATTERED = 150;
    /** How many areas back a line looks for the one that it goes on. */
    private static final int BACK = 8;

    /** The runs among glyphs with names and glyphs without. */
    static LostWords of(List<Glyph> good, List<Glyph> bad) {
        if (bad.isEmpty()) {
            return new LostWords(List.of(), 0);
        }
        Set<Glyph> nameless = identities(bad);
        List<Run> runs = new ArrayList<>();
        for (List<Glyph> line : lines(Stream.concat(good.stream(), bad.stream()))) {
            runs(line, nameless, runs);
        }
        if (runs.size() > SCATTERED) {
            return new LostWords(List.of(), 1);
        }
        Set<Glyph> own =
                identities(runs.stream().flatMap(r -> r.glyphs.stream()).toList());
        List<Glyph> others = good.stream().filter(g -> !own.contains(g)).toList();
        int lost = runs.stream().mapToInt(r -> r.glyphs.size()).sum();
        return new LostWords(areas(runs, others), (double) lost / (good.size() + bad.size()));
    }

    private static Set<Glyph> identities(List<Glyph> glyphs) {
        Set<Glyph> set = Collections.newSetFromMap(new IdentityHashMap<>());
        set.addAll(glyphs);
        return set;
    }

    private static List<List<Glyph>> lines(Stream<Glyph> glyphs) {
        List<List<Glyph>> lines = new ArrayList<>();
        Glyph before = null;
        for (Glyph g : glyphs.sorted(Comparator.comparingDouble(Glyph::base)).toList()) {
            if (before == null || g.base() - before.base() > LINE * Math.min(g.size(), before.size())) {
                lines.add(new ArrayList<>());
            }
            lines.get(lines.size() - 1).add(g);
            before = g;
        }
        lines.forEach(l -> l.sort(Comparator.comparingDouble(Glyph::x0)));
        return lines;
    }

    private static void runs(List<Glyph> line, Set<Glyph> nameless, List<Run> runs) {
        Run run = null;
        int from = 0;
        for (int i = 1; i <= line.size(); i++) {
            if (i < line.size()
                    && line.get(i).x0() - line.get(i - 1).x1()
                            <= GAP * line.get(i).size()) {
                continue;
            }
            List<Glyph> word = line.subList(from, i);
            long lost = word.stream().filter(nameless::contains).count();
            from = i;
            if (lost == 0) {
                run = null;
            } else if (run != null
                    && word.get(0).x0() - run.x1 <= RUN * word.get(0).size()) {
                run.add(word, lost);
            } else {
                run = new Run(word, lost);
                runs.add(run);
            }
        }
        runs.removeIf(r -> r.nameless < NAMELESS && r.glyphs.size() < LETTERS);
    }

    /** Runs one below the other as one area, as long as it holds no other glyphs. */
    private static List<Region> areas(List<Run> runs, List<Glyph> others) {
        List<Region> areas = new ArrayList<>();
        for (Run r : runs) {
            Region own = r.region();
            Region joined = null;
            for (int i = areas.size() - 1; i >= Math.max(0, areas.size() - BACK) && joined == null; i--) {
                joined = joined(areas.get(i), own, others);
                if (joined != null) {
                    areas.set(i, joined);
                }
            }
            if (joined == null) {
                areas.add(own);
            }
        }
        return areas;
    }

    private static @Nullable Region joined(Region above, Region below, List<Glyph> others) {
        boolean next = below.y0() - above.y1() < LEADING * below.height()
                && below.x0() < above.x1()
                && above.x0() < below.x1();
        Region both = above.union(below);
        boolean alone =
                next && others.stream().noneMatch(g -> both.holds((g.x0() + g.x1()) / 2, g.base() - g.size() / 3));
        return alone ? both : null;
    }

    /** Lost words side by side. */
    private static final class Run {
        private final List<Glyph> glyphs = new ArrayList<>();
        private final double x0;
        private double x1;
        private double top;
        private double bottom;
        private long nameless;

        Run(List<Glyph> word, long lost) {
            x0 = word.get(0).x0();
            top = Double.POSITIVE_INFINITY;
            bottom = Double.NEGATIVE_INFINITY;
            add(word, lost);
        }

        void add(List<Glyph> word, long lost) {
            for (Glyph g : word) {
                glyphs.add(g);
                x1 = Math.max(x1, g.x1());
                top = Math.min(top, g.base() - g.size());
                bottom = Math.max(bottom, g.base() + g.size() * 0.3);
            }
            nameless += lost;
        }

        /** With the room that marks over capitals and slanted letters need. */
        Region region() {
            return new Region(x0 - 1, top, x1 + 1, bottom);
        }
    }
}
