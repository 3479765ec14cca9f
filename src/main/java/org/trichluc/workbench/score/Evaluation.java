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
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.trichluc.report.ReportJson;

/**
 * Scores of several reports.
 *
 * @param scores in the order of the annotations and of their outputs
 * @param missing gold annotations that no output belongs to
 */
public record Evaluation(List<Score> scores, List<String> missing) {
    private static final String GOLD = ".gold.json";
    private static final String LOGICAL = ".logical.json";

    /**
     * One output's score.
     *
     * @param report the annotation's name
     * @param turn the annotation's number in the order of names, 0 for the first: parts of a rotation go by it
     * @param output the output file's name
     * @param scan whether any of its text was recognised in pictures
     */
    public record Score(String report, int turn, String output, boolean scan, Scorecard card) {}

    /**
     * Scores every output that belongs to an annotation: {@code NAME.gold.json} with {@code NAME.logical.json} beside it
     * is for all files {@code NAME*.json} anywhere below {@code out}; a single annotation is for a single output file
     * whatever its name.
     *
     * @param gold an annotation or a folder of them
     * @param out an output file or a folder of them
     */
    public static Evaluation of(Path gold, Path out) throws IOException {
        List<Score> scores = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        List<Path> outputs = files(out, ".json");
        List<Path> annotations = files(gold, GOLD);
        for (int turn = 0; turn < annotations.size(); turn++) {
            Path annotation = annotations.get(turn);
            String file = String.valueOf(annotation.getFileName());
            String name = file.substring(0, file.length() - GOLD.length());
            JsonNode expected = ReportJson.parse(annotation);
            JsonNode logical = ReportJson.parse(annotation.resolveSibling(name + LOGICAL));
            boolean single = annotation.equals(gold) && Files.isRegularFile(out);
            int before = scores.size();
            for (Path output : outputs) {
                if (single || belongs(String.valueOf(output.getFileName()), name)) {
                    JsonNode found = ReportJson.parse(output);
                    String origin = found.path("source").path("text_origin").asText("digital");
                    Scorecard card = Scorer.score(expected, logical, found);
                    scores.add(new Score(name, turn, label(out, output), !origin.equals("digital"), card));
                }
            }
            if (scores.size() == before) {
                missing.add(name);
            }
        }
        return new Evaluation(scores, missing);
    }

    /** The part of it that a condition holds for. */
    public Evaluation where(Predicate<Score> condition) {
        return new Evaluation(scores.stream().filter(condition).toList(), missing);
    }

    /** How many different reports there are; several outputs may be renderings of one. */
    public int reports() {
        return (int) scores.stream().map(Score::report).distinct().count();
    }

    /**
     * Mean of each measure over the reports that it can be judged in; a report in several renderings counts once, with
     * their mean.
     */
    public Map<String, Double> macro() {
        Map<String, Map<String, List<Double>>> values = new LinkedHashMap<>();
        for (Score score : scores) {
            score.card().tallies().forEach((measure, tally) -> {
                Double value = tally.value();
                if (value != null) {
                    values.computeIfAbsent(measure, m -> new LinkedHashMap<>())
                            .computeIfAbsent(score.report(), r -> new ArrayList<>())
                            .add(value);
                }
            });
        }
        Map<String, Double> means = new LinkedHashMap<>();
        values.forEach((measure, reports) -> means.put(
                measure, mean(reports.values().stream().map(Evaluation::mean).toList())));
        return means;
    }

    private static double mean(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
    }

    /** Each measure over all items of all outputs. */
    public Map<String, Double> micro() {
        Map<String, Double> values = new LinkedHashMap<>();
        Scorer.sum(cards()).forEach((measure, tally) -> {
            Double value = tally.value();
            if (value != null) {
                values.put(measure, value);
            }
        });
        return values;
    }

    /** Whether the stated confidences can be believed. */
    public Calibration calibration() {
        return Calibration.of(cards());
    }

    /** What is better and worse than in an older evaluation of the same annotations. */
    public Changes against(Evaluation older) {
        return Changes.of(older.byOutput(), byOutput());
    }

    private List<Scorecard> cards() {
        return scores.stream().map(Score::card).toList();
    }

    private Map<String, Scorecard> byOutput() {
        Map<String, Scorecard> cards = new LinkedHashMap<>();
        scores.forEach(s -> cards.put(s.output(), s.card()));
        return cards;
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
