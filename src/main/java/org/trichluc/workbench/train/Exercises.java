package org.trichluc.workbench.train;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.trichluc.extract.figure.Lesson;
import org.trichluc.workbench.PlainText;

/**
 * Invented texts with what their figures are about, as people write them down:
 *
 * <pre>
 * file   := (text '\n')*                     -- texts are parted by an empty line; # begins a remark
 * text   := (paragraph | '> ' figure)+       -- the figures stand below the paragraph that states them, in its order
 * figure := raw '|' indicator ('|' field ':' words)*     -- field is subject, place or period
 * </pre>
 */
final class Exercises {
    /** So many texts of a file, one after the other, are one source. */
    private static final int TEXTS = 6;

    private final Classroom room;
    private final Path file;
    private final List<Annotated> found = new ArrayList<>();
    private final List<String> missed = new ArrayList<>();
    private final List<String> paragraphs = new ArrayList<>();
    private final List<Line> lines = new ArrayList<>();
    private int texts;

    /** What a person says of a figure of a paragraph. */
    private record Line(int number, int paragraph, String raw, String indicator) {}

    private Exercises(Classroom room, Path file) {
        this.room = room;
        this.file = file;
    }

    /** Reads a file. Figures that the rules do not find are added to {@code missed}, for nothing is learned from them. */
    static List<Annotated> read(Path file, Classroom room, List<String> missed) throws IOException {
        Exercises exercises = new Exercises(room, file);
        int number = 0;
        for (String line : Files.readAllLines(file)) {
            number++;
            exercises.line(line.strip(), number);
        }
        exercises.endText();
        missed.addAll(exercises.missed);
        return exercises.found;
    }

    private void line(String line, int number) throws IOException {
        if (line.isEmpty()) {
            endText();
        } else if (line.startsWith("> ")) {
            String[] fields = line.substring(2).split("\\|");
            if (fields.length < 2 || paragraphs.isEmpty()) {
                throw new IOException(
                        file + ":" + number + ": a figure stands below its paragraph as > raw | indicator");
            }
            lines.add(new Line(number, paragraphs.size() - 1, fields[0].strip(), fields[1].strip()));
        } else if (!line.startsWith("# ")) {
            paragraphs.add(line);
        }
    }

    private void endText() throws IOException {
        if (paragraphs.isEmpty()) {
            return;
        }
        List<Lesson> lessons = room.lessons(PlainText.of(paragraphs));
        String source = file.getFileName() + " " + (texts / TEXTS + 1);
        int at = 0;
        int paragraph = -1;
        for (Line line : lines) {
            at = line.paragraph() == paragraph ? at : 0;
            paragraph = line.paragraph();
            String text = paragraphs.get(paragraph);
            int start = text.indexOf(line.raw(), at);
            if (start < 0) {
                throw new IOException(file + ":" + line.number() + ": “" + line.raw()
                        + "” does not stand in the paragraph above behind the figure before it");
            }
            at = start + line.raw().length();
            Lesson lesson = lesson(lessons, "b" + (paragraph + 1), text.codePointCount(0, start));
            if (lesson == null) {
                missed.add(file.getFileName() + ":" + line.number() + ": " + line.raw());
            } else {
                found.add(new Annotated(source, lesson, line.indicator()));
            }
        }
        texts++;
        paragraphs.clear();
        lines.clear();
    }

    private static @Nullable Lesson lesson(List<Lesson> lessons, String block, int start) {
        return lessons.stream()
                .filter(l -> l.figure().span().block().equals(block)
                        && l.figure().span().start() == start)
                .findFirst()
                .orElse(null);
    }
}
