/** Checks a report against itself and names every doubt. */
@NullMarked
package org.trichluc.extract.check;

import org.jspecify.annotations.NullMarked;
