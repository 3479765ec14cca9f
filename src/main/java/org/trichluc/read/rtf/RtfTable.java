package org.trichluc.read.rtf;

import java.util.ArrayList;
import java.util.List;
import org.trichluc.read.flow.CellShape;
import org.trichluc.read.flow.Item;
import org.trichluc.read.flow.Story;

/** A table while it is read: the cells of a row are kept until the row's end, by when their shapes are known. */
final class RtfTable {
    private final Story story;
    private final List<List<Item>> row = new ArrayList<>();
    private boolean inCell;

    RtfTable(Story story) {
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

    void endRow(RowShape shape) {
        endCell();
        if (row.isEmpty()) {
            return;
        }
        story.startRow();
        int i = 0;
        while (i < row.size()) {
            List<Item> content = new ArrayList<>(row.get(i));
            int last = i;
            while (last + 1 < row.size() && shape.continuesLeft(last + 1)) {
                last++;
                content.addAll(row.get(last));
            }
            story.startCell();
            story.box(content);
            story.endCell(new CellShape(shape.edge(i), shape.edge(last + 1), shape.merge(i), shape.sides(i)));
            i = last + 1;
        }
        story.endRow(shape.isHeader(), true);
        row.clear();
    }

    /** Ends the table; a row that was never ended counts. */
    void end(RowShape shape) {
        endRow(shape);
        story.endTable();
    }
}
