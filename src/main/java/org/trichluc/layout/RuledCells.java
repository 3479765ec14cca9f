package org.trichluc.layout;

import java.util.List;

/** The cells that ruling lines draw, before anything is known of their text. */
public final class RuledCells {
    private RuledCells() {}

    /** A cell, in points from the top left. */
    public record Cell(double x0, double y0, double x1, double y1) {}

    /** The cells of all tables on a page, table by table and row by row. */
    public static List<Cell> of(List<Stroke> strokes) {
        return Grid.in(strokes).stream().flatMap(g -> g.places().stream()).toList();
    }
}
