package org.trichluc.rule;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.trichluc.vietnamese.Folded;
import org.trichluc.vietnamese.Words;

/**
 * A table of words and their attributes, {@code extractors/lexicon/NAME.tsv}. Entries are looked up whatever their case
 * and wherever they put their tone marks, at the edges of words only; the longest wins.
 */
public final class Lexicon implements Filler {

    /**
     * A row.
     *
     * @param line 1-based line in the file
     * @param spellings the variants in the column {@code text}
     * @param columns all columns by name; empty cells are absent
     */
    public record Row(int line, List<String> spellings, Map<String, String> columns) {

        /** A cell, null where it is empty. */
        public @Nullable String get(String column) {
            return columns.get(column);
        }
    }

    /**
     * An entry found in a text.
     *
     * @param end offset into the text, exclusive
     */
    public record Hit(Row row, int start, int end) {}

    private record Entry(String folded, Row row) {}

    private final String name;
    private final Path file;
    private final List<String> columns;
    private final List<Row> rows;
    private final Map<String, List<Entry>> byHead = new HashMap<>();
    private final Map<String, Row> bySpelling = new HashMap<>();
    private final int longest;

    Lexicon(String name, Path file, List<String> columns, List<Row> rows) {
        this.name = name;
        this.file = file;
        this.columns = List.copyOf(columns);
        this.rows = List.copyOf(rows);
        for (Row row : rows) {
            for (String spelling : row.spellings()) {
                String folded = Folded.of(spelling).toString();
                bySpelling.putIfAbsent(folded, row);
                byHead.computeIfAbsent(folded.substring(0, Words.endOfRun(folded, 0)), k -> new ArrayList<>())
                        .add(new Entry(folded, row));
            }
        }
        byHead.values()
                .forEach(l ->
                        l.sort(Comparator.comparingInt((Entry e) -> -e.folded().length())));
        this.longest =
                bySpelling.keySet().stream().mapToInt(String::length).max().orElse(0);
    }

    /** The longest entry that begins at an offset, null where none does. */
    public @Nullable Hit longestAt(CharSequence text, int offset) {
        if (offset < 0 || offset >= text.length() || !Words.edge(text, offset)) {
            return null;
        }
        if (text instanceof Folded folded) {
            return longestIn(folded, offset);
        }
        int from = Math.max(0, offset - 2);
        Folded window = Folded.of(text.subSequence(from, Math.min(text.length(), offset + longest + 2)));
        Hit hit = longestIn(window, offset - from);
        return hit == null ? null : new Hit(hit.row(), hit.start() + from, hit.end() + from);
    }

    private @Nullable Hit longestIn(Folded text, int offset) {
        String head = text.subSequence(offset, Words.endOfRun(text, offset)).toString();
        for (Entry e : byHead.getOrDefault(head, List.of())) {
            int end = offset + e.folded().length();
            if (text.startsWith(e.folded(), offset) && Words.edge(text, end)) {
                return new Hit(e.row(), offset, end);
            }
        }
        return null;
    }

    /** The row of a spelling, whatever its case; null where no row has it. */
    public @Nullable Row row(String spelling) {
        return bySpelling.get(Folded.of(spelling).toString());
    }

    /** All spellings, folded. */
    public Collection<String> foldedSpellings() {
        return bySpelling.keySet();
    }

    /** A regular expression for any spelling, in folded text; the longest is tried first. */
    public String alternatives() {
        return alternatives(rows);
    }

    /**
     * A regular expression for any spelling whose column holds a value, alone or among others with blanks between; it
     * matches nothing where no row does.
     */
    public String alternatives(String column, String value) {
        return alternatives(
                rows.stream().filter(r -> holds(r.get(column), value)).toList());
    }

    private static boolean holds(@Nullable String cell, String value) {
        return cell != null && List.of(cell.split(" ")).contains(value);
    }

    private static String alternatives(List<Row> rows) {
        List<String> folded = rows.stream()
                .flatMap(r -> r.spellings().stream())
                .map(s -> Folded.of(s).toString())
                .distinct()
                .sorted(Comparator.comparingInt((String s) -> -s.length()).thenComparing(Comparator.naturalOrder()))
                .map(Pattern::quote)
                .toList();
        return folded.isEmpty() ? "(?!)" : "(?:" + String.join("|", folded) + ")";
    }

    @Override
    public String id() {
        return name;
    }

    /** Where the table was read from. */
    public Path file() {
        return file;
    }

    /** Names of the columns, {@code text} first. */
    public List<String> columns() {
        return columns;
    }

    /** In the order of the file. */
    public List<Row> rows() {
        return rows;
    }

    /** The length of the longest spelling. */
    public int longest() {
        return longest;
    }

    @Override
    public String toString() {
        return name + ": " + rows.size() + " rows";
    }
}
