/**
 * Bytes that nobody wrote, given to each reader, to the page layout and to the rules. An ordinary build tries the seeds
 * under {@code src/test/resources/org/trichluc/fuzz}; CONTRIBUTING tells how to let a fuzzer look for more.
 */
@NullMarked
package org.trichluc.fuzz;

import org.jspecify.annotations.NullMarked;
