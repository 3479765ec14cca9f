package org.trichluc.extract.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.trichluc.match.Match;
import org.trichluc.match.Slot;
import org.trichluc.rule.Lexicon;
import org.trichluc.vietnamese.Folded;
import org.trichluc.vietnamese.Numeral;
import org.trichluc.vietnamese.Words;

/** Turns what the rules matched in a stretch of prose into quantities, and judges the numbers without a unit. */
final class QuantityFinder {

    /** What no figure may be read from. */
    record Veto(int start, int end, Kind kind) {

        /** Whether it holds against a number with a unit, and whether it is the mention of a document. */
        enum Kind {
            HARD,
            SOFT,
            CITED
        }

        boolean soft() {
            return kind == Kind.SOFT;
        }

        boolean cites(int offset) {
            return kind == Kind.CITED && start <= offset && offset < end;
        }
    }

    /** How far before a minus the word {@code giảm} may stand that it repeats. */
    private static final int REDUCED = 60;

    /** The number of a paragraph that no mark closes: {@code 4.1 Sở Xây dựng …}; a figure has its decimals behind a comma. */
    private static final Pattern ITEM = Pattern.compile("\\s{0,4}\\d{1,2}(?:\\.\\d{1,2}){1,4}[.)]?\\s{1,3}(?=\\p{Lu})");

    /** {@code số}: no unit, for what is counted follows. */
    private static final Pattern ALL = Pattern.compile("số|tổng số");

    private final FigureWords words;
    private final BareNumbers bare;
    private final Compounds compounds;

    QuantityFinder(FigureWords words) {
        this.words = words;
        this.bare = new BareNumbers(words);
        this.compounds = new Compounds(words);
    }

    /** The quantities of a stretch in reading order. Numbers that count something unknown go to {@code doubts}. */
    List<Quantity> find(String text, int from, int to, List<Match> matches, List<Veto> vetoes, List<int[]> doubts) {
        Folded folded = Folded.of(text);
        List<Quantity> all = new ArrayList<>();
        Matcher item = ITEM.matcher(text).region(from, to);
        int begin = item.lookingAt() ? item.end() : from;
        for (Match m : matches) {
            if (m.start() < begin || m.end() > to || glued(text, m.start(), from) && !secondCount(text, m, matches)) {
                continue;
            }
            Quantity q = of(m);
            if (q == null || vetoes.stream().anyMatch(v -> vetoed(q, v))) {
                continue;
            }
            all.addAll(settle(text, folded, to, signed(text, folded, from, q)));
        }
        all.sort(Comparator.comparingInt(Quantity::start));
        return compounds.merge(text, folded, from, bare.judge(text, folded, from, to, all, doubts));
    }

    private static boolean vetoed(Quantity q, Veto v) {
        return q.overlaps(v.start(), v.end()) && (!v.soft() || q.bare() || q.is("ratio") && q.unit() == null);
    }

    /** A digit behind a letter, or behind a letter and a dash or slash, belongs to a name (A95, H5N1, B-52). */
    private static boolean glued(String text, int start, int from) {
        if (start <= from) {
            return false;
        }
        char before = text.charAt(start - 1);
        if (Words.isLetter(before)) {
            boolean times =
                    (before == 'x' || before == 'X') && start - 2 >= from && Words.isWord(text.charAt(start - 2));
            return !times;
        }
        boolean joint = before == '-' || before == '/' || before == '.' || before == '_';
        return joint && start - 2 >= from && Words.isWord(text.charAt(start - 2));
    }

    /** A percentage below zero ({@code tỷ suất lợi nhuận -1,9%}); a minus that only repeats {@code giảm} stays out. */
    private static Quantity signed(String text, Folded folded, int from, Quantity q) {
        int sign = q.start() - 1;
        boolean minus = q.is("percent")
                && sign - 1 > from
                && folded.charAt(sign) == '-'
                && (Words.isBlank(text.charAt(sign - 1)) || text.charAt(sign - 1) == '(');
        if (!minus) {
            return q;
        }
        String before = folded.subSequence(Math.max(from, sign - REDUCED), sign).toString();
        boolean range = before.matches("(?s).*[\\d%] ?");
        return range || before.contains("giảm") ? q : q.negative(sign);
    }

