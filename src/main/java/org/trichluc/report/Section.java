package org.trichluc.report;

import org.jspecify.annotations.Nullable;

/**
 * A heading and all that stands under it.
 *
 * @param parent id of the section that it is part of
 * @param level depth, 1 for the outermost
 * @param label as printed, without closing punctuation ({@code I}, {@code 1.1}, {@code a}); null for bullets
 * @param title without closing colon or period
 * @param block the heading's block
 */
public record Section(
        String id,
        @Nullable String parent,
        int level,
        @Nullable String label,
        String title,
        String block) {}
