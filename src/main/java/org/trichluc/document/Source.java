package org.trichluc.document;

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
 */
public record Source(
        String path,
        String sha256,
        String mediaType,
        long bytes,
        @Nullable Integer pages,
        TextOrigin textOrigin,
        @Nullable String legacyEncoding,
        Map<String, String> producer) {

    /** Where the characters come from. */
    public enum TextOrigin {
        DIGITAL,
        OCR,
        MIXED
    }
}
