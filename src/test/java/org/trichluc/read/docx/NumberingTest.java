package org.trichluc.read.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.trichluc.read.docx.Docx.p;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trichluc.document.Block;

/** Labels that Word generates are text as a reader sees it. */
class NumberingTest {
    private static final String LISTS = "<w:abstractNum w:abstractNumId='0'>"
            + level(0, "upperRoman", "%1.", "")
            + level(1, "decimal", "%2.", "")
            + level(2, "decimal", "%2.%3.", "")
            + level(3, "lowerLetter", "%4)", "")
            + "</w:abstractNum>"
            + "<w:abstractNum w:abstractNumId='1'>"
            + level(0, "bullet", "\uf0b7", "<w:rPr><w:rFonts w:ascii='Symbol' w:hAnsi='Symbol'/></w:rPr>")
            + level(1, "bullet", "-", "")
            + level(2, "bullet", "–", "")
            + "</w:abstractNum>"
            + "<w:abstractNum w:abstractNumId='2'>"
            + level(0, "decimal", "Điều %1.", "<w:suff w:val='space'/><w:pStyle w:val='Dieu'/>")
            + "</w:abstractNum>"
            + num(1, 0, "") + num(2, 0, "")
            + num(3, 0, "<w:lvlOverride w:ilvl='1'><w:startOverride w:val='1'/></w:lvlOverride>")
            + num(4, 1, "") + num(5, 2, "");

    @TempDir
    Path folder;

    private static String level(int level, String format, String text, String more) {
        return "<w:lvl w:ilvl='" + level + "'><w:start w:val='1'/><w:numFmt w:val='" + format + "'/><w:lvlText w:val='"
                + text + "'/><w:pPr><w:ind w:left='720' w:hanging='360'/></w:pPr>" + more + "</w:lvl>";
    }

    private static String num(int id, int definition, String more) {
        return "<w:num w:numId='" + id + "'><w:abstractNumId w:val='" + definition + "'/>" + more + "</w:num>";
    }

    private static String item(int list, int level, String text) {
        return p("<w:numPr><w:ilvl w:val='" + level + "'/><w:numId w:val='" + list + "'/></w:numPr>", text);
    }

    private List<Block> read(String body) throws Exception {
        String styles =
                "<w:style w:type='paragraph' w:styleId='Dieu'><w:pPr><w:numPr><w:numId w:val='5'/></w:numPr></w:pPr></w:style>";
        return Docx.of(body)
                .with("numbering", LISTS)
                .with("styles", styles)
                .read(folder)
                .blocks();
    }

    private List<String> texts(String body) throws Exception {
        return read(body).stream().map(Block::text).toList();
    }

    @Test
    void levelsCountAndStartAnewBelowAHigherOne() throws Exception {
        String body = item(1, 0, "Tình hình")
                + item(1, 1, "Trồng trọt")
                + item(1, 2, "Lúa")
                + item(1, 2, "Ngô")
                + item(1, 3, "Ngô lai")
                + item(1, 1, "Chăn nuôi")
                + item(1, 2, "Trâu")
                + item(1, 0, "Kết quả")
                + item(1, 1, "Thu");
        assertEquals(
                List.of(
                        "I. Tình hình",
                        "1. Trồng trọt",
                        "1.1. Lúa",
                        "1.2. Ngô",
                        "a) Ngô lai",
                        "2. Chăn nuôi",
                        "2.1. Trâu",
                        "II. Kết quả",
                        "1. Thu"),
                texts(body));
    }

    @Test
    void theLabelIsMeasuredAndTheListIndents() throws Exception {
        Block block = read(item(1, 3, "Ngô lai")).get(0);
        assertEquals("a) Ngô lai", block.text());
        assertEquals(3, block.format().label());
        assertEquals(36, block.format().left());
        assertEquals(-18, block.format().firstLine());
    }

    @Test
    void listsOfOneDefinitionCountOn() throws Exception {
        assertEquals(List.of("I. A", "II. B"), texts(item(1, 0, "A") + item(2, 0, "B")));
    }

    @Test
    void aListThatSaysSoStartsAnew() throws Exception {
        String body = item(1, 1, "A") + item(1, 1, "B") + item(3, 1, "C") + item(3, 1, "D");
        assertEquals(List.of("1. A", "2. B", "1. C", "2. D"), texts(body));
    }

    @Test
    void bulletsLookAsOnPaper() throws Exception {
        assertEquals(List.of("• A", "- B", "- C"), texts(item(4, 0, "A") + item(4, 1, "B") + item(4, 2, "C")));
    }

    @Test
    void aStyleNumbersItsParagraphs() throws Exception {
        String body = p("<w:pStyle w:val='Dieu'/>", "Phạm vi") + p("<w:pStyle w:val='Dieu'/>", "Đối tượng");
        assertEquals(List.of("Điều 1. Phạm vi", "Điều 2. Đối tượng"), texts(body));
    }

    @Test
    void aParagraphMayLeaveTheListOfItsStyle() throws Exception {
        assertEquals(
                List.of("Không số"),
                texts(p("<w:pStyle w:val='Dieu'/><w:numPr><w:numId w:val='0'/></w:numPr>", "Không số")));
    }

    @Test
    void aNumberedCellWithoutTextShowsItsNumberAndABulletAloneIsNothing() throws Exception {
        String body = "<w:tbl><w:tr><w:tc>" + item(1, 1, "") + "</w:tc>" + Docx.tc("", "Xã A") + "</w:tr></w:tbl>"
                + item(4, 1, "");
        assertEquals(List.of("1.\tXã A"), texts(body));
    }

    @Test
    void aDeletedItemIsNotCounted() throws Exception {
        String gone = p(
                        "<w:numPr><w:ilvl w:val='1'/><w:numId w:val='1'/></w:numPr><w:rPr><w:del w:id='1'/></w:rPr>",
                        "")
                .replace("<w:r><w:t xml:space='preserve'></w:t></w:r>", "");
        assertEquals(List.of("1. A", "2. B"), texts(item(1, 1, "A") + gone + item(1, 1, "B")));
    }
}
