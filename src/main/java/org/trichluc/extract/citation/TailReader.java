package org.trichluc.extract.citation;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.trichluc.rule.Lexicon;

/** Reads issuer and title behind a mention. */
final class TailReader {

    private static final String OF = "của ";
    private static final Pattern NUMBER_WORD = Pattern.compile("\\s{1,2}số\\s?:?\\s{0,2}");
    private static final int LONGEST_ISSUER = 90;

    private final Vocabulary words;
    private final IssuerReader issuers;
    private final TitleReader titles;

    TailReader(Vocabulary words, IssuerReader issuers) {
        this.words = words;
        this.issuers = issuers;
        this.titles = new TitleReader(words, issuers);
    }

    /**
     * The tail of a mention.
     *
     * @param pinpointed whether a place within the document is cited, so that a verb behind it tells what it says there
     * @param mentions all of the block, in order
     */
    Tail read(Mention mention, boolean pinpointed, List<Mention> mentions) {
        String text = mention.block().text();
        int limit = cell(text, mention.end());
        if (mention.law() != null && mention.number() == null) {
            return new Tail(null, List.of(), mention.end(), mention.end());
        }
        int at = mention.end();
        int of = skip(text, at, limit, ",");
        String issuer = null;
        if (text.regionMatches(true, of, OF, 0, OF.length())) {
            int end = issuers.end(text, of + OF.length(), limit);
            if (end > 0) {
                issuer = text.substring(of + OF.length(), end);
                at = end;
            }
        } else {
            int end = IssuerReader.capital(text, of) && text.startsWith(" ", at) ? issuers.end(text, of, limit) : -1;
            if (end > 0 && end < limit && isTitle(text, end + 1)) {
                issuer = text.substring(of, end);
                at = end;
            }
        }
        if (issuer == null && !mention.typed()) {
            issuer = before(mention, text);
        }
        TitleReader.Title title = titles.read(mention, at, limit, pinpointed, mentions);
        return title == null
                ? new Tail(issuer, List.of(), at, at)
                : new Tail(issuer, title.texts(), title.start(), title.end());
    }

    /** The body between the type word and the number: {@code Quyết định của Thủ tướng Chính phủ số …}. */
    private @Nullable String before(Mention mention, String text) {
        int of = text.lastIndexOf(OF, mention.start());
        if (of < 0 || mention.start() - of > LONGEST_ISSUER) {
            return null;
        }
        int end = issuers.end(text, of + OF.length(), mention.start());
        return end > 0
                        && NUMBER_WORD
                                .matcher(text.substring(end, mention.start()))
                                .matches()
                ? text.substring(of + OF.length(), end)
                : null;
    }

    private boolean isTitle(String text, int at) {
        Lexicon.Hit hit = words.titleStart().longestAt(text, at);
        return hit != null;
    }

    static int skip(String text, int from, int limit, String more) {
        int at = from;
        while (at < limit && (text.charAt(at) == ' ' || more.indexOf(text.charAt(at)) >= 0)) {
            at++;
        }
        return at;
    }

    /** The end of the table cell or line that an offset stands in. */
    static int cell(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) != '\t' && text.charAt(at) != '\n') {
            at++;
        }
        return at;
    }

    static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
