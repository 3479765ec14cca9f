package org.trichluc.layout;

import java.util.List;
import org.trichluc.document.BlockBuilder;
import org.trichluc.document.Style;
import org.trichluc.document.Style.Raise;

/** Writes printed lines into a block: style runs, footnote markers, tabs and the joins between lines. */
final class LineWriter {
    /** A gap this many sizes wide is a tab, where it is also much wider than the line's other gaps. */
    private static final double TAB = 2.0;

    private static final double TAB_AGAINST_OTHERS = 2.5;

    private final BlockBuilder block;
    private final Notes notes;
    private boolean spaced;

    LineWriter(BlockBuilder block, Notes notes) {
        this.block = block;
        this.notes = notes;
    }

    /** Adds a line; {@code broken} tells that its author began it, not the filling of lines. */
    void line(TextLine line, boolean broken) {
        if (!block.isEmpty()) {
            if (broken) {
                block.lineBreak();
            } else if (!glued(line)) {
                block.append(" ", Style.PLAIN);
            }
        }
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
            StringBuilder text = new StringBuilder();
            glyphs.subList(from, to).forEach(g -> text.append(g.text()));
            piece(line.page(), text.toString(), style);
            from = to;
        }
    }

    private void piece(int page, String text, Style style) {
        if (style.raise() != Raise.SUPER) {
            block.append(text, style);
            return;
        }
        String marker = text.strip().replaceAll("[()\\[\\]]", "");
        String note = marker.isEmpty() ? null : notes.note(page, marker);
        if (note != null && !block.isEmpty()) {
            block.mark(marker, note);
        } else {
            block.raised(text, style);
        }
    }

    private static Style style(TextLine line, Glyph g) {
        double size = Math.round(g.size() * 2) / 2.0;
        return new Style(g.face().font(), size, g.face().bold(), g.face().italic(), false, line.raise(g));
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
