/** Mentions of issued documents, and the distinct documents that they name. */
@NullMarked
package org.trichluc.extract.citation;

import org.jspecify.annotations.NullMarked;
