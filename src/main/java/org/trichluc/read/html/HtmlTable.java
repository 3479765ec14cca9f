package org.trichluc.read.html;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.trichluc.read.flow.CellShape;
import org.trichluc.read.flow.CellShape.Merge;
import org.trichluc.read.flow.Story;

/** A table while it is read: gives each cell its place on the grid, beside those that reach down from above. */
final class HtmlTable {
    private static final int WIDTH = 1000;
    private static final int MOST_COLUMNS = 2_000;
    private static final int MOST_ROWS = 65_534;
    private static final int SIDES = 4;
    private static final Set<String> LINES =
            Set.of("solid", "double", "dashed", "dotted", "groove", "ridge", "inset", "outset");

    private final Story story;
    private final boolean ruled;
    private final Map<Integer, Below> reaching = new HashMap<>();
    private int column;
    private int headers;
    private boolean inRow;
    private boolean inCell;
    private CellShape cell = new CellShape(0, WIDTH, Merge.NONE, 0);

    /** A cell that reaches down into rows to come. */
    private record Below(int right, int rows, int sides) {}

    HtmlTable(Element table, Declarations said, Story story) {
        this.story = story;
        String border = table.attr("border").strip();
        boolean none = said.of("border").contains("none");
        ruled = table.hasAttr("border") && !border.equals("0") && !none;
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

    void endRow(boolean header) {
        reach();
        while (column < MOST_COLUMNS && reaching.keySet().stream().anyMatch(c -> c > column)) {
            column++;
            reach();
        }
        inRow = false;
        story.endRow(headers > 0 || header, true);
    }

    boolean isInRow() {
        return inRow;
    }

    boolean isInCell() {
        return inCell;
    }

    boolean startCell(Element element, Declarations said) {
        reach();
        if (!inRow || inCell || column >= MOST_COLUMNS) {
            return false;
        }
        inCell = true;
        int columns = count(element.attr("colspan"), MOST_COLUMNS - column);
        int rows = count(element.attr("rowspan"), MOST_ROWS);
        int sides = sides(said);
        int right = column + columns;
        if (rows > 1) {
            reaching.put(column, new Below(right, rows - 1, sides));
        }
        cell = new CellShape(column * WIDTH, right * WIDTH, rows > 1 ? Merge.FIRST : Merge.NONE, sides);
        column = right;
        story.startCell();
        return true;
    }

    void endCell() {
        inCell = false;
        story.endCell(cell);
    }

    void end() {
        story.endTable();
    }

    /** Passes over the places of the row that cells from above take. */
    private void reach() {
        Below above = own(column);
        while (above != null) {
            story.startCell();
            story.endCell(new CellShape(column * WIDTH, above.right * WIDTH, Merge.CONTINUED, above.sides));
            if (above.rows > 1) {
                reaching.put(column, new Below(above.right, above.rows - 1, above.sides));
            }
            column = above.right;
            above = own(column);
        }
    }

    /** A cell that began in this very row does not reach into it. */
    private @Nullable Below own(int at) {
        return inRow && at < MOST_COLUMNS ? reaching.remove(at) : null;
    }

    private int sides(Declarations said) {
        if (!said.hasAny("border")) {
            return ruled ? SIDES : 0;
        }
        boolean all = drawn(said, "border");
        int sides = 0;
        for (String side : Set.of("border-top", "border-bottom", "border-left", "border-right")) {
            String own = said.firstOf(side, side + "-style");
            sides += (own.isEmpty() ? all : drawn(said, side)) ? 1 : 0;
        }
        return sides;
    }

    private static boolean drawn(Declarations said, String side) {
        String value = said.of(side) + " " + said.of(side + "-style");
        for (String word : value.split("\\s+")) {
            if (LINES.contains(word)) {
                return true;
            }
        }
        return false;
    }

    private static int count(String value, int most) {
        return value.strip().matches("\\d{1,6}") ? Math.max(1, Math.min(most, Integer.parseInt(value.strip()))) : 1;
    }
}
