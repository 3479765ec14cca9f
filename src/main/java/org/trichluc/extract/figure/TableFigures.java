package org.trichluc.extract.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.trichluc.document.Block;
import org.trichluc.document.Table;
import org.trichluc.document.Table.Cell;
import org.trichluc.extract.figure.ProseFigures.Stretch;
import org.trichluc.report.Figure;
import org.trichluc.report.Span;
import org.trichluc.rule.RuleBook;
import org.trichluc.vietnamese.Numeral;

/** The figures of a table: each numeric data cell is one; cells with sentences are read as prose. */
final class TableFigures {

    private static final String RULE = "table/cell";
    private static final double CONFIDENCE = 0.9;
    private static final Pattern IDENTITY = Pattern.compile(
            "(?iu).*(?:năm sinh|ngày sinh|điện thoại|số hiệu|mã số|mã$|ký hiệu|tài khoản|cccd|cmnd|sbd|số báo danh|số quyết định|số văn bản|ghi chú|năm thành lập|thời gian|ngày).*");
    private static final Pattern CAPTION_UNIT =
            Pattern.compile("(?iu)(?:đơn vị tính|đơn vị|đvt) ?: ?([^();,.\\n]{1,30})");
    private static final Pattern UNIT_HEADER = Pattern.compile("(?iu)đơn vị tính|đơn vị|đvt|đ\\.?v\\.?t");
    private static final Pattern BRACKETS = Pattern.compile("\\(([^()]{1,25})\\)");
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

    private final TableUnits units;
    private final ProseFigures prose;

    TableFigures(RuleBook book, ProseFigures prose) {
        this.units = new TableUnits(book);
        this.prose = prose;
    }

    List<Figure> in(Stretch whole, @Nullable Block before) {
        Table table = whole.block().table();
        List<Figure> result = new ArrayList<>();
        if (table == null) {
            return result;
        }
        Grid grid = new Grid(whole.block(), table);
        String caption = captionUnit(before);
        for (int r = 0; r < grid.rows(); r++) {
            for (int c = 0; c < grid.columns(); c++) {
                Cell cell = grid.cell(r, c);
                if (cell == null || !grid.begins(r, c) || grid.text(r, c).isEmpty()) {
                    continue;
                }
                boolean numeric = Grid.NUMERIC.matcher(grid.text(r, c)).matches();
                if (!numeric) {
                    result.addAll(proseCell(whole, grid, cell));
                } else if (data(grid, r, c)) {
                    Figure f = number(whole, grid, cell, caption);
                    if (f != null) {
                        result.add(f);
                    }
                }
            }
        }
        return result;
    }

    private List<Figure> proseCell(Stretch whole, Grid grid, Cell cell) {
        if (cell.row() < grid.headerRows && grid.text(cell.row(), cell.column()).length() < 100) {
            return List.of();
        }
        List<String> columns = grid.path(cell.column());
        List<Figure> found = new ArrayList<>();
        int from = cell.start();
        for (var b : whole.block().breaks()) {
            if (b.offset() > from && b.offset() < cell.end()) {
                found.addAll(prose.in(part(whole, from, b.offset(), columns)).figures());
                from = b.offset() + 1;
            }
        }
        found.addAll(prose.in(part(whole, from, cell.end(), columns)).figures());
        String label = grid.labelColumn >= 0 && cell.column() != grid.labelColumn
                ? grid.text(cell.row(), grid.labelColumn)
                : null;
        boolean bare = label != null && label.length() < 120 && cell.end() - cell.start() < 40;
        return bare ? found.stream().map(f -> f.withIndicator(label)).toList() : found;
    }

    private static Stretch part(Stretch whole, int from, int to, List<String> columns) {
        return new Stretch(
                whole.block(),
                from,
                to,
                whole.matches(),
                whole.vetoes(),
                columns.isEmpty() ? null : columns,
                null,
                whole.section(),
                whole.period(),
                whole.year());
    }

    private static boolean data(Grid grid, int row, int column) {
        if (row < grid.headerRows || grid.order(column) || grid.numbering(row) || column == grid.labelColumn) {
            return false;
        }
        String headers = String.join(" ", grid.path(column));
        if (IDENTITY.matcher(headers).matches()) {
            return false;
        }
        boolean years = true;
        for (int r = grid.headerRows; r < grid.rows(); r++) {
            String t = grid.text(r, column);
            years &= t.isEmpty() || YEAR.matcher(t).matches();
        }
        return !years;
    }

