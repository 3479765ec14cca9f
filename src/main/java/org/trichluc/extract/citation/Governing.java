package org.trichluc.extract.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.trichluc.rule.Lexicon;
import org.trichluc.vietnamese.Words;

/** Finds the verb that governs a mention, and the subject of that verb. */
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
    private static final Pattern BETWEEN = Pattern.compile(
            "\\s{0,2}(?:(?:nhiều|một số|các|những|kịp thời|đầy đủ|hệ thống|\\d{1,3}|văn bản|chỉ đạo|như|gồm|là|cụ thể|trong đó|mới|riêng|kèm theo|và|ký|công khai|hành động|số|liên quan|quan trọng)[\\s:,(]{0,3}){0,12}");
    private static final Pattern ADVERB = Pattern.compile(
            "(?:đã|vừa|đang|sẽ|cũng|cùng|kịp thời|chủ động|tiếp tục|tập trung|đồng thời|khẩn trương|trực tiếp|luôn|nghiên cứu|rà soát|và|ký|tham mưu|xây dựng|phối hợp|thống nhất|quan tâm)$");
    private static final String SENTENCE_END = ".!?";

    private final Vocabulary words;
    private final IssuerReader issuers;

    Governing(Vocabulary words, IssuerReader issuers) {
        this.words = words;
        this.issuers = issuers;
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
        int at = from;
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

    private static boolean reaches(Lexicon.Hit hit, String text, int mention, List<Mask> masks) {
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
        return reach.equals("next")
                ? between.isBlank()
                : BETWEEN.matcher(between).matches();
    }

    private static @Nullable Mask maskAt(List<Mask> masks, int at) {
        for (Mask m : masks) {
            if (m.start() <= at && at < m.end()) {
                return m;
            }
        }
        return null;
    }

    /** Where the sentence that an offset stands in begins; a full stop inside a mask ends none. */
    static int sentence(String text, int offset, List<Mask> masks) {
        for (int at = offset - 1; at > 0; at--) {
            char c = text.charAt(at);
            if (c == '\n' || c == '\t') {
                return at + 1;
            }
            boolean stop = SENTENCE_END.indexOf(c) >= 0
                    && at + 2 < text.length()
                    && text.charAt(at + 1) == ' '
                    && (Character.isUpperCase(text.charAt(at + 2)) || !Words.isWord(text.charAt(at + 2)));
            if (stop && maskAt(masks, at) == null && !abbreviation(text, at)) {
                return at + 1;
            }
        }
        return 0;
    }

    private static boolean abbreviation(String text, int stop) {
        int start = stop;
        while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        String word = text.substring(start, stop);
        return word.matches("TP|Tp|TX|TS|ThS|PGS|GS|P|Q|TT|V|v");
    }

    /** The body that does what a verb says, in its clause or one shortly before it; null where none is named. */
    @Nullable
    String subject(String text, int from, Verb verb, List<Mask> masks) {
        int end = beforeAdverbs(text, from, verb.start());
        List<Integer> clauses = clauses(text, from, end, masks);
        for (int i = clauses.size() - 1; i >= 0; i--) {
            int start = clauses.get(i);
            for (int at = start; at < end; at++) {
                if (IssuerReader.capital(text, at)
                        && Words.edge(text, at)
                        && maskAt(masks, at) == null
                        && issuers.spans(text, at, end)) {
                    return text.substring(at, end);
                }
            }
            String leading = leading(text, start, end);
            if (leading != null) {
                return leading;
            }
        }
        return null;
    }

    /** A body at the head of a clause that goes on with what it did. */
    private @Nullable String leading(String text, int start, int end) {
        int at = start;
        while (at < end && !Words.isLetter(text.charAt(at))) {
            at++;
        }
        if (text.startsWith("Trong đó ", at)) {
            at += "Trong đó ".length();
        }
        int stop = IssuerReader.capital(text, at) ? issuers.end(text, at, end) : -1;
        return stop > 0 && text.startsWith(" đã ", stop) ? text.substring(at, stop) : null;
    }

    private static int beforeAdverbs(String text, int from, int verb) {
        int end = verb;
        while (true) {
            while (end > from && (text.charAt(end - 1) == ' ' || text.charAt(end - 1) == ',')) {
                end--;
            }
            var adverb = ADVERB.matcher(text).region(Math.max(from, end - 14), end);
            if (!adverb.find() || !Words.edge(text, adverb.start())) {
                return end;
            }
            end = adverb.start();
        }
    }

    private static List<Integer> clauses(String text, int from, int end, List<Mask> masks) {
        List<Integer> starts = new ArrayList<>(List.of(from));
        for (int at = from; at < end; at++) {
            if (",;:(".indexOf(text.charAt(at)) >= 0 && maskAt(masks, at) == null) {
                starts.add(at + 1);
            }
        }
        return starts;
    }
}
