package org.trichluc.extract.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.trichluc.rule.Lexicon;
import org.trichluc.vietnamese.Words;

/** Reads the title (trích yếu) behind a mention: what introduces it, quoted or not, and where it ends. */
final class TitleReader {

    /** The texts of one title or of a list of quoted ones, and the place of all of it. */
    record Title(List<String> texts, int start, int end) {}

    /** The clause that the grounds of a report lead to: {@code …, hai Sở báo cáo như sau:}. */
    private static final Pattern REPORTS = Pattern.compile("[^,;:.]{1,80} (?:như sau|sau đây)(?= ?[:.]|$)");

    private static final String OPEN = "“\"«„";
    private static final String CLOSE = "”\"»";
    private static final Pattern BETWEEN_QUOTES = Pattern.compile("\\s?(?:;|,|và|,? và)\\s{1,2}(?:về )?(?=[“\"«„])");
    private static final Pattern PURPOSE = Pattern.compile(" nhằm ");
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d$");
    private static final Pattern COUNT = Pattern.compile("\\s\\d[\\d.]*+\\s");
    private static final int LONGEST = 700;
    private static final int SHORT_ASIDE = 30;

    private final Vocabulary words;
    private final IssuerReader issuers;

    TitleReader(Vocabulary words, IssuerReader issuers) {
        this.words = words;
        this.issuers = issuers;
    }

    /** The title that begins at or shortly behind an offset, null where none does. */
    @Nullable
    Title read(Mention mention, int from, int cell, boolean pinpointed, List<Mention> mentions) {
        String text = mention.block().text();
        int limit = Math.min(cell, from + LONGEST);
        int start = TailReader.skip(text, from, limit, ",");
        int at = start;
        boolean introduced = false;
        boolean quoteFirst = at < limit && OPEN.indexOf(text.charAt(at)) >= 0;
        int quote = quoteFirst ? at + 1 : at;
        for (Lexicon.Hit hit = hit(text, quote, limit);
                hit != null && !"yes".equals(hit.row().get("keep"));
                hit = hit(text, quote, limit)) {
            introduced = true;
            quote = TailReader.skip(text, hit.end(), limit, ":");
        }
        at = quoteFirst ? at : quote;
        if (at >= limit) {
            return null;
        }
        if (!introduced && !quoteFirst) {
            boolean comma = text.substring(from, start).indexOf(',') >= 0;
            if (comma || !verb(mention, pinpointed, text, at, limit)) {
                return null;
            }
        }
        return OPEN.indexOf(text.charAt(at)) >= 0
                ? quoted(mention, text, start, at, quoteFirst ? quote : at + 1, limit, mentions)
                : free(mention, text, start, at, limit, mentions);
    }

    private Lexicon.@Nullable Hit hit(String text, int at, int limit) {
        Lexicon.Hit hit = at < limit ? words.titleStart().longestAt(text, at) : null;
        return hit == null || hit.end() >= limit ? null : hit;
    }

    /** Whether a title begins with its own verb here; a letter's verb rather says what the letter does. */
    private boolean verb(Mention mention, boolean pinpointed, String text, int at, int limit) {
        Lexicon.Hit hit = hit(text, at, limit);
        boolean letter = mention.type().equals("cong-van") || mention.type().equals("khac");
        if (hit == null || letter || mention.law() != null) {
            return false;
        }
        int next = TailReader.skip(text, hit.end(), limit, "");
        if (pinpointed && !text.startsWith("về ", next) && !text.startsWith("chi tiết", hit.end() - 8)) {
            return false;
        }
        return next < limit && ":;.,".indexOf(text.charAt(next)) < 0 && !text.startsWith("như sau", next);
    }

    private @Nullable Title quoted(
            Mention mention, String text, int start, int open, int from, int limit, List<Mention> mentions) {
        List<String> texts = new ArrayList<>();
        int at = open;
        int content = from;
        int end = open;
        while (true) {
            int close = close(text, at, limit);
            if (close < 0) {
                break;
            }
            texts.add(text.substring(content, close).strip());
            end = close + 1;
            var between = BETWEEN_QUOTES.matcher(text).region(end, limit).useTransparentBounds(true);
            if (!between.lookingAt()) {
                break;
            }
            at = between.end();
            content = at + 1;
        }
        if (texts.isEmpty()) {
            return free(mention, text, start, from, limit, mentions);
        }
        return new Title(List.copyOf(texts), start, end);
    }

    /** The closing mark that belongs to an opening one; -1 where the sentence ends before it. */
    private int close(String text, int open, int limit) {
        boolean straight = text.charAt(open) == '"';
        int depth = 0;
        for (int i = open; i < limit; i++) {
            char c = text.charAt(i);
            if (straight) {
                if (c == '"' && i > open) {
                    return i;
                }
            } else if (OPEN.indexOf(c) >= 0 && c != '"') {
                depth++;
            } else if (CLOSE.indexOf(c) >= 0 && c != '"' && --depth == 0) {
                return i;
            }
            if (depth <= 1 && sentenceEnds(text, i, limit)) {
                return -1;
            }
        }
        return -1;
    }

