package org.trichluc.extract.figure;

import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;
import org.trichluc.extract.figure.ProseFigures.Stretch;
import org.trichluc.extract.period.SentencePeriods;
import org.trichluc.report.Period;
import org.trichluc.vietnamese.Folded;

/** Tells the period of a number: named before it in its sentence or, where none is, right behind it. */
final class FigurePeriods {

    private final SentencePeriods periods;

    FigurePeriods(SentencePeriods periods) {
        this.periods = periods;
    }

    /**
     * A number's surroundings.
     *
     * @param sentence the beginning of its sentence
     * @param from the end of the number before, or the beginning of the sentence
     * @param right the beginning of the number behind, or the end of the sentence
     */
    record Place(String text, Folded folded, int sentence, int from, Quantity number, int right) {

        boolean newClause() {
            return folded.subSequence(from, number.start()).toString().indexOf(';') >= 0;
        }
    }

    /** The period at a place, given the one that the sentence has named before; null where it has named none. */
    @Nullable
    Period at(Place p, Stretch s, @Nullable Period before) {
        IntPredicate cited = offset -> s.vetoes().stream().anyMatch(v -> v.cites(offset));
        Period still = before != null && p.newClause() && !stretch(before) ? null : before;
        Period own = periods.lastIn(
                p.text(), p.folded(), p.sentence(), p.from(), p.number().start(), s.year(), still != null, cited);
        boolean multiple = "lần".equals(p.number().unit());
        if (own != null || still != null || multiple) {
            return own == null ? still : own;
        }
        return periods.nextIn(p.text(), p.folded(), p.number().end(), p.right(), s.year(), cited);
    }

    /** The day up to which was counted holds to the end of its clause only. */
    private static boolean stretch(Period p) {
        return p.from() != null || p.to() == null;
    }
}
