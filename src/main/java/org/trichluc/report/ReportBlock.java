package org.trichluc.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A block as the output shows it.
 *
 * @param kind slug of {@link org.trichluc.document.BlockKind}
 * @param page 1-based
 * @param bbox {@code [x0, y0, x1, y1]} in points on {@code page}, origin top left
 * @param section id of the section that it stands in
 * @param lines where each printed line of the text stands
 */
public record ReportBlock(
        String id,
        String kind,
        @Nullable Integer page,
        double @Nullable [] bbox,
        @Nullable String section,
        String text,
        @Nullable List<PrintedLine> lines) {

    /** A printed line: offsets in code points into the block's text, page and box. */
    public record PrintedLine(int start, int end, int page, double[] bbox) {}
}
