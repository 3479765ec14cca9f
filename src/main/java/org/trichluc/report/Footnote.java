package org.trichluc.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A note.
 *
 * @param text its paragraphs, joined by line feeds; null for a marker that has no note
 * @param anchor where its marker stands in running text, null where no marker was found
 */
public record Footnote(
        String id,
        String marker,
        @Nullable String text,
        List<String> blocks,
        @Nullable Integer page,
        @Nullable Anchor anchor,
        @Nullable Boolean endnote) {

    /** A place between two characters: offset in code points into a block's text. */
    public record Anchor(String block, int offset) {}
}
