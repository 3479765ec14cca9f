/** Puts the paragraphs, tables and notes of a word processor's file together into blocks, whatever the format was. */
@NullMarked
package org.trichluc.read.flow;

import org.jspecify.annotations.NullMarked;
