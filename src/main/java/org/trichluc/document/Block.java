package org.trichluc.document;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A paragraph, a table or a note's paragraph in reading order. All offsets are UTF-16 units into {@code text}; the
 * report turns them into code points when it is written.
 *
 * @param id unique in the document
 * @param page where it begins, 1-based; null where the input has no pages
 * @param box of its part on {@code page}
 * @param text Unicode NFC; white space runs are one space; no leading or trailing space
 * @param runs cover the text without gaps
 * @param lines printed lines, empty where the input has no pages
 * @param breaks spaces that stand for an author's line break or a tab
 * @param marks footnote markers in the text
 * @param table present exactly when {@code kind} is TABLE
 */
public record Block(
        String id,
        BlockKind kind,
        @Nullable Integer page,
        @Nullable Box box,
        String text,
        List<Run> runs,
        List<Line> lines,
        List<Break> breaks,
        List<Mark> marks,
        Format format,
        @Nullable Table table) {

    /** The same block as another part of the report. */
    public Block as(BlockKind other) {
        return new Block(id, other, page, box, text, runs, lines, breaks, marks, format, table);
    }

    /** The same block with its table known better. */
    public Block with(Table other) {
        return new Block(id, kind, page, box, text, runs, lines, breaks, marks, format, other);
    }

    /** Whether its text was recognised in a picture. */
    public boolean recognised() {
        return lines.stream().anyMatch(l -> !l.doubts().isEmpty());
    }

    /** The same block under another id. */
    public Block named(String other) {
        return new Block(other, kind, page, box, text, runs, lines, breaks, marks, format, table);
    }

    /** The same block on a page. */
    public Block on(int number) {
        return new Block(id, kind, number, box, text, runs, lines, breaks, marks, format, table);
    }

    /**
     * A part of this block as a block of its own (a cell, a line), trimmed; runs, lines, breaks and marks are cut and
     * moved along.
     */
    public Block slice(int from, int to, BlockKind as) {
        int start = from;
        int end = to;
        while (start < end && text.charAt(start) <= ' ') {
            start++;
        }
        while (end > start && text.charAt(end - 1) <= ' ') {
            end--;
        }
        int s = start;
        int e = end;
        List<Run> cutRuns = new ArrayList<>();
        for (Run r : runs) {
            if (r.start() < e && r.end() > s) {
                cutRuns.add(new Run(Math.max(r.start(), s) - s, Math.min(r.end(), e) - s, r.style()));
            }
        }
        List<Line> cutLines = new ArrayList<>();
        for (Line l : lines) {
            if (l.start() < e && l.end() > s) {
                cutLines.add(l.cut(s, e));
            }
        }
        List<Break> cutBreaks = breaks.stream()
                .filter(b -> b.offset() > s && b.offset() < e)
                .map(b -> new Break(b.offset() - s, b.kind()))
                .toList();
        List<Mark> cutMarks = marks.stream()
                .filter(m -> m.offset() > s && m.offset() <= e || m.offset() == s && (s == 0 || m.offset() < e))
                .map(m -> new Mark(m.offset() - s, m.marker(), m.note()))
                .toList();
        Integer firstPage =
                cutLines.isEmpty() ? page : Integer.valueOf(cutLines.get(0).page());
        Box area = box;
        if (!cutLines.isEmpty()) {
            area = cutLines.stream()
                    .filter(l -> l.page() == cutLines.get(0).page())
                    .map(Line::box)
                    .reduce(Box::union)
                    .orElseThrow();
        }
        return new Block(
                id, as, firstPage, area, text.substring(s, e), cutRuns, cutLines, cutBreaks, cutMarks, format, null);
    }

    /**
     * The same block with another text; all that points into the text moves along.
     *
     * @param offset where an offset of the old text, its end included, lies in the new one; never decreasing
     */
    public Block rewritten(String other, IntUnaryOperator offset) {
        List<Run> movedRuns = new ArrayList<>();
        for (Run r : runs) {
            int start = offset.applyAsInt(r.start());
            int end = offset.applyAsInt(r.end());
            if (end > start) {
                movedRuns.add(new Run(start, end, r.style()));
            }
        }
        List<Line> movedLines = lines.stream().map(l -> l.moved(offset)).toList();
        List<Break> movedBreaks = breaks.stream()
                .map(b -> new Break(offset.applyAsInt(b.offset()), b.kind()))
                .toList();
        List<Mark> movedMarks = marks.stream()
                .map(m -> new Mark(offset.applyAsInt(m.offset()), m.marker(), m.note()))
                .toList();
        Format moved = new Format(
                format.align(), format.left(), format.firstLine(), format.outline(), offset.applyAsInt(format.label()));
        return new Block(
                id,
                kind,
                page,
                box,
                other,
                List.copyOf(movedRuns),
                movedLines,
                movedBreaks,
                movedMarks,
                moved,
                table == null ? null : table.moved(offset));
    }

    /** One paragraph of this one and the next one, with a space between them. */
    public Block followedBy(Block next) {
        int shift = text.length() + 1;
        Block moved = next.rewritten(text + ' ' + next.text, o -> o + shift);
        List<Run> allRuns = new ArrayList<>(runs);
        allRuns.add(new Run(text.length(), shift, Style.PLAIN));
        allRuns.addAll(moved.runs);
        return new Block(
                id,
                kind,
                page,
                box,
                moved.text,
                List.copyOf(allRuns),
                Stream.concat(lines.stream(), moved.lines.stream()).toList(),
                Stream.concat(breaks.stream(), moved.breaks.stream()).toList(),
                Stream.concat(marks.stream(), moved.marks.stream()).toList(),
                format,
                null);
    }

    /** The same block with these markers of notes. */
    public Block marked(List<Mark> others) {
        return new Block(id, kind, page, box, text, runs, lines, breaks, others, format, table);
    }

    /** The text cut at the author's line breaks. */
    public List<String> brokenLines() {
        List<String> result = new ArrayList<>();
        int from = 0;
        for (Break b : breaks) {
            if (b.kind() == Break.Kind.LINE) {
                result.add(text.substring(from, b.offset()).strip());
                from = b.offset();
            }
        }
        result.add(text.substring(from).strip());
        return result;
    }
}
