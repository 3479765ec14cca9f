package org.trichluc.extract.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.trichluc.rule.Lexicon;
import org.trichluc.vietnamese.Folded;
import org.trichluc.vietnamese.Words;

/**
 * Judges numbers behind which no rule knows a unit: an unknown noun follows, the unit stands at the end of the list
 * ({@code 16, 11 và 09 mô hình}), a verb before it says that it counts, or it is a label and no figure.
 */
final class BareNumbers {

    private static final BigDecimal FIRST_YEAR = BigDecimal.valueOf(1900);
    private static final BigDecimal LAST_YEAR = BigDecimal.valueOf(2100);

    private static final int LABEL = 40;

    private static final int CLAUSE = 120;

    /** The name before a further member of a series: {@code của Lào là 4,3; Thái Lan 3,5}. */
    private static final Pattern NEXT_NAME = Pattern.compile("[;,] (?:của |ở )?\\p{Lu}[\\p{L} .-]{1,30} ");

    private final FigureWords words;

    /** What stands between two members of a list that have a label each. */
    private final Pattern parallel;

    /** A label right before a number: words, and behind a colon, a comma or the like no bare preposition. */
    private final Pattern ownLabel;

    /** What is measured in no unit: one thing by another. */
    private final Pattern coefficient;

    private final Pattern preposition;

    BareNumbers(FigureWords words) {
        this.words = words;
        String label = "(?!" + words.any("no-label") + " )[\\p{L} ]{2,40}";
        this.parallel = Pattern.compile("(?u) ?[,;] " + label + "| và " + label);
        this.ownLabel = Pattern.compile("(?u)\\p{L} (?<!(?:^| )" + words.any("no-label-end") + " )$");
        this.coefficient = Pattern.compile(words.any("coefficient") + " [^;.]*$");
        this.preposition = Pattern.compile(" " + words.any("preposition") + " ?$");
    }

    /** All quantities that are figures; {@code doubts} gets the ranges of the numbers whose noun is missing. */
    List<Quantity> judge(String text, Folded folded, int from, int to, List<Quantity> all, List<int[]> doubts) {
        List<Quantity> result = new ArrayList<>();
        Quantity next = null;
        for (int i = all.size() - 1; i >= 0; i--) {
            Quantity q = all.get(i);
            Quantity settled = q.bare() ? settle(text, folded, from, to, q, next, doubts) : q;
            if (settled != null && !nameOfPlace(text, folded, from, to, settled)) {
                result.add(0, settled);
                next = settled;
            }
        }
        return series(text, all, new PartsOfTotal(words).among(text, folded, all, result));
    }

    /** Adds the members of a series of names whose first number alone has a verb. */
    private static List<Quantity> series(String text, List<Quantity> all, List<Quantity> judged) {
        List<Quantity> result = new ArrayList<>();
        int taken = 0;
        for (Quantity q : all) {
            if (taken < judged.size() && judged.get(taken).start() == q.start()) {
                result.add(judged.get(taken++));
                continue;
            }
            Quantity last = result.isEmpty() ? null : result.get(result.size() - 1);
            boolean member = last != null
                    && q.bare()
                    && q.unit() == null
                    && last.is("ratio")
                    && last.unit() == null
                    && last.of() == null
                    && last.end() <= q.start()
                    && NEXT_NAME.matcher(text.substring(last.end(), q.start())).matches();
            if (member) {
                result.add(q.counting(null, q.end()).ratio());
            }
        }
        result.addAll(judged.subList(taken, judged.size()));
        return result;
    }

