package org.trichluc.extract.figure;

import java.util.List;
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
     * @param acts whether it is certain who: not some or each
     * @param nameOnly whether no verb tells what was done: the name is a label of its number alone
     */
    record Doer(int start, int end, int predicate, boolean acts, boolean nameOnly) {}

    private static final int LONGEST = 24;
    private static final int LONGEST_NAME = 8;

    private final FigureWords words;
    private final Pattern determiner;
    private final Pattern indefinite;
    private final Pattern lead;
    private final Pattern governed;
    private final Pattern existential;
    private final Pattern parts;
    private final Pattern auxiliary;
    private final Pattern bound;
    private final Pattern preposition;

    Doers(FigureWords words) {
        this.words = words;
        this.indefinite = Pattern.compile(words.any("indefinite") + " ");
        this.determiner = Pattern.compile("(?:" + words.any("determiner") + "|" + words.any("indefinite") + ") ");
        this.lead = Pattern.compile("(?:" + words.any("emphasis") + "|" + words.any("before-doer") + ")(?: ?[,:] ?| )");
        this.governed = Pattern.compile("(?:^|[^\\p{L}])" + words.any("not-before-doer") + " ?$");
        this.existential = Pattern.compile("(?:^|[^\\p{L}])có ?$");
        this.parts = Pattern.compile(words.any("same-doer") + "(?!\\p{L})");
        this.auxiliary = Pattern.compile("(?:(?:" + words.any("auxiliary") + "|" + words.any("adverb") + ") )++");
        this.bound = Pattern.compile(words.any("doer-end") + " ");
        this.preposition = Pattern.compile(words.any("doer-on") + " ");
    }

    /**
     * The doer at the head of a clause, null where the clause begins otherwise.
     *
     * @param listed whether a number with its clause stands before, so that this may be one more member of their list
     */
    @Nullable
    Doer at(String text, Folded folded, int from, int to, boolean listed) {
        int start = start(folded, from, to);
        Lexicon.Hit head = head(folded, start, to);
        if (head == null || governed.matcher(folded.subSequence(from, start)).find()) {
            return null;
        }
        boolean some = indefinite.matcher(folded).region(start, to).lookingAt()
                || existential.matcher(folded.subSequence(from, start)).find();
        Lexicon.@Nullable Hit deed = null;
        // behind trong huyện only đã may part the doer from the deed
        boolean attached = false;
        int at = head.end();
        for (int n = 0; n < LONGEST && at < to; n++) {
            if (!goesOn(text, folded, at, to)) {
                break;
            }
            at = FigureWords.skipBlanks(text, at, to);
            at = at < to && text.charAt(at) == ',' ? FigureWords.skipBlanks(text, at + 1, to) : at;
            Matcher done = auxiliary.matcher(folded).region(at, to);
            if (done.lookingAt()) {
                return new Doer(start, end(text, start, at), done.end(), !some, false);
            }
            Lexicon.Hit hit = words.deeds().longestAt(folded, at);
            boolean small = at < to
                    && (Character.isLowerCase(text.charAt(at))
                            || hit != null && hit.row().get("capital") != null);
            if (deed == null && small && !attached && verb(folded, at, to, hit)) {
                deed = hit;
            }
            if (small && bound.matcher(folded).region(at, to).lookingAt()) {
                break;
            }
            attached |= small && preposition.matcher(folded).region(at, to).lookingAt();
            // in a name a verb is no verb, nor is the rest of it: Sở Giáo dục và Đào tạo
            at = hit != null && hit.end() <= to && !small ? hit.end() : Math.max(at + 1, Words.endOfWord(text, at));
        }
        if (deed == null) {
            return byName(text, folded, start, to, head);
        }
        Doer doer = byDeed(text, start, to, head, deed);
        boolean sure = !some && (!listed || !inList(text, from) || named(text, start, doer.end()));
        return new Doer(doer.start(), doer.end(), doer.predicate(), doer.acts() && sure, false);
    }

    /** Whether a sentence leaves out who did it, for the one before has told: it begins with a verb or {@code đã}. */
    boolean leftOut(Folded folded, int from, int to) {
        int at = from;
        while (at < to && !Words.isWord(folded.charAt(at))) {
            at++;
        }
        int before = -1;
        while (at < to && at != before) {
            before = at;
            if (parts.matcher(folded).region(at, to).lookingAt()) {
                return true;
            }
            Matcher skipped = lead.matcher(folded).region(at, to);
            at = skipped.lookingAt() ? skipped.end() : at;
        }
        return at < to
                && (auxiliary.matcher(folded).region(at, to).lookingAt()
                        || acts(folded, at, to, words.deeds().longestAt(folded, at)));
    }

    private boolean acts(Folded folded, int at, int to, Lexicon.@Nullable Hit hit) {
        return hit != null && !"yes".equals(hit.row().get("state")) && verb(folded, at, to, hit);
    }

    /** Where the clause begins, behind {@code Kết quả trong năm}, {@code Riêng}. */
    private int start(Folded folded, int from, int to) {
        int start = Label.trimmed(folded, from, to, words).start();
        int before = -1;
        while (start < to && start != before) {
            before = start;
            Matcher skipped = lead.matcher(folded).region(start, to);
            start = skipped.lookingAt()
                    ? Label.trimmed(folded, skipped.end(), to, words).start()
                    : start;
        }
        return Math.min(start, to);
    }

    /** A clause that is nothing but someone's name, right before the number: {@code Chi bộ thôn Đông 03 hội viên}. */
    private @Nullable Doer byName(String text, Folded folded, int start, int to, Lexicon.Hit head) {
        Label label = Label.trimmed(folded, start, to, words);
        Lexicon.Hit noun = words.nouns().longestAt(folded, head.start());
        boolean name = label.start() == start
                && (noun == null || !"person".equals(noun.row().get("class")))
                && named(text, Math.min(to, start + 1), label.end())
                && text.substring(start, label.end()).indexOf(',') < 0
                && text.substring(label.end(), to).isBlank()
                && words.places().longestAt(folded, start) == null
                && label.words(text) <= LONGEST_NAME;
        return name ? new Doer(start, label.end(), start, true, true) : null;
    }

    private static Doer byDeed(String text, int start, int to, Lexicon.Hit head, Lexicon.Hit deed) {
        int end = end(text, start, deed.start());
        boolean alone = end <= head.end() && "yes".equals(head.row().get("verb"));
        boolean told = text.substring(deed.end(), to).indexOf(':') < 0 || text.charAt(deed.start() - 1) == ':';
        return new Doer(start, end, deed.start(), !alone && told, false);
    }

    /** Whether a verb of the lexicon is one here: not behind {@code các}, not with the words that make it a noun. */
    private boolean verb(Folded folded, int at, int to, Lexicon.@Nullable Hit hit) {
        if (hit == null || hit.end() > to) {
            return false;
        }
        Matcher noun = determiner.matcher(folded);
        int before = folded.toString().lastIndexOf(' ', Math.max(0, at - 2)) + 1;
        if (noun.region(before, folded.length()).lookingAt() && noun.end() == at) {
            return false;
        }
        String unless = hit.row().get("unless");
        return unless == null
                || List.of(unless.split("\\|")).stream()
                        .noneMatch(w -> folded.startsWith(" " + w, hit.end())
                                && Words.edge(folded, hit.end() + 1 + w.length()));
    }

    /** Whether a comma stands before the clause. */
    private static boolean inList(String text, int from) {
        int at = from - 1;
        while (at >= 0 && Words.isBlank(text.charAt(at))) {
            at--;
        }
        return at >= 0 && text.charAt(at) == ',';
    }

    /** Whether the phrase holds a name. */
    private static boolean named(String text, int start, int end) {
        return text.substring(start, end).chars().anyMatch(Character::isUpperCase);
    }

    /** The word that names a kind of doer, null where none stands here. */
    private Lexicon.@Nullable Hit head(Folded folded, int start, int to) {
        Lexicon.Hit hit = words.doers().longestAt(folded, start);
        Matcher many = determiner.matcher(folded).region(Math.min(start, to), to);
        if (hit == null && many.lookingAt()) {
            hit = words.doers().longestAt(folded, many.end());
        }
        return hit == null || hit.end() >= to || "never".equals(hit.row().get("verb")) ? null : hit;
    }

    /** Whether the phrase goes on here: behind a blank, or behind a comma that another doer follows; never at a number. */
    private boolean goesOn(String text, Folded folded, int at, int to) {
        if (at >= to || ";:.()\n\t".indexOf(text.charAt(at)) >= 0) {
            return false;
        }
        int next = FigureWords.skipBlanks(text, text.charAt(at) == ',' ? at + 1 : at, to);
        if (next >= to || Words.isDigit(text.charAt(next))) {
            return false;
        }
        return text.charAt(at) != ','
                || head(folded, next, to) != null && words.deeds().longestAt(folded, next) == null;
    }

    private static int end(String text, int start, int at) {
        int last = at;
        while (last > start && !Words.isWord(text.charAt(last - 1)) && text.charAt(last - 1) != ')') {
            last--;
        }
        return last;
    }
}
