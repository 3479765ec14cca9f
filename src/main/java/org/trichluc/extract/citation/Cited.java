package org.trichluc.extract.citation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.trichluc.report.Citation.Pinpoint;

/** A mention and all that the text around it says of the document. */
record Cited(
        Mention mention,
        @Nullable String issuer,
        @Nullable String title,
        @Nullable List<Pinpoint> pinpoint,
        String relation) {}
