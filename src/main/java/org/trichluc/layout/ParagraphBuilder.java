package org.trichluc.layout;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.trichluc.document.Block;
import org.trichluc.document.BlockBuilder;
import org.trichluc.document.BlockKind;
import org.trichluc.document.Format;
import org.trichluc.document.Format.Align;

/** Lines, in reading order over all pages, to paragraphs. */
final class ParagraphBuilder {
    private final String prefix;
    private final BlockKind kind;
    private final Notes notes;
    private final List<Block> blocks = new ArrayList<>();
    private final List<TextLine> open = new ArrayList<>();
    private @Nullable TextArea area;

    ParagraphBuilder(String prefix, BlockKind kind, Notes notes) {
        this.prefix = prefix;
        this.kind = kind;
        this.notes = notes;
    }

    /** Adds the next line of text. */
    void add(TextLine line, TextArea its) {
        TextArea openArea = area;
        if (openArea != null && !open.isEmpty() && ParagraphBreaks.before(line, its, open, openArea)) {
            close();
        }
        open.add(line);
        area = its;
    }

    /** Adds a finished table. */
    void add(Panel panel) {
        close();
        blocks.add(PanelWriter.write(panel, prefix + (blocks.size() + 1), notes));
    }

    /** All blocks. */
    List<Block> finish() {
        close();
        return blocks;
    }

    private void close() {
        TextArea its = area;
        if (open.isEmpty() || its == null) {
            return;
        }
        Align align = align(its);
        BlockBuilder block = new BlockBuilder();
        LineWriter writer = new LineWriter(block, notes);
        for (TextLine l : open) {
            writer.line(l, align == Align.CENTER);
        }
        if (!block.isEmpty()) {
            blocks.add(block.build(prefix + (blocks.size() + 1), kind, format(its, align), null));
        }
        open.clear();
    }

    private Align align(TextArea its) {
        TextLine first = open.get(0);
        TextLine last = open.get(open.size() - 1);
        boolean item = open.size() > 1 && ParagraphBreaks.bullet(first);
        if (!item
                && ParagraphBreaks.centred(last, its)
                && (open.size() == 1 || Math.abs(first.middle() - its.middle()) < 22)) {
            return Align.CENTER;
        }
        if (first.x0() > its.middle()) {
            return Align.RIGHT;
        }
        return its.justified() ? Align.JUSTIFY : Align.LEFT;
    }

    private Format format(TextArea its, Align align) {
        double first = open.get(0).x0() - its.left();
        double left = open.size() > 1 ? open.get(1).x0() - its.left() : Math.min(first, 0);
        if (align == Align.CENTER || align == Align.RIGHT) {
            return new Format(align, 0, 0, null, 0);
        }
        return new Format(align, round(left), round(first - left), null, 0);
    }

    private static double round(double v) {
        return Math.round(v * 10) / 10.0;
    }
}
