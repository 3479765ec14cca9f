/** What a table's rows and columns are: headers, labels, units, row numbers, codes, data; and how its numbers are written. */
@NullMarked
package org.trichluc.extract.table;

import org.jspecify.annotations.NullMarked;
