/** Finds the headings of a document and how they nest. */
@NullMarked
package org.trichluc.extract.structure.outline;

import org.jspecify.annotations.NullMarked;
