package org.trichluc.read.scan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;
import org.trichluc.layout.Face;
import org.trichluc.layout.Glyph;
import org.trichluc.layout.Sheet;
import org.trichluc.read.scan.PageScan.Piece;
import org.trichluc.read.scan.PageScan.ScanLine;

/**
 * Sets recognised pages as if they had been printed: what is measured on each line with some error, the size and weight
 * of its type, is settled by what is usual in the whole report.
 */
public final class Typesetter {
    /** Sizes that differ by less than this share are one. */
    private static final double SAME_SIZE = 0.09;
    /** Smaller type than this share of the body's is another size. */
    private static final double SMALLER = 0.9;
    /** The size to take where nothing can be measured, in points. */
    private static final double USUAL = 13;
    /** A word's strokes this much thicker than usual are bold. */
    private static final double BOLD = 1.45;
    /** The same for a whole line, on average: bold italics are thinner, but a line is measured better than a word. */
    private static final double BOLD_LINE = 1.25;
    /** A line whose capitals were taken for its small letters seems this many times larger than it is. */
    private static final double CAPITALS = 1.46;
    /** Room that a recognised space has at least, as a share of the size. */
    private static final double LEAST_SPACE = 0.12;
    /** Fewer bold letters than this in a line that is not bold are an accident. */
    private static final int FEW = 4;
    /** A line with fewer letters than this is too short to be measured. */
    private static final int SHORT = 6;
    /** Base lines are at least this share of the body's size apart. */
    private static final double LEAST_LEADING = 0.6;
    /** A line lowered out of one line may come to stand in another; so often it is lowered again. */
    private static final int MOST_ROUNDS = 5;
    /** A raised marker's size as a share of its line's. */
    private static final double RAISED = 0.62;

    private static final double SPACE = 0.25;
    private static final Face PLAIN = new Face(null, false, false);

    private final double body;
    private final double small;
    private final double stem;

    private Typesetter(List<PageScan> pages) {
        List<ScanLine> lines = pages.stream()
                .flatMap(p -> p.lines().stream())
                .filter(l -> l.size() > 0 && !l.pieces().isEmpty())
                .toList();
        double usual = median(lines, ScanLine::size, ScanLine::width);
        body = usual == 0 ? USUAL : half(usual);
        List<ScanLine> smaller =
                lines.stream().filter(l -> l.size() < body * SMALLER).toList();
        small = half(median(smaller, ScanLine::size, ScanLine::width));
        stem = median(
                lines.stream().filter(l -> stem(l) > 0).toList(),
                l -> stem(l) * l.size() / usual(l.size()),
                l -> letters(l));
    }

    /** The pages as sheets, in the same order. */
    public static List<Sheet> sheets(List<PageScan> pages) {
        List<PageScan> settled = MarkerSequence.settle(pages);
        Typesetter t = new Typesetter(settled);
        return settled.stream().map(t::sheet).toList();
    }

    private Sheet sheet(PageScan page) {
        List<Glyph> glyphs = new ArrayList<>();
        ScanLine before = null;
        List<ScanLine> done = new ArrayList<>();
        for (ScanLine recognised : page.lines()) {
            ScanLine l = apart(recognised, done);
            set(l, size(l, before), glyphs);
            done.add(l);
            before = l;
        }
        return new Sheet(page.page(), page.width(), page.height(), glyphs, page.strokes());
    }

    /** Lines that the recogniser told apart stay apart: where two come to stand in each other, the later is the lower. */
    private ScanLine apart(ScanLine line, List<ScanLine> done) {
        ScanLine result = line;
        double least = body * LEAST_LEADING;
        for (int round = 0; round < MOST_ROUNDS; round++) {
            double before = result.base();
            for (ScanLine above : done) {
                double step = result.base() - above.base();
                if (Math.abs(step) < least && result.overlaps(above)) {
                    result = result.lowered(least - step);
                }
            }
            if (result.base() == before) {
                break;
            }
        }
        return result;
    }

    private void set(ScanLine line, double size, List<Glyph> glyphs) {
        double thick = stem(line) * line.size() / size;
        boolean all = thick > stem * BOLD_LINE;
        Piece before = null;
        for (Piece recognised : line.pieces()) {
            Piece p = recognised;
            if (before != null && before.spaced()) {
                p = p.from(before.x1() + size * LEAST_SPACE);
                glyphs.add(new Glyph(" ", before.x1(), p.x0(), line.base(), size, size * SPACE, PLAIN));
            }
            boolean own = p.stem() * line.size() / size > stem * BOLD && letters(p) >= FEW;
            piece(p, p.raised() ? size * RAISED : size, new Face(null, all || own, false), glyphs);
            before = p;
        }
    }

    /** Characters side by side in their word's box; where exactly each one stands matters to nobody. */
    private static void piece(Piece p, double size, Face face, List<Glyph> glyphs) {
        int[] characters = p.text().codePoints().toArray();
        double width = (p.x1() - p.x0()) / characters.length;
        for (int i = 0; i < characters.length; i++) {
            glyphs.add(new Glyph(
                    Character.toString(characters[i]),
                    p.x0() + i * width,
                    p.x0() + (i + 1) * width,
                    p.base(),
                    size,
                    size * SPACE,
                    face,
                    p.confidence()));
        }
    }

    private double size(ScanLine line, @Nullable ScanLine before) {
        int letters = letters(line);
        double step = before == null ? 0 : line.base() - before.base();
        if (letters < SHORT && before != null && step > 0 && step < before.size() * 2) {
            return usual(before.size());
        }
        return usual(line.size());
    }

    /** The measured size, or a common one that it can be taken for. */
    private double usual(double size) {
        if (size == 0 || Math.abs(size - body) <= body * SAME_SIZE) {
            return body;
        }
        if (small > 0 && Math.abs(size - small) <= small * SAME_SIZE) {
            return small;
        }
        return Math.abs(size / CAPITALS - body) <= body * SAME_SIZE ? body : half(size);
    }

    /** How thick a line's strokes are on average, as a share of its measured size; 0 where unknown. */
    private static double stem(ScanLine line) {
        double sum = 0;
        int letters = 0;
        for (Piece p : line.pieces()) {
            if (p.stem() > 0) {
                sum += p.stem() * letters(p);
                letters += letters(p);
            }
        }
        return letters == 0 ? 0 : sum / letters;
    }

    private static int letters(ScanLine line) {
        return line.pieces().stream().mapToInt(Typesetter::letters).sum();
    }

    private static int letters(Piece p) {
        return (int) p.text().codePoints().filter(Character::isLetterOrDigit).count();
    }

    private static double half(double size) {
        return Math.round(size * 2) / 2.0;
    }

    /** The weighted median; 0 of nothing. */
    private static <T> double median(List<T> items, ToDoubleFunction<T> value, ToDoubleFunction<T> weight) {
        double half = items.stream().mapToDouble(weight).sum() / 2;
        double sum = 0;
        for (T item : items.stream().sorted(Comparator.comparingDouble(value)).toList()) {
            sum += weight.applyAsDouble(item);
            if (sum >= half) {
                return value.applyAsDouble(item);
            }
        }
        return 0;
    }
}
