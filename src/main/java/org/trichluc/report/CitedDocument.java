package org.trichluc.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A distinct document that the report cites.
 *
 * @param key what makes it one document: type, number and, where the number holds no year, place, term and year
 * @param inferred true where the number comes from the register of laws and not from the report
 * @param ambiguous true where mentions may name different documents
 * @param mentions ids of citations
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
        List<String> mentions) {}