    /** The second of two counts with a slash between them, each with its unit ({@code 12 buổi/340 lượt người}). */
    private static boolean secondCount(String text, Match second, List<Match> matches) {
        int slash = second.start() - 1;
        return text.charAt(slash) == '/'
                && second.text("kind") != null
                && matches.stream()
                        .anyMatch(m -> m.end() == slash && m.text("unit") != null && "count".equals(m.text("kind")));
    }

    /** A rate whose denominator is a compound noun ({@code phút/khách hàng}), of which the rule saw a syllable. */
    private Quantity wholeDenominator(String text, Folded folded, int to, Quantity q, String per) {
        int start = q.end() - per.length() + per.lastIndexOf('/') + 1;
        Lexicon.Hit noun = words.nouns().longestAt(folded, start);
        Lexicon.Hit phrase = words.perPhrases().longestAt(folded, start);
        Lexicon.Hit longest = noun == null || phrase != null && phrase.end() > noun.end() ? phrase : noun;
        if (longest == null || longest.end() > to || longest.end() <= q.end()) {
            return q;
        }
        return q.reaching(longest.end(), per + text.substring(q.end(), longest.end()));
    }

    private List<Quantity> settle(String text, Folded folded, int to, Quantity q) {
        if (q.is("rate")
                && q.per() != null
                && text.startsWith(q.per(), q.end() - q.per().length())) {
            return List.of(wholeDenominator(text, folded, to, q, q.per()));
        }
        boolean counted = q.is("count") || q.is("ratio") && q.code() == null && q.unit() != null;
        if (!counted || q.unit() == null || q.unit().equals("lần")) {
            return List.of(q);
        }
        if (q.is("ratio") && ALL.matcher(Folded.of(q.unit())).matches()) {
            // a fraction of what follows: 2/3 số hộ
            int end = Numeral.endAt(text, FigureWords.skipBlanks(text, text.indexOf('/', q.start()) + 1, q.end()));
            return List.of(q.ending(end));
        }
        int unitStart = q.end() - lastWords(q.unit());
        NounUnit unit = NounUnit.at(text, folded, Math.max(q.start(), unitStart), to, words);
        if (unit == null || unit.end() < q.end()) {
            return List.of(q);
        }
        String scale = q.unit().substring(0, q.unit().length() - lastWords(q.unit()));
        Quantity whole = new Quantity(
                q.start(),
                unit.end(),
                q.kind(),
                q.value(),
                q.max(),
                scale + unit.text(),
                null,
                q.of(),
                null,
                q.rule(),
                q.confidence());
        return q.is("ratio") && unit.text().startsWith("lượt") ? Compounds.pair(text, whole) : List.of(whole);
    }

    /** How much of a unit's text is its noun: all but a multiplier. */
    private int lastWords(String unit) {
        Folded folded = Folded.of(unit);
        for (int at = 0; at < unit.length(); at++) {
            if (at > 0 && unit.charAt(at - 1) != ' ') {
                continue;
            }
            var hit = words.nouns().longestAt(folded, at);
            if (hit != null) {
                return unit.length() - at;
            }
        }
        return unit.length();
    }

    /** A number in English notation ({@code 61,875.5 triệu đồng}) with its multiplier. */
    private static @Nullable BigDecimal withPoint(Match m, Slot amount) {
        BigDecimal value = Numeral.withPoint(amount.text()).value();
        for (String name : List.of("scale", "scaled-currency")) {
            Slot slot = m.slot(name);
            String scale = slot == null ? null : slot.row().get("scale");
            value = value == null || scale == null ? value : value.multiply(new BigDecimal(scale));
        }
        return value;
    }

    /** The quantity of a match; null where the number is not well written, or a capital follows it (5G, 12A). */
    private static @Nullable Quantity of(Match m) {
        Object value = m.values().get("value");
        Slot amount = m.slot("amount");
        if (value == null && amount != null) {
            value = withPoint(m, amount);
        }
        String unit = m.text("unit");
        boolean generation = unit != null && unit.length() == 1 && Character.isUpperCase(unit.charAt(0));
        if (generation || !(value instanceof BigDecimal number)) {
            return null;
        }
        Object max = m.values().get("value_max");
        Object of = m.values().get("of");
        return new Quantity(
                m.start(),
                m.end(),
                Objects.requireNonNullElse(m.text("kind"), Quantity.BARE),
                number,
                max instanceof BigDecimal b ? b : null,
                unit,
                m.text("code"),
                of instanceof BigDecimal b ? b : null,
                m.text("per"),
                m.rule(),
                m.confidence());
    }
}
