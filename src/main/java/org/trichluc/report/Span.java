package org.trichluc.report;

import org.trichluc.document.Block;

/**
 * Where an item stands: offsets in Unicode code points into the text of a block, {@code start} inclusive, {@code end}
 * exclusive. {@code text[start:end]} is the item's {@code raw}.
 */
public record Span(String block, int start, int end) {

    /** The span of {@code [start, end)}, given in UTF-16 units as everywhere inside the program. */
    public static Span of(Block block, int start, int end) {
        String text = block.text();
        return new Span(block.id(), text.codePointCount(0, start), text.codePointCount(0, end));
    }
}
