package org.trichluc.read.scan;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.trichluc.read.scan.RecognisedLine.RecognisedCharacter;
import org.trichluc.read.scan.RecognisedLine.RecognisedWord;

/**
 * Reads again what was filled into a form by hand: a recogniser of print makes {@code AAS} or, worse, another number of
 * it. What cannot be read with trust keeps the recogniser's letters and loses its confidence.
 */
final class PennedForm {
    /** Digits that a recogniser of print is as sure of as this are printed. */
    private static final double PRINTED = 0.85;
    /** What is left of a recogniser's confidence in letters that are none. */
    private static final double DOUBTFUL = 0.3;
    /** A page has no more gaps than this that are worth the time. */
    private static final int MOST = 8;

    private static final Pattern PRINT = Pattern.compile("\\d+\\p{L}?(?:/\\d{4})?");

    private static final String LIKE_ONE = "IlíÍìÌ|!";

    private final Supplier<DigitReader> reader;

    /** @param reader taken only where there is a gap to read */
    PennedForm(Supplier<DigitReader> reader) {
        this.reader = reader;
    }

    /** The lines of a page, with the gaps of its forms read. */
    List<RecognisedLine> read(Raster page, List<RecognisedLine> lines) {
        double size = 0;
        int read = 0;
        List<RecognisedLine> result = new ArrayList<>();
        for (RecognisedLine line : lines) {
            RecognisedLine filled = line;
            if (read < MOST && PennedGap.mayBeIn(line)) {
                size = size > 0 ? size : PennedGap.size(lines, page);
                List<PennedGap> gaps = size > 0 ? PennedGap.in(line, page, size) : List.of();
                for (int i = gaps.size() - 1; i >= 0; i--) {
                    filled = filled(page, filled, gaps.get(i));
                }
                read += gaps.size();
            }
            result.add(filled);
        }
        return result;
    }

    /** The line with one gap read; gaps are read from the last to the first, so that places stay. */
    private RecognisedLine filled(Raster page, RecognisedLine line, PennedGap gap) {
        String seen = seen(line, gap);
        boolean print = gap.holdsPrint(page);
        boolean sure = PRINT.matcher(seen).matches() && sureness(line, gap) >= PRINTED;
        if (print && sure) {
            return line;
        }
        PennedNumber number = PennedNumber.in(page, gap, reader.get());
        if (number != null && number.trusted()) {
            return replaced(line, gap, number.digits(), number.confidence());
        }
        String digits = digits(seen);
        if (print && digits.matches("\\d{1,4}")) {
            return digits.equals(seen) ? line : replaced(line, gap, digits, PRINTED);
        }
        return sure || seen.isEmpty() ? line : replaced(line, gap, seen, Math.min(DOUBTFUL, sureness(line, gap)));
    }

    private static String seen(RecognisedLine line, PennedGap gap) {
        StringBuilder b = new StringBuilder();
        PennedGap.characters(line).subList(gap.from(), gap.to()).forEach(c -> b.append(c.text()));
        return b.toString();
    }

    /** Letters that are like a printed digit are that digit. */
    private static String digits(String seen) {
        StringBuilder b = new StringBuilder();
        seen.chars().forEach(c -> b.append(LIKE_ONE.indexOf(c) >= 0 ? '1' : c == 'O' || c == 'o' ? '0' : (char) c));
        return b.toString();
    }

    /** The least confidence of the words that stand in a gap. */
    private static double sureness(RecognisedLine line, PennedGap gap) {
        double least = 1;
        int at = 0;
        for (RecognisedWord w : line.words()) {
            int end = at + w.characters().size();
            if (at < gap.to() && end > gap.from()) {
                least = Math.min(least, w.confidence());
            }
            at = end;
        }
        return least;
    }

    /** The line with other letters in a gap, as a word of their own. */
    private static RecognisedLine replaced(RecognisedLine line, PennedGap gap, String letters, double confidence) {
        List<RecognisedWord> words = new ArrayList<>();
        int at = 0;
        boolean set = false;
        Area place = gap.place();
        Area box = new Area(place.x0(), line.box().y0(), place.x1(), line.box().y1());
        for (RecognisedWord w : line.words()) {
            int end = at + w.characters().size();
            RecognisedWord head =
                    part(w, 0, Math.min(end, gap.from()) - at, w.box().x0(), box.x0());
            RecognisedWord tail = part(
                    w, Math.max(at, gap.to()) - at, end - at, box.x1(), w.box().x1());
            if (end <= gap.from() || at >= gap.to() && set) {
                words.add(w);
            } else {
                if (head != null) {
                    words.add(head);
                }
                if (!set && end >= gap.to()) {
                    words.add(new RecognisedWord(
                            box, confidence, List.of(new RecognisedCharacter(letters, box, confidence))));
                    set = true;
                }
                if (tail != null) {
                    words.add(at >= gap.to() ? w : tail);
                }
            }
            at = end;
        }
        return new RecognisedLine(line.box(), line.slope(), line.base(), words);
    }

    private static @Nullable RecognisedWord part(RecognisedWord w, int from, int to, int x0, int x1) {
        if (to <= from) {
            return null;
        }
        List<RecognisedCharacter> characters = w.characters().subList(from, to);
        boolean whole = characters.size() == w.characters().size();
        Area box = whole
                ? w.box()
                : new Area(x0, w.box().y0(), Math.max(x0 + 1, x1), w.box().y1());
        return new RecognisedWord(box, w.confidence(), characters);
    }
}
