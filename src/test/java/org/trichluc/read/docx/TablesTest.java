package org.trichluc.read.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.trichluc.read.docx.Docx.p;
import static org.trichluc.read.docx.Docx.r;
import static org.trichluc.read.docx.Docx.tc;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trichluc.document.Block;
import org.trichluc.document.Break;
import org.trichluc.document.Document;
import org.trichluc.document.Table;
import org.trichluc.document.Table.Cell;

/** Tables: cells and what spans them, lines, headers, tables within. */
class TablesTest {
    private static final String LINES = "<w:tblPr><w:tblBorders><w:top w:val='single'/><w:left w:val='single'/>"
            + "<w:bottom w:val='single'/><w:right w:val='single'/><w:insideH w:val='single'/><w:insideV w:val='single'/>"
            + "</w:tblBorders></w:tblPr>";

    @TempDir
    Path folder;

    private Block table(String content) throws Exception {
        return Docx.of("<w:tbl>" + content + "</w:tbl>").read(folder).blocks().get(0);
    }

    private static Table grid(Block block) {
        return Objects.requireNonNull(block.table());
    }

    private static String tr(String... cells) {
        return "<w:tr>" + String.join("", cells) + "</w:tr>";
    }

    @Test
    void cellsAreJoinedByTabsAndRowsByLineFeeds() throws Exception {
        Block b = table(LINES + tr(tc("", "Chỉ tiêu"), tc("", "Số hộ")) + tr(tc("", "Hộ nghèo"), tc("", "312")));
        assertEquals("Chỉ tiêu\tSố hộ\nHộ nghèo\t312", b.text());
        assertEquals(
                new Table(
                        true,
                        2,
                        2,
                        0,
                        List.of(
                                new Cell(0, 0, 1, 1, 0, 8),
                                new Cell(0, 1, 1, 1, 9, 14),
                                new Cell(1, 0, 1, 1, 15, 23),
                                new Cell(1, 1, 1, 1, 24, 27))),
                b.table());
    }

    @Test
    void spansAreTold() throws Exception {
        String first = "<w:vMerge w:val='restart'/>";
        Block b = table(
                "<w:tblGrid><w:gridCol w:w='900'/><w:gridCol w:w='900'/><w:gridCol w:w='900'/></w:tblGrid>" + LINES
                        + tr(tc(first, "TT"), tc("<w:gridSpan w:val='2'/>", "Kết quả"))
                        + tr(tc("<w:vMerge/>", ""), tc("", "Năm 2021"), tc("", "Năm 2022")));
        assertEquals("TT\tKết quả\nNăm 2021\tNăm 2022", b.text());
        Table t = grid(b);
        assertEquals(3, t.columns());
        assertEquals(2, t.cells().get(0).rowSpan());
        assertEquals(2, t.cells().get(1).colSpan());
        assertEquals(1, t.cells().get(2).column());
    }

    @Test
    void columnsThatDifferByAHairAreOne() throws Exception {
        String grid = "<w:tblGrid><w:gridCol w:w='3000'/><w:gridCol w:w='20'/><w:gridCol w:w='2980'/></w:tblGrid>";
        Block b = table(grid
                + LINES
                + tr(tc("", "A"), tc("<w:gridSpan w:val='2'/>", "B"))
                + tr(tc("<w:gridSpan w:val='2'/>", "C"), tc("", "D")));
        assertEquals(2, grid(b).columns());
        assertTrue(grid(b).cells().stream().allMatch(c -> c.colSpan() == 1));
    }

    @Test
    void aTableWithoutLinesIsLayout() throws Exception {
        Block b = table(tr(tc("", "HUYỆN ỦY"), tc("", "ĐẢNG CỘNG SẢN VIỆT NAM")));
        assertFalse(grid(b).ruled());
    }

    @Test
    void oneLineUnderALetterheadMakesNoRuledTable() throws Exception {
        String under = "<w:tcBorders><w:bottom w:val='single'/></w:tcBorders>";
        Block b = table(tr(tc(under, "UBND HUYỆN"), tc("", "Độc lập")));
        assertFalse(grid(b).ruled());
    }

