package org.trichluc.workbench.train;

import org.jspecify.annotations.Nullable;
import org.trichluc.extract.figure.Lesson;
import org.trichluc.workbench.score.FigurePairs;

/**
 * A figure with what a person says that it is about.
 *
 * @param source the text that it comes from; figures of one source are never parted between learning and judging
 * @param indicator as annotated
 */
record Annotated(String source, Lesson lesson, String indicator) {

    /** How many words of the rules' indicator are the person's: 1 where all are, and none is missing. */
    double rules() {
        return agreement(lesson.figure().indicator());
    }

    /** The same for another indicator. */
    double agreement(@Nullable String told) {
        return FigurePairs.agreement(indicator, told == null ? "" : told);
    }
}
