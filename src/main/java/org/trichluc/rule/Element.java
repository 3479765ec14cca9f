package org.trichluc.rule;

import java.util.List;

/** One element of a template. */
public sealed interface Element {

    /**
     * Words and punctuation as they are.
     *
     * @param folded ready for comparison
     */
    record Literal(String folded) implements Element {}

    /** White space; beside punctuation, and where a digit meets a letter, none is needed. */
    record Blank() implements Element {}

    /** What a part or a lexicon catches. */
    record SlotOf(String name) implements Element {}

    /** One of several sequences. */
    record Choice(List<List<Element>> alternatives) implements Element {}

    /** An element that may be absent. */
    record Maybe(Element element) implements Element {}

    /** Up to so many words within the sentence, as few as will do. */
    record Gap(int words) implements Element {}

    /** In a context: the match itself. */
    record Itself() implements Element {}
}
