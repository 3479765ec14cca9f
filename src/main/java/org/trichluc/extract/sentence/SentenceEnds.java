package org.trichluc.extract.sentence;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.trichluc.match.model.Weights;
import org.trichluc.rule.Lexicon;
import org.trichluc.rule.RuleBook;

/**
 * Tells whether a stop ends its sentence or belongs to a label ({@code 1. Công tác}), an abbreviation ({@code TP. Huế})
 * or something left out ({@code ngô, lạc... được mùa}). A learned model decides; without one, what stands around the
 * stop. All offsets are in UTF-16 units.
 */
public final class SentenceEnds {
    /** Where the model lies among the rules. */
    public static final String FILE = "model/sentence.bin";

    private static final String STOPS = ".!?…";
    private static final String CLOSING = "”\"»)]";
    private static final String OPENING = "-+“\"*";

    private final Lexicon abbreviations;
    private final @Nullable Weights weights;

    /** @param weights null where only what stands around a stop decides */
    public SentenceEnds(Lexicon abbreviations, @Nullable Weights weights) {
        this.abbreviations = abbreviations;
        this.weights = weights;
    }

    /** With the lexicon of abbreviations and the model, if there is one, of a rule book. */
    public static SentenceEnds of(RuleBook book) {
        Path file = book.folder().resolve(FILE);
        return new SentenceEnds(book.lexicon("abbreviation"), Weights.in(file));
    }

    /** Whether the sentence that the character at an offset stands in ends with it. */
    public boolean at(CharSequence text, int offset) {
        char c = text.charAt(offset);
        if (c == '\n' || c == '\t') {
            return true;
        }
        if (!isStop(text, offset)) {
            return false;
        }
        if (offset + 1 == text.length()) {
            return true;
        }
        return weights == null ? rule(text, offset) : weights.odds(clues(text, offset)) > 0;
    }

    /** Whether a character could end a sentence: the last one of a run of stops and closing marks, before a blank. */
    public static boolean isStop(CharSequence text, int offset) {
        boolean last = offset + 1 == text.length() || Character.isWhitespace(text.charAt(offset + 1));
        return last && STOPS.indexOf(text.charAt(beforeClosing(text, offset))) >= 0;
    }

    /** What there is to be said of a stop. */
    public List<String> clues(CharSequence text, int offset) {
        int stop = beforeClosing(text, offset);
        return new StopClues(text, stop, offset, abbreviations).all();
    }

    private static int beforeClosing(CharSequence text, int offset) {
        int stop = offset;
        while (stop > 0 && CLOSING.indexOf(text.charAt(stop)) >= 0) {
            stop--;
        }
        return stop;
    }

    private boolean rule(CharSequence text, int offset) {
        char next = offset + 2 < text.length() ? text.charAt(offset + 2) : ' ';
        boolean begins = Character.isUpperCase(next) || Character.isDigit(next) || OPENING.indexOf(next) >= 0;
        StopClues clues = new StopClues(text, offset, offset, abbreviations);
        return begins && !clues.isAbbreviation() && !clues.isLetter();
    }
}
