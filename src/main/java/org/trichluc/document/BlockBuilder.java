package org.trichluc.document;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Collects a block's text from styled pieces: composes to NFC, folds white space to one space, trims, and keeps runs,
 * lines, breaks and marks at their places. Used once, by one thread.
 */
public final class BlockBuilder {
    private static final int FIRST_MARK = 0x300;

    /** No letter has more marks. */
    private static final int MOST_MARKS = 64;

    /** The longest unit of length is {@code dam}, and one character before it. */
    private static final int UNIT = 4;

    private final StringBuilder text = new StringBuilder();
    private final List<Run> runs = new ArrayList<>();
    private final List<Line> lines = new ArrayList<>();
    private final List<Doubt> doubts = new ArrayList<>();
    private final List<Break> breaks = new ArrayList<>();
    private final List<Mark> marks = new ArrayList<>();
    private Break.@Nullable Kind pendingBreak;
    private boolean pendingSpace;

    /** How much text there is; a space at the end does not count until something follows. */
    public int length() {
        return text.length();
    }

    /** What has been collected so far. */
    public String text() {
        return text.toString();
    }

    /**
     * Adds text in a style. White space of any kind becomes one space; control and zero-width characters go. A
     * soft hyphen stays for now: it may be a letter of a legacy encoding.
     */
    public BlockBuilder append(String piece, Style style) {
        String composed = Normalizer.normalize(piece, Normalizer.Form.NFC);
        int from = 0;
        for (int i = 0; i <= composed.length(); i++) {
            boolean end = i == composed.length();
            char c = end ? ' ' : composed.charAt(i);
            if (!end && !isSpace(c) && !isInvisible(c)) {
                continue;
            }
            if (i > from) {
                word(composed.substring(from, i), style);
            }
            if (!end && isSpace(c)) {
                space(c == '\t' ? Break.Kind.TAB : c == '\n' || c == '\u000b' ? Break.Kind.LINE : null);
            }
            from = i + 1;
        }
        return this;
    }

    /** A line break made by the author: one space in the text, and a {@link Break}. */
    public BlockBuilder lineBreak() {
        space(Break.Kind.LINE);
        return this;
    }

    /** A tab or a gap as wide as one: one space in the text, and a {@link Break}. */
    public BlockBuilder tab() {
        space(Break.Kind.TAB);
        return this;
    }

    /** A footnote's marker here; {@code note} is the note's id where the file itself tells it. */
    public BlockBuilder mark(String marker, @Nullable String note) {
        marks.add(new Mark(text.length(), marker, note));
        return this;
    }

    /**
     * Raised text that the file does not call a note reference. Digits or asterisks behind a word or its punctuation
     * are a footnote's marker; those behind a unit of length ({@code m2}, {@code km3}) or a number, and letters, are
     * text.
     */
    public BlockBuilder raised(String piece, Style style) {
        String t = piece.strip();
        boolean marker = t.matches("\\(?(?:\\d{1,3}|\\*{1,3})\\)?") && !text.isEmpty();
        if (marker && !t.contains("*")) {
            char before = text.charAt(text.length() - 1);
            boolean unit = !pendingSpace
                    && t.matches("[23]")
                    && text.substring(Math.max(0, text.length() - UNIT))
                            .matches("(?s)(?:.*[^\\p{L}])?(?:[kdcm]|da|h)?m");
            marker = !unit && !(Character.isDigit(before) && !pendingSpace);
        }
        return marker ? mark(t.replaceAll("[()]", ""), null) : append(piece, style);
    }

    /** Says that the text from {@code start} to the present end was recognised; belongs to the line that comes next. */
    public BlockBuilder doubt(int start, double confidence) {
        if (text.length() > start) {
            doubts.add(new Doubt(start, text.length(), confidence));
        }
        return this;
    }

    /** Says that the text from {@code start} to the present end is a printed line. */
    public BlockBuilder line(int start, int page, Box box) {
        if (text.length() > start) {
            lines.add(new Line(start, text.length(), page, box, List.copyOf(doubts)));
        }
        doubts.clear();
        return this;
    }

