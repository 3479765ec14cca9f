package org.trichluc.read.docx;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.trichluc.read.archive.Element;
import org.trichluc.read.flow.CellShape;
import org.trichluc.read.flow.Story;

/** A table while it is read: gives each cell its place on the grid. */
final class OpenTable {
    /** The width of a grid column that the file does not tell, in twips. */
    private static final int UNTOLD = 2000;

    private static final int MOST_COLUMNS = 2_000;

    private final Styles styles;
    private final Story story;
    private final List<Integer> edges = new ArrayList<>(List.of(0));
    private Borders borders;
    private Element row = Element.NONE;
    private Element cell = Element.NONE;
    private int column;
    private boolean inRow;
    private boolean inCell;

    OpenTable(Styles styles, Story story) {
        this.styles = styles;
        this.story = story;
        this.borders = Borders.of(Element.NONE, styles);
        story.startTable();
    }

    void properties(Element e) {
        switch (e.name()) {
            case "w:tblPr" -> borders = Borders.of(e, styles);
            case "w:tblGrid" -> grid(e);
            case "w:trPr" -> {
                row = e;
                column = columns(e.number("w:gridBefore"));
            }
            default -> cell = e;
        }
    }

    private void grid(Element tblGrid) {
        List<Integer> widths = tblGrid.children().stream()
                .filter(c -> c.name().equals("w:gridCol"))
                .map(c -> Measure.twips(c.attribute("w:w")))
                .toList();
        if (widths.stream().allMatch(w -> w > 0 && w < 100_000)) {
            widths.forEach(w -> edges.add(edges.get(edges.size() - 1) + w));
        }
    }

    boolean startRow() {
        if (inRow) {
            return false;
        }
        inRow = true;
        row = Element.NONE;
        column = 0;
        story.startRow();
        return true;
    }

    boolean startCell() {
        if (!inRow || inCell) {
            return false;
        }
        inCell = true;
        cell = Element.NONE;
        story.startCell();
        return true;
    }

    boolean isInCell() {
        return inCell;
    }

    void endCell() {
        inCell = false;
        int span = Math.max(1, columns(cell.number("w:gridSpan")));
        int left = edge(column);
        column = Math.min(MOST_COLUMNS, column + span);
        story.endCell(new CellShape(left, edge(column), merge(), borders.sides(cell)));
    }

    void endRow() {
        inRow = false;
        boolean header = Boolean.TRUE.equals(row.toggle("w:tblHeader"));
        boolean shown = !row.has("w:del") && !Boolean.TRUE.equals(row.toggle("w:hidden"));
        story.endRow(header, shown);
    }

    void end() {
        story.endTable();
    }

    private CellShape.Merge merge() {
        Element vMerge = cell.child("w:vMerge");
        if (vMerge == Element.NONE) {
            return CellShape.Merge.NONE;
        }
        return "restart".equals(vMerge.attribute("w:val")) ? CellShape.Merge.FIRST : CellShape.Merge.CONTINUED;
    }

    private int edge(int at) {
        int told = Math.min(at, edges.size() - 1);
        return edges.get(told) + (at - told) * UNTOLD;
    }

    private static int columns(@Nullable Integer n) {
        return n == null ? 0 : Math.max(0, Math.min(MOST_COLUMNS, n));
    }
}
