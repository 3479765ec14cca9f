/** Reads Rich Text Format (RTF 1.9.1 and older) by streaming its control words. */
@NullMarked
package org.trichluc.read.rtf;

import org.jspecify.annotations.NullMarked;
