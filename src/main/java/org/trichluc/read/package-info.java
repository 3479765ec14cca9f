/** Reads files of every supported format into a {@link org.trichluc.document.Document}; the only home of PDFBox, POI and Tika. */
@NullMarked
package org.trichluc.read;

import org.jspecify.annotations.NullMarked;