    private @Nullable Figure number(Stretch whole, Grid grid, Cell cell, @Nullable String caption) {
        String raw = whole.block().text().substring(cell.start(), cell.end()).strip();
        boolean brackets = raw.startsWith("(");
        String bare = raw.replaceAll("[()\\s+%]", "").replace('−', '-').replace('–', '-');
        boolean point = pointDecimal(grid, cell.column());
        BigDecimal value = (point ? Numeral.withPoint(bare) : Numeral.of(bare)).value();
        if (value == null) {
            return null;
        }
        value = brackets && value.signum() > 0 ? value.negate() : value;
        List<String> columns = grid.path(cell.column());
        String label = label(grid, cell.row());
        TableUnits.Unit unit = unit(grid, cell, columns, label, caption, raw);
        int start = whole.block().text().indexOf(raw, cell.start());
        return new Figure(
                "",
                raw,
                Span.of(whole.block(), start, start + raw.length()),
                unit == null ? "count" : unit.kind(),
                unit == null ? value : value.multiply(unit.scale()),
                null,
                unit == null ? null : new Figure.Unit(unit.text(), unit.code()),
                null,
                unit == null ? null : unit.per(),
                null,
                null,
                null,
                label,
                columns.isEmpty() ? null : columns,
                null,
                null,
                whole.period(),
                whole.section(),
                RULE,
                CONFIDENCE);
    }

    private static @Nullable String label(Grid grid, int row) {
        if (grid.labelColumn < 0) {
            return null;
        }
        String text = grid.text(row, grid.labelColumn);
        return text.isEmpty() ? null : text;
    }

    private TableUnits.@Nullable Unit unit(
            Grid grid, Cell cell, List<String> columns, @Nullable String label, @Nullable String caption, String raw) {
        if (raw.contains("%")) {
            return units.read("%");
        }
        for (int i = columns.size() - 1; i >= 0; i--) {
            TableUnits.Unit u = inHeader(columns.get(i));
            if (u != null) {
                return u;
            }
        }
        for (int c = 0; c < grid.columns(); c++) {
            if (UNIT_HEADER.matcher(String.join(" ", grid.path(c))).find()) {
                return units.read(grid.text(cell.row(), c));
            }
        }
        TableUnits.Unit u = label == null ? null : inHeader(label);
        u = u == null ? counted(columns, caption == null) : u;
        return u != null || caption == null ? u : units.called(caption);
    }

    /** The noun that the innermost header counts: {@code Số lớp}; {@code Học sinh} where no line gives a unit. */
    private TableUnits.@Nullable Unit counted(List<String> columns, boolean alone) {
        TableUnits.Unit u = null;
        for (int i = columns.size() - 1; i >= 0 && u == null; i--) {
            u = units.counted(columns.get(i), alone);
        }
        return u;
    }

    private TableUnits.@Nullable Unit inHeader(String header) {
        Matcher caption = CAPTION_UNIT.matcher(header);
        if (caption.find()) {
            return units.read(caption.group(1));
        }
        Matcher m = BRACKETS.matcher(header);
        while (m.find()) {
            TableUnits.Unit u = units.read(m.group(1));
            if (u != null) {
                return u;
            }
        }
        return header.matches("(?iu)(?:tỷ|tỉ) lệ.*|.* %|%.*") ? units.read("%") : null;
    }

    private static @Nullable String captionUnit(@Nullable Block before) {
        if (before == null || before.text().length() > 200) {
            return null;
        }
        Matcher m = CAPTION_UNIT.matcher(before.text());
        return m.find() ? m.group(1).strip() : null;
    }

    /** In one column the decimal mark may be a point: no comma in it, and a point that cannot group thousands. */
    private static boolean pointDecimal(Grid grid, int column) {
        boolean point = false;
        for (int r = grid.headerRows; r < grid.rows(); r++) {
            String t = grid.text(r, column);
            if (!Grid.NUMERIC.matcher(t).matches()) {
                continue;
            }
            if (t.matches(".*\\.\\d{3},\\d.*|[^.]*,\\d{1,2}[^\\d]*|.*\\.\\d{3}\\.\\d{3}.*")) {
                return false;
            }
            point |= t.matches(".*\\.(?:\\d{1,2}|\\d{4,})(?!\\d).*")
                    || t.matches("(?:.*\\D)?0\\.\\d+.*|.*,\\d{3}\\.\\d.*");
        }
        return point;
    }
}
