package org.trichluc.extract.check;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.trichluc.document.Warning;
import org.trichluc.report.Citation;
import org.trichluc.report.CitedDocument;

/** Doubts about citations. */
public final class CitationChecks {
    private CitationChecks() {}

    /** All doubts. */
    public static List<Warning> of(
            List<Citation> citations, List<CitedDocument> documents, @Nullable String reportDate) {
        return new ArrayList<>();
    }
}
