package org.trichluc.read.scan;

import java.util.List;
import org.trichluc.layout.Stroke;
import org.trichluc.vietnamese.Syllable;

/**
 * A page's picture as it was recognised; what is known only from the whole report is still open.
 *
 * @param page 1-based
 * @param width of the paper, in points
 * @param height in points
 * @param turned by how many degrees clockwise the picture was turned to be straight
 */
public record PageScan(
        int page, double width, double height, double turned, List<ScanLine> lines, List<Stroke> strokes) {

    /** A smaller share of possible syllables is what is seen in a photograph. */
    private static final double POSSIBLE = 0.7;

    /** Whether it holds so many words at least, and most of them can be Vietnamese: more than is seen in a photograph. */
    public boolean isText(int leastWords) {
        int words = 0;
        int possible = 0;
        for (String word : text().split("[^\\p{L}\\p{M}]++")) {
            if (word.length() > 1) {
                words++;
                possible += Syllable.possible(word) ? 1 : 0;
            }
        }
        return words >= leastWords && possible >= words * POSSIBLE;
    }

    /** How sure the recogniser was of a letter on average, 0 to 1; 0 without any. */
    public double sureness() {
        double sum = 0;
        int letters = 0;
        for (ScanLine l : lines) {
            for (Piece p : l.pieces()) {
                sum += p.confidence() * p.text().length();
                letters += p.text().length();
            }
        }
        return letters == 0 ? 0 : sum / letters;
    }

    /** All its words, for judging how well it was recognised. */
    public String text() {
        StringBuilder b = new StringBuilder();
        for (ScanLine l : lines) {
            l.pieces().forEach(p -> b.append(p.text()).append(' '));
        }
        return b.toString();
    }

    /**
     * A line, in points from the top left.
     *
     * @param size of its type as measured; 0 where it could not be
     */
    record ScanLine(double base, double size, List<Piece> pieces) {

        /** The same line this much further down. */
        ScanLine lowered(double by) {
            List<Piece> moved = pieces.stream()
                    .map(p -> new Piece(
                            p.text(), p.x0(), p.x1(), p.base() + by, p.raised(), p.stem(), p.spaced(), p.confidence()))
                    .toList();
            return new ScanLine(base + by, size, moved);
        }

        /** Whether a part of it stands above or below a part of the other one. */
        boolean overlaps(ScanLine other) {
            return !pieces.isEmpty()
                    && !other.pieces.isEmpty()
                    && pieces.get(0).x0()
                            < other.pieces.get(other.pieces.size() - 1).x1()
                    && other.pieces.get(0).x0() < pieces.get(pieces.size() - 1).x1();
        }

        double width() {
            return pieces.isEmpty()
                    ? 0
                    : pieces.get(pieces.size() - 1).x1() - pieces.get(0).x0();
        }
    }

    /**
     * A word or a part of one.
     *
     * @param base its own base line where it is raised, else the line's
     * @param stem thickness of its strokes as a share of the size; 0 where unknown
     * @param spaced whether a space follows
     * @param confidence 0 to 1
     */
    record Piece(
            String text,
            double x0,
            double x1,
            double base,
            boolean raised,
            double stem,
            boolean spaced,
            double confidence) {

        /** The same piece, beginning no further left than here. */
        Piece from(double x) {
            return x <= x0 ? this : new Piece(text, x, Math.max(x1, x + 1), base, raised, stem, spaced, confidence);
        }

        /** A part of its text as a piece of its own, with a space behind it. */
        Piece part(int start, int end, double from, double to) {
            boolean last = end == text.length();
            return new Piece(text.substring(start, end), from, to, base, raised, stem, !last || spaced, confidence);
        }

        Piece reading(String other) {
            return new Piece(other, x0, x1, base, raised, stem, spaced, confidence);
        }
    }
}
