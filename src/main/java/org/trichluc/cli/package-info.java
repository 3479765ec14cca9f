/** The command line. */
@NullMarked
package org.trichluc.cli;

import org.jspecify.annotations.NullMarked;
