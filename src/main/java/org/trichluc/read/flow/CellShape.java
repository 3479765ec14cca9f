package org.trichluc.read.flow;

/**
 * Where a cell stands in its row and what is drawn around it.
 *
 * @param left its left edge: twips, or any measure that grows to the right and is one in the whole table
 * @param right its right edge
 * @param ruledSides how many of its four sides are drawn
 */
public record CellShape(int left, int right, Merge merge, int ruledSides) {

    /** How a cell goes together with the one above. */
    public enum Merge {
        NONE,
        FIRST,
        CONTINUED
    }
}
