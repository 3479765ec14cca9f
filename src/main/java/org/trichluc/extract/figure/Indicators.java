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
    private static final int LONGEST_LABEL = 20;
    private static final int LONGEST_PHRASE = 14;
    private static final int LONGEST_TOPIC = 6;
    private static final int LONGEST_HEADING = 8;

    /** So many words of a count say enough without what stands before a colon. */
    private static final int ENOUGH = 4;

    private static final Pattern STOP =
            Pattern.compile("[;:.()]|, (?!thị trấn|chống)| (?:với|theo|trong đó|gồm|so với|so|nhằm|để|qua đó|=|x) "
                    + "| (?:tăng|giảm|đạt|bằng|chiếm) (?=[^,;.]{0,14}\\d)");
    private static final Pattern OPENS_PARTS = Pattern.compile("trong đó|cụ thể|bao gồm|gồm|như sau|\\((?!.*\\))");
    private static final Pattern LINK = Pattern.compile("(?:^|[ (])(cho|với|tại|đối với|đến|trên|của|về|ở)(?= )");
    private static final Pattern SHARE = Pattern.compile(
            "^ ?(?:(?:so với|so|trong|của|trên) )?((?:tổng|số|kế hoạch|chỉ tiêu|dự toán|toàn ngành|cùng kỳ|kh(?= |$))[^,;.():]{0,90})");

    private static final Pattern PLACE = Pattern.compile(
            " (?:trên địa bàn|tại (?:hệ thống|các|tỉnh|huyện|thành phố|xã|địa bàn|thời điểm|\\p{L}+ \\p{L}+$)).*$"
                    + "| (?:trong |vào |thời điểm |của )?(?:tháng|quý) (?:\\d|[ivx]+).*$| trong (?:tháng|quý|kỳ)$");
    private static final Pattern SAID = Pattern.compile(
            " (?:có|tại|trong|ổn định|tương đối|cũng|vẫn|như|so với|so|tăng|giảm|được|gồm|bao gồm|đạt|là|chưa|đã|hiện)(?= |$)");
    private static final Pattern WHOLE = Pattern.compile("(?:số|tổng số|các|những|toàn bộ|toàn thể) ");
    private static final Pattern SENTENCE_STOP =
            Pattern.compile("[;:.()]| (?:tăng|giảm|đạt|bằng|chiếm) (?=[^,;.]{0,14}\\d)");
    private static final Pattern GENERIC = Pattern.compile(
            "(?:với )?(?:tổng )?(?:trị giá|giá trị|số tiền|tổng số tiền|kinh phí|tiền|tỷ lệ|tỉ lệ|kim ngạch)(?: là)?");
    private static final Pattern GROWTH = Pattern.compile("(?:mức|tốc độ|tỷ lệ|tỉ lệ) (?:tăng trưởng|tăng|giảm)"
            + "(?: (?!cao|thấp|so|như|hơn|khá|là|đạt|trên|trong|và|bình quân)\\p{L}++){0,4}+(?![\\p{L}\\d])");
    private static final Pattern NAME = Pattern.compile(
            "(?:Tp\\. ?|TP\\. ?)?\\p{Lu}\\p{Ll}+(?: \\p{L}\\p{Ll}+){1,3}(?: [–-] \\p{Lu}\\p{Ll}+ \\p{L}\\p{Ll}+)?");
    private static final Pattern COMPARED = Pattern.compile("^(?:so với|so|bình quân \\d).*");

    private final FigureWords words;

    Indicators(FigureWords words) {
        this.words = words;
    }

    /** What a stretch says of its numbers, and what it leaves as the topic of the list that it introduces. */
    record Told(
            List<@Nullable String> indicators,
            List<@Nullable String> places,
            @Nullable String topic) {}

    /** What has been named so far: in the block, before a colon, before a bracket, and for the last figure. */
    private static final class State {
        private @Nullable String topic;
        private @Nullable String colon;
        private @Nullable String part;
        private @Nullable String base;
        private @Nullable String before;
        private @Nullable String root;
        private @Nullable String growth;
        private @Nullable String place;
        private @Nullable String last;
        private boolean bracket;
        private boolean listed;
        private int sentence = -1;
    }

    Told of(
            String text,
            Folded folded,
            Sentences sentences,
            List<Quantity> all,
            List<Reading> readings,
            @Nullable String topic) {
        List<@Nullable String> result = new ArrayList<>();
        List<@Nullable String> places = new ArrayList<>();
        State state = new State();
        state.topic = topic;
        for (int i = 0; i < all.size(); i++) {
            Quantity q = all.get(i);
            int sentence = sentences.start(q.start());
            if (sentence != state.sentence) {
                state.sentence = sentence;
                state.part = null;
                state.base = null;
                state.colon = null;
                state.growth = null;
                state.root = null;
                state.bracket = false;
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
            places.add(state.place);
            Matcher growth = GROWTH.matcher(folded).region(left, q.start());
            state.growth = growth.find() ? text.substring(growth.start(), growth.end()) : state.growth;
        }
        String left = state.colon == null ? state.base : join(state.colon, state.base);
        boolean brief = left != null && left.split(" ").length <= LONGEST_HEADING;
        return new Told(result, places, brief ? left : null);
    }

    private @Nullable String tell(
            String text, Folded folded, int left, int right, boolean follows, Quantity q, Reading r, State state) {
        int cut = left;
        boolean link = false;
        state.before = state.base;
        if (follows) {
            cut = opening(text, folded, left, q.start(), state);
            if (cut < 0) {
                int next = FigureWords.skipBlanks(text, left, q.start());
                int linked = lastLink(folded, left, q.start());
                boolean fresh =
                        Character.isUpperCase(text.charAt(next)) && text.indexOf(' ', next) > 0 && !q.is("percent");
                link = linked >= 0 && !fresh;
                cut = fresh ? next : link ? linked : q.start();
            } else {
                state.base = null;
            }
        } else {
            cut = beginning(text, folded, left, q.start(), state);
        }
        Label label = Label.trimmed(folded, cut, q.start(), words).withoutSubject(folded);
        label = shortened(folded, withoutPlace(folded, Label.trimmed(folded, label.start(), label.end(), words)));
        state.listed = follows && cut >= 0 && state.base == null;
        if (label.isEmpty() && state.base == null) {
            state.base = state.before;
        }
        String phrase = phrase(text, folded, q, right);
        boolean amount = r.change() != null && label.isEmpty() && state.base != null && !q.is("percent");
        String own = amount ? state.base : own(text, folded, label, link, q, phrase, state);
        boolean grows = r.change() != null && q.is("percent") && state.colon == null && state.part == null;
        String outer = join(state.topic, grows ? state.growth : state.colon, state.part);
        if (q.is("percent") && outer != null && own != null && NAME.matcher(own).matches()) {
            state.place = own;
            return outer;
        }
        if (own != null && state.part != null && own.startsWith(state.part)) {
            outer = join(state.topic, state.colon);
        }
        boolean enough = (q.is("count") || q.is("ratio")) && own != null && own.split(" ").length > ENOUGH;
        String full = enough && state.part == null ? join(state.topic, own) : join(outer, own);
        if (q.is("percent") && r.change() == null) {
            String whole = phrase == null ? share(text, folded, q.end(), right) : null;
            if (whole != null && r.attainment()) {
                whole = whole.replaceFirst("^(?iu)so (?:với )?", "");
            }
            return whole == null ? full : join(full, whole);
        }
        return full;
    }

    /** Where the label begins behind the last figure: after the first separator; -1 where there is none. */
    private int opening(String text, Folded folded, int left, int end, State state) {
        String between = folded.subSequence(left, end).toString();
        int strongest = Math.max(between.lastIndexOf(';'), between.lastIndexOf("trong đó"));
        int separator = strongest >= 0 ? strongest : firstSeparator(between);
        if (between.contains(")")) {
            state.part = null;
            state.bracket = false;
        }
        boolean opened = between.lastIndexOf('(') > between.lastIndexOf(')');
        boolean colon = between.endsWith(":") || between.contains(": ");
        if (colon && state.base != null && !opened && !state.bracket && between.indexOf(')') < 0) {
            state.colon = state.part == null ? state.base : state.part + GAP + state.base;
            state.part = null;
            separator = Math.max(separator, between.lastIndexOf(':'));
        } else if (state.base != null
                && between.indexOf(')') < 0
                && OPENS_PARTS.matcher(between).find()) {
            state.part = state.base;
        } else if (between.indexOf(';') >= 0 && !state.bracket) {
            state.part = null;
        }
        state.bracket |= opened;
        return separator < 0 ? -1 : left + separator + (between.startsWith("trong đó", separator) ? 8 : 1);
    }

    /** The first comma, colon or bracket; a bracket that closes again is passed over. */
    private static int firstSeparator(String between) {
        int open = between.indexOf('(');
        int close = between.indexOf(')', Math.max(0, open));
        for (int i = open >= 0 && close > open ? close + 1 : 0; i < between.length(); i++) {
            if (",(:)".indexOf(between.charAt(i)) >= 0) {
                return i;
            }
        }
        return open >= 0 && close > open ? close : -1;
    }

    /** Where the label of a sentence's first figure begins: behind a semicolon, a bracket, {@code , với}, a colon. */
    private int beginning(String text, Folded folded, int left, int end, State state) {
        String said = folded.subSequence(left, end).toString();
        int start = left + said.lastIndexOf(';') + 1;
        int bracket = said.lastIndexOf('(');
        if (bracket > said.lastIndexOf(')')
                && !Label.trimmed(folded, left + bracket, end, words).isEmpty()) {
            return left + bracket;
        }
        int with = said.lastIndexOf(", với ");
        if (with >= 0) {
            return left + with;
        }
        return topicBeforeColon(text, folded, start, end, state);
    }

    /** The part of a label behind its last comma, unless it is a noun that the number belongs to as a whole. */
    private int lastClause(Folded folded, int start, int end) {
        String said = folded.subSequence(start, end).toString();
        int comma = said.lastIndexOf(", ");
        if (comma < 0 || said.strip().matches("(?:[-+*] ?)?(?:số|tổng|tỷ lệ|chỉ số|giá|kim ngạch) .*")) {
            return start;
        }
        Label rest = Label.trimmed(folded, start + comma + 1, end, words);
        return rest.words(folded.toString()) >= 2 ? start + comma + 1 : start;
    }

    /** Sets the topic to what stands before the last colon of the sentence's beginning. */
    private int topicBeforeColon(String text, Folded folded, int left, int end, State state) {
        int colon = text.lastIndexOf(':', end - 1);
        if (colon < left || colon + 1 >= end || Words.isDigit(text.charAt(colon + 1))) {
            return lastClause(folded, afterAdverbial(folded, left, end), end);
        }
        int comma = folded.subSequence(left, colon).toString().lastIndexOf(", cụ thể");
        int stop = comma < 0 ? colon : left + comma;
        Label head = Label.trimmed(folded, afterAdverbial(folded, left, stop), stop, words)
                .withoutSubject(folded);
        head = shortened(folded, nounOnly(folded, withoutPlace(folded, head)));
        Label rest = Label.trimmed(folded, colon + 1, end, words);
        boolean place = words.places().longestAt(folded, head.start()) != null;
        String named = head.isEmpty() || place ? null : head.in(text);
        boolean first =
                left == 0 && folded.subSequence(0, head.start()).toString().matches("[^\\p{L}]*");
        if (rest.isEmpty() && named != null && first && head.words(text) <= LONGEST_TOPIC) {
            state.topic = join(state.topic, named);
        } else {
            state.colon = named;
        }
        return colon + 1;
    }

    /** The noun phrase that a sentence before a colon begins with, without what is said of it. */
    private static Label nounOnly(Folded folded, Label head) {
        Matcher growth = GROWTH.matcher(folded).region(head.start(), Math.max(head.start(), head.end()));
        if (growth.find()) {
            return new Label(growth.start(), growth.end());
        }
        Matcher m = SAID.matcher(folded.subSequence(head.start(), Math.max(head.start(), head.end())));
        return m.find() && m.start() > 0 ? new Label(head.start(), head.start() + m.start()) : head;
    }

    /** The label without where it was counted: {@code giá gạo tại các chợ} is about {@code giá gạo}. */
    private static Label withoutPlace(Folded folded, Label label) {
        if (label.isEmpty()) {
            return label;
        }
        String said = folded.subSequence(label.start(), label.end()).toString();
        Matcher m = PLACE.matcher(said);
        return m.find() && m.start() > 0 ? new Label(label.start(), label.start() + m.start()) : label;
    }

    /** Skips {@code Trong năm 2020,} and {@code Qua kiểm tra,} at the beginning of a sentence. */
    private static int afterAdverbial(Folded folded, int left, int end) {
        String head = folded.subSequence(left, end).toString();
        Matcher m = Pattern.compile(
                        "^[ \\-+*]*(?:trong|qua|đến|tính|hiện|tháng|quý|năm|sáu|sau|từ|\\d+ tháng|hai|theo|nhân|ngoài|bên cạnh|kết quả|thông qua|nhân dịp|đồng thời)[^,;]{0,60}, ")
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
        if (!noun
                && said != null
                && state.before != null
                && COMPARED.matcher(Folded.of(said)).matches()) {
            state.base = state.before;
            return join(state.before, said);
        }
        if (said != null
                && state.before != null
                && GENERIC.matcher(Folded.of(said)).matches()) {
            return join(state.before, said);
        }
        String own = noun ? counted(folded, label, said, link, q, phrase, state) : measured(said, link, phrase, state);
        state.root = said == null || link ? state.root : noun && !names(folded, label) || phrase != null ? said : null;
        state.base = own;
        return own;
    }

    private @Nullable String measured(@Nullable String said, boolean link, @Nullable String phrase, State state) {
        String own = said == null ? state.base : link && state.base != null ? state.base + GAP + said : said;
        if (phrase == null) {
            return own;
        }
        String head = said == null && state.root != null ? state.root : own;
        return head == null || light(head) ? phrase : head + GAP + phrase;
    }

    private @Nullable String counted(
            Folded folded,
            Label label,
            @Nullable String said,
            boolean link,
            Quantity q,
            @Nullable String phrase,
            State state) {
        String what = phrase == null ? q.unit() : phrase;
        boolean modified =
                phrase != null && q.unit() != null && phrase.length() > q.unit().length();
        if (said == null) {
            boolean topical = state.base == null && !modified && join(state.topic, state.colon, state.part) != null;
            String head = state.listed ? state.root : state.base;
            return topical ? null : head == null || modified && !link ? what : join(head, what);
        }
        if (link && state.base != null) {
            return join(state.base, what);
        }
        if (names(folded, label) && !modified || what == null) {
            return said;
        }
        return modified && light(said) ? what : join(said, what);
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
                        || words.nounEnds().longestAt(folded, start) != null
                                && !WHOLE.matcher(folded).region(start, right).lookingAt()
                        || words.plans().longestAt(folded, start) != null)) {
            return null;
        }
        boolean whole =
                q.is("percent") && WHOLE.matcher(folded).region(start, right).lookingAt();
        Matcher m = (whole ? SENTENCE_STOP : STOP).matcher(folded).region(Math.min(at, right), right);
        int end = m.find() ? m.start() : right;
        end = whole ? end : limit(text, start, end);
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
