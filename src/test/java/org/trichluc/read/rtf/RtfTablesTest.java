package org.trichluc.read.rtf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trichluc.document.Block;
import org.trichluc.document.Document;
import org.trichluc.document.Table;

/** Tables of an RTF. */
class RtfTablesTest {
    private static final String RULED = "\\clbrdrt\\brdrs\\clbrdrl\\brdrs\\clbrdrb\\brdrs\\clbrdrr\\brdrs";

    @TempDir
    Path folder;

    private static String row(String shape, String... cells) {
        StringBuilder row = new StringBuilder("\\trowd").append(shape).append("\\pard\\intbl ");
        for (String cell : cells) {
            row.append(cell).append("\\cell ");
        }
        return row + "\\row ";
    }

    private Block table(String content) throws Exception {
        return Rtf.read(folder, content).blocks().stream()
                .filter(b -> b.table() != null)
                .findFirst()
                .orElseThrow();
    }

    private static Table grid(Block block) {
        return Objects.requireNonNull(block.table());
    }

    @Test
    void cellsAndRowsAreSetOff() throws Exception {
        String shape = RULED + "\\cellx2000" + RULED + "\\cellx4000";
        Document d = Rtf.read(
                folder,
                "a\\par" + row("\\trhdr" + shape, "X\\'e3", "H\\u7897?") + row(shape, "1\\par 2", "3") + "\\pard b");
        assertEquals("a\nXã\tHộ\n1 2\t3\nb", Rtf.text(d));
        Table t = grid(d.blocks().get(1));
        assertTrue(t.ruled());
        assertEquals(1, t.headerRows());
        assertEquals(2, t.columns());
    }

    @Test
    void aTableWithoutLinesIsNotRuled() throws Exception {
        assertFalse(grid(table(row("\\cellx2000\\cellx4000", "a", "b"))).ruled());
        String nothing = "\\clbrdrt\\brdrnone\\clbrdrl\\brdrnone";
        assertFalse(grid(table(row(nothing + "\\cellx2000" + nothing + "\\cellx4000", "a", "b")))
                .ruled());
        String byRow =
                "\\trbrdrt\\brdrs\\trbrdrb\\brdrs\\trbrdrl\\brdrs\\trbrdrr\\brdrs\\trbrdrh\\brdrs\\trbrdrv\\brdrs";
        assertTrue(grid(table(row(byRow + "\\cellx2000\\cellx4000", "a", "b"))).ruled());
    }

    @Test
    void mergedCellsSpan() throws Exception {
        Block b = table(row("\\clvmgf\\cellx1000\\clmgf\\cellx2000\\clmrg\\cellx3000", "a", "b", "")
                + row("\\clvmrg\\cellx1000\\cellx2000\\cellx3000", "", "c", "d"));
        assertEquals("a\tb\nc\td", b.text());
        Table t = grid(b);
        assertEquals(2, t.cells().get(0).rowSpan());
        assertEquals(2, t.cells().get(1).colSpan());
    }

    @Test
    void aTableInATableGivesItsTextToTheCell() throws Exception {
        String inner =
                "\\pard\\intbl\\itap2 m\\nestcell n\\nestcell{\\*\\nesttableprops\\trowd\\cellx500\\cellx900\\nestrow}"
                        + "{\\nonesttables\\par}";
        Block b = table("\\trowd\\cellx2000\\cellx4000" + inner + "\\pard\\intbl after\\cell b\\cell\\row");
        assertEquals("m n after\tb", b.text());
        assertEquals(2, grid(b).columns());
    }

    @Test
    void aRowThatNeverEndsKeepsItsText() throws Exception {
        assertEquals("a\tb", Rtf.text(Rtf.read(folder, "\\trowd\\cellx2000\\cellx4000\\pard\\intbl a\\cell b")));
    }
}
