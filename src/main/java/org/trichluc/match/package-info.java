/** Finds what the rules describe in a text, fast, and keeps the derivation of every match. */
@NullMarked
package org.trichluc.match;

import org.jspecify.annotations.NullMarked;