    /** Adds all of another builder's content, as a table adds its cells. Offsets move along. */
    public BlockBuilder append(BlockBuilder other) {
        flushSpace();
        int shift = text.length();
        text.append(other.text);
        other.runs.forEach(r -> addRun(r.start() + shift, r.end() + shift, r.style()));
        other.lines.forEach(l -> lines.add(l.moved(shift)));
        other.breaks.forEach(b -> breaks.add(new Break(b.offset() + shift, b.kind())));
        other.marks.forEach(m -> marks.add(new Mark(m.offset() + shift, m.marker(), m.note())));
        return this;
    }

    /** Adds a cell or row separator as it is. */
    public BlockBuilder separator(char c) {
        flushSpace();
        text.append(c);
        addRun(text.length() - 1, text.length(), Style.PLAIN);
        return this;
    }

    public boolean isEmpty() {
        return text.isEmpty();
    }

    /** The finished block. Page and box come from its first printed line. */
    public Block build(String id, BlockKind kind, Format format, @Nullable Table table) {
        Integer page = lines.isEmpty() ? null : Integer.valueOf(lines.get(0).page());
        Box box = lines.stream()
                .filter(l -> l.page() == lines.get(0).page())
                .map(Line::box)
                .reduce(Box::union)
                .orElse(null);
        return new Block(
                id,
                kind,
                page,
                box,
                text.toString(),
                List.copyOf(runs),
                List.copyOf(lines),
                List.copyOf(breaks),
                List.copyOf(marks),
                format,
                table);
    }

    private void word(String word, Style style) {
        flushSpace();
        int at = text.length();
        int base = at > 0 && isMark(word.codePointAt(0)) ? sequence() : at;
        String joined = base == at ? word : Normalizer.normalize(text.substring(base) + word, Normalizer.Form.NFC);
        text.setLength(base);
        text.append(joined);
        if (text.length() < at) {
            shortened();
        }
        addRun(Math.min(at, text.length()), text.length(), style);
    }

    /** Where the letter begins that a mark at the end would belong to, together with the marks that it has. */
    private int sequence() {
        int base = text.length();
        int furthest = Math.max(0, base - MOST_MARKS);
        while (base > furthest && isMark(text.codePointBefore(base))) {
            base -= Character.charCount(text.codePointBefore(base));
        }
        return base > 0 ? text.offsetByCodePoints(base, -1) : 0;
    }

    /** Whether it may become one with what stands before it: marks of all scripts, vowels of Korean. */
    private static boolean isMark(int codePoint) {
        return codePoint >= FIRST_MARK
                && switch (Character.getType(codePoint)) {
                    case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK -> true;
                    default -> codePoint >= 0x1160 && codePoint < 0x1200;
                };
    }

    /** Another mark made one letter of what were several characters. */
    private void shortened() {
        int end = text.length();
        runs.removeIf(r -> r.start() >= end);
        runs.replaceAll(r -> new Run(r.start(), Math.min(r.end(), end), r.style()));
        marks.replaceAll(m -> new Mark(Math.min(m.offset(), end), m.marker(), m.note()));
    }

    private void addRun(int start, int end, Style style) {
        if (end <= start) {
            return;
        }
        if (!runs.isEmpty()) {
            Run last = runs.get(runs.size() - 1);
            if (last.end() == start && last.style().equals(style)) {
                runs.set(runs.size() - 1, new Run(last.start(), end, style));
                return;
            }
        }
        runs.add(new Run(start, end, style));
    }

    private void space(Break.@Nullable Kind kind) {
        if (text.isEmpty()) {
            return;
        }
        pendingSpace = true;
        if (kind != null && pendingBreak != Break.Kind.LINE) {
            pendingBreak = kind;
        }
    }

    private void flushSpace() {
        if (!pendingSpace) {
            return;
        }
        if (pendingBreak != null) {
            breaks.add(new Break(text.length(), pendingBreak));
        }
        text.append(' ');
        Style style = runs.isEmpty() ? Style.PLAIN : runs.get(runs.size() - 1).style();
        addRun(text.length() - 1, text.length(), style);
        pendingSpace = false;
        pendingBreak = null;
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static boolean isInvisible(char c) {
        return c < ' ' || c == '\u200b' || c == '\u200c' || c == '\u200d' || c == '\u2060' || c == '\ufeff';
    }
}
