package org.trichluc.batch;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.trichluc.document.Warning;
import org.trichluc.read.Found;
import org.trichluc.report.Report;

/**
 * What became of one input: a line of {@code index.jsonl}. What is not known is null and absent.
 *
 * @param path below {@code root}; a file inside another stands behind {@code !/}. Bytes that are no UTF-8 are
 *     {@code \xFF}
 * @param root the folder that was named, or the one in which the named file lies
 * @param sha256 of its bytes, lower-case hexadecimal
 * @param mediaType what its bytes say it is
 * @param status slug of a {@link Status}
 * @param reason why it is not {@code ok}
 * @param remedy what a person can do about it
 * @param output of the report, below the output folder
 * @param textOrigin {@code digital}, {@code ocr} or {@code mixed}
 * @param legacyEncoding {@code TCVN3} …
 * @param members how many files an archive or a PDF holds
 * @param counts how many of each the report holds
 * @param warnings how many of each code the report holds
 * @param seconds that it took
 */
public record Entry(
        String path,
        String root,
        @Nullable String sha256,
        @Nullable Long bytes,
        @Nullable String mediaType,
        String status,
        @Nullable String reason,
        @Nullable String remedy,
        @Nullable String output,
        @Nullable Integer pages,
        @Nullable String textOrigin,
        @Nullable String legacyEncoding,
        @Nullable Integer members,
        @Nullable Counts counts,
        @Nullable Map<String, Integer> warnings,
        double seconds) {

    /** How much a report holds. */
    public record Counts(int blocks, int footnotes, int tables, int citations, int documents, int figures) {
        static Counts of(Report r) {
            return new Counts(
                    r.blocks().size(),
                    r.footnotes().size(),
                    r.tables().size(),
                    r.citations().size(),
                    r.documents().size(),
                    r.figures().size());
        }
    }

    /**
     * What became of an input.
     *
     * @param file null where it could not be opened
     * @param report null where none came of it
     * @param output null where no report was written
     * @param members null where it cannot hold files
     */
    static Entry of(
            Place place,
            @Nullable Found file,
            Outcome outcome,
            @Nullable Report report,
            @Nullable String output,
            @Nullable Integer members,
            double seconds) {
        String reason = outcome.reason();
        return new Entry(
                place.path(),
                place.root(),
                file == null ? null : file.sha256(),
                file == null ? null : file.bytes(),
                file == null ? null : file.mediaType(),
                outcome.status().slug(),
                reason == null ? null : reason.strip().replaceAll("\\s+", " "),
                outcome.remedy(),
                output,
                report == null ? null : report.source().pages(),
                report == null ? null : report.source().textOrigin(),
                report == null ? null : report.source().legacyEncoding(),
                members,
                report == null ? null : Counts.of(report),
                report == null ? null : warnings(report),
                seconds);
    }

    private static @Nullable Map<String, Integer> warnings(Report report) {
        Map<String, Integer> warnings = new TreeMap<>();
        for (Warning w : report.warnings()) {
            warnings.merge(w.code(), 1, Integer::sum);
        }
        return warnings.isEmpty() ? null : warnings;
    }
}
