/** Trains the shipped models from annotated reports and sentences, and measures them. */
@org.jspecify.annotations.NullMarked
package org.trichluc.workbench.train;
