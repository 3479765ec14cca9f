package org.trichluc.document;

/**
 * Where a stretch of a block's text stands on paper: one printed line of a paginated input.
 *
 * @param start offset into the block's text, inclusive, in UTF-16 units
 * @param end exclusive
 * @param page 1-based
 */
public record Line(int start, int end, int page, Box box) {}
