package org.trichluc.extract.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.trichluc.document.Block;
import org.trichluc.document.Table;
import org.trichluc.document.Table.Cell;
import org.trichluc.document.Warning;
import org.trichluc.extract.figure.ProseFigures.InCell;
import org.trichluc.extract.figure.ProseFigures.Stretch;
import org.trichluc.extract.table.CellNumber;
import org.trichluc.extract.table.Notation;
import org.trichluc.extract.table.TableGrid;
import org.trichluc.extract.table.TableText;
import org.trichluc.extract.table.TableWords;
import org.trichluc.report.Figure;
import org.trichluc.report.FigureDraft;
import org.trichluc.report.Span;
import org.trichluc.rule.RuleBook;

/** The figures of a table: each numeric data cell is one; cells with sentences are read as prose. */
final class TableFigures {

    /** The number of a row, with its mark. */
    private static final Pattern ORDINAL = Pattern.compile("\\d{1,3}[.)]");

    private static final String RULE = "table/cell";
    private static final double CONFIDENCE = 0.9;
    /** A longer cell in a header row may hold sentences. */
    private static final int LONG = 100;
    /** A shorter cell beside its row's name holds a quantity of what the row names. */
    private static final int BARE = 40;
    /** Longer names are sentences themselves. */
    private static final int LONGEST_NAME = 120;

    private final TableWords words;
    private final CellUnits units;
    private final ProseFigures prose;

    TableFigures(RuleBook book, ProseFigures prose) {
        this.words = new TableWords(book);
        this.units = new CellUnits(new TableUnits(book));
        this.prose = prose;
    }

    /**
     * A table's figures, row by row.
     *
     * @param warnings numbers that could not be read, and columns whose decimal mark is a point
     */
    record Tabled(List<Lesson> figures, List<Warning> warnings) {}

    /**
     * The figures of a table's block.
     *
     * @param before the block over the table, which may name its unit
     */
    Tabled in(Stretch whole, @Nullable Block before) {
        Table table = whole.block().table();
        if (table == null) {
            return new Tabled(List.of(), List.of());
        }
        TableGrid grid = new TableGrid(new TableText(whole.block(), table), words, units::known);
        return new Reading(whole, grid, before).read();
    }

    /** One table while it is read. */
    private final class Reading {
        final Stretch whole;
        final TableGrid grid;
        final TableText table;
        final @Nullable String line;
        final List<Notation> notations = new ArrayList<>();
        final List<Lesson> figures = new ArrayList<>();
        final List<Warning> warnings = new ArrayList<>();

        Reading(Stretch whole, TableGrid grid, @Nullable Block before) {
            this.whole = whole;
            this.grid = grid;
            this.table = grid.table();
            this.line = line(before);
            List<String> all = new ArrayList<>();
            for (int c = 0; c < table.columns(); c++) {
                all.addAll(grid.numbers(c));
            }
            Notation common = Notation.of(all);
            for (int c = 0; c < table.columns(); c++) {
                notations.add(Notation.of(grid.numbers(c), common));
            }
            say(Notation.POINT, "a point marks decimals");
            say(Notation.MIXED, "points and commas both mark decimals");
        }

        /** One doubt for a table, however many of its columns are written so. */
        private void say(Notation notation, String what) {
            List<Integer> columns = IntStream.range(0, notations.size())
                    .filter(c -> notations.get(c) == notation)
                    .boxed()
                    .toList();
            if (!columns.isEmpty()) {
                String headers = columns.stream()
                        .map(c -> String.join(" / ", grid.path(c)))
                        .collect(Collectors.joining("; "));
                String number = grid.numbers(columns.get(0)).stream()
                        .filter(n -> n.contains("."))
                        .findFirst()
                        .orElse("1,000");
                warnings.add(new Warning(
                        "figure.decimal_mark",
                        "In the columns %s %s, as in %s".formatted(headers, what, number),
                        List.of(whole.block().id())));
            }
        }

