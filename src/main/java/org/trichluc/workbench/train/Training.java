package org.trichluc.workbench.train;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.trichluc.extract.figure.Teller;
import org.trichluc.match.model.Weights;
import org.trichluc.read.UnreadableException;
import org.trichluc.rule.RuleBook;
import org.trichluc.workbench.fixture.Fixture;

/**
 * What the models learn from: the annotated reports under {@code fixtures/}, the annotated sentences under {@code
 * fixtures/training/figures}, the sentences under {@code fixtures/training/sentences}, and further annotated reports where
 * someone names their folders.
 */
public final class Training {
    private static final String GOLD = ".gold.json";

    /** In so many parts are the texts judged by rotation. */
    private static final int PARTS = 5;

    private final Classroom room;
    private final List<Annotated> figures = new ArrayList<>();
    private final List<String> missed = new ArrayList<>();
    private final Stops stops;
    private final ByteArrayOutputStream annotations = new ByteArrayOutputStream();
    private final ByteArrayOutputStream sentences = new ByteArrayOutputStream();

    /** @throws IOException where an annotation is not well written; the message names its place */
    public Training(RuleBook book, Path fixtures) throws IOException, UnreadableException {
        room = new Classroom(book);
        for (Fixture fixture : Fixture.in(fixtures)) {
            Path annotation = fixture.folder().resolve("expected.json");
            figures.addAll(room.report(fixture.name(), fixture.reports().get(0), annotation));
            digest(annotation);
        }
        Path texts = fixtures.resolve("training").resolve("figures");
        for (Path file : Files.isDirectory(texts) ? files(texts, ".txt") : List.<Path>of()) {
            figures.addAll(Exercises.read(file, room, missed));
            digest(file);
        }
        stops = new Stops(book.lexicon("abbreviation"));
        Path split = fixtures.resolve("training").resolve("sentences");
        for (Path file : Files.isDirectory(split) ? files(split, ".txt") : List.<Path>of()) {
            stops.read(file);
            sentences.write(Files.readAllBytes(file));
        }
    }

    /** Learns from further reports as well: {@code NAME.gold.json} with the report as {@code files/NAME.*}. */
    public void add(Path folder) throws IOException, UnreadableException {
        for (Path annotation : files(folder, GOLD)) {
            figures.addAll(reports(folder, annotation));
            digest(annotation);
        }
    }

    private List<Annotated> reports(Path folder, Path annotation) throws IOException, UnreadableException {
        String file = String.valueOf(annotation.getFileName());
        String name = file.substring(0, file.length() - GOLD.length());
        for (Path report : files(folder.resolve("files"), "")) {
            if (String.valueOf(report.getFileName()).startsWith(name + ".")) {
                return room.report(name, report, annotation);
            }
        }
        throw new IOException(annotation + ": its report files/" + name + ".* is missing");
    }

    private static List<Path> files(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(f -> f.toString().endsWith(ending)).sorted().toList();
        }
    }

    /** How many figures there are to learn from. */
    public int figures() {
        return figures.size();
    }

    /** Annotated figures of sentences that the rules do not find, with file and line. */
    public List<String> missed() {
        return List.copyOf(missed);
    }

    /** How many stops there are to learn from. */
    public int stops() {
        return stops.size();
    }

    /** The hash of all annotations of figures, in order. */
    public String hash() {
        return Manifest.hash(annotations.toByteArray());
    }

    /** The hash of all annotated sentences, in order. */
    public String sentencesHash() {
        return Manifest.hash(sentences.toByteArray());
    }

    /** The model that tells where sentences end, in OpenNLP's binary form. */
    public byte[] sentenceModel() throws IOException {
        return Teaching.bytes(stops.model());
    }

    /** How many stops rules and model tell right, each judged by what was learned from others. */
    public Rotation.Mark stopsByRotation() throws IOException {
        return stops.rotation(PARTS);
    }

    /** The model that tells indicators, in OpenNLP's binary form. */
    public byte[] indicatorModel() throws IOException {
        return Teaching.bytes(Teaching.indicators(figures));
    }

    /** What the model adds in the texts that are learned from, each judged by what was learned from others. */
    public Rotation rotation() throws IOException {
        return Rotation.of(figures, PARTS);
    }

    /** What the model adds in a folder of annotated reports that nothing is learned from. */
    public Rotation strangers(Path folder) throws IOException, UnreadableException {
        List<Annotated> judged = new ArrayList<>();
        for (Path annotation : files(folder, GOLD)) {
            judged.addAll(reports(folder, annotation));
        }
        return Rotation.strangers(judged, new Teller(new Weights(Teaching.indicators(figures))));
    }

    /** What a model makes of the texts that are learned from. */
    Rotation judged(Teller teller) {
        return Rotation.strangers(figures, teller);
    }

    private void digest(Path file) throws IOException {
        annotations.write(Files.readAllBytes(file));
    }
}
