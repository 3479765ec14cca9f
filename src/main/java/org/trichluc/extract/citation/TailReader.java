package org.trichluc.extract.citation;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.trichluc.rule.Lexicon;

/** Reads issuer and title behind a mention. */
final class TailReader {

    private static final String OF = "của ";
    private static final String BETWEEN = "giữa ";
    private static final String ISSUED = "issued";

    /** What several bodies issue together. */
    private static final Set<String> TOGETHER = Set.of(
            "chuong-trinh", "ke-hoach", "quy-che", "quy-che-phoi-hop", "thong-tu-lien-tich", "nghi-quyet-lien-tich");

    private static final Pattern PASSIVE = Pattern.compile("(?:được|do) ");
    private static final Pattern NUMBER_WORD =
            Pattern.compile("\\s?(?::\\s?|\\s)(?:[Ss]ố\\s?:?\\s{0,2})?|,? gồm\\s?:?\\s{1,2}(?:[Ss]ố\\s?:?\\s{0,2})?");
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
        Issuer issuer = issuer(mention, text, limit);
        boolean ahead = false;
        if (issuer == null && !mention.typed()) {
            String before = before(mention, text);
            ahead = before != null;
            issuer = before == null ? null : new Issuer(before, mention.end(), false);
        }
        int at = issuer == null ? mention.end() : issuer.end();
        TitleReader.Title title = titles.read(mention, at, limit, pinpointed, mentions);
        String name = issuer == null ? null : issuer.name();
        boolean passive = issuer != null && issuer.passive();
        return title == null
                ? new Tail(name, List.of(), at, at, ahead, passive)
                : new Tail(name, title.texts(), title.start(), title.end(), ahead, passive);
    }

    /**
     * A body behind a mention.
     *
     * @param end behind what is said of it, where a title may follow
     */
    private record Issuer(String name, int end, boolean passive) {}

    private @Nullable Issuer issuer(Mention mention, String text, int limit) {
        int at = mention.end();
        int of = skip(text, at, limit, ",");
        int word = introduced(mention, text, of);
        if (word > 0) {
            int end = issuers.end(text, word, limit);
            return end > 0 ? new Issuer(text.substring(word, end), end, false) : passive(text, of, limit);
        }
        int end = IssuerReader.capital(text, of) && text.startsWith(" ", at) ? issuers.end(text, of, limit) : -1;
        return end > 0 && end < limit && isTitle(text, end + 1)
                ? new Issuer(text.substring(of, end), end, false)
                : passive(text, of, limit);
    }

    /** Where the body begins that {@code của} or, behind what several issued together, {@code giữa} introduces; else -1. */
    private static int introduced(Mention mention, String text, int at) {
        if (text.regionMatches(true, at, OF, 0, OF.length())) {
            return at + OF.length();
        }
        return TOGETHER.contains(mention.type()) && text.startsWith(BETWEEN, at) ? at + BETWEEN.length() : -1;
    }

    /** {@code do Bộ Y tế ban hành}, {@code đã được Chính phủ ban hành}. */
    private @Nullable Issuer passive(String text, int from, int limit) {
        Lexicon.Hit adverb = words.beforeVerb().longestAt(text, from);
        Matcher by = PASSIVE.matcher(text).region(adverb == null ? from : skip(text, adverb.end(), limit, ""), limit);
        int end = by.lookingAt() ? issuers.end(text, by.end(), limit) : -1;
        int verb = end < 0 ? -1 : skip(text, end, limit, "");
        Lexicon.Hit hit = verb < 0 ? null : words.relation().longestAt(text, verb);
        return hit != null
                        && verb > end
                        && hit.end() <= limit
                        && ISSUED.equals(hit.row().get("relation"))
                ? new Issuer(
                        text.substring(by.end(), end), hit.end(), by.group().startsWith("được"))
                : null;
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
