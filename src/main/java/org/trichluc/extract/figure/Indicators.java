package org.trichluc.extract.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.trichluc.extract.figure.Readings.Reading;
import org.trichluc.rule.Lexicon;
import org.trichluc.vietnamese.Folded;
import org.trichluc.vietnamese.Words;

/**
 * Reads off the report's own words for what a number counts: the label before it, the noun phrase behind it, or both.
 * What a colon or {@code trong đó} introduces keeps the label before it as its topic.
 */
final class Indicators {

    private static final String GAP = " … ";
    private static final int LONGEST_LABEL = 16;
    private static final int LONGEST_PHRASE = 14;
    private static final Pattern STOP = Pattern.compile(
            "[;:.()]|, (?!thị trấn)| (?:với|theo|tăng|giảm|đạt|trong đó|gồm|bằng|chiếm|so với|so|nhằm|để|qua đó|=|x) ");
    private static final Pattern OPENS_PARTS = Pattern.compile("trong đó|cụ thể|bao gồm|gồm|như sau|:|\\(");
    private static final Pattern LINK = Pattern.compile("(?:^|[ (])(cho|với|tại|đối với|đến|trên|của|về|ở)(?= )");
    private static final Pattern SHARE = Pattern.compile(
            "^ ?(?:(?:so với|so|trong|của|trên) )?((?:tổng|số|kế hoạch|chỉ tiêu|dự toán|toàn ngành|cùng kỳ|kh(?= |$))[^,;.():]{0,90})");

    private final FigureWords words;

    Indicators(FigureWords words) {
        this.words = words;
    }

    /** What a stretch says of its numbers, and what it leaves as the topic of the list that it introduces. */
    record Told(List<@Nullable String> indicators, @Nullable String topic) {}

    private static final class State {
        @Nullable
        String topic;

        @Nullable
        String part;

        @Nullable
        String base;

        int sentence = -1;
    }

    Told of(
            String text,
            Folded folded,
            Sentences sentences,
            List<Quantity> all,
            List<Reading> readings,
            @Nullable String topic) {
        List<@Nullable String> result = new ArrayList<>();
        State state = new State();
        state.topic = topic;
        for (int i = 0; i < all.size(); i++) {
            Quantity q = all.get(i);
            int sentence = sentences.start(q.start());
            if (sentence != state.sentence) {
                state.sentence = sentence;
                state.part = null;
                state.base = null;
            }
            boolean follows = i > 0 && all.get(i - 1).end() > sentence;
            int left = follows ? all.get(i - 1).end() : sentence;
            int right = i + 1 < all.size()
                    ? Math.min(all.get(i + 1).start(), sentences.end(q.start()))
                    : sentences.end(q.start());
            result.add(tell(text, folded, left, right, follows, q, readings.get(i), state));
        }
        return new Told(result, state.base);
    }

    private @Nullable String tell(
            String text, Folded folded, int left, int right, boolean follows, Quantity q, Reading r, State state) {
        int cut = left;
        boolean link = false;
        if (follows) {
            cut = opening(text, folded, left, q.start(), state);
            if (cut < 0) {
                int linked = lastLink(folded, left, q.start());
                link = linked >= 0;
                cut = link ? linked : q.start();
            } else {
                state.base = null;
            }
        } else {
            cut = topicBeforeColon(text, folded, left, q.start(), state);
        }
        Label label = Label.trimmed(folded, cut, q.start(), words).withoutSubject(folded);
        label = Label.trimmed(folded, label.start(), label.end(), words);
        label = shortened(folded, label);
        String phrase = phrase(text, folded, q, right);
        String own = own(text, folded, label, link, q, phrase, state);
        String full = join(state.topic, state.part, own);
        if (q.is("percent") && r.change() == null) {
            String whole = share(text, folded, q.end(), right);
            return whole == null ? full : join(full, whole);
        }
        return full;
    }

    /** Where the label begins behind the last figure: after the first separator; -1 where there is none. */
    private int opening(String text, Folded folded, int left, int end, State state) {
        String between = folded.subSequence(left, end).toString();
        Matcher parts = OPENS_PARTS.matcher(between);
        int separator = -1;
        int strongest = Math.max(between.lastIndexOf(';'), between.lastIndexOf("trong đó"));
        if (strongest >= 0) {
            separator = strongest;
        } else {
            for (int i = 0; i < between.length() && separator < 0; i++) {
                if (",(:)".indexOf(between.charAt(i)) >= 0) {
                    separator = i;
                }
            }
        }
        if (between.contains(")")) {
            state.part = null;
        }
        if (parts.find() && state.base != null && between.indexOf(')') < 0) {
            state.part = state.base;
        }
        if (between.indexOf(';') >= 0 && !between.contains("trong đó")) {
            state.part = null;
        }
        return separator < 0 ? -1 : left + separator + (between.startsWith("trong đó", separator) ? 8 : 1);
    }

