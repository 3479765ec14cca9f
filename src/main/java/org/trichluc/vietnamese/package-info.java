/** The language itself: normal forms, syllables, numerals and dates; no input or output. */
@NullMarked
package org.trichluc.vietnamese;

import org.jspecify.annotations.NullMarked;
