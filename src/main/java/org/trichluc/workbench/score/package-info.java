/** Compares reports with what people say they should be, and counts how far they agree. */
@NullMarked
package org.trichluc.workbench.score;

import org.jspecify.annotations.NullMarked;
