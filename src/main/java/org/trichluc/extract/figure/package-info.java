/** The quantities that a report states, in prose and in tables. */
@NullMarked
package org.trichluc.extract.figure;

import org.jspecify.annotations.NullMarked;
