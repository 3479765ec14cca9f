/** Reads OpenDocument text (ODT, and the flat FODT) by streaming its XML. */
@NullMarked
package org.trichluc.read.odt;

import org.jspecify.annotations.NullMarked;
