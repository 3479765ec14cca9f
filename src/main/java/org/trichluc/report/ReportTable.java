package org.trichluc.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A table; one that goes on over pages is one table. A covered place of a span has no cell. */
public record ReportTable(
        String id,
        String block,
        @Nullable Integer page,
        double @Nullable [] bbox,
        @Nullable String caption,
        int headerRows,
        List<List<Cell>> rows) {

    /** A cell with how many rows and columns it covers. */
    public record Cell(String text, int rowSpan, int colSpan) {}
}
