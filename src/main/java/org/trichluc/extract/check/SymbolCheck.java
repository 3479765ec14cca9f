package org.trichluc.extract.check;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.trichluc.document.Warning;
import org.trichluc.report.Citation;
import org.trichluc.rule.Lexicon;
import org.trichluc.vietnamese.Folded;

/**
 * The letters of a number against the issuer that is printed beside it: {@code Nghị định 12/2031/NĐ-CP của Thủ tướng
 * Chính phủ} was the Government's. Only bodies that the letters name for certain are held against each other.
 */
final class SymbolCheck {

    private static final Pattern LAST_LETTERS = Pattern.compile("(?:^|[-/])(\\p{Lu}[\\p{L}&]*)\\d{0,2}$");
    private static final Pattern GOVERNMENT = Pattern.compile("N[ĐQ]-CP$");
    private static final Pattern HEAD_OF_OFFICE = Pattern.compile("^bộ trưởng (?=bộ )");
    private static final Pattern BY = Pattern.compile(",? (?:của|do) ");
    private static final Pattern ANOTHER = Pattern.compile("(?:,| và| -) \\p{Lu}");
    private static final String JOINT = "lien-tich";
    private static final String CABINET = "chính phủ";
    private static final String PREMIER = "thủ tướng chính phủ";

    /** Words that names of different central bodies share; a renamed body keeps one of the others. */
    private static final Set<String> COMMON =
            Set.of("bộ", "và", "-", "ủy", "ban", "tổng", "cục", "nhà", "nước", "việt", "nam", "tối", "cao");

    private final Lexicon authority;

    /** @param authority central bodies by their letters in a number */
    SymbolCheck(Lexicon authority) {
        this.authority = authority;
    }

    /**
     * The doubt about a citation, null where there is none.
     *
     * @param behind the text behind it: an issuer that it shares with other documents, or one of several bodies that
     *     are named together, tells little
     */
    @Nullable
    Warning of(Citation c, String behind) {
        String number = c.number();
        if (number == null || c.issuer() == null || c.type().contains(JOINT) || !own(c.issuer(), behind)) {
            return null;
        }
        Matcher last = LAST_LETTERS.matcher(number);
        Lexicon.Row row = last.find() ? authority.row(last.group(1)) : null;
        String named = row == null ? null : row.get("authority");
        String printed = HEAD_OF_OFFICE.matcher(Folded.of(c.issuer())).replaceFirst("");
        if (named == null || !differs(Folded.of(named).toString(), printed, number)) {
            return null;
        }
        return new Warning(
                "citation.issuer_conflict",
                "%s is cited as issued by %s, but its symbol is that of %s".formatted(number, c.issuer(), named),
                List.of(c.id()));
    }

    /** Whether an issuer stands right behind the citation, and no other body behind it. */
    private static boolean own(String issuer, String behind) {
        Matcher by = BY.matcher(behind);
        int at = by.lookingAt() ? by.end() : 0;
        return behind.startsWith(issuer, at)
                && !ANOTHER.matcher(behind)
                        .region(at + issuer.length(), behind.length())
                        .lookingAt();
    }

    private boolean differs(String named, String printed, String number) {
        if (named.equals(CABINET)) {
            return printed.equals(PREMIER) && GOVERNMENT.matcher(number).find();
        }
        if (named.equals(PREMIER)) {
            return printed.equals(CABINET);
        }
        boolean known = authority.rows().stream()
                .map(r -> r.get("authority"))
                .anyMatch(a -> a != null && Folded.of(a).toString().equals(printed));
        Set<String> shared = words(named);
        shared.retainAll(words(printed));
        return known && shared.isEmpty();
    }

    private static Set<String> words(String name) {
        Set<String> words = new HashSet<>(List.of(name.toLowerCase(Locale.ROOT).split("[\\s,]+")));
        words.removeAll(COMMON);
        return words;
    }
}
