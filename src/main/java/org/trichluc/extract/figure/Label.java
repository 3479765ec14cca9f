package org.trichluc.extract.figure;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.trichluc.rule.Lexicon;
import org.trichluc.vietnamese.Folded;
import org.trichluc.vietnamese.Words;

/** A stretch of text without the words at its ends that name nothing: copulas, qualifiers, periods, conjunctions. */
record Label(int start, int end) {

    private static final int LONGEST = 24;
    private static final Pattern DOCUMENT =
            Pattern.compile("(?<![\\p{L}\\d])\\d{1,5}\\p{L}?(?:/\\d{4})? ?[-/–] ?\\p{L}[\\p{L}\\d/–-]{0,30}"
                    + "(?:,? ngày \\d{1,2}[/-]\\d{1,2}[/-]\\d{4})?(?: của )?|\\d{1,2}[/-]\\d{1,2}[/-]\\d{4}(?: của )?");

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
        int period = words.periods().endAt(text, at, end);
        if (period > at) {
            return period;
        }
        Lexicon.Hit hit = words.trims().longestAt(text, at);
        return hit != null && hit.end() <= end && !beginsNoun(text, at, words) ? hit.end() : at;
    }

    /** {@code giá lúa}, {@code mức giảm}, {@code số hộ} begin labels although they also end them. */
    private static boolean beginsNoun(Folded text, int at, FigureWords words) {
        return words.phrasing().begins().matcher(text).region(at, text.length()).lookingAt();
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
    Label withoutSubject(Folded text, FigureWords words) {
        Matcher m = words.phrasing().auxiliary().matcher(text.subSequence(start, Math.max(start, end)));
        int cut = -1;
        while (m.find()) {
            cut = m.end();
        }
        return cut < 0 ? this : new Label(FigureWords.skipBlanks(text, start + cut, end), end);
    }

    /**
     * The part behind the last document that is cited in it and, where it is long, behind its last comma or from its
     * last verb on.
     */
    Label shortened(Folded text, FigureWords words) {
        int from = start;
        Matcher m = DOCUMENT.matcher(text).region(start, Math.max(start, end));
        while (m.find()) {
            from = text.startsWith("của ", m.end() - 4) ? deed(text, m.end(), words, true) : m.end();
        }
        Label label = from == start ? this : trimmed(text, Math.min(from, end), end, words);
        if (label.words(text.toString()) <= LONGEST) {
            return label;
        }
        int comma = text.toString().lastIndexOf(", ", end);
        boolean quoted = text.toString().indexOf('”', Math.max(0, comma)) > 0
                && text.toString().indexOf('”', comma) < end;
        if (comma > label.start
                && !quoted
                && !words.phrasing()
                        .whole()
                        .matcher(text)
                        .region(label.start, end)
                        .lookingAt()) {
            Label rest = trimmed(text, comma, end, words);
            if (rest.words(text.toString()) > 2) {
                return rest.words(text.toString()) <= LONGEST
                        ? rest
                        : new Label(rest.deed(text, rest.start, words, false), end);
            }
        }
        boolean whole =
                words.phrasing().whole().matcher(text).region(label.start, end).lookingAt();
        return whole ? label : new Label(label.deed(text, label.start, words, false), end);
    }

    /** Where the first or the last verb of the label stands, behind an offset; its end where there is none. */
    private int deed(Folded text, int from, FigureWords words, boolean first) {
        int found = -1;
        for (int at = from; at >= 0 && at < end; at = text.toString().indexOf(' ', at) + 1) {
            if (words.deeds().longestAt(text, at) != null || first && at > 1 && text.charAt(at - 2) == ',') {
                found = at;
                if (first) {
                    break;
                }
            }
            if (text.toString().indexOf(' ', at) < 0) {
                break;
            }
        }
        return found >= 0 ? found : first ? end : start;
    }
}
