package org.trichluc.extract.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.trichluc.document.Warning;
import org.trichluc.report.Citation;
import org.trichluc.report.CitedDocument;

/** Doubts about citations: mentions of one document that disagree, and numbers and dates that cannot be right. */
public final class CitationChecks {

    private CitationChecks() {}

    /** Mentions of one document with two dates or issued by two bodies; dates that contradict the report's or the number. */
    public static List<Warning> of(
            List<Citation> citations, List<CitedDocument> documents, @Nullable String reportDate) {
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
            String date = c.date();
            if (date != null && reportDate != null && later(date, reportDate)) {
                warnings.add(new Warning(
                        "citation.date_later",
                        c.raw() + " is dated later than the report (" + reportDate + ")",
                        List.of(c.id())));
            }
            if (date != null && c.year() != null && c.number() != null && !date.startsWith(String.valueOf(c.year()))) {
                warnings.add(new Warning(
                        "citation.date_conflict",
                        c.raw() + " has the year " + c.year() + " in its number and the date " + date,
                        List.of(c.id())));
            }
        }
        return List.copyOf(warnings);
    }

    /** Whether a date is later than another as far as both are stated: a day of 2024 is not later than 2024. */
    private static boolean later(String date, String than) {
        int stated = Math.min(date.length(), than.length());
        return date.substring(0, stated).compareTo(than.substring(0, stated)) > 0;
    }

    private static void dates(CitedDocument document, List<Citation> mentions, List<Warning> warnings) {
        Map<String, List<String>> byDate = new LinkedHashMap<>();
        for (Citation c : mentions) {
            if (c.date() != null) {
                byDate.computeIfAbsent(c.date(), k -> new ArrayList<>()).add(c.id());
            }
        }
        if (byDate.size() > 1) {
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
