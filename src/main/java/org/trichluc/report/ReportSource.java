package org.trichluc.report;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.trichluc.document.Source;
import org.trichluc.document.Source.TextOrigin;

/** The file that a report was read from; {@link org.trichluc.document.Source} as the output shows it. */
public record ReportSource(
        String path,
        String sha256,
        String mediaType,
        long bytes,
        @Nullable Integer pages,
        String textOrigin,
        @Nullable List<String> pageOrigins,
        @Nullable String legacyEncoding,
        @Nullable Map<String, String> producer) {

    /** The source as the output shows it. */
    public static ReportSource of(Source source) {
        return new ReportSource(
                source.path(),
                source.sha256(),
                source.mediaType(),
                source.bytes(),
                source.pages(),
                word(source.textOrigin()),
                source.pageOrigins().isEmpty()
                        ? null
                        : source.pageOrigins().stream().map(ReportSource::word).toList(),
                source.legacyEncoding(),
                source.producer().isEmpty() ? null : source.producer());
    }

    private static String word(TextOrigin origin) {
        return origin.name().toLowerCase(Locale.ROOT);
    }
}
