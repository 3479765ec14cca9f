package org.trichluc.match;

import java.util.Map;

/**
 * What a slot of a template caught.
 *
 * @param start offset into the block's text, inclusive, in UTF-16 units
 * @param end exclusive
 * @param row the lexicon row that it hit, by column name; empty for a slot that is a part
 */
public record Slot(String name, int start, int end, String text, Map<String, String> row) {}
