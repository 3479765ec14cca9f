package org.trichluc.read.doc;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.model.PAPX;
import org.apache.poi.hwpf.sprm.SprmBuffer;
import org.apache.poi.hwpf.sprm.TableSprmUncompressor;
import org.apache.poi.hwpf.usermodel.BorderCode;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.TableCellDescriptor;
import org.apache.poi.hwpf.usermodel.TableProperties;
import org.jspecify.annotations.Nullable;
import org.trichluc.read.flow.CellShape;
import org.trichluc.read.flow.CellShape.Merge;
import org.trichluc.read.flow.Item;
import org.trichluc.read.flow.Story;

/** A table while it is read: the cells of a row are kept until the mark at the row's end tells their shapes. */
final class DocTable {
    /** The width of a cell that the file does not tell, in twips. */
    private static final int UNTOLD = 2000;

    private static final int NIL = 0xFF;

    private final Story story;
    private final List<List<Item>> row = new ArrayList<>();
    private boolean inCell;

    DocTable(Story story) {
        this.story = story;
        story.startTable();
    }

    void startCell() {
        if (!inCell) {
            inCell = true;
            story.startBox();
        }
    }

    void endCell() {
        if (inCell) {
            inCell = false;
            row.add(story.endBox());
        }
    }

    /** Ends the row whose mark this is. */
    void endRow(HWPFDocument file, Paragraph mark) {
        endCell();
        TableProperties shape = properties(file, mark);
        place(shape, shape != null && shape.getFTableHeader());
    }

    void end() {
        endCell();
        if (!row.isEmpty()) {
            place(null, false);
        }
        story.endTable();
    }

    private void place(@Nullable TableProperties shape, boolean header) {
        story.startRow();
        int i = 0;
        while (i < row.size()) {
            List<Item> content = new ArrayList<>(row.get(i));
            int last = i;
            while (last + 1 < row.size() && isMerged(shape, last + 1)) {
                last++;
                content.addAll(row.get(last));
            }
            story.startCell();
            story.box(content);
            story.endCell(new CellShape(edge(shape, i), edge(shape, last + 1), merge(shape, i), sides(shape, i)));
            i = last + 1;
        }
        story.endRow(header, true);
        row.clear();
    }

    private static @Nullable TableProperties properties(HWPFDocument file, Paragraph mark) {
        List<PAPX> all = file.getParagraphTable().getParagraphs();
        int low = 0;
        int high = all.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            PAPX papx = all.get(middle);
            if (papx.getEnd() < mark.getEndOffset()) {
                low = middle + 1;
            } else if (papx.getStart() > mark.getStartOffset()) {
                high = middle - 1;
            } else {
                return TableSprmUncompressor.uncompressTAP(new SprmBuffer(papx.getGrpprl(), 2));
            }
        }
        return null;
    }

    private static int edge(@Nullable TableProperties shape, int i) {
        short[] edges = shape == null ? null : shape.getRgdxaCenter();
        if (edges == null || edges.length == 0) {
            return i * UNTOLD;
        }
        int told = Math.min(i, edges.length - 1);
        return edges[told] + (i - told) * UNTOLD;
    }

    private static @Nullable TableCellDescriptor cell(@Nullable TableProperties shape, int i) {
        TableCellDescriptor[] cells = shape == null ? null : shape.getRgtc();
        return cells == null || i >= cells.length ? null : cells[i];
    }

    private static boolean isMerged(@Nullable TableProperties shape, int i) {
        TableCellDescriptor c = cell(shape, i);
        return c != null && c.isFMerged() && !c.isFFirstMerged();
    }

    private static Merge merge(@Nullable TableProperties shape, int i) {
        TableCellDescriptor c = cell(shape, i);
        if (c == null || !c.isFVertMerge()) {
            return Merge.NONE;
        }
        return c.isFVertRestart() ? Merge.FIRST : Merge.CONTINUED;
    }

    private static int sides(@Nullable TableProperties shape, int i) {
        TableCellDescriptor c = cell(shape, i);
        if (shape == null) {
            return 0;
        }
        return side(c == null ? null : c.getBrcTop(), shape.getBrcHorizontal(), shape.getBrcTop())
                + side(c == null ? null : c.getBrcBottom(), shape.getBrcHorizontal(), shape.getBrcBottom())
                + side(c == null ? null : c.getBrcLeft(), shape.getBrcVertical(), shape.getBrcLeft())
                + side(c == null ? null : c.getBrcRight(), shape.getBrcVertical(), shape.getBrcRight());
    }

    private static int side(@Nullable BorderCode own, @Nullable BorderCode inner, @Nullable BorderCode outer) {
        if (own != null && own.getBorderType() != 0) {
            return isDrawn(own) ? 1 : 0;
        }
        return isDrawn(inner) || isDrawn(outer) ? 1 : 0;
    }

    private static boolean isDrawn(@Nullable BorderCode border) {
        return border != null && border.getBorderType() != 0 && border.getBorderType() != NIL;
    }
}
