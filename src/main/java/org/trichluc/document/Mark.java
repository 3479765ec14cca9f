package org.trichluc.document;

import org.jspecify.annotations.Nullable;

/**
 * A footnote's marker in running text. It is no part of the text; it stands before the character at {@code offset}.
 *
 * @param offset into the block's text, in UTF-16 units
 * @param marker as printed: {@code 1}, {@code 12}, {@code *}
 * @param note the id of the note that the file itself ties to this marker; null where only the print tells
 */
public record Mark(int offset, String marker, @Nullable String note) {}
