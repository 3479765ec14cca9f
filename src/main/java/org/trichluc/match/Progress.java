package org.trichluc.match;

/**
 * How far a template got with a text.
 *
 * @param template as written
 * @param start where it was tried, in UTF-16 units; -1 where nothing in the text begins it
 * @param reached the furthest offset that it got to
 * @param at what it stopped at: an element of the template as written, a context, or empty
 */
public record Progress(String template, Outcome outcome, int start, int reached, String at) {

    /** How a trial ends, from the worst to the best. */
    public enum Outcome {
        /** Nothing in the text begins the template. */
        NO_TRIGGER,
        /** An element does not fit. */
        STOPPED,
        /** It fits, but an {@code unless} context forbids it. */
        FORBIDDEN,
        /** It fits, but no {@code needs} context holds. */
        NEEDY,
        /** It fits and stands, unless an overlapping match beats it. */
        MATCHED
    }

    boolean betterThan(Progress other) {
        int byOutcome = outcome.compareTo(other.outcome);
        return byOutcome > 0 || byOutcome == 0 && reached - start > other.reached - other.start;
    }
}
