package org.trichluc.read.rtf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trichluc.document.Block;
import org.trichluc.document.Document;
import org.trichluc.document.Format.Align;
import org.trichluc.document.Style;
import org.trichluc.document.Warning;

/** Text of an RTF as it is seen on paper. */
class RtfTextTest {
    @TempDir
    Path folder;

    private String text(String content) throws Exception {
        return Rtf.text(Rtf.read(folder, content));
    }

    @Test
    void aDocumentWithoutAParagraphMarkHasItsText() throws Exception {
        assertEquals("Bao cao", text("Bao cao"));
    }

    @Test
    void unicodeHidesTheCharactersThatStandInForIt() throws Exception {
        assertEquals("huyện 12 xã", text("huy\\u7879?n 12 x\\'e3"));
        assertEquals("huyện", text("\\uc2 huy\\u7879\\'65\\'3fn"));
        assertEquals("huyện", text("\\uc0 huy\\u7879 n"));
        assertEquals("\ud83d\udcce", text("\\uc1\\u-10179?\\u-9010?"));
    }

    @Test
    void bytesAreReadInTheCodePageOfTheirFont() throws Exception {
        assertEquals("Đỗ é", text("{\\f1 \\'d0\\'f4\\'de}{\\f0  \\'e9}"));
        assertEquals(
                "Đô",
                Rtf.text(Rtf.readBare(folder, "{\\rtf1\\ansi\\ansicpg1258{\\fonttbl{\\f0 Arial;}}\\f0 \\'d0\\'f4}")));
    }

    @Test
    void bytesOfALegacyFontAreReadAsTheFontShowsThem() throws Exception {
        assertEquals("Báo cáo", text("\\f3 B\\'b8o c\\'b8o"));
    }

    @Test
    void theNameOfAFontLosesItsScript() throws Exception {
        Block b = Rtf.read(folder, "\\f1 a").blocks().get(0);
        assertEquals("Arial", b.runs().get(0).style().font());
    }

    @Test
    void signsWithANameAreCharacters() throws Exception {
        assertEquals(
                "“a” ‘b’ – — • c-d e {f}",
                text("\\ldblquote a\\rdblquote  \\lquote b\\rquote  \\endash  \\emdash  \\bullet  c\\_d\\~e \\{f\\}"));
        assertEquals("khôngtách", text("kh\\'f4ng\\-t\\'e1ch"));
        assertEquals("α", text("{\\f2 a}"));
    }

    @Test
    void hiddenAndDeletedTextIsNotSeen() throws Exception {
        assertEquals("a d", text("a{\\v b} {\\deleted c}d"));
        assertEquals(
                List.of("Text that cannot be seen on paper is left out: “b” (letters and digits: 1)."),
                Rtf.read(folder, "a{\\v b} {\\deleted c}{\\v\\deleted e}d").warnings().stream()
                        .map(Warning::message)
                        .toList());
        assertEquals("một dòng", text("m\\u7897?t {\\deleted\\par}d\\'f2ng\\par"));
    }

    @Test
    void headersPicturesAndUnknownGroupsAreNotText() throws Exception {
        assertEquals(
                "thân",
                text(
                        "{\\header trang \\chpgn}{\\*\\unheardof x {y}}{\\pict\\wmetafile8 0102{\\*\\blipuid z}}th\\'e2n"));
        assertEquals("ab", text("a{\\pict\\bin4 }}\\\\}b"));
    }

    @Test
    void aFieldShowsItsResult() throws Exception {
        assertEquals("trang 3", text("trang {\\field{\\*\\fldinst { PAGE }}{\\fldrslt {3}}}"));
        assertEquals("≥ 5", text("{\\field{\\*\\fldinst SYMBOL 179 \\\\f \"Symbol\" \\\\s 12}{\\fldrslt}} 5"));
    }

