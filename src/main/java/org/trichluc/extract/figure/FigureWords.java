package org.trichluc.extract.figure;

import org.jspecify.annotations.Nullable;
import org.trichluc.extract.period.SentencePeriods;
import org.trichluc.rule.Lexicon;
import org.trichluc.rule.RuleBook;
import org.trichluc.vietnamese.Folded;
import org.trichluc.vietnamese.Words;

/** The lexicons that tell what a number is about, and how to find their entries beside an offset. */
record FigureWords(
        Lexicon nouns,
        Lexicon nounEnds,
        Lexicon nounModifiers,
        Lexicon bareBefore,
        Lexicon labels,
        Lexicon qualifiers,
        Lexicon qualifiersAfter,
        Lexicon changes,
        Lexicon levels,
        Lexicon plans,
        Lexicon perPhrases,
        Lexicon onNouns,
        Lexicon trims,
        Lexicon verbs,
        Lexicon deeds,
        Lexicon doers,
        Lexicon places,
        Lexicon money,
        Lexicon measures,
        Lexicon verbNouns,
        Lexicon clauseWords,
        Phrasing phrasing,
        SentencePeriods periods) {

    static FigureWords of(RuleBook book) {
        return new FigureWords(
                book.lexicon("count-noun"),
                book.lexicon("noun-end"),
                book.lexicon("noun-modifier"),
                book.lexicon("bare-before"),
                book.lexicon("label-noun"),
                book.lexicon("qualifier"),
                book.lexicon("qualifier-after"),
                book.lexicon("change"),
                book.lexicon("level"),
                book.lexicon("plan"),
                book.lexicon("per-phrase"),
                book.lexicon("on-noun"),
                book.lexicon("label-edge"),
                book.lexicon("light-verb"),
                book.lexicon("deed"),
                book.lexicon("doer"),
                book.lexicon("place-head"),
                book.lexicon("currency"),
                book.lexicon("measure-unit"),
                book.lexicon("verb-noun"),
                book.lexicon("clause-word"),
                Phrasing.of(book),
                new SentencePeriods(book));
    }

    /** A regular expression for the words of the clause that have a role. */
    String any(String role) {
        return clauseWords.alternatives("roles", role);
    }

    /** The longest entry that ends at an offset, blanks before it aside; null where none does. */
    static Lexicon.@Nullable Hit endingAt(Lexicon lexicon, Folded text, int from, int offset) {
        int end = offset;
        while (end > from && Words.isBlank(text.charAt(end - 1))) {
            end--;
        }
        Lexicon.Hit best = null;
        int low = Math.max(from, end - lexicon.longest());
        for (int at = end - 1; at >= low; at--) {
            if (at > 0 && Words.isWord(text.charAt(at - 1)) && Words.isWord(text.charAt(at))) {
                continue;
            }
            Lexicon.Hit hit = lexicon.longestAt(text, at);
            if (hit != null && hit.end() == end) {
                best = hit;
            }
        }
        return best;
    }

    /** Whether a word ends at an offset whose number names one of its kind ({@code tổ 7}); {@code kiểm điểm 7} does not. */
    static boolean labelBefore(FigureWords words, Folded text, int from, int offset) {
        Lexicon.Hit label = endingAt(words.labels(), text, from, offset);
        Lexicon.Hit verb = label == null ? null : endingAt(words.deeds(), text, from, offset);
        return label != null && (verb == null || verb.start() >= label.start());
    }

    /** The first offset at or behind one that is no blank. */
    static int skipBlanks(CharSequence text, int from, int to) {
        int at = from;
        while (at < to && Words.isBlank(text.charAt(at))) {
            at++;
        }
        return at;
    }
}