    private @Nullable Title free(Mention mention, String text, int start, int from, int limit, List<Mention> mentions) {
        int at = from;
        int end = -1;
        while (at < limit && end < 0) {
            char c = text.charAt(at);
            Mention inner = startingAt(mentions, mention, at);
            if (inner != null) {
                at = inner.end();
            } else if (OPEN.indexOf(c) >= 0 && close(text, at, limit) > 0) {
                at = close(text, at, limit) + 1;
            } else if (endsAt(mention, text, from, at, limit, mentions)) {
                end = at;
            } else {
                at++;
            }
        }
        int stop = end < 0 ? at : end;
        while (stop > from && " ,;.:-–…|”\"".indexOf(text.charAt(stop - 1)) >= 0 && !balances(text, from, stop)) {
            stop--;
        }
        return stop <= from ? null : new Title(List.of(text.substring(from, stop)), start, stop);
    }

    /** Whether a closing mark at the end answers an opening one in the title. */
    private static boolean balances(String text, int from, int stop) {
        return text.charAt(stop - 1) == '”' && text.substring(from, stop).indexOf('“') >= 0;
    }

    private static boolean opened(String text, int from, int at) {
        return text.substring(from, at).lastIndexOf('(')
                > text.substring(from, at).lastIndexOf(')');
    }

    private boolean endsAt(Mention mention, String text, int from, int at, int limit, List<Mention> mentions) {
        char c = text.charAt(at);
        if (c == ';' || c == ':' || c == ')' && !opened(text, from, at) || c == '”' || sentenceEnds(text, at, limit)) {
            return true;
        }
        if (c == '(') {
            int close = text.indexOf(')', at);
            boolean figures = at + 1 < limit && Words.isDigit(text.charAt(at + 1));
            return close < 0 || close - at > SHORT_ASIDE || at == from || !figures && !text.startsWith(") ", close);
        }
        if (c != ' ' && c != ',' || at == from) {
            return false;
        }
        Lexicon.Hit stop = words.titleEnd().longestAt(text, at + 1);
        if (c == ' ' && stop != null && (stop.row().get("after") == null || counts(stop, text, limit))
                || PURPOSE.matcher(text).region(at, limit).lookingAt()
                        && YEAR.matcher(text.substring(from, at)).find()) {
            return true;
        }
        if (c == ',' || c == ' ' && (text.startsWith(" và ", at) || text.startsWith(" cùng ", at))) {
            return separates(mention, text, at, limit, mentions);
        }
        return false;
    }

    /** Whether a number of things follows, which tells of something else than the document. */
    private boolean counts(Lexicon.Hit stop, String text, int limit) {
        Matcher number = COUNT.matcher(text).region(stop.end(), limit);
        return after(stop, "number")
                && number.lookingAt()
                && !YEAR.matcher(number.group().strip()).matches()
                && words.timeUnit().longestAt(text, number.end()) == null;
    }

    /** Whether a comma or an "and" ends the title: another member of the outer list or another clause follows. */
    private boolean separates(Mention mention, String text, int at, int limit, List<Mention> mentions) {
        boolean comma = text.charAt(at) == ',';
        var separator = MentionReader.SEPARATOR.matcher(text).region(at, limit);
        if (separator.lookingAt()) {
            Mention next = startingAt(mentions, mention, separator.end());
            if (next != null) {
                return !listed(text, mentions, mention, at);
            }
        }
        if (!comma) {
            return false;
        }
        int word = TailReader.skip(text, at + 1, limit, "");
        if (word >= limit) {
            return true;
        }
        Lexicon.Hit stop = words.titleEnd().longestAt(text, word);
        if (after(stop, "comma") && !IssuerReader.capital(text, word)) {
            return true;
        }
        if (REPORTS.matcher(text).region(word, limit).lookingAt()) {
            return true;
        }
        int body = issuers.end(text, word, limit);
        return body > 0 && body < limit && after(words.titleEnd().longestAt(text, body + 1), "body");
    }

    private static boolean after(Lexicon.@Nullable Hit stop, String what) {
        String after = stop == null ? null : stop.row().get("after");
        return after != null && after.contains(what);
    }

    /** Whether a mention inside this title ends right before, so that the next one is of its list. */
    private static boolean listed(String text, List<Mention> mentions, Mention outer, int at) {
        return mentions.stream()
                .anyMatch(m -> m.start() > outer.start()
                        && m.end() <= at
                        && (m.end() == at
                                || MentionReader.OF_ISSUER
                                        .matcher(text.substring(m.end(), at))
                                        .matches()));
    }

    private static @Nullable Mention startingAt(List<Mention> mentions, Mention outer, int at) {
        for (Mention m : mentions) {
            if (m.start() == at && m != outer) {
                return m;
            }
        }
        return null;
    }

    private boolean sentenceEnds(String text, int at, int limit) {
        if (text.charAt(at) != '.') {
            return false;
        }
        if (at + 1 >= limit || text.startsWith("..", at)) {
            return true;
        }
        char next = text.charAt(at + 1);
        if (next != ' ') {
            return CLOSE.indexOf(next) >= 0;
        }
        return at + 2 >= limit || words.ends().at(text, at);
    }
}
