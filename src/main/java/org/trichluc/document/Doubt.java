package org.trichluc.document;

/**
 * A word that was recognised in a picture, with how sure the recogniser is of it.
 *
 * @param start offset into the block's text, inclusive, in UTF-16 units
 * @param end exclusive
 * @param confidence 0 to 1
 */
public record Doubt(int start, int end, double confidence) {}
