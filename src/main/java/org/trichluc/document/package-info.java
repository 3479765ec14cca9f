/** What a reader yields: the document as someone sees it on paper, with nothing of its file format left. */
@NullMarked
package org.trichluc.document;

import org.jspecify.annotations.NullMarked;
