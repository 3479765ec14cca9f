/** Counts the paragraphs of automatic lists and prints the labels that a word processor shows before them. */
@NullMarked
package org.trichluc.read.numbering;

import org.jspecify.annotations.NullMarked;
