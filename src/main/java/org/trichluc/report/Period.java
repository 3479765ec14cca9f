package org.trichluc.report;

import org.jspecify.annotations.Nullable;

/**
 * A stretch of time as the report words it.
 *
 * @param text as printed
 * @param from first day, ISO 8601; null where the words do not tell
 * @param to last day, inclusive
 * @param inherited true where the document's own period stands in
 * @param inferred true where a bound was concluded, not read
 */
public record Period(
        @Nullable String text,
        @Nullable String from,
        @Nullable String to,
        @Nullable Boolean inherited,
        @Nullable Boolean inferred) {}
