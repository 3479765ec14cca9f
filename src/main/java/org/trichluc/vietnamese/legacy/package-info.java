/** Vietnamese text in the encodings before Unicode: what each means, and which one a stretch of text is in. */
@NullMarked
package org.trichluc.vietnamese.legacy;

import org.jspecify.annotations.NullMarked;
