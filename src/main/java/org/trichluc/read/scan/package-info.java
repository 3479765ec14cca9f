/** Reads the picture of a page: straightens it, has Tesseract recognise its words, and places them like printed glyphs. */
@NullMarked
package org.trichluc.read.scan;

import org.jspecify.annotations.NullMarked;
