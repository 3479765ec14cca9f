package org.trichluc.read.flow;

import org.jspecify.annotations.Nullable;
import org.trichluc.document.BlockBuilder;
import org.trichluc.document.Format;
import org.trichluc.document.Table;

/** A paragraph or, with a grid, a table that has been read but not yet become a block. */
public record Item(
        BlockBuilder text, Format format, @Nullable Table table) {}
