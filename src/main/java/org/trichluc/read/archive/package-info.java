/** Opens what office formats are packed in: zip archives within bounds, XML streamed without DTDs. */
@NullMarked
package org.trichluc.read.archive;

import org.jspecify.annotations.NullMarked;