    private @Nullable Quantity settle(
            String text, Folded folded, int from, int to, Quantity q, @Nullable Quantity next, List<int[]> doubts) {
        if (label(text, from, to, q) || year(q) || nameGoesOn(text, q, to)) {
            return null;
        }
        if (next != null
                && next.unit() != null
                && (listed(folded, q.end(), next.start()) || parallel(folded, from, q, next))) {
            return q.sharing(next);
        }
        // a quotation behind the number may begin with a number of its own: fn:1 "05 ấp"
        int reach = next == null ? to : Math.max(q.end(), Math.min(to, next.start()));
        NounUnit noun = NounUnit.at(text, folded, q.end(), reach, words);
        if (noun != null && !labelled(folded, from, q)) {
            return q.counting(noun.text(), noun.end());
        }
        if (verbBefore(folded, from, q)) {
            Quantity counted = q.counting(null, q.end());
            boolean ratio = q.unit() == null
                    && coefficient
                            .matcher(folded.subSequence(Math.max(from, q.start() - CLAUSE), q.start()))
                            .find();
            return ratio ? counted.ratio() : counted;
        }
        if (prepositionBefore(folded, from, q) && functionWordBehind(folded, q.end(), to)) {
            doubts.add(new int[] {q.start(), q.end()});
        }
        return null;
    }

    /** A number that numbers a paragraph or a line: {@code 1.}, {@code 2)}, {@code 1.1}, {@code 3-}. */
    private static boolean label(String text, int from, int to, Quantity q) {
        if (!text.substring(from, q.start()).isBlank()) {
            return false;
        }
        return q.end() < to && ".)-/:".indexOf(text.charAt(q.end())) >= 0 || q.end() >= to;
    }

    private static boolean year(Quantity q) {
        return q.unit() == null
                && q.value().scale() <= 0
                && q.value().compareTo(FIRST_YEAR) >= 0
                && q.value().compareTo(LAST_YEAR) < 0
                && q.end() - q.start() == 4;
    }

    /** {@code 5G}, {@code 12A}, {@code 3-A}: a letter, or a dash and a letter, stands right behind the number. */
    private static boolean nameGoesOn(String text, Quantity q, int to) {
        if (q.end() >= to) {
            return false;
        }
        char c = text.charAt(q.end());
        if (Words.isLetter(c)) {
            return Character.isUpperCase(c) || q.end() + 1 >= to || !Words.isLetter(text.charAt(q.end() + 1));
        }
        return (c == '-' || c == '/' || c == ':') && q.end() + 1 < to && Words.isWord(text.charAt(q.end() + 1));
    }

    /** Whether only a comma or a conjunction stands between two members of a list. */
    private static boolean listed(Folded text, int end, int start) {
        String between = text.subSequence(end, Math.max(end, start)).toString().strip();
        return between.equals(",") || between.equals("và") || between.equals(", và") || between.equals("hoặc");
    }

    /**
     * Whether two numbers stand each behind a label of its own, only the last one with the unit: {@code khiển trách 14,
     * cảnh cáo 05 và khai trừ 02 đảng viên}.
     */
    private boolean parallel(Folded text, int from, Quantity q, Quantity next) {
        return q.end() <= next.start()
                && parallel.matcher(text.subSequence(q.end(), next.start())).matches()
                && !labelled(text, from, q)
                && ownLabel.matcher(text.subSequence(Math.max(from, q.start() - LABEL), q.start()))
                        .find();
    }

    private boolean labelled(Folded text, int from, Quantity q) {
        return FigureWords.labelBefore(words, text, from, q.start());
    }

    private boolean verbBefore(Folded text, int from, Quantity q) {
        String before = text.subSequence(from, q.start()).toString().strip();
        return before.endsWith(":") || FigureWords.endingAt(words.bareBefore(), text, from, q.start()) != null;
    }

    private boolean prepositionBefore(Folded text, int from, Quantity q) {
        return preposition
                .matcher(text.subSequence(Math.max(from, q.start() - LABEL), q.start()))
                .find();
    }

    private boolean functionWordBehind(Folded text, int end, int to) {
        int at = FigureWords.skipBlanks(text, end, to);
        return at >= to || !Words.isWord(text.charAt(at)) || words.nounEnds().longestAt(text, at) != null;
    }

    /** {@code tổ 7 phường Hòa Bình}: one place with a name, not a number of places. */
    private boolean nameOfPlace(String text, Folded folded, int from, int to, Quantity q) {
        if (!q.is("count") || q.unit() == null || !labelled(folded, from, q)) {
            return false;
        }
        Lexicon.Row row = words.nouns().row(q.unit());
        return row != null && "admin".equals(row.get("class")) && NounUnit.named(text, q.end(), to);
    }
}
