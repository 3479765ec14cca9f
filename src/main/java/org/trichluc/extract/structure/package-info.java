/** Letterhead, title, outline, recipients and signature: which part of the report a block is. */
@NullMarked
package org.trichluc.extract.structure;

import org.jspecify.annotations.NullMarked;
