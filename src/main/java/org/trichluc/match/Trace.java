package org.trichluc.match;

import java.util.List;

/**
 * How a match came about.
 *
 * @param template the template that matched, as written
 * @param vetoes the {@code unless} and {@code needs} contexts that were tried, as written, each with its outcome
 * @param beaten the overlapping matches that this one won against, as {@code rule@start-end}
 */
public record Trace(String template, List<String> vetoes, List<String> beaten) {}
