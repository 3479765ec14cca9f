/** Rules for people: check, explain, evaluate. */
@NullMarked
package org.trichluc.workbench;

import org.jspecify.annotations.NullMarked;
