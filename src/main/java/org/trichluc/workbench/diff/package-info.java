/** What two outputs of the same reports have in common and what not, without annotations. */
@org.jspecify.annotations.NullMarked
package org.trichluc.workbench.diff;
