/** The output contract as records, and their JSON. */
@NullMarked
package org.trichluc.report;

import org.jspecify.annotations.NullMarked;
