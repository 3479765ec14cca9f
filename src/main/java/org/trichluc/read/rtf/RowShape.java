package org.trichluc.read.rtf;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.trichluc.read.flow.CellShape.Merge;

/** What {@code \trowd} and the words behind it say of a table row. */
final class RowShape {
    /** The width of a cell that the file does not tell, in twips. */
    private static final int UNTOLD = 2000;

    private static final int MOST_CELLS = 2_000;
    private static final Set<String> UNDRAWN = Set.of("brdrnone", "brdrnil", "brdrtbl");
    private static final Set<String> NO_KIND = Set.of(
            "brdrw", "brdrcf", "brdrt", "brdrb", "brdrl", "brdrr", "brdrbtw", "brdrbar", "brdrart", "brdrsp", "brsp");

    private final List<Cell> cells = new ArrayList<>();
    private final Map<Side, Boolean> row = new EnumMap<>(Side.class);
    private Map<Side, Boolean> cell = new EnumMap<>(Side.class);
    private boolean continuesLeft;
    private Merge merge = Merge.NONE;
    private int left;
    private boolean header;
    private Map<Side, Boolean> target = row;
    private Side side = Side.TOP;

    private enum Side {
        TOP,
        BOTTOM,
        LEFT,
        RIGHT,
        INSIDE_H,
        INSIDE_V
    }

    private record Cell(int right, boolean continuesLeft, Merge merge, Map<Side, Boolean> sides) {}

    /** Takes a control word; false where it says nothing of rows. */
    boolean word(String word, int number) {
        switch (word) {
            case "trhdr" -> header = true;
            case "trleft" -> left = number;
            case "clmrg" -> continuesLeft = true;
            case "clvmgf" -> merge = Merge.FIRST;
            case "clvmrg" -> merge = Merge.CONTINUED;
            case "trbrdrt" -> border(row, Side.TOP);
            case "trbrdrb" -> border(row, Side.BOTTOM);
            case "trbrdrl" -> border(row, Side.LEFT);
            case "trbrdrr" -> border(row, Side.RIGHT);
            case "trbrdrh" -> border(row, Side.INSIDE_H);
            case "trbrdrv" -> border(row, Side.INSIDE_V);
            case "clbrdrt" -> border(cell, Side.TOP);
            case "clbrdrb" -> border(cell, Side.BOTTOM);
            case "clbrdrl" -> border(cell, Side.LEFT);
            case "clbrdrr" -> border(cell, Side.RIGHT);
            case "cellx" -> endCell(number);
            default -> {
                return word.startsWith("brdr") && kind(word);
            }
        }
        return true;
    }

    private void border(Map<Side, Boolean> of, Side which) {
        target = of;
        side = which;
    }

    private boolean kind(String word) {
        if (NO_KIND.contains(word)) {
            return true;
        }
        target.put(side, !UNDRAWN.contains(word));
        return true;
    }

    private void endCell(int right) {
        if (cells.size() < MOST_CELLS) {
            cells.add(new Cell(right, continuesLeft, merge, cell));
        }
        cell = new EnumMap<>(Side.class);
        border(row, Side.TOP);
        continuesLeft = false;
        merge = Merge.NONE;
    }

    boolean isHeader() {
        return header;
    }

    /** Where cell {@code i} begins; for the number of cells, where the row ends. */
    int edge(int i) {
        if (i == 0) {
            return cells.isEmpty() ? left : Math.min(left, cells.get(0).right);
        }
        if (cells.isEmpty()) {
            return left + i * UNTOLD;
        }
        int told = Math.min(i, cells.size());
        return cells.get(told - 1).right + (i - told) * UNTOLD;
    }

    /** Whether cell {@code i} is one with the cell to its left. */
    boolean continuesLeft(int i) {
        return i < cells.size() && cells.get(i).continuesLeft;
    }

    Merge merge(int i) {
        return i < cells.size() ? cells.get(i).merge : Merge.NONE;
    }

    /** How many sides of cell {@code i} are drawn. */
    int sides(int i) {
        Map<Side, Boolean> own = i < cells.size() ? cells.get(i).sides : Map.of();
        return side(own, Side.TOP, Side.INSIDE_H)
                + side(own, Side.BOTTOM, Side.INSIDE_H)
                + side(own, Side.LEFT, Side.INSIDE_V)
                + side(own, Side.RIGHT, Side.INSIDE_V);
    }

    private int side(Map<Side, Boolean> own, Side which, Side inner) {
        Boolean direct = own.get(which);
        boolean drawn = direct != null ? direct : row.getOrDefault(inner, row.getOrDefault(which, false));
        return drawn ? 1 : 0;
    }
}
