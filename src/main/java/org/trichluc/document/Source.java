package org.trichluc.document;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The file that a document was read from.
 *
 * @param path as given by the caller
 * @param sha256 of the file's bytes, lower-case hexadecimal
 * @param pages null where the format has none
 * @param legacyEncoding {@code TCVN3}, {@code VNI} …; null where the file was Unicode
 * @param producer metadata that the file carries, sorted by key
 * @param pageOrigins where the characters of each page come from, in order; empty where the input has no pages
 */
public record Source(
        String path,
        String sha256,
        String mediaType,
        long bytes,
        @Nullable Integer pages,
        TextOrigin textOrigin,
        @Nullable String legacyEncoding,
        Map<String, String> producer,
        List<TextOrigin> pageOrigins) {

    /** A file whose pages are of one origin, or that has none. */
    public Source(
            String path,
            String sha256,
            String mediaType,
            long bytes,
            @Nullable Integer pages,
            TextOrigin textOrigin,
            @Nullable String legacyEncoding,
            Map<String, String> producer) {
        this(path, sha256, mediaType, bytes, pages, textOrigin, legacyEncoding, producer, List.of());
    }

    /** The same source, once its text has been converted from this encoding. */
    public Source from(String encoding) {
        return new Source(path, sha256, mediaType, bytes, pages, textOrigin, encoding, producer, pageOrigins);
    }

    /** Where the characters come from. */
    public enum TextOrigin {
        DIGITAL,
        OCR,
        MIXED,
        /** Nowhere: a page that is blank, or that could not be read. */
        NONE
    }
}
