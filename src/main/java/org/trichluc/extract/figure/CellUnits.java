package org.trichluc.extract.figure;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.trichluc.extract.figure.TableUnits.Unit;
import org.trichluc.extract.table.TableGrid;

/**
 * The unit of a table's cell, from where the table tells it: the nearer to the cell the surer. A header's percent sign
 * before the row's brackets, these before the header's; then the column of units, what header or row count, and last
 * the line over the table.
 */
final class CellUnits {

    private static final int LONGEST_LINE = 300;

    private static final Pattern UNIT_LINE = Pattern.compile(
            "(?iu)(?:đơn vị tính|đơn vị|đvt|đ\\.v\\.t|đv tính) ?: ?((?:1[. ]?000[. ]?(?:000)? ?)?[^();,.:\\n\\d]{1,30}\\d?(?:/[^();,.\\n]{1,15})?)");
    private static final Pattern BRACKETS = Pattern.compile("\\(([^()]{1,25})\\)");
    private static final Pattern PERCENT =
            Pattern.compile("(?iu)(?:tỷ|tỉ) (?:lệ|trọng).*|(?:.*[^\\d\\s])?\\s?%(?!\\s?/).*");
    private static final Pattern AMOUNT = Pattern.compile("money|percent");

    private final TableUnits units;

    CellUnits(TableUnits units) {
        this.units = units;
    }

    /** Whether a text is a unit. */
    boolean known(String text) {
        return units.read(text) != null;
    }

    /** The unit that a line over a table names for all of it; null where it names none. */
    static @Nullable String inLine(String line) {
        Matcher m = UNIT_LINE.matcher(line.length() > LONGEST_LINE ? "" : line);
        return m.find() ? m.group(1).strip() : null;
    }

    /** The unit of the numbers at a place. */
    @Nullable
    Unit of(TableGrid grid, int row, int column, @Nullable String label, @Nullable String line, boolean percent) {
        List<String> path = grid.path(column);
        Unit header = percent ? units.read("%") : inHeaders(path);
        if (header != null && header.kind().equals("percent")) {
            return header;
        }
        Unit own = label == null ? null : inText(label);
        if (own != null || header != null) {
            return own == null ? header : own;
        }
        String printed = grid.unitColumn() < 0 ? "" : grid.table().text(row, grid.unitColumn());
        Unit listed = printed.isEmpty() ? null : units.listed(printed);
        Unit whole = line == null ? null : units.called(line);
        boolean money = listed != null && AMOUNT.matcher(listed.kind()).matches();
        if (listed != null && !money && !listed.kind().equals("rate") && grid.is("price", column)) {
            return units.price(whole, listed.text());
        }
        if (listed != null && (money || listed.kind().equals("rate") || !grid.is("amount", column))) {
            return listed;
        }
        Unit counted = counted(path, line == null);
        return counted == null ? whole : counted;
    }

    private @Nullable Unit inHeaders(List<String> path) {
        Unit u = null;
        for (int i = path.size() - 1; i >= 0 && u == null; i--) {
            u = inText(path.get(i));
        }
        return u;
    }

    /** The noun that the innermost header counts: {@code Số lớp}; {@code Học sinh} where no line gives a unit. */
    private @Nullable Unit counted(List<String> path, boolean alone) {
        Unit u = null;
        for (int i = path.size() - 1; i >= 0 && u == null; i--) {
            u = units.counted(path.get(i), alone);
        }
        return u;
    }

    private @Nullable Unit inText(String text) {
        Matcher line = UNIT_LINE.matcher(text);
        if (line.find()) {
            return units.called(line.group(1).strip());
        }
        Matcher m = BRACKETS.matcher(text);
        Unit last = null;
        while (m.find()) {
            Unit u = units.read(m.group(1));
            last = u == null ? last : u;
        }
        if (last != null) {
            return last;
        }
        return PERCENT.matcher(text).matches() ? units.read("%") : null;
    }
}
