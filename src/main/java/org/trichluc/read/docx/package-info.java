/** Reads Office Open XML text (DOCX, Transitional and Strict) by streaming its parts. */
@NullMarked
package org.trichluc.read.docx;

import org.jspecify.annotations.NullMarked;
