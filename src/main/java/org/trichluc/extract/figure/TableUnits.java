package org.trichluc.extract.figure;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.trichluc.rule.Lexicon;
import org.trichluc.rule.RuleBook;
import org.trichluc.vietnamese.Folded;

/** Reads the unit that a table's header, row or caption names. */
final class TableUnits {

    /**
     * A unit of a table.
     *
     * @param scale what its multiplier (triệu) makes of a number
     * @param per what a rate is for one of
     */
    record Unit(
            String kind,
            String text,
            @Nullable String code,
            BigDecimal scale,
            @Nullable String per) {}

    private static final Pattern UNKNOWN_NOUN = Pattern.compile("(?u)\\p{Ll}+(?: \\p{Ll}+){0,2}");
    private static final Pattern LISTED = Pattern.compile("(?u)[\\p{L}][\\p{L}\\d ./-]{0,24}");
    private static final Pattern NUMBER_OF = Pattern.compile("(?iu)(?:tổng )?số(?: lượng)? ");
    private static final Pattern THOUSAND = Pattern.compile("^1[. ]?000 ?(?=\\p{L})");
    private static final Pattern MILLION = Pattern.compile("^1[. ]?000[. ]?000 ?(?=\\p{L})");
    private static final Pattern SEX = Pattern.compile("(?iu)nữ|nam");

    /** Classes whose nouns head a column of their numbers; a header like {@code Kế hoạch} holds planned amounts. */
    private static final Set<String> COUNTED = Set.of("person", "household", "animal", "admin");

    private final Lexicon scales;
    private final Lexicon currencies;
    private final Lexicon scaled;
    private final Lexicon measures;
    private final Lexicon percents;
    private final Lexicon nouns;

    TableUnits(RuleBook book) {
        this.scales = book.lexicon("scale");
        this.currencies = book.lexicon("currency");
        this.scaled = book.lexicon("scaled-currency");
        this.measures = book.lexicon("measure-unit");
        this.percents = book.lexicon("percent");
        this.nouns = book.lexicon("count-noun");
    }

    /** The unit that a text is, null where it is none. */
    @Nullable
    Unit read(String printed) {
        String text = printed.strip();
        int slash = text.indexOf('/');
        Unit whole = slash < 0 ? null : plain(text);
        if (slash <= 0 || whole != null) {
            return slash < 0 ? plain(text) : whole;
        }
        Unit unit = plain(text.substring(0, slash).strip());
        return unit == null
                ? null
                : new Unit(
                        "rate",
                        unit.text(),
                        unit.code(),
                        unit.scale(),
                        text.substring(slash + 1).strip());
    }

    /** The unit that a unit line names, known or not: {@code mét giá}. */
    @Nullable
    Unit called(String printed) {
        Unit known = read(printed);
        boolean noun = UNKNOWN_NOUN.matcher(printed).matches();
        return known == null && noun ? new Unit("count", printed, null, BigDecimal.ONE, null) : known;
    }

    /** The unit that a column of units names, known or not: {@code cuộn}. */
    @Nullable
    Unit listed(String printed) {
        Unit known = read(printed);
        boolean word = LISTED.matcher(printed).matches();
        return known == null && word ? new Unit("count", printed, null, BigDecimal.ONE, null) : known;
    }

    /** The price of one {@code per}, in the currency that the table names; null where it names none. */
    Unit price(@Nullable Unit currency, String per) {
        return currency == null || !currency.kind().equals("money")
                ? new Unit("rate", "", null, BigDecimal.ONE, per)
                : new Unit("rate", currency.text(), currency.code(), currency.scale(), per);
    }

    /**
     * The noun that a header counts.
     *
     * @param alone whether the header may be the noun alone, without {@code số} before it
     */
    @Nullable
    Unit counted(String header, boolean alone) {
        Matcher m = NUMBER_OF.matcher(header);
        boolean number = m.lookingAt();
        String noun = header.substring(number ? m.end() : 0).strip();
        Lexicon.Row row = nouns.row(noun);
        boolean counts = row != null && (number || alone && COUNTED.contains(row.get("class")));
        return counts && !SEX.matcher(noun).matches()
                ? new Unit("count", number ? noun : lowered(noun), null, BigDecimal.ONE, null)
                : null;
    }

    private static String lowered(String noun) {
        return noun.substring(0, 1).toLowerCase(Locale.ROOT) + noun.substring(1);
    }

    private @Nullable Unit plain(String printed) {
        String text = THOUSAND.matcher(printed).replaceFirst("nghìn ");
        text = MILLION.matcher(text).replaceFirst("triệu ");
        Folded folded = Folded.of(text);
        if (text.isEmpty()) {
            return null;
        }
        Lexicon.Row row = scaled.row(text);
        if (row != null) {
            return new Unit("money", printed, row.get("code"), scale(row), null);
        }
        Lexicon.Hit multiplier = scales.longestAt(folded, 0);
        BigDecimal scale = multiplier == null ? BigDecimal.ONE : scale(multiplier.row());
        String rest =
                multiplier == null ? text : text.substring(multiplier.end()).strip();
        if (rest.isEmpty()) {
            return new Unit("money", printed, "VND", scale, null);
        }
        row = currencies.row(rest);
        if (row != null) {
            return new Unit("money", printed, row.get("code"), scale, null);
        }
        row = percents.row(rest);
        if (row != null) {
            return new Unit("percent", printed, row.get("code"), scale, null);
        }
        row = measures.row(rest);
        if (row != null) {
            return new Unit(Objects.requireNonNull(row.get("kind")), printed, row.get("code"), scale, null);
        }
        if (rest.equals("lần")) {
            return new Unit("ratio", printed, null, scale, null);
        }
        return nouns.row(rest) == null ? null : new Unit("count", printed, null, scale, null);
    }

    private static BigDecimal scale(Lexicon.Row row) {
        String scale = row.get("scale");
        return scale == null ? BigDecimal.ONE : new BigDecimal(scale);
    }
}
