package org.trichluc.extract.figure;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.trichluc.rule.Lexicon;
import org.trichluc.vietnamese.Folded;
import org.trichluc.vietnamese.Words;

/** A stretch of text without the words at its ends that name nothing: copulas, qualifiers, periods, conjunctions. */
record Label(int start, int end) {

    private static final Pattern AUXILIARY =
            Pattern.compile("(?:^| )(?:đã|đang|sẽ|tiếp tục|chủ động|thường xuyên|kịp thời|đồng loạt)(?= )(?! đăng ký)");

    boolean isEmpty() {
        return end <= start;
    }

    String in(String text) {
        return text.substring(start, Math.max(start, end));
    }

    int words(String text) {
        return isEmpty() ? 0 : in(text).split(" ").length;
    }

    /** Trims both ends. */
    static Label trimmed(Folded text, int from, int to, FigureWords words) {
        int start = from;
        int end = to;
        boolean moved = true;
        while (moved && start < end) {
            int s = trimStart(text, start, end, words);
            int e = trimEnd(text, s, end, words);
            moved = s != start || e != end;
            start = s;
            end = e;
        }
        return new Label(start, Math.max(start, end));
    }

    private static int trimStart(Folded text, int start, int end, FigureWords words) {
        int at = start;
        while (at < end && !Words.isWord(text.charAt(at)) && "“\"".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        if (at >= end) {
            return end;
        }
        Matcher period = Periods.PHRASE.matcher(text).region(at, end);
        if (period.lookingAt()) {
            return period.end();
        }
        Lexicon.Hit hit = words.trims().longestAt(text, at);
        return hit != null && hit.end() <= end && !beginsNoun(text, at) ? hit.end() : at;
    }

    /** {@code giá lúa}, {@code mức giảm}, {@code số hộ} begin labels although they also end them. */
    private static boolean beginsNoun(Folded text, int at) {
        return text.startsWith("giá ", at)
                || text.startsWith("mức ", at)
                || text.startsWith("kết quả ", at)
                || text.startsWith("toàn ", at);
    }

    private static int trimEnd(Folded text, int start, int end, FigureWords words) {
        int at = end;
        while (at > start && !Words.isWord(text.charAt(at - 1)) && "”\")".indexOf(text.charAt(at - 1)) < 0) {
            at--;
        }
        Lexicon.Hit hit = FigureWords.endingAt(words.trims(), text, start, at);
        hit = hit == null ? FigureWords.endingAt(words.qualifiers(), text, start, at) : hit;
        if (hit == null) {
            Lexicon.Hit change = FigureWords.endingAt(words.changes(), text, start, at);
            hit = change != null && change.start() > start ? change : null;
        }
        return hit == null ? at : hit.start();
    }

    /** The part behind the last auxiliary (đã, đang): what was done, without who did it. */
    Label withoutSubject(Folded text) {
        Matcher m = AUXILIARY.matcher(text.subSequence(start, Math.max(start, end)));
        int cut = -1;
        while (m.find()) {
            cut = m.end();
        }
        return cut < 0 ? this : new Label(FigureWords.skipBlanks(text, start + cut, end), end);
    }
}
