package org.trichluc.extract.structure.form;

import java.util.List;
import org.trichluc.document.Block;
import org.trichluc.document.BlockKind;
import org.trichluc.document.Doubt;
import org.trichluc.document.Format;
import org.trichluc.document.Line;
import org.trichluc.document.Run;
import org.trichluc.vietnamese.Folded;

/**
 * A line of the form: a stretch of a block between two breaks.
 *
 * @param source the block as read
 * @param start offset into the source's text, inclusive, in UTF-16 units
 * @param end exclusive
 * @param column where it stands beside another: 0 is the left; {@link #ALONE} where nothing stands beside it
 * @param group lines of one group are cells of one row or paragraphs set side by side
 */
record Fragment(Block source, int start, int end, int column, int group) {

    static final int ALONE = -1;
    /** A figure that was recognised less surely than this is not told. */
    private static final double SURE = 0.5;

    String text() {
        return source.text().substring(start, end);
    }

    /** The text with a dot for each figure that was recognised in a picture with too little confidence to be told. */
    String surely() {
        StringBuilder sure = new StringBuilder(text());
        for (Line line : source.lines()) {
            for (Doubt d : line.doubts()) {
                for (int i = Math.max(start, d.start()); d.confidence() < SURE && i < Math.min(end, d.end()); i++) {
                    if (Character.isDigit(source.text().charAt(i))) {
                        sure.setCharAt(i - start, '.');
                    }
                }
            }
        }
        return sure.toString();
    }

    Folded folded() {
        return Folded.of(text());
    }

    /** The part of the line from an offset in it on. */
    Fragment from(int offset, int newColumn) {
        return within(start + offset, end, newColumn);
    }

    /** The part of the line before an offset in it. */
    Fragment upTo(int offset, int newColumn) {
        return within(start, start + offset, newColumn);
    }

    private Fragment within(int from, int to, int newColumn) {
        int s = from;
        int e = to;
        while (s < e && source.text().charAt(s) <= ' ') {
            s++;
        }
        while (e > s && source.text().charAt(e - 1) <= ' ') {
            e--;
        }
        return new Fragment(source, s, e, newColumn, group);
    }

    boolean isCentered() {
        return source.format().align() == Format.Align.CENTER;
    }

    /** Whether all letters are bold. */
    boolean isBold() {
        int letters = 0;
        for (Run r : source.runs()) {
            for (int i = Math.max(start, r.start()); i < Math.min(end, r.end()); i++) {
                if (Character.isLetter(source.text().charAt(i))) {
                    letters++;
                    if (!r.style().bold()) {
                        return false;
                    }
                }
            }
        }
        return letters > 0;
    }

    /** Whether it has letters, and all are capitals. */
    boolean isCapitals() {
        return Shape.isCapitals(text());
    }

    /** Whether another line follows this one in the same paragraph or cell with nothing but a break between. */
    boolean touches(Fragment next) {
        return next.source == source
                && next.column == column
                && next.start >= end
                && source.text().substring(end, next.start).isBlank()
                && source.text().substring(end, next.start).indexOf('\t') < 0
                && source.text().substring(end, next.start).indexOf('\n') < 0;
    }

    /** One block of lines that touch. */
    static Block join(List<Fragment> lines, BlockKind kind) {
        Fragment first = lines.get(0);
        return first.source.slice(first.start, lines.get(lines.size() - 1).end, kind);
    }

    @Override
    public String toString() {
        return column + "|" + text();
    }
}
