package org.trichluc.extract.figure;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.trichluc.rule.Lexicon;
import org.trichluc.vietnamese.Folded;
import org.trichluc.vietnamese.Words;

/**
 * Finds who did what a clause tells: the noun phrase at its head, before {@code đã} or the first verb of doing. Words of
 * names that are verbs elsewhere ({@code Ban Chỉ đạo}) have capitals and end nothing.
 */
final class Doers {

    /**
     * A doer.
     *
     * @param start of the noun phrase
     * @param end exclusive
     * @param predicate where that begins which was done
     */
    record Doer(int start, int end, int predicate) {}

    private static final int LONGEST = 24;
    private static final Pattern DETERMINER =
            Pattern.compile("(?:(?:các|những|một số|toàn thể|toàn|mỗi|từng|riêng|cả) )");
    private static final Pattern AUXILIARY = Pattern.compile(
            "(?:(?:đã|đang|sẽ|cũng|vẫn|đều|luôn|tiếp tục|chủ động|kịp thời|thường xuyên|tích cực|tập trung|cũng đã) )++");
    private static final Pattern BOUND =
            Pattern.compile("được |bị |là |do |theo |trên |trong |so |để |nhằm |từ |khi |qua ");

    private final FigureWords words;

    Doers(FigureWords words) {
        this.words = words;
    }

    /** The doer at the head of a clause, null where the clause begins otherwise. */
    @Nullable
    Doer at(String text, Folded folded, int from, int to) {
        int start = Label.trimmed(folded, from, to, words).start();
        int head = head(folded, start, to);
        if (head < 0) {
            return null;
        }
        int deed = -1;
        int at = head;
        for (int n = 0; n < LONGEST && at < to; n++) {
            if (at > start && !goesOn(text, folded, at, to)) {
                break;
            }
            at = FigureWords.skipBlanks(text, at, to);
            at = at < to && text.charAt(at) == ',' ? FigureWords.skipBlanks(text, at + 1, to) : at;
            Matcher auxiliary = AUXILIARY.matcher(folded).region(at, to);
            if (auxiliary.lookingAt()) {
                return doer(text, start, at, auxiliary.end());
            }
            if (deed < 0 && Character.isLowerCase(at < to ? text.charAt(at) : ' ')) {
                Lexicon.Hit hit = words.deeds().longestAt(folded, at);
                deed = hit != null && hit.end() <= to ? at : deed;
            }
            if (BOUND.matcher(folded).region(at, to).lookingAt()) {
                break;
            }
            at = wordEnd(text, at, to);
        }
        return deed < 0 ? null : doer(text, start, deed, deed);
    }

    /** Behind the word that names a kind of doer, -1 where none stands here. */
    private int head(Folded folded, int start, int to) {
        int at = start;
        Lexicon.Hit hit = words.doers().longestAt(folded, at);
        Matcher determiner = DETERMINER.matcher(folded).region(at, to);
        if (hit == null && determiner.lookingAt()) {
            at = determiner.end();
            hit = words.doers().longestAt(folded, at);
        }
        return hit == null || hit.end() >= to ? -1 : hit.end();
    }

    /** Whether the phrase goes on here: behind a blank, or behind a comma that another doer follows. */
    private boolean goesOn(String text, Folded folded, int at, int to) {
        if (at >= to || ";:.()\n\t".indexOf(text.charAt(at)) >= 0) {
            return false;
        }
        if (text.charAt(at) != ',') {
            return true;
        }
        int next = FigureWords.skipBlanks(text, at + 1, to);
        return next < to && head(folded, next, to) >= 0 && words.deeds().longestAt(folded, next) == null;
    }

    private static int wordEnd(String text, int at, int to) {
        int end = at;
        while (end < to && !Words.isBlank(text.charAt(end)) && ",;:.()\n\t".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return Math.max(end, Math.min(to, at + 1));
    }

    private static Doer doer(String text, int start, int end, int predicate) {
        int last = end;
        while (last > start && !Words.isWord(text.charAt(last - 1)) && text.charAt(last - 1) != ')') {
            last--;
        }
        return new Doer(start, last, predicate);
    }
}
