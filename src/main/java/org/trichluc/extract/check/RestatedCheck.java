package org.trichluc.extract.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.trichluc.document.Warning;
import org.trichluc.report.Figure;
import org.trichluc.vietnamese.Folded;

/** One figure stated twice in prose, with two values: the same words for what is counted, where and by whom, and the same printed period. */
final class RestatedCheck {

    /** Fewer words are said of many things. */
    private static final int FEWEST_WORDS = 5;

    /** No formula and no label in two pieces. */
    private static final Pattern WORDS = Pattern.compile("[\\p{L}\\p{M}\\d ,-]+");

    private RestatedCheck() {}

    static List<Warning> of(List<Figure> figures) {
        Map<String, List<Figure>> said = new LinkedHashMap<>();
        for (Figure f : figures) {
            if (plain(f)) {
                said.computeIfAbsent(key(f), k -> new ArrayList<>()).add(f);
            }
        }
        List<Warning> warnings = new ArrayList<>();
        for (List<Figure> same : said.values()) {
            Figure first = same.get(0);
            boolean apart = same.stream().map(f -> f.span().block()).distinct().count() == same.size();
            if (same.size() == 2 && apart && first.value().compareTo(same.get(1).value()) != 0) {
                warnings.add(new Warning(
                        "figure.restated",
                        "%s is given as %s and as %s"
                                .formatted(
                                        first.indicator(),
                                        first.raw(),
                                        same.get(1).raw()),
                        List.of(first.id(), same.get(1).id())));
            }
        }
        return warnings;
    }

    private static boolean plain(Figure f) {
        return f.columns() == null
                && f.indicator() != null
                && WORDS.matcher(f.indicator()).matches()
                && f.indicator().strip().split("\\s+").length >= FEWEST_WORDS
                && f.change() == null
                && f.qualifier() == null
                && f.valueMax() == null
                && f.attainment() == null
                && f.period() != null
                && f.period().inherited() == null
                && !f.kind().equals("rate")
                && !f.kind().equals("duration");
    }

    private static String key(Figure f) {
        String period =
                f.period() == null ? "" : f.period().from() + ".." + f.period().to();
        String unit = f.unit() == null ? "" : f.unit().text();
        return String.join("|", f.kind(), unit, fold(f.indicator()), fold(f.subject()), fold(f.place()), period);
    }

    private static String fold(@org.jspecify.annotations.Nullable String text) {
        return text == null ? "" : Folded.of(text).toString();
    }
}
