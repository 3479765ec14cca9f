package org.trichluc.document;

/**
 * A space in a block's text that stands for something else on paper.
 *
 * @param offset of that space in the block's text, in UTF-16 units
 */
public record Break(int offset, Kind kind) {

    /** What the space stands for. */
    public enum Kind {
        /** a line break that the author made (or a new paragraph within a table cell), not one of line filling */
        LINE,
        /** a tab, or a gap as wide as one */
        TAB
    }
}
