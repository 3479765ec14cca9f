package org.trichluc.layout;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.trichluc.document.BlockBuilder;
import org.trichluc.document.Style;
import org.trichluc.document.Style.Raise;

/** Writes printed lines into a block: style runs, footnote markers, tabs and the joins between lines. */
final class LineWriter {
    /** A gap this many sizes wide is a tab, where it is also much wider than the line's other gaps. */
    private static final double TAB = 2.0;

    private static final double TAB_AGAINST_OTHERS = 2.5;

    /** What a full line of a cell leaves free at most beside the cell's borders, in sizes. */
    private static final double SLACK = 1.3;

    /** The end of a syllable, which stands for nothing alone. */
    private static final Pattern CODA = Pattern.compile("(?:ch|ng|nh|[cmnpt]|[aeiou])[.,;:)]?");

    /** Digits in groups, and such a number as far as the middle of a group. */
    private static final Pattern GROUPED = Pattern.compile("\\d{1,3}(?:[.,]\\d{3}){1,5}(?:[.,]\\d{1,3})?%?");

    private static final Pattern HALF_GROUPED = Pattern.compile("\\d{1,3}(?:[.,]\\d{3}){0,5}[.,]\\d{0,2}");

    /** What stands before the raised digit of an area or a volume. */
    private static final Pattern METRE = Pattern.compile("(?<!\\p{L})[kdc]?m$");

    private final BlockBuilder block;
    private final Notes notes;
    private final double column;
    private boolean spaced;
    private @Nullable TextLine last;

    LineWriter(BlockBuilder block, Notes notes) {
        this(block, notes, Double.POSITIVE_INFINITY);
    }

    /** A writer for a cell that gives its lines so many points of room. */
    LineWriter(BlockBuilder block, Notes notes, double column) {
        this.block = block;
        this.notes = notes;
        this.column = column;
    }

    /** Adds a line; {@code broken} tells that its author began it, not the filling of lines. */
    void line(TextLine line, boolean broken) {
        if (!block.isEmpty()) {
            if (broken) {
                block.lineBreak();
            } else if (!glued(line) && !broke(line)) {
                block.append(" ", Style.PLAIN);
            }
        }
        last = line;
        spaced = line.words().get(line.words().size() - 1).spaced();
        int from = -1;
        double usual = line.usualGap();
        Word before = null;
        for (Word w : line.words()) {
            if (before != null) {
                double gap = w.x0() - before.x1();
                if (gap > TAB * line.size() && gap > TAB_AGAINST_OTHERS * usual) {
                    block.tab();
                } else {
                    block.append(" ", Style.PLAIN);
                }
            }
            int end = block.length();
            word(line, w);
            if (w.confidence() < 1 && block.length() > end) {
                block.doubt(block.text().charAt(end) == ' ' ? end + 1 : end, w.confidence());
            }
            if (from < 0 && block.length() > end) {
                from = block.text().charAt(end) == ' ' ? end + 1 : end;
            }
            before = w;
        }
        if (from >= 0) {
            block.line(from, line.page(), line.box());
        }
    }

    private void word(TextLine line, Word w) {
        List<Glyph> glyphs = w.glyphs();
        int from = 0;
        while (from < glyphs.size()) {
            int to = from + 1;
            Style style = style(line, glyphs.get(from));
            while (to < glyphs.size() && style(line, glyphs.get(to)).equals(style)) {
                to++;
            }
            if (to == from + 1) {
                piece(line.page(), glyphs.get(from).text(), style, w);
            } else {
                StringBuilder text = new StringBuilder();
                glyphs.subList(from, to).forEach(g -> text.append(g.text()));
                piece(line.page(), text.toString(), style, w);
            }
            from = to;
        }
    }

    private void piece(int page, String text, Style style, Word in) {
        if (style.raise() != Raise.SUPER) {
            block.append(text, style);
            return;
        }
        String marker = text.strip().replaceAll("[()\\[\\]]", "");
        String note = marker.isEmpty() ? null : notes.note(page, marker);
        if (note != null && !block.isEmpty() && !METRE.matcher(block.text()).find()) {
            block.mark(marker, note);
        } else if (in.confidence() < 1 && !notes.due(marker)) {
            block.append(text, style);
        } else {
            block.raised(text, style);
        }
    }

    private static Style style(TextLine line, Glyph g) {
        double size = Math.round(g.size() * 2) / 2.0;
        return new Style(g.face().font(), size, g.face().bold(), g.face().italic(), false, line.raise(g));
    }

    /**
     * Whether the cell was too narrow for a word, which goes on in this line: {@code ngườ} and {@code i}, {@code
     * 1.204.5} and {@code 00}.
     */
    private boolean broke(TextLine line) {
        TextLine before = last;
        if (before == null || spaced || before.words().size() > 1) {
            return false;
        }
        Word next = line.words().get(0);
        Glyph letter = next.glyphs().get(0);
        String begun = before.text();
        double width = (letter.x1() - letter.x0()) / letter.text().length();
        if (before.width() + width < column - before.size() * SLACK || begun.isEmpty()) {
            return false;
        }
        boolean number = HALF_GROUPED.matcher(begun).matches()
                && GROUPED.matcher(begun + next.text()).matches();
        return number
                || Character.isLowerCase(begun.codePointBefore(begun.length()))
                        && CODA.matcher(next.text()).matches();
    }

    /** Whether the line goes on with the last line's last word: {@code 23-} and {@code NQ/TW}. */
    private boolean glued(TextLine line) {
        String text = block.text();
        int n = text.length();
        if (n < 2 || spaced) {
            return false;
        }
        char last = text.charAt(n - 1);
        char before = text.charAt(n - 2);
        String next = line.words().get(0).text();
        return (last == '-' || last == '/')
                && Character.isLetterOrDigit(before)
                && !next.isEmpty()
                && Character.isLetterOrDigit(next.codePointAt(0));
    }
}
