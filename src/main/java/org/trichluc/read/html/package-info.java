/** Reads web pages as word processors and browsers save them: HTML, and MHTML, which packs a page into one file. */
@NullMarked
package org.trichluc.read.html;

import org.jspecify.annotations.NullMarked;
