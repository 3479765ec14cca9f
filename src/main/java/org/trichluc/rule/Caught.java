package org.trichluc.rule;

import org.jspecify.annotations.Nullable;

/** What the slots of a template caught, as far as {@code gives} needs it. */
public interface Caught {

    /** The text of a slot, null where the template did not use it. */
    @Nullable
    String text(String slot);

    /** A column of the lexicon row that a slot hit, null where there is no slot or the cell is empty. */
    @Nullable
    String column(String slot, String column);
}