    @Test
    void linesOfATableStyleCount() throws Exception {
        String style = "<w:style w:type='table' w:styleId='Luoi'>" + LINES + "</w:style>"
                + "<w:style w:type='table' w:styleId='Con'><w:basedOn w:val='Luoi'/></w:style>";
        String body = "<w:tbl><w:tblPr><w:tblStyle w:val='Con'/></w:tblPr>" + tr(tc("", "A"), tc("", "B")) + "</w:tbl>";
        Block b = Docx.of(body).with("styles", style).read(folder).blocks().get(0);
        assertTrue(grid(b).ruled());
    }

    @Test
    void paragraphsOfACellAreLines() throws Exception {
        Block b = table(tr("<w:tc>" + p("KT. CHỦ TỊCH") + p("PHÓ CHỦ TỊCH") + "</w:tc>", tc("", "Nơi nhận:")));
        assertEquals("KT. CHỦ TỊCH PHÓ CHỦ TỊCH\tNơi nhận:", b.text());
        assertEquals(List.of(new Break(12, Break.Kind.LINE)), b.breaks());
    }

    @Test
    void aTableWithinACellGivesItsTextToTheCell() throws Exception {
        String inner = "<w:tbl>" + tr(tc("", "x"), tc("", "y")) + tr(tc("", "z")) + "</w:tbl>";
        Block b = table(LINES + tr("<w:tc>" + p("Trong đó:") + inner + p("") + "</w:tc>", tc("", "9")));
        assertEquals("Trong đó: x y z\t9", b.text());
        assertEquals(2, grid(b).cells().size());
    }

    @Test
    void rowsThatRepeatOnEachPageAreHeaders() throws Exception {
        String header = "<w:tr><w:trPr><w:tblHeader/></w:trPr>" + tc("", "STT") + tc("", "Xã") + "</w:tr>";
        assertEquals(
                1,
                grid(table(LINES + header + tr(tc("", "1"), tc("", "Mường Lò"))))
                        .headerRows());
    }

    @Test
    void aDeletedRowIsNotThere() throws Exception {
        String gone = "<w:tr><w:trPr><w:del w:id='1'/></w:trPr>" + tc("", "bỏ") + "</w:tr>";
        assertEquals("a\tb", table(LINES + gone + tr(tc("", "a"), tc("", "b"))).text());
    }

    @Test
    void aLoneCellWithoutLinesIsJustItsParagraphs() throws Exception {
        Document d = Docx.of("<w:tbl>" + tr("<w:tc>" + p("Một") + p("Hai") + "</w:tc>") + "</w:tbl>")
                .read(folder);
        assertEquals("Một\nHai", Docx.text(d));
    }

    @Test
    void oneColumnWithoutLinesIsJustItsParagraphs() throws Exception {
        Document d = Docx.of("<w:tbl>" + tr(tc("", "Một")) + tr(tc("", "Hai")) + "</w:tbl>")
                .read(folder);
        assertEquals("Một\nHai", Docx.text(d));
    }

    @Test
    void aMarkerInACellStaysAtItsPlace() throws Exception {
        String ref = "<w:r><w:footnoteReference w:id='2'/></w:r>";
        String body = "<w:tbl>" + tr(tc("", "Xã"), "<w:tc><w:p>" + r("Số hộ") + ref + "</w:p></w:tc>") + "</w:tbl>";
        Block b = Docx.of(body)
                .with("footnotes", "<w:footnote w:id='2'>" + p("Cuối kỳ.") + "</w:footnote>")
                .read(folder)
                .blocks()
                .get(0);
        assertEquals(8, b.marks().get(0).offset());
    }

    @Test
    void tablesNestedTenThousandDeepAreReadToo() throws Exception {
        int n = 10_000;
        String body = "<w:tbl><w:tr><w:tc>".repeat(n) + p("đáy") + "</w:tc></w:tr></w:tbl>".repeat(n);
        assertTrue(Docx.text(Docx.of(body).read(folder)).contains("đáy"));
    }
}
