package org.trichluc.extract.citation;

import org.trichluc.rule.Lexicon;
import org.trichluc.vietnamese.Words;

/** Looks backwards: which word of a lexicon ends right before an offset. */
final class WordsBefore {

    private final Lexicon lexicon;

    WordsBefore(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Whether an entry ends at an offset. */
    boolean endsAt(String text, int end) {
        return start(text, 0, end) >= 0;
    }

    /**
     * Where the longest entry that ends at an offset begins; -1 where none ends there.
     *
     * @param from nothing before it is looked at
     */
    int start(String text, int from, int end) {
        String ahead = text.substring(0, end);
        for (int at = Math.max(from, end - lexicon.longest()); at < end; at++) {
            Lexicon.Hit hit = Words.edge(text, at) ? lexicon.longestAt(ahead, at) : null;
            if (hit != null && hit.end() == end) {
                return at;
            }
        }
        return -1;
    }
}
