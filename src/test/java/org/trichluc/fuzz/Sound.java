package org.trichluc.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Set;
import org.trichluc.document.Block;
import org.trichluc.document.BlockKind;
import org.trichluc.document.Break;
import org.trichluc.document.Document;
import org.trichluc.document.Line;
import org.trichluc.document.Mark;
import org.trichluc.document.Note;
import org.trichluc.document.Run;
import org.trichluc.document.Table;

/** What holds of every document, whatever it was read from. */
final class Sound {
    private Sound() {}

    static void check(Document document) {
        Set<String> ids = new HashSet<>();
        for (Block b : document.blocks()) {
            check(b, ids);
        }
        for (Note n : document.notes()) {
            assertTrue(ids.add(n.id()), () -> "two notes " + n.id());
            n.blocks().forEach(b -> check(b, ids));
        }
    }

    static void check(Block b, Set<String> ids) {
        assertTrue(ids.add(b.id()), () -> "two blocks " + b.id());
        assertTrue(Normalizer.isNormalized(b.text(), Normalizer.Form.NFC), () -> "not composed: " + b.text());
        assertEquals(b.kind() == BlockKind.TABLE, b.table() != null);
        int end = 0;
        for (Run r : b.runs()) {
            assertEquals(end, r.start(), "runs have no gaps");
            assertTrue(r.end() > r.start(), "no run is empty");
            end = r.end();
        }
        assertEquals(b.text().length(), end, "runs cover the text");
        int line = 0;
        for (Line l : b.lines()) {
            assertTrue(l.start() >= line && l.end() >= l.start() && l.end() <= end, () -> "line " + l);
            line = l.start();
        }
        int mark = 0;
        for (Mark m : b.marks()) {
            assertTrue(m.offset() >= mark && m.offset() <= end, () -> "mark " + m);
            mark = m.offset();
        }
        for (Break br : b.breaks()) {
            assertTrue(br.offset() >= 0 && br.offset() < end, () -> "break " + br);
        }
        if (b.table() != null) {
            check(b.table(), b);
        }
    }

    private static void check(Table table, Block b) {
        int end = 0;
        Set<String> places = new HashSet<>();
        for (Table.Cell c : table.cells()) {
            assertTrue(
                    c.start() >= end
                            && c.end() >= c.start()
                            && c.end() <= b.text().length(),
                    () -> "cell " + c);
            assertTrue(c.rowSpan() > 0 && c.row() + c.rowSpan() <= table.rows(), () -> "cell's rows " + c);
            assertTrue(c.colSpan() > 0 && c.column() + c.colSpan() <= table.columns(), () -> "cell's columns " + c);
            assertTrue(places.add(c.row() + "," + c.column()), () -> "two cells at one place " + c);
            end = c.end();
        }
        assertNotNull(table.cells());
    }
}