    @Test
    void boxesAtOneParagraphAreReadByRows() throws Exception {
        String shape = "{\\shp{\\*\\shpinst\\shpleft%d\\shptop%d\\shpright%d\\shpbottom%d\\shpbxcolumn\\shpbypara"
                + "{\\shptxt\\pard %s\\par}}}";
        String boxes = shape.formatted(3000, 900, 4000, 1300, "Ban B")
                + shape.formatted(1500, 0, 2500, 400, "Chi nhanh")
                + shape.formatted(0, 910, 1000, 1300, "Ban A");

        assertEquals("Chi nhanh\nBan A\nBan B\nth\u00e2n", text(boxes + "th\\'e2n\\par"));
    }

    @Test
    void aTextBoxIsReadOnce() throws Exception {
        String shape = "{\\shp{\\*\\shpinst\\shpleft0{\\sp{\\sn a}{\\sv b}}{\\shptxt \\pard\\plain M\\u7853?t\\par}}"
                + "{\\shprslt{\\*\\do{\\dptxbxtext\\pard M\\u7853?t\\par}}}}";
        assertEquals("Mật\nthân", text(shape + "th\\'e2n\\par"));
        assertEquals("cũ\nthân", text("{\\*\\do\\dobypage{\\dptxbxtext\\pard c\\u361?\\par}}th\\'e2n\\par"));
    }

    @Test
    void listLabelsAreThoseThatWerePrinted() throws Exception {
        Document d = Rtf.read(
                folder,
                "{\\listtext\\pard\\plain\\f0 1.\\tab}\\pard\\ls1 M\\'f4t\\par{\\pntext\\f2\\'b7\\tab}\\pard Hai\\par");
        assertEquals("1. Môt\n• Hai", Rtf.text(d));
        assertEquals(3, d.blocks().get(0).format().label());
    }

    @Test
    void paragraphsKeepTheirSetting() throws Exception {
        Document d = Rtf.read(
                folder,
                "{\\stylesheet{\\s3\\outlinelevel1 Muc;}}\\pard\\s3\\qc\\li720\\fi-360\\b\\i\\fs28 M\\'f4t\\par\\pard\\plain\\qj Hai\\par");
        Block first = d.blocks().get(0);
        assertEquals(Align.CENTER, first.format().align());
        assertEquals(36, first.format().left());
        assertEquals(-18, first.format().firstLine());
        assertEquals(2, first.format().outline());
        assertEquals(
                new Style("Times New Roman", 14, true, true, false, Style.Raise.NONE),
                first.runs().get(0).style());
        Block second = d.blocks().get(1);
        assertEquals(Align.JUSTIFY, second.format().align());
        assertEquals(null, second.format().outline());
        assertEquals(12, second.runs().get(0).style().size());
    }

    @Test
    void aRaisedNumberIsAMarkerHoweverItIsRaised() throws Exception {
        assertEquals(
                1,
                Rtf.read(folder, "x\\'e3{\\super 2}.").blocks().get(0).marks().size());
        assertEquals(
                1,
                Rtf.read(folder, "x\\'e3{\\fs28\\up12 2}.")
                        .blocks()
                        .get(0)
                        .marks()
                        .size());
        assertEquals("120 m2", text("120 m{\\super 2}"));
    }

    @Test
    void groupsNestedAMillionDeepAreRead() throws Exception {
        int n = 1_000_000;
        assertEquals("đáy", text("{".repeat(n) + "\\u273?\\'e1y" + "}".repeat(n)));
    }

    @Test
    void aFileCutOffGivesWhatItHasAndAWarning() throws Exception {
        Document d = Rtf.readBare(folder, "{\\rtf1\\ansi Con l\\'e2u{\\b  moi");
        assertEquals("Con lâu moi", Rtf.text(d));
        assertEquals("file.truncated", d.warnings().get(0).code());
        assertTrue(Rtf.read(folder, "a").warnings().isEmpty());
    }

    @Test
    void metadataIsRead() throws Exception {
        Document d = Rtf.read(
                folder,
                "{\\info{\\title Bao cao}{\\author An}{\\creatim\\yr2021\\mo3\\dy9\\hr7\\min5}{\\doccomm no}}x");
        assertEquals("Bao cao", d.source().producer().get("title"));
        assertEquals("An", d.source().producer().get("creator"));
        assertEquals("2021-03-09T07:05", d.source().producer().get("created"));
        assertEquals("x", Rtf.text(d));
    }
}
