package org.trichluc.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One mention of an issued document.
 *
 * @param type slug of the document type
 * @param number số, ký hiệu: NFC, no spaces, any dash as a hyphen; null for a law cited by name alone
 * @param date the date printed with this mention, ISO 8601
 * @param issuer as printed
 * @param title trích yếu as printed with the mention
 * @param relation what the report says about the document
 * @param document id of the distinct document
 */
public record Citation(
        String id,
        String raw,
        Span span,
        String type,
        @Nullable String number,
        @Nullable Integer year,
        @Nullable String date,
        @Nullable String issuer,
        @Nullable String title,
        @Nullable List<Pinpoint> pinpoint,
        String relation,
        String document,
        String rule,
        double confidence) {

    /** The same citation with another confidence. */
    public Citation withConfidence(double other) {
        return new Citation(
                id, raw, span, type, number, year, date, issuer, title, pinpoint, relation, document, rule, other);
    }

    /** A place within the cited document: điều, khoản, điểm, chương, mục, phụ lục, each as printed. */
    public record Pinpoint(
            @Nullable String dieu,
            @Nullable String khoan,
            @Nullable String diem,
            @Nullable String chuong,
            @Nullable String muc,
            @Nullable String phuLuc) {}
}
