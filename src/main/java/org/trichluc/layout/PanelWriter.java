package org.trichluc.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.trichluc.document.Block;
import org.trichluc.document.BlockBuilder;
import org.trichluc.document.BlockKind;
import org.trichluc.document.Format;
import org.trichluc.document.Table;
import org.trichluc.layout.Panel.PanelCell;

/** Tables to blocks: cells row by row; in a ruled cell the lines are filled again, side by side each stands alone. */
final class PanelWriter {
    private PanelWriter() {}

    static Block write(Panel panel, String id, Notes notes) {
        BlockBuilder block = new BlockBuilder();
        List<Table.Cell> cells = new ArrayList<>();
        Map<Integer, List<PanelCell>> byRow = panel.cells().stream().collect(Collectors.groupingBy(PanelCell::row));
        for (int r = 0; r < panel.rows(); r++) {
            if (r > 0) {
                block.separator('\n');
            }
            boolean first = true;
            for (PanelCell c : byRow.getOrDefault(r, List.of())) {
                if (!first) {
                    block.separator('\t');
                }
                first = false;
                int start = block.length();
                block.append(cell(panel, c, notes));
                cells.add(new Table.Cell(r, c.column(), c.rowSpan(), c.colSpan(), start, block.length()));
            }
        }
        Table table = new Table(panel.ruled(), panel.rows(), panel.columns(), panel.headerRows(), List.copyOf(cells));
        return block.build(id, BlockKind.TABLE, Format.PLAIN, table);
    }

    private static BlockBuilder cell(Panel panel, PanelCell cell, Notes notes) {
        BlockBuilder text = new BlockBuilder();
        double column = panel.ruled() ? cell.x1() - cell.x0() : Double.POSITIVE_INFINITY;
        LineWriter writer = new LineWriter(text, notes, column);
        List<TextLine> lines = cell.lines();
        double left = lines.stream().mapToDouble(TextLine::x0).min().orElse(cell.x0());
        double pad = Math.min(8, Math.max(1, left - cell.x0()));
        double right = Math.max(
                cell.x1() - pad, lines.stream().mapToDouble(TextLine::x1).max().orElse(cell.x1()));
        for (int i = 0; i < lines.size(); i++) {
            boolean broken = i > 0
                    && (panel.ruled() || panel.rows() > 1
                            ? broken(lines.get(i - 1), lines.get(i), left, right)
                            : !runsOn(lines.subList(0, i), lines.get(i), right));
            writer.line(lines.get(i), broken);
        }
        return text;
    }

    /** Whether a line beside others goes on with a list item that filled its line. */
    private static boolean runsOn(List<TextLine> above, TextLine next, double right) {
        boolean item = above.stream().anyMatch(l -> l.text().startsWith("-"));
        TextLine last = above.get(above.size() - 1);
        return item
                && ParagraphBreaks.lower(next)
                && !next.text().startsWith("-")
                && right - last.x1() < (right - above.get(0).x0()) * 0.35;
    }

    private static boolean broken(TextLine last, TextLine next, double left, double right) {
        double width = right - left;
        Word word = next.words().get(0);
        boolean room = width - last.width() > word.x1() - word.x0() + last.size() * 0.9
                && right - last.x1() > (width - last.width()) * 0.4;
        boolean ended = last.text().matches("(?s).*[.;:!?…][”\"’)]?");
        boolean label = next.text().matches("(?:[-–+*•]\\s|\\(?(?:\\d{1,2}|[a-zđ])[.)]).*+");
        boolean indented = next.x0() - left > 4 && last.x0() - left < 2 && !ParagraphBreaks.lower(next);
        return room && !ParagraphBreaks.lower(next) || label && (ended || room) || indented && ended;
    }
}
