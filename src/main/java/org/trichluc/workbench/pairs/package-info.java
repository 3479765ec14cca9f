/** Counts, in reports that were extracted before, what reading scans goes by. */
@NullMarked
package org.trichluc.workbench.pairs;

import org.jspecify.annotations.NullMarked;
