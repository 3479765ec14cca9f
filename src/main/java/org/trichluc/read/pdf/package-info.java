/** Reads PDF: what its pages draw becomes placed glyphs and ruling lines, which {@link org.trichluc.layout} puts together. */
@NullMarked
package org.trichluc.read.pdf;

import org.jspecify.annotations.NullMarked;
