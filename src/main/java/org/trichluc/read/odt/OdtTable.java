package org.trichluc.read.odt;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.trichluc.read.archive.XmlStream;
import org.trichluc.read.flow.CellShape;
import org.trichluc.read.flow.CellShape.Merge;
import org.trichluc.read.flow.Story;

/** A table while it is read: gives each cell its place on the grid. */
final class OdtTable {
    private static final int WIDTH = 1000;
    private static final int MOST_COLUMNS = 2_000;
    private static final int MOST_ROWS = 100_000;

    private final OdtStyles styles;
    private final Story story;
    private final Map<Integer, Below> spans = new HashMap<>();
    private int column;
    private int headers;
    private boolean inRow;
    private boolean inCell;
    private @Nullable CellShape cell;
    private int repeated;

    /** A cell that goes on in rows to come. */
    private record Below(int right, int rows, int sides) {}

    OdtTable(OdtStyles styles, Story story) {
        this.styles = styles;
        this.story = story;
        story.startTable();
    }

    /** Rows from here to {@link #endHeaders} repeat at the top of each page. */
    void startHeaders() {
        headers++;
    }

    void endHeaders() {
        headers--;
    }

    boolean startRow() {
        if (inRow) {
            return false;
        }
        inRow = true;
        column = 0;
        story.startRow();
        return true;
    }

    void endRow() {
        inRow = false;
        story.endRow(headers > 0, true);
    }

    boolean isInCell() {
        return inCell;
    }

    boolean startCell(XmlStream xml) {
        if (!inRow || inCell || column >= MOST_COLUMNS) {
            return false;
        }
        inCell = true;
        int columns = Lengths.count(xml.attribute("table:number-columns-spanned"), MOST_COLUMNS - column);
        int rows = Lengths.count(xml.attribute("table:number-rows-spanned"), MOST_ROWS);
        repeated = Lengths.count(xml.attribute("table:number-columns-repeated"), MOST_COLUMNS);
        int sides = styles.sides(xml.attribute("table:style-name"));
        int right = column + columns;
        if (rows > 1) {
            spans.put(column, new Below(right, rows - 1, sides));
        }
        cell = new CellShape(column * WIDTH, right * WIDTH, rows > 1 ? Merge.FIRST : Merge.NONE, sides);
        story.startCell();
        return true;
    }

    void endCell() {
        CellShape shape = cell;
        inCell = false;
        if (shape != null) {
            story.endCell(shape);
        }
        column = Math.min(MOST_COLUMNS, column + repeated);
    }

    /** A place of the grid that another cell spans over. */
    void covered(XmlStream xml) {
        if (!inRow || inCell) {
            return;
        }
        int n = Lengths.count(xml.attribute("table:number-columns-repeated"), MOST_COLUMNS);
        for (int i = 0; i < n && column < MOST_COLUMNS; i++) {
            Below above = spans.remove(column);
            if (above != null) {
                story.startCell();
                story.endCell(new CellShape(column * WIDTH, above.right * WIDTH, Merge.CONTINUED, above.sides));
                if (above.rows > 1) {
                    spans.put(column, new Below(above.right, above.rows - 1, above.sides));
                }
            }
            column++;
        }
    }

    void end() {
        story.endTable();
    }
}
