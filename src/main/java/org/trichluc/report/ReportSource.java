package org.trichluc.report;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The file that a report was read from; {@link org.trichluc.document.Source} as the output shows it. */
public record ReportSource(
        String path,
        String sha256,
        String mediaType,
        long bytes,
        @Nullable Integer pages,
        String textOrigin,
        @Nullable String legacyEncoding,
        @Nullable Map<String, String> producer) {}
