/** Models that are learned from annotated text, and how they are read: the only home of OpenNLP beside the trainer. */
@org.jspecify.annotations.NullMarked
package org.trichluc.match.model;
