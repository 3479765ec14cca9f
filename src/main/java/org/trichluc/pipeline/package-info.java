/** One file in, one report out. */
@NullMarked
package org.trichluc.pipeline;

import org.jspecify.annotations.NullMarked;
