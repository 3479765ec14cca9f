package org.trichluc.extract.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.trichluc.document.Warning;
import org.trichluc.report.Citation;
import org.trichluc.report.CitedDocument;
import org.trichluc.rule.Lexicon;

/** Doubts about citations: mentions of one document that disagree, and numbers and dates that cannot be right. */
public final class CitationChecks {

    private static final int YEAR = 4;

    private final SymbolCheck symbols;
    private final @Nullable String reportDate;
    private final boolean recognised;

    /**
     * Checks for one report.
     *
     * @param authority central bodies by their letters in a number
     * @param reportDate ISO 8601, null where unknown
     * @param recognised whether the text was recognised, so that one digit may be misread
     */
    public CitationChecks(Lexicon authority, @Nullable String reportDate, boolean recognised) {
        this.symbols = new SymbolCheck(authority);
        this.reportDate = reportDate;
        this.recognised = recognised;
    }

    /**
     * Mentions of one document with two dates or issued by two bodies; dates and issuers that contradict the report's date or the number.
     *
     * @param behind the text behind a citation, to the end of its block or a good way
     */
    public List<Warning> of(
            List<Citation> citations, List<CitedDocument> documents, Function<Citation, String> behind) {
        Map<String, Citation> byId =
                citations.stream().collect(Collectors.toMap(Citation::id, c -> c, (a, b) -> a, LinkedHashMap::new));
        List<Warning> warnings = new ArrayList<>();
        for (CitedDocument document : documents) {
            List<Citation> mentions =
                    document.mentions().stream().map(byId::get).toList();
            dates(document, mentions, warnings);
            issuers(document, mentions, warnings);
        }
        for (Citation c : citations) {
            alone(c, behind.apply(c), warnings);
        }
        return List.copyOf(warnings);
    }

    private void alone(Citation c, String behind, List<Warning> warnings) {
        String date = c.date();
        Integer year = c.number() == null ? null : c.year();
        String latest = date != null ? date : year == null ? null : String.valueOf(year);
        if (latest != null && reportDate != null && !recognised && later(latest, reportDate)) {
            warnings.add(new Warning(
                    "citation.date_later",
                    c.raw() + " is dated later than the report (" + reportDate + ")",
                    List.of(c.id())));
        }
        if (date != null && year != null && differ(String.valueOf(year), date.substring(0, YEAR))) {
            warnings.add(new Warning(
                    "citation.date_conflict",
                    c.raw() + " has the year " + year + " in its number and the date " + date,
                    List.of(c.id())));
        }
        Warning issuer = symbols.of(c, behind);
        if (issuer != null) {
            warnings.add(issuer);
        }
    }

    /** Whether two dates, or two years, are not one; in recognised text one digit may be misread. */
    private boolean differ(String a, String b) {
        int off = Math.abs(a.length() - b.length());
        for (int i = 0; i < Math.min(a.length(), b.length()); i++) {
            off += a.charAt(i) == b.charAt(i) ? 0 : 1;
        }
        return off > (recognised ? 1 : 0);
    }

    /** Whether a date is later than another as far as both are stated: a day of 2024 is not later than 2024. */
    private static boolean later(String date, String than) {
        int stated = Math.min(date.length(), than.length());
        return date.substring(0, stated).compareTo(than.substring(0, stated)) > 0;
    }

    private void dates(CitedDocument document, List<Citation> mentions, List<Warning> warnings) {
        Map<String, List<String>> byDate = new LinkedHashMap<>();
        for (Citation c : mentions) {
            if (c.date() != null) {
                byDate.computeIfAbsent(c.date(), k -> new ArrayList<>()).add(c.id());
            }
        }
        List<String> dates = List.copyOf(byDate.keySet());
        if (dates.stream().anyMatch(d -> differ(d, dates.get(0)))) {
            warnings.add(new Warning(
                    "citation.date_conflict",
                    name(document) + " is cited with the dates " + String.join(", ", byDate.keySet()),
                    refs(byDate.values())));
        }
    }

    private static void issuers(CitedDocument document, List<Citation> mentions, List<Warning> warnings) {
        Map<Issuer, String> printed = new LinkedHashMap<>();
        Set<String> refs = new LinkedHashSet<>();
        for (Citation c : mentions) {
            if (c.issuer() != null) {
                Issuer body = Issuer.of(c.issuer());
                if (printed.keySet().stream().noneMatch(body::agrees)) {
                    printed.put(body, c.issuer());
                }
                refs.add(c.id());
            }
        }
        if (printed.size() > 1) {
            warnings.add(new Warning(
                    "citation.issuer_conflict",
                    name(document) + " is cited as issued by " + String.join(" and by ", printed.values()),
                    List.copyOf(refs)));
        }
    }

    private static List<String> refs(Collection<List<String>> ids) {
        return ids.stream().flatMap(List::stream).toList();
    }

    private static String name(CitedDocument document) {
        return document.number() != null ? document.number() : String.valueOf(document.title());
    }
}
