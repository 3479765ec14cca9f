package org.trichluc.read.flow;

import org.trichluc.document.Box;

/**
 * Where a drawing stands.
 *
 * @param area in the unit of its format, {@code y} growing downwards
 * @param frame what it is measured from; places in different frames cannot be compared
 */
public record Place(Box area, String frame) {}
