package org.trichluc.extract.citation;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.trichluc.extract.citation.Governing.Mask;
import org.trichluc.extract.citation.Governing.Verb;
import org.trichluc.rule.Lexicon;
import org.trichluc.vietnamese.Words;

/** Finds the body that issued what a verb says was issued. */
final class Subjects {

    private static final String CLAUSE_MARKS = ",;:(";
    private static final String ISSUED = "issued";

    private final Vocabulary words;
    private final IssuerReader issuers;
    private final WordsBefore adverbs;
    private final WordsBefore companions;

    Subjects(Vocabulary words, IssuerReader issuers) {
        this.words = words;
        this.issuers = issuers;
        this.adverbs = new WordsBefore(words.beforeVerb());
        this.companions = new WordsBefore(words.companion());
    }

    /** The body that does what a verb says, in its clause or one shortly before it; null where none is named. */
    @Nullable
    String of(String text, int from, Verb verb, List<Mask> masks) {
        int end = beforeAdverbs(text, from, verb.start());
        List<Integer> clauses = clauses(text, from, end, masks);
        for (int i = clauses.size() - 1; i >= 0; i--) {
            int start = clauses.get(i);
            for (int at = start; at < end; at++) {
                if (begins(text, at, end, masks)) {
                    int companion = companions.start(text, start, blankBefore(text, at));
                    if (companion < 0) {
                        return text.substring(at, end);
                    }
                    end = beforeAdverbs(text, from, companion);
                    at = start - 1;
                }
            }
            String leading = leading(text, start, end);
            if (leading != null) {
                return leading;
            }
        }
        return null;
    }

    private boolean begins(String text, int at, int end, List<Mask> masks) {
        return IssuerReader.capital(text, at)
                && Words.edge(text, at)
                && Governing.maskAt(masks, at) == null
                && issuers.spans(text, at, end);
    }

    private static int blankBefore(String text, int at) {
        return at > 0 && text.charAt(at - 1) == ' ' ? at - 1 : at;
    }

    /** A body at the head of a clause that goes on with what it did. */
    private @Nullable String leading(String text, int start, int end) {
        int at = start;
        while (at < end && !Words.isLetter(text.charAt(at))) {
            at++;
        }
        Lexicon.Hit lead = words.listLead().longestAt(text, at);
        at = lead == null ? at : TailReader.skip(text, lead.end(), end, ",");
        int stop = IssuerReader.capital(text, at) ? issuers.end(text, at, end) : -1;
        return stop > 0 && text.startsWith(" ", stop) && does(text, stop + 1) ? text.substring(at, stop) : null;
    }

    private boolean does(String text, int at) {
        Lexicon.Hit verb = words.relation().longestAt(text, at);
        return words.beforeVerb().longestAt(text, at) != null
                || verb != null && ISSUED.equals(verb.row().get("relation"));
    }

    private int beforeAdverbs(String text, int from, int verb) {
        int end = verb;
        while (true) {
            while (end > from && (text.charAt(end - 1) == ' ' || text.charAt(end - 1) == ',')) {
                end--;
            }
            int adverb = adverbs.start(text, from, end);
            if (adverb < 0) {
                return end;
            }
            end = adverb;
        }
    }

    private static List<Integer> clauses(String text, int from, int end, List<Mask> masks) {
        List<Integer> starts = new ArrayList<>(List.of(from));
        for (int at = from; at < end; at++) {
            if (CLAUSE_MARKS.indexOf(text.charAt(at)) >= 0 && Governing.maskAt(masks, at) == null) {
                starts.add(at + 1);
            }
        }
        return starts;
    }
}
