package org.trichluc.extract.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.trichluc.rule.Lexicon;
import org.trichluc.vietnamese.Folded;
import org.trichluc.vietnamese.Numeral;
import org.trichluc.vietnamese.Words;

/** Quantities that are one in two pieces ({@code 1 tỷ 250 triệu đồng}), or two in one ({@code 12/340 lượt}). */
final class Compounds {

    private static final Pattern EACH =
            Pattern.compile("mỗi ([\\p{L}]{1,10}(?: [\\p{L}]{1,10}){0,5}) ?+$", Pattern.UNICODE_CHARACTER_CLASS);

    /** How many of the second unit make one of the first, by their UCUM codes. */
    private static final Map<String, BigDecimal> PARTS = Map.of(
            "h min", BigDecimal.valueOf(60),
            "min s", BigDecimal.valueOf(60),
            "d h", BigDecimal.valueOf(24),
            "a mo", BigDecimal.valueOf(12));

    /** What may stand between {@code mỗi giáo viên} and its number. */
    private final Pattern has;

    private final Pattern pairLabel;
    private final FigureWords words;

    Compounds(FigureWords words) {
        this.words = words;
        this.has = Pattern.compile("(?: " + words.any("each-has") + ")*+ ?");
        this.pairLabel = Pattern.compile("\\p{L} ?/ ?(?!" + words.any("total") + ")\\p{L}");
    }

    List<Quantity> merge(String text, Folded folded, int from, List<Quantity> all) {
        List<Quantity> result = new ArrayList<>();
        int sentence = from;
        for (Quantity q : all) {
            Quantity last = result.isEmpty() ? null : result.get(result.size() - 1);
            if (last != null && times(text, last, q)) {
                result.set(result.size() - 1, together(last, q));
                continue;
            }
            if (last != null && sum(text, last, q)) {
                result.set(
                        result.size() - 1,
                        new Quantity(
                                last.start(),
                                q.end(),
                                q.kind(),
                                last.value().add(q.value()),
                                null,
                                withoutScale(q),
                                q.code(),
                                null,
                                q.per(),
                                q.rule(),
                                q.confidence()));
                continue;
            }
            sentence = Math.max(sentence, sentenceStart(text, from, q.start()));
            if (q.is("ratio")
                    && q.unit() == null
                    && q.of() != null
                    && (q.value().compareTo(q.of()) > 0
                            || pairLabel
                                    .matcher(folded.subSequence(sentence, q.start()))
                                    .find())) {
                result.addAll(pair(text, q));
            } else {
                result.add(each(folded, Math.max(from, q.start() - 60), q));
            }
        }
        return result;
    }

    /** {@code 2 giờ 30 phút}: a time, right before a smaller part of it. */
    private static boolean times(String text, Quantity a, Quantity b) {
        BigDecimal parts = PARTS.get(a.code() + " " + b.code());
        return parts != null
                && a.is("duration")
                && b.is("duration")
                && a.max() == null
                && b.max() == null
                && text.substring(a.end(), Math.max(a.end(), b.start())).isBlank()
                && b.value().compareTo(parts) < 0;
    }

    /** One time in the unit of its smaller part. */
    private static Quantity together(Quantity a, Quantity b) {
        BigDecimal parts = PARTS.getOrDefault(a.code() + " " + b.code(), BigDecimal.ONE);
        return new Quantity(
                a.start(),
                b.end(),
                "duration",
                a.value().multiply(parts).add(b.value()),
                null,
                b.unit(),
                b.code(),
                null,
                null,
                b.rule(),
                b.confidence());
    }

    private static int sentenceStart(String text, int from, int at) {
        int stop = Math.max(text.lastIndexOf(". ", at), text.lastIndexOf("; ", at));
        return Math.max(from, stop + 1);
    }

    /** The two numbers of something that looks like a ratio and is two counts; the second keeps the unit. */
    static List<Quantity> pair(String text, Quantity q) {
        int slash = text.indexOf('/', q.start());
        int second = FigureWords.skipBlanks(text, slash + 1, q.end());
        int first = Numeral.endAt(text, q.start());
        if (q.of() == null) {
            return List.of(q);
        }
        return List.of(
                new Quantity(
                        q.start(), first, "count", q.value(), null, null, null, null, null, q.rule(), q.confidence()),
                new Quantity(
                        second, q.end(), "count", q.of(), null, q.unit(), null, null, null, q.rule(), q.confidence()));
    }

    /** {@code 1 tỷ 250 triệu đồng}: money without its currency, right before a smaller amount with it. */
    private static boolean sum(String text, Quantity a, Quantity b) {
        return a.is("money")
                && (b.is("money") || b.is("rate") && "VND".equals(b.code()))
                && "VND".equals(a.code())
                && a.unit() != null
                && !a.unit().contains("đ")
                && text.substring(a.end(), b.start()).isBlank()
                && a.value().compareTo(b.value()) > 0;
    }

    private String withoutScale(Quantity q) {
        String unit = q.unit() == null ? "" : q.unit();
        Lexicon.Hit hit = FigureWords.endingAt(words.money(), Folded.of(unit), 0, unit.length());
        return hit == null ? unit : unit.substring(hit.start());
    }

    /** {@code mỗi giáo viên có ít nhất 01 sáng kiến}: a count for each of what is named before it. */
    private Quantity eachHas(Folded text, int from, Quantity q) {
        Matcher m = EACH.matcher(text.subSequence(from, q.start()));
        if (!m.find()) {
            return q;
        }
        Folded after = Folded.of(m.group(1));
        Lexicon.Hit noun = words.nouns().longestAt(after, 0);
        noun = noun == null ? words.measures().longestAt(after, 0) : noun;
        boolean follows = noun != null
                && has.matcher(after.toString().substring(noun.end())).matches();
        return noun != null && follows ? q.rate(after.toString().substring(0, noun.end())) : q;
    }

    /** {@code mỗi suất trị giá 500.000 đồng}: an amount of money for each of what is named before it. */
    private Quantity each(Folded text, int from, Quantity q) {
        if (q.is("count") && q.unit() != null) {
            return eachHas(text, from, q);
        }
        if (!q.is("money")) {
            return q;
        }
        Matcher m = EACH.matcher(text.subSequence(from, q.start()));
        if (!m.find()) {
            return q;
        }
        String after = m.group(1);
        Lexicon.Hit noun = words.nouns().longestAt(Folded.of(after), 0);
        return q.rate(noun != null ? after.substring(0, noun.end()) : after.substring(0, Words.endOfWord(after, 0)));
    }
}