    /** Sets the topic to what stands before the last colon of the sentence's beginning. */
    private int topicBeforeColon(String text, Folded folded, int left, int end, State state) {
        int colon = text.lastIndexOf(':', end - 1);
        if (colon < left || colon + 1 >= end || Words.isDigit(text.charAt(colon + 1))) {
            return afterAdverbial(folded, left, end);
        }
        int comma = folded.subSequence(left, colon).toString().lastIndexOf(", cụ thể");
        int stop = comma < 0 ? colon : left + comma;
        Label head = Label.trimmed(folded, afterAdverbial(folded, left, stop), stop, words)
                .withoutSubject(folded);
        Label rest = Label.trimmed(folded, colon + 1, end, words);
        if (rest.isEmpty()) {
            return head.start();
        }
        state.part = head.isEmpty() ? null : shortened(folded, head).in(text);
        return colon + 1;
    }

    /** Skips {@code Trong năm 2020,} and {@code Qua kiểm tra,} at the beginning of a sentence. */
    private static int afterAdverbial(Folded folded, int left, int end) {
        String head = folded.subSequence(left, end).toString();
        Matcher m = Pattern.compile(
                        "^[ \\-+*]*(?:trong|qua|đến|tính|hiện|tháng|quý|năm|sáu|sau|từ|\\d+ tháng|hai|theo|nhân|ngoài|bên cạnh|kết quả)[^,;]{0,60}, ")
                .matcher(head);
        return m.find() ? left + m.end() : left;
    }

    private static int lastLink(Folded folded, int left, int end) {
        Matcher m = LINK.matcher(folded.subSequence(left, end));
        int at = -1;
        while (m.find()) {
            at = left + m.start(1);
        }
        return at;
    }

    private @Nullable String own(
            String text, Folded folded, Label label, boolean link, Quantity q, @Nullable String phrase, State state) {
        String said = label.isEmpty() ? null : label.in(text);
        boolean noun = q.is("count") || q.is("ratio") || q.is("duration");
        if (!noun) {
            String own = said == null ? state.base : link && state.base != null ? state.base + GAP + said : said;
            own = phrase == null ? own : own == null || light(own) ? phrase : own + GAP + phrase;
            state.base = own;
            return own;
        }
        String what = phrase == null ? q.unit() : phrase;
        boolean modified =
                phrase != null && q.unit() != null && phrase.length() > q.unit().length();
        String own;
        if (said == null) {
            own = state.base == null || modified && !link ? what : join(state.base, what);
        } else if (link && state.base != null) {
            own = join(state.base, what);
        } else if (names(folded, label) && !modified || what == null) {
            own = said;
        } else {
            own = modified && light(said) ? what : join(said, what);
        }
        state.base = own;
        return own;
    }

    /** Whether the label is a noun that itself says what is counted: {@code Tổng số đơn}, {@code số hộ}. */
    private static boolean names(Folded folded, Label label) {
        String said = folded.subSequence(label.start(), label.end()).toString();
        return said.matches("(?:tổng|số|tổng số|đơn|tỷ lệ|diện tích|khách|người|hộ) .*|.* (?:số|tổng số) .*");
    }

    private boolean light(String said) {
        Lexicon.Hit hit = words.verbs().longestAt(said, 0);
        return hit != null && hit.end() == said.length();
    }

    /** The noun phrase that begins with the unit of a count, or behind a measure or a percentage. */
    private @Nullable String phrase(String text, Folded folded, Quantity q, int right) {
        boolean noun = (q.is("count") || q.is("ratio")) && q.unit() != null;
        int start = FigureWords.skipBlanks(text, noun ? unitStart(text, q) : q.end(), right);
        int at = Math.max(start, q.end());
        if (!noun
                && (start >= right
                        || !Words.isLetter(text.charAt(start))
                        || q.is("rate")
                        || q.is("money")
                        || words.nounEnds().longestAt(folded, start) != null && !folded.startsWith("số ", start)
                        || words.plans().longestAt(folded, start) != null)) {
            return null;
        }
        Matcher m = STOP.matcher(folded).region(Math.min(at, right), right);
        int end = m.find() ? m.start() : right;
        end = limit(text, start, end);
        Label phrase = Label.trimmed(folded, start, end, words);
        int stop = Math.max(phrase.end(), noun ? q.end() : start);
        return stop <= start ? null : text.substring(start, stop).strip();
    }

    private static int unitStart(String text, Quantity q) {
        int at = q.start();
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

    private Label shortened(Folded folded, Label label) {
        int at = label.end();
        for (int n = 0; n < LONGEST_LABEL && at > label.start(); n++) {
            at = folded.toString().lastIndexOf(' ', at - 1);
        }
        return at <= label.start() ? label : new Label(at + 1, label.end());
    }

    private static @Nullable String share(String text, Folded folded, int end, int right) {
        Matcher m = SHARE.matcher(folded.subSequence(end, right));
        if (!m.find()) {
            return null;
        }
        String whole = text.substring(end + m.start(), end + m.end()).strip();
        return whole.replaceAll(" (?:và|đạt|tăng|giảm|,).*$", "");
    }

    private static @Nullable String join(@Nullable String... pieces) {
        StringBuilder result = new StringBuilder();
        for (String p : pieces) {
            if (p != null && !p.isBlank()) {
                result.append(result.isEmpty() ? "" : GAP).append(p);
            }
        }
        return result.isEmpty() ? null : result.toString();
    }
}
