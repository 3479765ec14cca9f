package org.trichluc.extract.figure;

import org.jspecify.annotations.Nullable;
import org.trichluc.report.Figure;

/**
 * A figure as the rules read it, with the words around it.
 *
 * @param scene null where the words around are no sentence: a cell's label says what its number is
 */
public record Lesson(Figure figure, @Nullable Scene scene) {

    Lesson with(Figure other) {
        return new Lesson(other, scene);
    }
}
