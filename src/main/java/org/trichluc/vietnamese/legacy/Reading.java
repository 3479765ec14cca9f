package org.trichluc.vietnamese.legacy;

import org.jspecify.annotations.Nullable;

/**
 * What a stretch of text is taken for.
 *
 * @param encoding null for Unicode
 */
record Reading(@Nullable Encoding encoding) {
    static final Reading UNICODE = new Reading(null);

    /** The reading at a place among {@link Spelling#READINGS}. */
    static Reading of(int index) {
        return index == Spelling.UNICODE ? UNICODE : new Reading(Encoding.values()[index - 1]);
    }
}
