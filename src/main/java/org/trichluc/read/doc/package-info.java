/** Reads Word 97–2003 files (DOC) through POI's HWPF. */
@NullMarked
package org.trichluc.read.doc;

import org.jspecify.annotations.NullMarked;
