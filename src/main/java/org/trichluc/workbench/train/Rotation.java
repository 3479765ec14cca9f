package org.trichluc.workbench.train;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.trichluc.extract.figure.Teller;
import org.trichluc.match.model.Weights;

/**
 * What the rules alone and the rules with the model make of texts that the model has not learned from.
 *
 * @param sources by name, in order
 */
public record Rotation(Map<String, Mark> sources) {

    /**
     * How well something is told: mean share of an indicator's words that agree, or share of right decisions; 1 for all.
     *
     * @param figures how many figures, or stops, were judged
     * @param rules by the rules alone
     * @param model by the rules and the model
     */
    public record Mark(int figures, double rules, double model) {}

    /** Each part of the sources is judged by a model that has learned from the other parts. */
    static Rotation of(List<Annotated> figures, int parts) throws IOException {
        List<String> names = figures.stream().map(Annotated::source).distinct().toList();
        Map<String, Mark> marks = new LinkedHashMap<>();
        for (List<String> judged : parts(names, parts)) {
            List<Annotated> others =
                    figures.stream().filter(f -> !judged.contains(f.source())).toList();
            marks.putAll(judged(figures, judged, new Teller(new Weights(Teaching.indicators(others)))));
        }
        return new Rotation(marks);
    }

    /** The sources dealt out into so many parts, in turn. */
    static List<List<String>> parts(List<String> sources, int parts) {
        List<List<String>> result = new ArrayList<>();
        for (int part = 0; part < parts; part++) {
            List<String> judged = new ArrayList<>();
            for (int i = part; i < sources.size(); i += parts) {
                judged.add(sources.get(i));
            }
            result.add(judged);
        }
        return result;
    }

    /** Every source is judged by one model, which should have learned from none of them. */
    static Rotation strangers(List<Annotated> figures, Teller teller) {
        List<String> names = figures.stream().map(Annotated::source).distinct().toList();
        return new Rotation(judged(figures, names, teller));
    }

    private static Map<String, Mark> judged(List<Annotated> figures, List<String> names, Teller teller) {
        Map<String, Mark> marks = new LinkedHashMap<>();
        for (String name : names) {
            int count = 0;
            double rules = 0;
            double model = 0;
            for (Annotated f : figures) {
                if (f.source().equals(name)) {
                    count++;
                    rules += f.rules();
                    String told = f.lesson().scene() == null
                            ? ""
                            : teller.indicator(f.lesson().scene());
                    model += told.isEmpty() ? f.rules() : f.agreement(told);
                }
            }
            marks.put(name, new Mark(count, rules / count, model / count));
        }
        return marks;
    }

    /** Each figure alike. */
    public Mark micro() {
        int count = 0;
        double rules = 0;
        double model = 0;
        for (Mark m : sources.values()) {
            count += m.figures();
            rules += m.rules() * m.figures();
            model += m.model() * m.figures();
        }
        return new Mark(count, rules / Math.max(1, count), model / Math.max(1, count));
    }

    /** Each text alike. */
    public Mark macro() {
        int count = sources.values().stream().mapToInt(Mark::figures).sum();
        double rules =
                sources.values().stream().mapToDouble(Mark::rules).average().orElse(0);
        double model =
                sources.values().stream().mapToDouble(Mark::model).average().orElse(0);
        return new Mark(count, rules, model);
    }
}