        /** The unit that the line over the table names, or a row over its headers. */
        private @Nullable String line(@Nullable Block before) {
            for (int r = 0; r < table.headerRows(); r++) {
                String unit = table.whole(r) ? CellUnits.inLine(table.text(r, 0)) : null;
                if (unit != null) {
                    return unit;
                }
            }
            return before == null ? null : CellUnits.inLine(before.text());
        }

        Tabled read() {
            for (int r = 0; r < table.rows(); r++) {
                for (int c = 0; c < table.columns(); c++) {
                    Cell cell = table.cell(r, c);
                    if (cell == null || !table.begins(r, c) || table.text(r, c).isEmpty()) {
                        continue;
                    }
                    CellNumber number = CellNumber.of(table.text(r, c));
                    if (number == null) {
                        sentences(cell);
                    } else if (grid.data(r, c)) {
                        number(cell, number);
                    }
                }
            }
            return new Tabled(figures, warnings);
        }

        private void number(Cell cell, CellNumber number) {
            String text = whole.block().text().substring(cell.start(), cell.end());
            if (ORDINAL.matcher(text.strip()).matches()) {
                return;
            }
            int start = cell.start() + text.indexOf(text.strip()) + number.start();
            int end = start - number.start() + number.end();
            Notation notation = notations.get(cell.column());
            BigDecimal value = number.value(notation);
            BigDecimal upper = number.upper(notation);
            if (value == null || number.upper() != null && (upper == null || upper.compareTo(value) < 0)) {
                warnings.add(new Warning(
                        "figure.unparsed_number",
                        "Points and commas do not make a number: "
                                + whole.block().text().substring(start, end),
                        List.of(whole.block().id())));
                return;
            }
            List<String> columns = grid.path(cell.column());
            String label = grid.label(cell.row(), cell.column());
            TableUnits.Unit unit = units.of(grid, cell.row(), cell.column(), label, line, number.percent());
            FigureDraft draft = new FigureDraft(
                    whole.block().text().substring(start, end),
                    Span.of(whole.block(), start, end),
                    unit == null ? "count" : unit.kind(),
                    unit == null ? value : value.multiply(unit.scale()),
                    RULE,
                    CONFIDENCE);
            if (unit != null) {
                draft.valueMax(upper == null ? null : upper.multiply(unit.scale()))
                        .unit(unit.text().isEmpty() ? null : new Figure.Unit(unit.text(), unit.code()))
                        .per(unit.per());
            } else {
                draft.valueMax(upper);
            }
            draft.qualifier(number.qualifier())
                    .indicator(label)
                    .row(grid.row(cell.row(), cell.column()))
                    .columns(columns.isEmpty() ? null : columns)
                    .period(whole.period())
                    .section(whole.section());
            figures.add(new Lesson(draft.done(), null));
        }

        private void sentences(Cell cell) {
            boolean header = cell.row() < table.headerRows() && cell.end() - cell.start() < LONG;
            if (header || grid.identifies(cell.column()) && cell.end() - cell.start() < BARE) {
                return;
            }
            List<String> columns = grid.path(cell.column());
            InCell place = new InCell(grid.row(cell.row(), cell.column()), columns.isEmpty() ? null : columns);
            List<Lesson> found = new ArrayList<>();
            int from = cell.start();
            for (var b : whole.block().breaks()) {
                if (b.offset() > from && b.offset() < cell.end()) {
                    found.addAll(prose.in(part(from, b.offset(), place)).lessons());
                    from = b.offset() + 1;
                }
            }
            found.addAll(prose.in(part(from, cell.end(), place)).lessons());
            String label = grid.labelColumn() >= 0 && cell.column() != grid.labelColumn()
                    ? grid.label(cell.row(), cell.column())
                    : null;
            boolean bare = label != null && label.length() < LONGEST_NAME && cell.end() - cell.start() < BARE;
            found.forEach(l -> figures.add(
                    bare ? new Lesson(l.figure().draft().indicator(label).done(), null) : l));
        }

        private Stretch part(int from, int to, InCell place) {
            return new Stretch(
                    whole.block(),
                    from,
                    to,
                    whole.matches(),
                    whole.vetoes(),
                    place,
                    null,
                    whole.section(),
                    whole.period(),
                    whole.year());
        }
    }
}
