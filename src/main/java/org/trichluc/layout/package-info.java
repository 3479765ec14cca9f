/** Turns placed glyphs into words, lines, blocks, notes and tables; knows neither PDF nor OCR. */
@NullMarked
package org.trichluc.layout;

import org.jspecify.annotations.NullMarked;
