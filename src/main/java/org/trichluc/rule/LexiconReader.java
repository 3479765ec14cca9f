package org.trichluc.rule;

import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.trichluc.vietnamese.Folded;

/** Reads a lexicon: tab-separated, a header row, {@code #} begins a comment line. */
final class LexiconReader {

    private static final String FIRST = "text";
    private static final String SOURCE = "source";

    private final Path file;
    private final Problems problems;
    private final List<Lexicon.Row> rows = new ArrayList<>();
    private final Map<String, Integer> lineOf = new HashMap<>();
    private List<String> columns = List.of();

    private LexiconReader(Path file, Problems problems) {
        this.file = file;
        this.problems = problems;
    }

    static Lexicon read(String name, Path file, String text, Problems problems) {
        LexiconReader reader = new LexiconReader(file, problems);
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            String line =
                    i == 0 && lines.get(0).startsWith("\ufeff") ? lines.get(0).substring(1) : lines.get(i);
            if (!line.isBlank() && !line.startsWith("#")) {
                reader.line(i + 1, line);
            }
        }
        if (reader.columns.isEmpty()) {
            problems.add(file, 1, "a lexicon without a header row", "name the columns: text, …, source");
        }
        return new Lexicon(name, file, reader.columns, reader.rows);
    }

    private void line(int number, String line) {
        if (!Normalizer.isNormalized(line, Normalizer.Form.NFC)) {
            problems.add(file, number, "text is not in Unicode NFC", "save it composed (NFC)");
        }
        List<String> cells =
                Arrays.stream(line.split("\t", -1)).map(String::strip).toList();
        if (columns.isEmpty()) {
            header(number, cells);
        } else {
            row(number, cells);
        }
    }

    private void header(int number, List<String> cells) {
        columns = cells;
        if (!cells.get(0).equals(FIRST)) {
            problems.add(file, number, "the first column is '" + cells.get(0) + "'", "call it text");
        }
        if (!cells.contains(SOURCE)) {
            problems.add(file, number, "no column source", "add one: each row says where it comes from");
        }
        if (cells.stream().distinct().count() < cells.size() || cells.contains("")) {
            problems.add(file, number, "column names are empty or not distinct", "name each column once");
        }
    }

    private void row(int number, List<String> cells) {
        if (cells.size() > columns.size()) {
            problems.add(
                    file,
                    number,
                    cells.size() + " cells under " + columns.size() + " columns",
                    "part cells by one tab each and end the row after the last column");
        }
        Map<String, String> values = new LinkedHashMap<>();
        for (int i = 0; i < Math.min(cells.size(), columns.size()); i++) {
            if (!cells.get(i).isEmpty()) {
                values.put(columns.get(i), cells.get(i));
            }
        }
        if (columns.contains(SOURCE) && !values.containsKey(SOURCE)) {
            problems.add(file, number, "a row without a source", "say in the column source where it comes from");
        }
        List<String> spellings =
                Arrays.stream(cells.get(0).split("\\|", -1)).map(String::strip).toList();
        for (String spelling : spellings) {
            spelling(number, spelling);
        }
        rows.add(new Lexicon.Row(
                number, spellings.stream().filter(s -> !s.isEmpty()).toList(), Map.copyOf(values)));
    }

    private void spelling(int number, String spelling) {
        if (spelling.isEmpty()) {
            problems.add(file, number, "an empty spelling", "write the word, or drop the | or the row");
            return;
        }
        Integer before = lineOf.putIfAbsent(Folded.of(spelling).toString(), number);
        if (before != null) {
            problems.add(
                    file,
                    number,
                    "'" + spelling + "' is there twice, first in line " + before,
                    "keep one; case and the place of the tone mark make no difference");
        }
    }
}
