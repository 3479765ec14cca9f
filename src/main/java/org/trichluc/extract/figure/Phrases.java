package org.trichluc.extract.figure;

import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import org.trichluc.vietnamese.Folded;
import org.trichluc.vietnamese.Words;

/** Reads the noun phrase behind a number: what is counted with its modifiers, or what a percentage is a share of. */
final class Phrases {

    private static final int LONGEST_PHRASE = 14;

    private final FigureWords words;

    Phrases(FigureWords words) {
        this.words = words;
    }

    /** The noun phrase that begins with the unit of a count, or behind a measure or a percentage. */
    @Nullable
    String after(String text, Folded folded, Quantity q, int right) {
        boolean noun = (q.is("count") || q.is("ratio")) && q.unit() != null;
        int start = FigureWords.skipBlanks(text, noun ? unitStart(text, q) : q.end(), right);
        int at = Math.max(start, q.end());
        if (!noun
                && (start >= right
                        || !Words.isLetter(text.charAt(start))
                        || q.is("rate")
                        || q.is("money")
                        || words.nounEnds().longestAt(folded, start) != null
                                && !words.phrasing()
                                        .all()
                                        .matcher(folded)
                                        .region(start, right)
                                        .lookingAt()
                        || words.plans().longestAt(folded, start) != null)) {
            return null;
        }
        boolean whole = q.is("percent")
                && words.phrasing().all().matcher(folded).region(start, right).lookingAt();
        Matcher m = (whole ? words.phrasing().sentenceStop() : words.phrasing().stop())
                .matcher(folded)
                .region(Math.min(at, right), right);
        int end = m.find() ? m.start() : right;
        end = whole ? end : limit(text, start, end);
        Label phrase = Label.trimmed(folded, start, end, words);
        int stop = Math.max(phrase.end(), noun ? q.end() : start);
        return stop <= start ? null : text.substring(start, stop).strip();
    }

    private static int unitStart(String text, Quantity q) {
        String unit = q.unit() == null ? "" : q.unit();
        int last = Math.max(q.start(), q.end() - unit.length());
        int at = text.startsWith(unit, last) ? last : q.start();
        while (at < q.end() && !Words.isLetter(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static int limit(String text, int start, int end) {
        int at = start;
        for (int n = 0; n < LONGEST_PHRASE && at >= 0 && at < end; n++) {
            at = text.indexOf(' ', at + 1);
        }
        return at < 0 || at > end ? end : at;
    }

    /** What a percentage is a share of: {@code tổng số hộ}, {@code kế hoạch}. */
    @Nullable
    String share(String text, Folded folded, int end, int right) {
        Matcher m = words.phrasing().share().matcher(folded.subSequence(end, right));
        if (!m.find()) {
            return null;
        }
        String whole = text.substring(end + m.start(), end + m.end()).strip();
        return whole.replaceAll(" (?:và|đạt|tăng|giảm|,).*$", "");
    }
}
