package org.trichluc.read.scan;

import java.util.ArrayList;
import java.util.List;

/**
 * A line whose marks a recogniser took for a line of their own: capitals bear them high, and so {@code TRƯỞNG} becomes
 * {@code TRƯƠNG} under a stray hook.
 */
record TornLine(RecognisedLine marks, RecognisedLine line) {
    /** Marks are lower than this share of the words that they stand over. */
    private static final double LOW = 0.6;
    /** They stand no further above the line than this share of its height. */
    private static final double NEAR = 0.4;
    /** More characters are no marks. */
    private static final int MOST = 6;
    /** No page has more such lines that are worth the time. */
    private static final int MOST_LINES = 12;

    /** The torn lines among a page's lines, each line once. */
    static List<TornLine> in(List<RecognisedLine> lines) {
        List<TornLine> result = new ArrayList<>();
        for (RecognisedLine marks : lines) {
            if (marks.text().replace(" ", "").length() > MOST) {
                continue;
            }
            for (RecognisedLine line : lines) {
                boolean free = result.stream().noneMatch(t -> t.line == line) && result.size() < MOST_LINES;
                if (line != marks && free && over(marks.box(), line.box())) {
                    result.add(new TornLine(marks, line));
                    break;
                }
            }
        }
        return result;
    }

    private static boolean over(Area marks, Area line) {
        double gap = line.y0() - marks.y1();
        return marks.height() < LOW * line.height()
                && marks.x0() >= line.x0() - line.height() / 2
                && marks.x1() <= line.x1() + line.height() / 2
                && marks.y0() < line.y0() + line.height() / 4
                && gap < NEAR * line.height()
                && marks.y1() < line.y1();
    }

    /** Where both stand, with some paper around. */
    Area place(Raster page) {
        Area both = marks.box().union(line.box());
        int margin = Math.max(4, line.box().height() / 4);
        return new Area(both.x0() - margin, both.y0() - margin / 2, both.x1() + margin, both.y1() + margin / 2)
                .within(page.width(), page.height());
    }
}
