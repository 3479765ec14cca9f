package org.trichluc.match;

import org.jspecify.annotations.Nullable;
import org.trichluc.rule.Filler;
import org.trichluc.rule.Lexicon;
import org.trichluc.rule.Part;
import org.trichluc.vietnamese.Folded;
import org.trichluc.vietnamese.Words;

/**
 * What parts and lexicons catch at places of one text. Many templates ask for the same part at the same place, one after
 * the other, so the last answers are kept.
 */
final class Looked {

    /**
     * What was caught.
     *
     * @param row of the lexicon; null for a part
     */
    record Up(int end, Lexicon.@Nullable Row row) {}

    static final Up NOTHING = new Up(-1, null);

    /** A power of two; some dozens of fillers are asked for at one place. */
    private static final int KEPT = 256;

    private final String text;
    private final Folded folded;
    private final @Nullable Filler[] askedFor = new @Nullable Filler[KEPT];
    private final int[] askedAt = new int[KEPT];
    private final Up[] answer = new Up[KEPT];

    Looked(String text, Folded folded) {
        this.text = text;
        this.folded = folded;
    }

    /** What a filler catches at an offset, a word's edge at either end; {@link #NOTHING} where it catches nothing. */
    Up up(Filler filler, int at) {
        int key = (System.identityHashCode(filler) * 31 + at) & (KEPT - 1);
        if (askedFor[key] != filler || askedAt[key] != at) {
            askedFor[key] = filler;
            askedAt[key] = at;
            answer[key] = look(filler, at);
        }
        return answer[key];
    }

    private Up look(Filler filler, int at) {
        if (filler instanceof Lexicon lexicon) {
            Lexicon.Hit hit = lexicon.longestAt(folded, at);
            return hit == null ? NOTHING : new Up(hit.end(), hit.row());
        }
        int end = ((Part) filler).endAt(text, at);
        return end < 0 || !Words.edge(text, end) ? NOTHING : new Up(end, null);
    }
}
