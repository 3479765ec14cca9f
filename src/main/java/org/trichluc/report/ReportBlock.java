package org.trichluc.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.trichluc.document.Block;
import org.trichluc.document.Box;
import org.trichluc.document.Line;

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

    /** The block as the output shows it: offsets in code points, boxes to a hundredth of a point. */
    public static ReportBlock of(Block block, @Nullable String section) {
        String text = block.text();
        List<PrintedLine> lines =
                block.lines().stream().map(line -> PrintedLine.of(text, line)).toList();
        return new ReportBlock(
                block.id(),
                block.kind().slug(),
                block.page(),
                bbox(block.box()),
                section,
                text,
                lines.isEmpty() ? null : lines);
    }

    static double @Nullable [] bbox(@Nullable Box box) {
        return box == null ? null : corners(box);
    }

    private static double[] corners(Box box) {
        return new double[] {hundredth(box.x0()), hundredth(box.y0()), hundredth(box.x1()), hundredth(box.y1())};
    }

    private static double hundredth(double points) {
        return BigDecimal.valueOf(points).setScale(2, RoundingMode.HALF_UP).doubleValue();
    }

    /** A printed line: offsets in code points into the block's text, page and box. */
    public record PrintedLine(int start, int end, int page, double[] bbox) {
        static PrintedLine of(String text, Line line) {
            return new PrintedLine(
                    text.codePointCount(0, line.start()),
                    text.codePointCount(0, line.end()),
                    line.page(),
                    corners(line.box()));
        }
    }
}
