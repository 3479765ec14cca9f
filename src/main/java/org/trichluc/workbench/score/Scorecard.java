package org.trichluc.workbench.score;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What one report scored, measure by measure, and where it differs from what was expected. */
public final class Scorecard {
    private final Map<String, Tally> tallies = new LinkedHashMap<>();
    private final List<Difference> differences = new ArrayList<>();
    private final List<Judgement> judgements = new ArrayList<>();

    Scorecard() {}

    void put(String measure, Tally tally) {
        tallies.put(measure, tally);
    }

    void differs(String what, String where, String expected, String found) {
        differences.add(new Difference(what, where, expected, found));
    }

    void judge(Judgement judgement) {
        judgements.add(judgement);
    }

    /** A field that no rule made. */
    void judge(String kind, String item, String field, double score) {
        judge(new Judgement(kind, item, field, score, "", null));
    }

    /** Every field of every item that counts, in the order of the report's parts. */
    public List<Judgement> judgements() {
        return List.copyOf(judgements);
    }

    /** Measures in the order of the report's parts. */
    public Map<String, Tally> tallies() {
        return Collections.unmodifiableMap(tallies);
    }

    public List<Difference> differences() {
        return List.copyOf(differences);
    }

    /**
     * One disagreement.
     *
     * @param what {@code figure missed}, {@code citation extra}, {@code header} …
     * @param where the field or the part of the report: {@code body}, {@code fn:3}
     */
    public record Difference(String what, String where, String expected, String found) {
        @Override
        public String toString() {
            return String.join(" | ", what, where, expected, found);
        }
    }
}
