package org.trichluc.rule;

import java.util.Set;

/** A small named pattern. */
public sealed interface Part extends Filler permits BuiltInPart, PatternPart {

    /** Where this part ends when it begins at {@code start}; -1 where it does not begin there. */
    int endAt(CharSequence text, int start);

    /** Words, folded, that this part can begin with, beside the characters of {@link #canBeginWith}. */
    default Set<String> firstWords() {
        return Set.of();
    }

    /** Whether this part can begin with a character, one that is not found by {@link #firstWords}. */
    boolean canBeginWith(char c);
}
