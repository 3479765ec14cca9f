package org.trichluc.layout;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.trichluc.document.Box;
import org.trichluc.document.Style.Raise;

/** Words on one base line, from left to right; raised and lowered glyphs stand among them. */
final class TextLine implements Part {
    /** A glyph further off the base line than this share of the line's size is raised or lowered. */
    private static final double OFF_BASE = 0.12;

    private final int page;
    private final List<Word> words;
    private final double base;
    private final double size;
    private final boolean bold;
    private final String text;

    private TextLine(int page, List<Word> words, double base, double size) {
        this.page = page;
        this.words = words;
        this.base = base;
        this.size = size;
        this.bold = bold(words);
        this.text = text(words);
    }

    static TextLine of(int page, List<Word> words) {
        double size = 0;
        double weight = 0;
        double base = 0;
        Map<Double, Double> sizes = new HashMap<>();
        for (Word w : words) {
            for (Glyph g : w.glyphs()) {
                double rounded = Math.round(g.size() * 4) / 4.0;
                double sum = sizes.merge(rounded, Math.max(g.x1() - g.x0(), 0.1), Double::sum);
                if (sum > weight) {
                    weight = sum;
                    size = rounded;
                }
            }
        }
        for (Word w : words) {
            for (Glyph g : w.glyphs()) {
                if (Math.abs(g.size() - size) < 0.2) {
                    base = Math.max(base, g.base());
                }
            }
        }
        return new TextLine(page, words, base, size);
    }

    /** Whether a recogniser gave a word of it. */
    boolean recognised() {
        return words.stream().anyMatch(w -> w.confidence() < 1);
    }

    /** A part of this line, on the same base line. */
    TextLine with(List<Word> others) {
        return new TextLine(page, others, base, size);
    }

    @Override
    public int page() {
        return page;
    }

    List<Word> words() {
        return words;
    }

    /** Base line of the full-size glyphs. */
    @Override
    public double base() {
        return base;
    }

    /** Size of most glyphs. */
    double size() {
        return size;
    }

    double x0() {
        return words.get(0).x0();
    }

    double x1() {
        return words.get(words.size() - 1).x1();
    }

    double top() {
        return base - size * 0.75;
    }

    double bottom() {
        return base + size * 0.22;
    }

    double middle() {
        return (x0() + x1()) / 2;
    }

    double width() {
        return x1() - x0();
    }

    Box box() {
        double top = top();
        double bottom = bottom();
        for (Word w : words) {
            for (Glyph g : w.glyphs()) {
                top = Math.min(top, g.top());
                bottom = Math.max(bottom, g.bottom());
            }
        }
        return new Box(round(x0()), round(top), round(x1()), round(bottom));
    }

    Raise raise(Glyph g) {
        double up = base - g.base();
        if (up > size * OFF_BASE && (g.size() < size * 0.9 || up > size * 0.25)) {
            return Raise.SUPER;
        }
        return up < -size * OFF_BASE ? Raise.SUB : Raise.NONE;
    }

    /** The middle one of the gaps between the words, of two the smaller; 0 where there are fewer than two gaps. */
    double usualGap() {
        if (words.size() < 3) {
            return 0;
        }
        double[] gaps = new double[words.size() - 1];
        for (int i = 0; i < gaps.length; i++) {
            gaps[i] = words.get(i + 1).x0() - words.get(i).x1();
        }
        Arrays.sort(gaps);
        return gaps[(gaps.length - 1) / 2];
    }

    Glyph first() {
        return words.get(0).glyphs().get(0);
    }

    /** Whether nearly all of its letters are bold. */
    boolean bold() {
        return bold;
    }

    private static boolean bold(List<Word> words) {
        int bold = 0;
        int all = 0;
        for (Word w : words) {
            for (Glyph g : w.glyphs()) {
                all += g.text().length();
                bold += g.face().bold() ? g.text().length() : 0;
            }
        }
        return bold * 10 > all * 8;
    }

    /** The words with a space between them. */
    String text() {
        return text;
    }

    private static String text(List<Word> words) {
        StringBuilder b = new StringBuilder();
        for (Word w : words) {
            b.append(b.isEmpty() ? "" : " ").append(w.text());
        }
        return b.toString();
    }

    @Override
    public String toString() {
        return text;
    }

    private static double round(double v) {
        return Math.round(v * 100) / 100.0;
    }
}
