package org.trichluc.rule;

/** A small named pattern. */
public sealed interface Part extends Filler permits BuiltInPart, PatternPart {

    /** Where this part ends when it begins at {@code start}; -1 where it does not begin there. */
    int endAt(CharSequence text, int start);

    /** Whether this part can begin with a character. */
    boolean canBeginWith(char c);
}
