package org.trichluc.extract.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import org.trichluc.extract.figure.Readings.Reading;
import org.trichluc.rule.Lexicon;
import org.trichluc.vietnamese.Folded;

/**
 * Reads off the report's own words for what a number counts: the label before it, the noun phrase behind it, or both.
 * What a colon or {@code trong đó} introduces keeps the label before it as its topic.
 */
final class Indicators {

    private static final int LONGEST_HEADING = 8;

    /** So much stands between two numbers that share a place: a conjunction. */
    private static final int COORDINATION = 12;

    /** So many words of a count say enough without what stands before a colon. */
    private static final int ENOUGH = 4;

    private final FigureWords words;
    private final Clauses clauses;
    private final Phrases phrases;
    private final Places places;
    private final Respectively respectively;

    Indicators(FigureWords words, Places places) {
        this.words = words;
        this.clauses = new Clauses(words);
        this.phrases = new Phrases(words);
        this.places = places;
        this.respectively = new Respectively(words);
    }

    /** What a stretch says of its numbers, and what it leaves as the topic of the list that it introduces. */
    record Told(
            List<@Nullable String> indicators,
            List<@Nullable String> places,
            List<@Nullable String> subjects,
            @Nullable String topic) {}

    Told of(
            String text,
            Folded folded,
            Sentences sentences,
            List<Quantity> all,
            List<Reading> readings,
            @Nullable String topic) {
        List<@Nullable String> result = new ArrayList<>();
        List<@Nullable String> where = new ArrayList<>();
        List<@Nullable String> subjects = new ArrayList<>();
        Named state = new Named();
        state.topic = topic;
        for (int i = 0; i < all.size(); i++) {
            Quantity q = all.get(i);
            int sentence = sentences.start(q.start());
            if (sentence != state.sentence) {
                state.begin(sentence);
            }
            boolean follows = i > 0 && all.get(i - 1).end() > sentence;
            int left = follows ? all.get(i - 1).end() : sentence;
            int right = i + 1 < all.size()
                    ? Math.min(all.get(i + 1).start(), sentences.end(q.start()))
                    : sentences.end(q.start());
            state.place = null;
            String told = tell(text, folded, left, right, follows, q, readings.get(i), state);
            state.last = told == null ? state.last : told;
            result.add(state.last);
            String here = state.place == null ? here(text, folded, left, right, q, follows, state) : state.place;
            where.add(here);
            if (here != null && here.equals(state.behind)) {
                spread(where, text, all, sentences, i);
            }
            subjects.add(state.subject);
            Matcher growth = words.phrasing().growth().matcher(folded).region(left, q.start());
            state.growth = growth.find() ? text.substring(growth.start(), growth.end()) : state.growth;
        }
        respectively.of(text, folded, sentences, all).forEach(result::set);
        String left = state.colon == null ? state.base : Named.join(state.colon, state.base);
        boolean brief = left != null && left.split(" ").length <= LONGEST_HEADING;
        return new Told(result, where, subjects, brief ? left : null);
    }

    /** Where a number was counted: the place that its sentence named last, or one right behind it. */
    private @Nullable String here(
            String text, Folded folded, int left, int right, Quantity q, boolean follows, Named state) {
        boolean other = follows && text.substring(left, q.start()).indexOf(';') >= 0 && state.besides;
        state.here = other ? null : state.here;
        if (state.subject != null && !state.subject.equals(state.placed)) {
            String doer = places.ofDoer(state.subject);
            state.here = doer == null ? state.here : doer;
            state.besides = doer == null && state.besides;
            state.placed = state.subject;
        }
        String stated = places.lastIn(text, folded, left, q.start());
        if (stated == null && follows) {
            stated = places.alone(Label.trimmed(folded, left, q.start(), words).in(text));
        }
        state.behind = places.nextIn(text, folded, q.end(), right);
        String own = state.behind == null ? stated : state.behind;
        if (own != null) {
            state.here = own;
            state.besides = follows || state.behind != null;
        }
        return state.here == null ? state.area : state.here;
    }

    /** A place behind the last of several coordinated numbers is the place of those before it too. */
    private static void spread(
            List<@Nullable String> where, String text, List<Quantity> all, Sentences sentences, int last) {
        int sentence = sentences.start(all.get(last).start());
        for (int i = last - 1; i >= 0 && where.get(i) == null && all.get(i).start() >= sentence; i--) {
            String between = text.substring(
                    all.get(i).end(), Math.max(all.get(i).end(), all.get(i + 1).start()));
            if (between.strip().length() > COORDINATION || between.indexOf(';') >= 0) {
                return;
            }
            where.set(i, where.get(last));
        }
    }

