/** Many files: which there are, what became of each, and where its output lies. */
@NullMarked
package org.trichluc.batch;

import org.jspecify.annotations.NullMarked;
