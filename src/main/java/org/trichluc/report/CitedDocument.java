package org.trichluc.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A distinct document that the report cites.
 *
 * @param key what makes it one document: type, number and, where the number holds no year, place, term and year
 * @param inferred true where the number comes from the register of laws and not from the report
 * @param ambiguous true where mentions may name different documents
 * @param urn its name in the URN:LEX namespace, where it can be told
 * @param mentions ids of citations
 * @param backReferences words that name it without its number, and are no citations
 */
public record CitedDocument(
        String id,
        String key,
        String type,
        @Nullable String number,
        @Nullable Integer year,
        @Nullable String date,
        @Nullable String issuer,
        @Nullable String title,
        @Nullable Boolean inferred,
        @Nullable Boolean ambiguous,
        @Nullable String urn,
        List<String> mentions,
        @Nullable List<BackReference> backReferences) {

    /** The same document with the words that name it without its number. */
    public CitedDocument withBackReferences(List<BackReference> words) {
        return new CitedDocument(
                id, key, type, number, year, date, issuer, title, inferred, ambiguous, urn, mentions, words);
    }
}
