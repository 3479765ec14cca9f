/** Reads the parts that the form of a document prescribes: letterhead, place and date, title, recipients, signature. */
@NullMarked
package org.trichluc.extract.structure.form;

import org.jspecify.annotations.NullMarked;
