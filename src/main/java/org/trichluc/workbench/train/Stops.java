package org.trichluc.workbench.train;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Event;
import org.trichluc.extract.sentence.SentenceEnds;
import org.trichluc.match.model.Weights;
import org.trichluc.rule.Lexicon;

/**
 * The stops of annotated sentences: a sentence a line, texts parted by an empty line, {@code #} begins a remark. The
 * lines of a text follow each other behind a blank; a stop inside a line ends nothing.
 */
final class Stops {
    /** So many texts of a file, one after the other, are one source. */
    private static final int TEXTS = 2;

    /**
     * A stop that something follows.
     *
     * @param ends whether a person lets a sentence end there
     */
    private record Stop(String source, String text, int offset, boolean ends) {}

    private final Lexicon abbreviations;
    private final SentenceEnds rules;
    private final List<Stop> stops = new ArrayList<>();

    Stops(Lexicon abbreviations) {
        this.abbreviations = abbreviations;
        this.rules = new SentenceEnds(abbreviations, null);
    }

    /** Reads a file of sentences. */
    void read(Path file) throws IOException {
        List<String> lines = new ArrayList<>();
        int texts = 0;
        for (String line : Files.readAllLines(file)) {
            if (!line.isBlank() && !line.startsWith("#")) {
                lines.add(line.strip());
            } else if (!lines.isEmpty()) {
                add(file.getFileName() + " " + texts / TEXTS, lines);
                texts++;
                lines.clear();
            }
        }
        add(file.getFileName() + " " + texts / TEXTS, lines);
    }

    private void add(String source, List<String> lines) {
        String text = String.join(" ", lines);
        Set<Integer> ends = new HashSet<>();
        int end = -1;
        for (String line : lines) {
            end += line.length() + 1;
            ends.add(end - 1);
        }
        for (int i = 0; i + 1 < text.length(); i++) {
            if (SentenceEnds.isStop(text, i)) {
                stops.add(new Stop(source, text, i, ends.contains(i)));
            }
        }
    }

    int size() {
        return stops.size();
    }

    AbstractModel model() throws IOException {
        return model(stops);
    }

    private AbstractModel model(List<Stop> learned) throws IOException {
        List<Event> events = new ArrayList<>();
        for (Stop s : learned) {
            String outcome = s.ends() ? Weights.YES : Weights.NO;
            events.add(new Event(outcome, rules.clues(s.text(), s.offset()).toArray(String[]::new)));
        }
        return Teaching.model(events);
    }

    /** Share of stops that are told right, each part of the sources by a model that has learned from the others. */
    Rotation.Mark rotation(int parts) throws IOException {
        List<String> sources = stops.stream().map(Stop::source).distinct().toList();
        int byRules = 0;
        int byModel = 0;
        for (List<String> judged : Rotation.parts(sources, parts)) {
            List<Stop> others =
                    stops.stream().filter(s -> !judged.contains(s.source())).toList();
            SentenceEnds learned = new SentenceEnds(abbreviations, new Weights(model(others)));
            for (Stop s : stops) {
                if (judged.contains(s.source())) {
                    byRules += rules.at(s.text(), s.offset()) == s.ends() ? 1 : 0;
                    byModel += learned.at(s.text(), s.offset()) == s.ends() ? 1 : 0;
                }
            }
        }
        double all = Math.max(1, stops.size());
        return new Rotation.Mark(stops.size(), byRules / all, byModel / all);
    }
}