    private @Nullable String tell(
            String text, Folded folded, int left, int right, boolean follows, Quantity q, Reading r, Named state) {
        int cut = left;
        boolean link = false;
        state.before = state.base;
        if (follows) {
            cut = clauses.opening(text, folded, left, q.start(), state);
            if (cut < 0) {
                int next = FigureWords.skipBlanks(text, left, q.start());
                int linked = clauses.lastLink(folded, left, q.start());
                boolean fresh =
                        Character.isUpperCase(text.charAt(next)) && text.indexOf(' ', next) > 0 && !q.is("percent");
                link = linked >= 0 && !fresh;
                cut = fresh ? next : link ? linked : q.start();
            } else {
                state.base = null;
                cut = clauses.predicate(text, folded, cut, q.start(), true, state);
            }
        } else {
            cut = clauses.beginning(text, folded, left, q.start(), state);
            clauses.carry(folded, left, q.start(), state);
        }
        Label label = Label.trimmed(folded, cut, q.start(), words).withoutSubject(folded, words);
        label = clauses.withoutPlace(folded, Label.trimmed(folded, label.start(), label.end(), words))
                .shortened(folded, words);
        String alone = label.isEmpty() ? null : places.alone(label.in(text));
        state.here = alone == null ? state.here : alone;
        state.listed = follows && cut >= 0 && state.base == null;
        if (label.isEmpty() && state.base == null) {
            state.base = state.before;
        }
        String phrase = phrases.after(text, folded, q, right);
        boolean amount = r.change() != null && label.isEmpty() && state.base != null && !q.is("percent");
        String own = amount ? state.base : own(text, folded, label, link, q, phrase, state);
        boolean grows = r.change() != null && q.is("percent") && state.colon == null && state.part == null;
        String outer = Named.join(state.topic, grows ? state.growth : state.colon, state.part);
        if (q.is("percent") && outer != null && own != null && places.named(own)) {
            state.place = own;
            return outer;
        }
        if (own != null && state.part != null && own.startsWith(state.part)) {
            outer = Named.join(state.topic, state.colon);
        }
        boolean counts = q.is("count") || q.is("ratio");
        boolean enough = counts && own != null && (own.split(" ").length > ENOUGH || modified(q, phrase));
        boolean other =
                counts && own != null && state.part != null && !state.bracket && !contains(state.part, q.unit());
        String full =
                other ? own : enough && state.part == null ? Named.join(state.topic, own) : Named.join(outer, own);
        if (q.is("percent") && r.change() == null) {
            String whole = phrase == null ? phrases.share(text, folded, q.end(), right) : null;
            if (whole != null && r.attainment()) {
                whole = whole.replaceFirst("^(?iu)so (?:với )?", "");
            }
            return whole == null ? full : Named.join(full, whole);
        }
        return full;
    }

    private @Nullable String own(
            String text, Folded folded, Label label, boolean link, Quantity q, @Nullable String phrase, Named state) {
        String said = label.isEmpty() ? null : label.in(text);
        boolean noun = q.is("count") || q.is("ratio") || q.is("duration");
        if (!noun
                && said != null
                && state.before != null
                && words.phrasing().compared().matcher(Folded.of(said)).matches()) {
            state.base = state.before;
            return Named.join(state.before, said);
        }
        if (said != null
                && state.before != null
                && words.phrasing().generic().matcher(Folded.of(said)).matches()) {
            return Named.join(state.before, said);
        }
        String own = noun ? counted(folded, label, said, link, q, phrase, state) : measured(said, link, phrase, state);
        state.root = said == null || link ? state.root : noun && !names(folded, label) || phrase != null ? said : null;
        state.base = own;
        return own;
    }

    private @Nullable String measured(@Nullable String said, boolean link, @Nullable String phrase, Named state) {
        String own = said == null ? state.base : link && state.base != null ? state.base + Named.GAP + said : said;
        if (phrase == null) {
            return own;
        }
        String head = said == null && state.root != null ? state.root : own;
        return head == null || light(head) ? phrase : head + Named.GAP + phrase;
    }

    private @Nullable String counted(
            Folded folded,
            Label label,
            @Nullable String said,
            boolean link,
            Quantity q,
            @Nullable String phrase,
            Named state) {
        String what = phrase == null ? q.unit() : phrase;
        boolean modified = modified(q, phrase);
        if (said == null) {
            boolean topical =
                    state.base == null && !modified && Named.join(state.topic, state.colon, state.part) != null;
            String head = state.listed ? state.part != null ? null : state.root : state.base;
            return topical ? null : head == null || light(head) || modified && !link ? what : Named.join(head, what);
        }
        if (link && state.base != null) {
            boolean together = said.startsWith("với");
            return Named.join(
                    !together ? state.base : state.root == null || light(state.root) ? null : state.root, what);
        }
        if (names(folded, label) && !modified || what == null) {
            return said;
        }
        return modified && light(said) ? what : Named.join(said, what);
    }

    /** Whether the parts of a total are counted in the total's own noun. */
    private static boolean contains(String total, @Nullable String unit) {
        return unit == null
                || (" " + total + " ").toLowerCase(Locale.ROOT).contains(" " + unit.toLowerCase(Locale.ROOT) + " ");
    }

    private static boolean modified(Quantity q, @Nullable String phrase) {
        return phrase != null && q.unit() != null && phrase.length() > q.unit().length();
    }

    /** Whether the label is a noun that itself says what is counted: {@code Tổng số đơn}, {@code số hộ}. */
    private boolean names(Folded folded, Label label) {
        String said = folded.subSequence(label.start(), label.end()).toString();
        return words.phrasing().names().matcher(said).matches();
    }

    private boolean light(String said) {
        Lexicon.Hit hit = words.verbs().longestAt(said, 0);
        return hit != null && hit.end() == said.length();
    }
}
