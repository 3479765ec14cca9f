package org.trichluc.workbench.score;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.trichluc.report.ReportJson;

/**
 * Scores of several reports.
 *
 * @param cards by the output file's name
 * @param missing gold annotations that no output belongs to
 */
public record Evaluation(Map<String, Scorecard> cards, List<String> missing) {
    private static final String GOLD = ".gold.json";
    private static final String LOGICAL = ".logical.json";

    /**
     * Scores every output that belongs to an annotation: {@code NAME.gold.json} with {@code NAME.logical.json} beside it
     * is for all files {@code NAME*.json} anywhere below {@code out}; a single annotation is for a single output file
     * whatever its name.
     *
     * @param gold an annotation or a folder of them
     * @param out an output file or a folder of them
     */
    public static Evaluation of(Path gold, Path out) throws IOException {
        Map<String, Scorecard> cards = new LinkedHashMap<>();
        List<String> missing = new ArrayList<>();
        List<Path> outputs = files(out, ".json");
        for (Path annotation : files(gold, GOLD)) {
            String file = String.valueOf(annotation.getFileName());
            String name = file.substring(0, file.length() - GOLD.length());
            JsonNode expected = ReportJson.parse(annotation);
            JsonNode logical = ReportJson.parse(annotation.resolveSibling(name + LOGICAL));
            boolean single = annotation.equals(gold) && Files.isRegularFile(out);
            int before = cards.size();
            for (Path output : outputs) {
                if (single || belongs(String.valueOf(output.getFileName()), name)) {
                    cards.put(label(out, output), Scorer.score(expected, logical, ReportJson.parse(output)));
                }
            }
            if (cards.size() == before) {
                missing.add(name);
            }
        }
        return new Evaluation(cards, missing);
    }

    /** Mean of each measure over the reports that it can be judged in. */
    public Map<String, Double> macro() {
        Map<String, List<Double>> values = new LinkedHashMap<>();
        for (Scorecard card : cards.values()) {
            card.tallies().forEach((measure, tally) -> {
                Double value = tally.value();
                if (value != null) {
                    values.computeIfAbsent(measure, m -> new ArrayList<>()).add(value);
                }
            });
        }
        Map<String, Double> means = new LinkedHashMap<>();
        values.forEach((measure, all) -> means.put(
                measure, all.stream().mapToDouble(Double::doubleValue).average().orElseThrow()));
        return means;
    }

    /** Each measure over all items of all reports. */
    public Map<String, Double> micro() {
        Map<String, Double> values = new LinkedHashMap<>();
        Scorer.sum(cards.values()).forEach((measure, tally) -> {
            Double value = tally.value();
            if (value != null) {
                values.put(measure, value);
            }
        });
        return values;
    }

    private static boolean belongs(String output, String name) {
        return output.startsWith(name) && !output.endsWith(GOLD) && !output.endsWith(LOGICAL);
    }

    private static String label(Path out, Path output) {
        Path below = Files.isDirectory(out) ? out.relativize(output) : output.getFileName();
        return below.toString();
    }

    private static List<Path> files(Path path, String ending) throws IOException {
        try (Stream<Path> below = Files.walk(path)) {
            return below.filter(Files::isRegularFile)
                    .filter(f -> f.equals(path) || f.toString().endsWith(ending))
                    .sorted(Comparator.comparing(Path::toString))
                    .toList();
        }
    }
}
