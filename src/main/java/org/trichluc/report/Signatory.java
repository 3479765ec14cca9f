package org.trichluc.report;

import org.jspecify.annotations.Nullable;

/**
 * Who signed.
 *
 * @param authority on whose behalf ({@code TM. ỦY BAN NHÂN DÂN})
 * @param capacity in whose stead ({@code KT. CHỦ TỊCH})
 * @param rank military or police rank ({@code Thượng tá})
 */
public record Signatory(
        @Nullable String authority,
        @Nullable String capacity,
        @Nullable String position,
        @Nullable String rank,
        @Nullable String name) {}
