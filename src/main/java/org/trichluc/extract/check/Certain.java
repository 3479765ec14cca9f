package org.trichluc.extract.check;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.trichluc.document.Warning;
import org.trichluc.report.Figure;

/** The doubts about recognised text that are the author's: a figure that was hardly read is doubted for that alone. */
final class Certain {

    /** Figures below this may be misread. */
    private static final double SURE = 0.85;

    /** A number that was lost or read twice makes a sum wrong, however well the others were read. */
    private static final String SUM = "figure.sum_mismatch";

    private Certain() {}

    static List<Warning> of(List<Warning> doubts, List<Figure> figures) {
        Map<String, Double> confidence =
                figures.stream().collect(Collectors.toMap(Figure::id, Figure::confidence, (a, b) -> a));
        return doubts.stream()
                .filter(w -> !w.code().equals(SUM))
                .filter(w -> w.refs().stream().allMatch(id -> confidence.getOrDefault(id, 1.0) >= SURE))
                .toList();
    }
}
