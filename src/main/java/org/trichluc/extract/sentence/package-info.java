/** Where sentences end: one decision, learned from annotated sentences, for all that looks for their ends. */
@org.jspecify.annotations.NullMarked
package org.trichluc.extract.sentence;
