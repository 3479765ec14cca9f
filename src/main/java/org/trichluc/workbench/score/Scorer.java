package org.trichluc.workbench.score;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Scores a report against its gold annotation. Every measure is between 0 and 1; 1 is perfect.
 *
 * <ul>
 *   <li>{@code header}: share of the header fields that are equal
 *   <li>{@code sections}: F1 over label and title; {@code sections.level}: share of the right depth
 *   <li>{@code footnotes}: F1 over markers with the right text; {@code footnotes.anchor}: share in the right place
 *   <li>{@code text}: share of the words of body and notes that were read, in reading order
 *   <li>{@code citations}, {@code figures}: F1 over what was found in the same part of the report; {@code .strict}: with
 *       its main fields right; then the share of each field
 *   <li>{@code figures.subject}, {@code .place}, {@code .period}: how far their words agree, where a report's annotation has
 *       any; a word where none is expected counts as much as a missing one
 *   <li>{@code figures.cell}: share of the annotated table cells found with their row's label and all headers over them
 *   <li>{@code documents}: F1 over pairs of mentions that name one document
 *   <li>{@code spans}: share of items whose span holds exactly their raw text
 * </ul>
 */
public final class Scorer {
    private Scorer() {}

    /**
     * Scores one report.
     *
     * @param gold the annotation
     * @param logical the text that the annotation was made on, block by block
     * @param output the report as the program wrote it
     */
    public static Scorecard score(JsonNode gold, JsonNode logical, JsonNode output) {
        Scorecard card = new Scorecard();
        Zones zones = Zones.of(output);
        HeaderScore.score(gold, output, card);
        OutlineScore.score(gold, output, card);
        TextScore.score(gold, logical, output, card);
        CitationScore.score(gold, output, zones, card);
        FigureScore.score(gold, output, zones, card);
        SpanScore.score(output, card);
        return card;
    }

    /** Sums the measures of several reports, so that each item weighs the same wherever it stands. */
    public static Map<String, Tally> sum(Iterable<Scorecard> cards) {
        Map<String, Tally> sums = new LinkedHashMap<>();
        cards.forEach(card -> card.tallies().forEach((measure, tally) -> sums.merge(measure, tally, Tally::plus)));
        return sums;
    }
}
