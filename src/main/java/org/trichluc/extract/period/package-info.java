/** Stretches of time as reports word them, in titles, headings and sentences, and the days that they begin and end with. */
@NullMarked
package org.trichluc.extract.period;

import org.jspecify.annotations.NullMarked;
