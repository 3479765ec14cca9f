/** Rules as they are written (YAML, TSV) and as they run, with every mistake found while loading. */
@NullMarked
package org.trichluc.rule;

import org.jspecify.annotations.NullMarked;
