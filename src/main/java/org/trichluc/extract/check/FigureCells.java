package org.trichluc.extract.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.trichluc.document.Block;
import org.trichluc.document.Table;
import org.trichluc.document.Table.Cell;
import org.trichluc.extract.table.TableText;
import org.trichluc.report.Figure;

/** A table with the figures of its cells. */
final class FigureCells {

    private final TableText table;
    private final Map<Cell, Figure> figures = new HashMap<>();

    /**
     * Figures and cells both stand in reading order.
     *
     * @param own the figures of this block, in order
     */
    FigureCells(Block block, Table t, List<Figure> own) {
        this.table = new TableText(block, t);
        int at = 0;
        int units = 0;
        int points = 0;
        for (Figure f : own) {
            units = block.text().offsetByCodePoints(units, f.span().start() - points);
            points = f.span().start();
            while (at < t.cells().size() && t.cells().get(at).end() <= units) {
                at++;
            }
            if (at < t.cells().size() && t.cells().get(at).start() <= units) {
                figures.put(t.cells().get(at), f);
            }
        }
    }

    TableText table() {
        return table;
    }

    /** The figure of the cell that begins at a place; null where there is none. */
    @Nullable
    Figure at(int row, int column) {
        Cell c = table.cell(row, column);
        return c != null && table.begins(row, column) ? figures.get(c) : null;
    }
}
