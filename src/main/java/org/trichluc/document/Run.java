package org.trichluc.document;

/** A stretch of one style in a block's text, {@code start} inclusive, {@code end} exclusive, in UTF-16 units. */
public record Run(int start, int end, Style style) {}
