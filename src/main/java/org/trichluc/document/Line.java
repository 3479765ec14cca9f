package org.trichluc.document;

import java.util.List;
import java.util.function.IntUnaryOperator;

/**
 * Where a stretch of a block's text stands on paper: one printed line of a paginated input.
 *
 * @param start offset into the block's text, inclusive, in UTF-16 units
 * @param end exclusive
 * @param page 1-based
 * @param doubts its words, where they were recognised in a picture; else empty
 */
public record Line(int start, int end, int page, Box box, List<Doubt> doubts) {

    /** A line that was printed and not recognised. */
    public Line(int start, int end, int page, Box box) {
        this(start, end, page, box, List.of());
    }

    /** The same line {@code by} units further on. */
    Line moved(int by) {
        return moved(offset -> offset + by);
    }

    /** The same line of a text whose offsets have moved. */
    Line moved(IntUnaryOperator offset) {
        return new Line(
                offset.applyAsInt(start),
                offset.applyAsInt(end),
                page,
                box,
                doubts.stream()
                        .map(d -> new Doubt(offset.applyAsInt(d.start()), offset.applyAsInt(d.end()), d.confidence()))
                        .toList());
    }

    /** Its part within {@code [from, to)}, by offsets from {@code from} on. */
    Line cut(int from, int to) {
        List<Doubt> kept = doubts.stream()
                .filter(d -> d.start() < to && d.end() > from)
                .map(d -> new Doubt(Math.max(d.start(), from), Math.min(d.end(), to), d.confidence()))
                .toList();
        return new Line(Math.max(start, from), Math.min(end, to), page, box, kept).moved(-from);
    }
}
