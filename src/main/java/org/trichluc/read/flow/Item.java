package org.trichluc.read.flow;

import org.jspecify.annotations.Nullable;
import org.trichluc.document.BlockBuilder;
import org.trichluc.document.Format;
import org.trichluc.document.Table;

/** A paragraph or, with a grid, a table that has been read but not yet become a block; or a picture, without text. */
public record Item(
        BlockBuilder text,
        Format format,
        @Nullable Table table,
        @Nullable Picture picture) {

    Item(BlockBuilder text, Format format, @Nullable Table table) {
        this(text, format, table, null);
    }

    /** A picture between paragraphs. */
    public static Item of(Picture picture) {
        return new Item(new BlockBuilder(), Format.PLAIN, null, picture);
    }
}
