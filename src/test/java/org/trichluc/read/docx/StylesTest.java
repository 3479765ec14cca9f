package org.trichluc.read.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.trichluc.read.docx.Docx.p;
import static org.trichluc.read.docx.Docx.r;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trichluc.document.Block;
import org.trichluc.document.Format;
import org.trichluc.document.Style;

/** Styles, what they inherit, and what stands above them. */
class StylesTest {
    private static final String STYLES = "<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii='Arial'/>"
            + "<w:sz w:val='26'/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:jc w:val='both'/></w:pPr></w:pPrDefault>"
            + "</w:docDefaults>"
            + "<w:style w:type='paragraph' w:default='1' w:styleId='N'><w:pPr><w:ind w:firstLine='720'/></w:pPr></w:style>"
            + "<w:style w:type='paragraph' w:styleId='Muc'><w:basedOn w:val='N'/><w:pPr><w:outlineLvl w:val='1'/>"
            + "<w:ind w:left='360'/></w:pPr><w:rPr><w:b/><w:sz w:val='28'/></w:rPr></w:style>"
            + "<w:style w:type='paragraph' w:styleId='MucCon'><w:basedOn w:val='Muc'/><w:rPr><w:i/></w:rPr></w:style>"
            + "<w:style w:type='character' w:styleId='Dam'><w:rPr><w:b/><w:vertAlign w:val='superscript'/></w:rPr></w:style>";

    @TempDir
    Path folder;

    private Block read(String body) throws Exception {
        return Docx.of(body).with("styles", STYLES).read(folder).blocks().get(0);
    }

    private static Style first(Block block) {
        return block.runs().get(0).style();
    }

    @Test
    void defaultsHoldWhereNothingElseSpeaks() throws Exception {
        Block block = read(p("Văn bản"));
        assertEquals(new Style("Arial", 13, false, false, false, Style.Raise.NONE), first(block));
        assertEquals(new Format(Format.Align.JUSTIFY, 0, 36, null, 0), block.format());
    }

    @Test
    void aStyleInheritsFromTheOneItIsBasedOn() throws Exception {
        Block block = read(p("<w:pStyle w:val='MucCon'/>", "1. Kết quả"));
        assertEquals(new Style("Arial", 14, true, true, false, Style.Raise.NONE), first(block));
        assertEquals(new Format(Format.Align.JUSTIFY, 18, 36, 2, 0), block.format());
    }

    @Test
    void whatTheParagraphItselfSaysStandsAboveItsStyle() throws Exception {
        String direct =
                "<w:pStyle w:val='Muc'/><w:jc w:val='center'/><w:ind w:left='0' w:hanging='240'/><w:outlineLvl w:val='9'/>";
        Block block = read(
                "<w:p><w:pPr>" + direct + "</w:pPr>" + r("<w:b w:val='0'/><w:u w:val='single'/>", "Mục") + "</w:p>");
        assertEquals(new Style("Arial", 14, false, false, true, Style.Raise.NONE), first(block));
        assertEquals(new Format(Format.Align.CENTER, 0, -12, null, 0), block.format());
    }

    @Test
    void boldOfParagraphAndCharacterStyleCancelEachOther() throws Exception {
        Block block = read("<w:p><w:pPr><w:pStyle w:val='Muc'/></w:pPr>" + r("Tăng m")
                + r("<w:rStyle w:val='Dam'/>", "2") + "</w:p>");
        assertEquals("Tăng m2", block.text());
        assertTrue(first(block).bold());
        assertFalse(block.runs().get(1).style().bold());
        assertEquals(Style.Raise.SUPER, block.runs().get(1).style().raise());
    }

    @Test
    void capitalsAreShownAsCapitals() throws Exception {
        assertEquals(
                "ỦY BAN Nhân dân",
                read("<w:p>" + r("<w:caps/>", "Ủy ban") + r(" Nhân dân") + "</w:p>")
                        .text());
    }

    @Test
    void aSlightLiftIsLayoutAndAStrongOneRaises() throws Exception {
        Block slight = read("<w:p>" + r("<w:position w:val='4'/>", "Số 12") + "</w:p>");
        assertEquals(Style.Raise.NONE, first(slight).raise());
        Block strong = read("<w:p>" + r("rộng 5 km") + r("<w:position w:val='10'/><w:sz w:val='16'/>", "2") + "</w:p>");
        assertEquals("rộng 5 km2", strong.text());
        assertEquals(Style.Raise.SUPER, strong.runs().get(1).style().raise());
    }

    @Test
    void stylesThatAreBasedOnEachOtherEnd() throws Exception {
        String cycle = "<w:style w:type='paragraph' w:styleId='a'><w:basedOn w:val='b'/><w:rPr><w:b/></w:rPr></w:style>"
                + "<w:style w:type='paragraph' w:styleId='b'><w:basedOn w:val='a'/></w:style>";
        Block block = Docx.of(p("<w:pStyle w:val='b'/>", "Vòng"))
                .with("styles", cycle)
                .read(folder)
                .blocks()
                .get(0);
        assertTrue(first(block).bold());
    }

    @Test
    void aThemeGivesItsFont() throws Exception {
        String theme =
                "<a:theme xmlns:a='http://schemas.openxmlformats.org/drawingml/2006/main'><a:themeElements><a:fontScheme>"
                        + "<a:majorFont><a:latin typeface='Cambria'/></a:majorFont><a:minorFont><a:latin typeface='Calibri'/>"
                        + "</a:minorFont></a:fontScheme></a:themeElements></a:theme>";
        String body = "<w:p>" + r("<w:rFonts w:asciiTheme='minorHAnsi'/>", "abc") + "</w:p>";
        Docx docx = Docx.of(body).with("theme", "").raw("word/theme.xml", theme);
        assertEquals("Calibri", first(docx.read(folder).blocks().get(0)).font());
    }
}
