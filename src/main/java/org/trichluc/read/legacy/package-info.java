/** Documents in the encodings before Unicode become Unicode, whatever format they were read from. */
@NullMarked
package org.trichluc.read.legacy;

import org.jspecify.annotations.NullMarked;
