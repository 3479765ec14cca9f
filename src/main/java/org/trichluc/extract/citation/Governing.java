package org.trichluc.extract.citation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.trichluc.rule.Lexicon;
import org.trichluc.vietnamese.Words;

/** Finds the verb that governs a mention. */
final class Governing {

    /**
     * A governing word.
     *
     * @param relation what it says of the document
     * @param start offset into the block's text, inclusive, in UTF-16 units
     * @param end exclusive
     */
    record Verb(String relation, int start, int end) {}

    /** A stretch of text that tells of an earlier document and governs nothing outside itself. */
    record Mask(int start, int end) {}

    private static final String NONE = "none";
    private static final String LIST_MARKS = " :,(";

    private final Vocabulary words;

    Governing(Vocabulary words) {
        this.words = words;
    }

    /**
     * The nearest governing word before an offset.
     *
     * @param from nothing before it governs
     * @param masks stretches to pass over
     */
    @Nullable
    Verb before(String text, int from, int mention, List<Mask> masks) {
        Verb best = null;
        String ahead = text.substring(0, mention);
        int at = clause(text, from, mention, masks);
        while (at < mention) {
            Mask mask = maskAt(masks, at);
            if (mask != null) {
                at = Math.max(at + 1, mask.end());
                continue;
            }
            Lexicon.Hit hit = words.relation().longestAt(ahead, at);
            if (hit == null) {
                at++;
                continue;
            }
            String relation = hit.row().get("relation");
            if (relation != null && !relation.equals(NONE) && reaches(hit, text, mention, masks)) {
                best = new Verb(relation, hit.start(), hit.end());
            }
            at = hit.end();
        }
        return best;
    }

    private boolean reaches(Lexicon.Hit hit, String text, int mention, List<Mask> masks) {
        String reach = hit.row().get("reach");
        if (reach == null) {
            return true;
        }
        int list = masks.stream()
                .mapToInt(Mask::start)
                .filter(s -> s >= hit.end() && s < mention)
                .min()
                .orElse(mention);
        String between = text.substring(hit.end(), list);
        return reach.equals("next") ? between.isBlank() : leads(between);
    }

    /** Whether words do nothing but lead up to a list of documents. */
    private boolean leads(String between) {
        int at = 0;
        while (at < between.length()) {
            Lexicon.Hit lead = words.listLead().longestAt(between, at);
            if (lead != null) {
                at = lead.end();
            } else if (LIST_MARKS.indexOf(between.charAt(at)) >= 0 || Words.isDigit(between.charAt(at))) {
                at++;
            } else {
                return false;
            }
        }
        return true;
    }

    /**
     * Where the clause that an offset stands in begins: behind the last semicolon that is followed by something else
     * than the next member of a list of documents.
     */
    int clause(String text, int from, int mention, List<Mask> masks) {
        for (int at = mention - 1; at > from; at--) {
            if (text.charAt(at) == ';' && maskAt(masks, at) == null) {
                int word = TailReader.skip(text, at + 1, mention, "-");
                boolean member = word >= mention
                        || words.listLead().longestAt(text, word) != null
                        || maskAt(masks, word) != null
                        || words.relation().longestAt(text, word) != null
                        || words.documentType().longestAt(text, word) != null
                        || words.pinpoint().longestAt(text, word) != null;
                if (!member) {
                    return at + 1;
                }
            }
        }
        return from;
    }

    static @Nullable Mask maskAt(List<Mask> masks, int at) {
        for (Mask m : masks) {
            if (m.start() <= at && at < m.end()) {
                return m;
            }
        }
        return null;
    }

    /** Where the sentence that an offset stands in begins; a full stop inside a mask ends none. */
    int sentence(String text, int offset, List<Mask> masks) {
        for (int at = offset - 1; at > 0; at--) {
            if (words.ends().at(text, at) && maskAt(masks, at) == null) {
                return at + 1;
            }
        }
        return 0;
    }
}
