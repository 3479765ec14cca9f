/** Reads plain text of any encoding that reports were ever written in. */
@NullMarked
package org.trichluc.read.text;

import org.jspecify.annotations.NullMarked;
