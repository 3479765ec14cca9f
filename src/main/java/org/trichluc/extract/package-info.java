/** Makes typed, resolved and checked findings out of a document and its matches. */
@NullMarked
package org.trichluc.extract;

import org.jspecify.annotations.NullMarked;
