package org.trichluc.layout;

import java.util.ArrayList;
import java.util.List;

/** Sets invented text on pages, every letter half a size wide, for tests. */
final class Paper {
    static final double LEFT = 85;
    static final double RIGHT = 540;
    static final Face PLAIN = new Face("Times", false, false);
    static final Face BOLD = new Face("Times-Bold", true, false);

    private final List<Sheet> sheets = new ArrayList<>();
    private List<Glyph> glyphs = new ArrayList<>();
    private List<Stroke> strokes = new ArrayList<>();
    /** Base line of the last line set by {@link #paragraph}. */
    double base = 80;

    /** Sets text from {@code x} on; {@code ^} raises the digits after it. */
    Paper text(double x, double y, double size, Face face, String text) {
        double at = x;
        boolean raised = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '^') {
                raised = true;
                continue;
            }
            raised &= Character.isDigit(c) || c == '*';
            double s = raised ? size * 0.6 : size;
            glyphs.add(new Glyph(String.valueOf(c), at, at + s / 2, raised ? y - size * 0.35 : y, s, s / 2, face));
            at += s / 2;
        }
        return this;
    }

    /** A word as one glyph, as a recogniser gives it. */
    Paper word(double x, double y, double size, String text) {
        glyphs.add(new Glyph(text, x, x + text.length() * size / 2, y, size, size / 2, PLAIN, 0.9));
        return this;
    }

    Paper text(double x, double y, String text) {
        return text(x, y, 14, PLAIN, text);
    }

    Paper centred(double middle, double y, Face face, String text) {
        return text(middle - text.length() * 14 / 4.0, y, 14, face, text);
    }

    /** Fills lines of 14 points between the margins, justified, below the last ones. */
    Paper paragraph(double indent, String text) {
        return paragraph(indent, 14, text);
    }

    Paper paragraph(double indent, double size, String text) {
        double x = LEFT + indent;
        List<String> line = new ArrayList<>();
        double width = 0;
        for (String word : text.split(" ")) {
            double w = word.replace("^", "").length() * size / 2;
            if (!line.isEmpty() && x + width + size / 2 + w > RIGHT) {
                justified(x, line, width, size);
                x = LEFT;
                line.clear();
                width = 0;
            }
            width += (line.isEmpty() ? 0 : size / 2) + w;
            line.add(word);
        }
        base += size * 1.3;
        text(x, base, size, PLAIN, String.join(" ", line));
        return this;
    }

    private void justified(double from, List<String> words, double width, double size) {
        base += size * 1.3;
        double more = words.size() > 1 ? (RIGHT - from - width) / (words.size() - 1) : 0;
        double x = from;
        for (String word : words) {
            text(x, base, size, PLAIN, word + " ");
            x += (word.replace("^", "").length() + 1) * size / 2 + more;
        }
    }

    Paper rule(double x0, double x1, double y) {
        strokes.add(Stroke.level(x0, x1, y));
        return this;
    }

    /** Rules a grid. */
    Paper grid(double[] xs, double[] ys) {
        for (double y : ys) {
            rule(xs[0], xs[xs.length - 1], y);
        }
        for (double x : xs) {
            strokes.add(Stroke.upright(x, ys[0], ys[ys.length - 1]));
        }
        return this;
    }

    Paper upright(double x, double y0, double y1) {
        strokes.add(Stroke.upright(x, y0, y1));
        return this;
    }

    Paper page() {
        sheets.add(new Sheet(sheets.size() + 1, 595, 842, glyphs, strokes));
        glyphs = new ArrayList<>();
        strokes = new ArrayList<>();
        base = 80;
        return this;
    }

    Composition compose() {
        page();
        return Composer.compose(sheets.iterator());
    }

    List<String> texts() {
        return compose().blocks().stream().map(b -> b.text()).toList();
    }
}
