/** Reads pictures of pages, which are recognised like the pages of a scanned PDF. */
@NullMarked
package org.trichluc.read.picture;

import org.jspecify.annotations.NullMarked;
