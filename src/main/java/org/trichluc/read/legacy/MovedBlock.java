package org.trichluc.read.legacy;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.trichluc.document.Block;
import org.trichluc.document.Break;
import org.trichluc.document.Doubt;
import org.trichluc.document.Format;
import org.trichluc.document.Line;
import org.trichluc.document.Mark;
import org.trichluc.document.Run;
import org.trichluc.document.Table;
import org.trichluc.vietnamese.legacy.Conversion;

/** A block after its text was converted: all that points into the text moves along. */
final class MovedBlock {

    private MovedBlock() {}

    static Block of(Block b, Conversion text) {
        if (text.text().equals(b.text())) {
            return b;
        }
        List<Run> runs = new ArrayList<>();
        for (Run r : b.runs()) {
            int start = text.offset(r.start());
            int end = text.offset(r.end());
            if (end > start) {
                runs.add(new Run(start, end, r.style()));
            }
        }
        List<Line> lines = b.lines().stream().map(l -> line(l, text)).toList();
        List<Break> breaks = b.breaks().stream()
                .map(x -> new Break(text.offset(x.offset()), x.kind()))
                .toList();
        List<Mark> marks = b.marks().stream()
                .map(m -> new Mark(text.offset(m.offset()), m.marker(), m.note()))
                .toList();
        Format f = b.format();
        Format format = new Format(f.align(), f.left(), f.firstLine(), f.outline(), text.offset(f.label()));
        return new Block(
                b.id(),
                b.kind(),
                b.page(),
                b.box(),
                text.text(),
                List.copyOf(runs),
                lines,
                breaks,
                marks,
                format,
                table(b.table(), text));
    }

    private static Line line(Line l, Conversion text) {
        List<Doubt> doubts = l.doubts().stream()
                .map(d -> new Doubt(text.offset(d.start()), text.offset(d.end()), d.confidence()))
                .toList();
        return new Line(text.offset(l.start()), text.offset(l.end()), l.page(), l.box(), doubts);
    }

    private static @Nullable Table table(@Nullable Table table, Conversion text) {
        if (table == null) {
            return null;
        }
        List<Table.Cell> cells = table.cells().stream()
                .map(c -> new Table.Cell(
                        c.row(), c.column(), c.rowSpan(), c.colSpan(), text.offset(c.start()), text.offset(c.end())))
                .toList();
        return new Table(table.ruled(), table.rows(), table.columns(), table.headerRows(), cells);
    }
}
