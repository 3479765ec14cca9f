package org.trichluc.rule;

/** What a slot can be filled with. */
public sealed interface Filler permits Part, Lexicon {

    /** The name that templates use. */
    String id();
}
