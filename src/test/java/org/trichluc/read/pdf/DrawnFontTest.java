package org.trichluc.read.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trichluc.document.Block;
import org.trichluc.document.Document;

/** Type 3 fonts, whose letters are little drawings: nothing but a map or a name tells what they are. */
class DrawnFontTest {
    private static final String LETTERS = "Bảng số liệu";

    @TempDir
    Path folder;

    @Test
    void lettersWithAMapAreRead() throws Exception {
        Block block = read(0.001f, 750, 12, "g%d", true).blocks().get(0);
        assertEquals(LETTERS, block.text());
        assertEquals(12, block.runs().get(0).style().size(), 0.1);
    }

    @Test
    void lettersDrawnInPixelsHaveTheSizeThatTheyLookLike() throws Exception {
        Block block = read(1, 50, 0.24f, "g%d", true).blocks().get(0);
        assertEquals(LETTERS, block.text());
        assertEquals(12, block.runs().get(0).style().size(), 3);
    }

    @Test
    void lettersWithTelltaleNamesAreRead() throws Exception {
        Document d = read(0.001f, 750, 12, "uni%04X", false);
        assertEquals(LETTERS, d.blocks().get(0).text());
        assertEquals(List.of(), d.warnings());
    }

    @Test
    void lettersThatNothingTellsAreCountedAndNotGuessed() throws Exception {
        Document d = read(0.001f, 750, 12, "g%d", false);
        assertEquals(List.of(), d.blocks());
        assertEquals(1, d.warnings().size());
        assertEquals("text.unmapped_glyphs", d.warnings().get(0).code());
        assertTrue(
                d.warnings().get(0).message().contains("10 of its characters"),
                d.warnings().get(0)::message);
    }

    /**
     * A page that shows {@link #LETTERS} in a font with one code for each letter.
     *
     * @param unit of its drawings, in parts of the font's size
     * @param height of a drawing in these units
     * @param name of a drawing, with the letter's code point
     */
    private Document read(float unit, int height, float size, String name, boolean mapped) throws Exception {
        try (PDDocument pdf = new PDDocument()) {
            PDPage page = new PDPage(PDRectangle.A4);
            pdf.addPage(page);
            PDResources resources = new PDResources();
            resources.put(COSName.getPDFName("T"), new PDType3Font(font(pdf, unit, height, name, mapped)));
            page.setResources(resources);
            StringBuilder codes = new StringBuilder();
            for (int i = 0; i < LETTERS.length(); i++) {
                codes.append(String.format("%02x", i + 1));
            }
            page.setContents(stream(pdf, "BT /T " + size + " Tf 85 700 Td <" + codes + "> Tj ET"));
            pdf.save(folder.resolve("a.pdf").toFile());
        }
        return Pages.read(folder.resolve("a.pdf"), null);
    }

    private static COSDictionary font(PDDocument pdf, float unit, int height, String name, boolean mapped)
            throws IOException {
        COSDictionary drawings = new COSDictionary();
        COSArray names = new COSArray();
        COSArray widths = new COSArray();
        StringBuilder map = new StringBuilder(
                "begincmap 1 begincodespacerange <00> <ff> endcodespacerange " + LETTERS.length() + " beginbfchar ");
        names.add(COSInteger.get(1));
        int width = height * 2 / 3;
        for (int i = 0; i < LETTERS.length(); i++) {
            COSName own = COSName.getPDFName(String.format(name, (int) LETTERS.charAt(i)));
            String box = LETTERS.charAt(i) == ' ' ? "" : " 0 0 " + width / 2 + " " + height + " re f";
            drawings.setItem(own, stream(pdf, width + " 0 d0" + box));
            names.add(own);
            widths.add(COSInteger.get(width));
            map.append(String.format("<%02x> <%04x> ", i + 1, (int) LETTERS.charAt(i)));
        }
        COSDictionary encoding = new COSDictionary();
        encoding.setItem(COSName.DIFFERENCES, names);
        COSDictionary font = new COSDictionary();
        font.setItem(COSName.TYPE, COSName.FONT);
        font.setItem(COSName.SUBTYPE, COSName.TYPE3);
        font.setItem(COSName.FONT_BBOX, numbers(0, -height / 4f, width, height));
        font.setItem(COSName.FONT_MATRIX, numbers(unit, 0, 0, unit, 0, 0));
        font.setItem(COSName.CHAR_PROCS, drawings);
        font.setItem(COSName.ENCODING, encoding);
        font.setInt(COSName.FIRST_CHAR, 1);
        font.setInt(COSName.LAST_CHAR, LETTERS.length());
        font.setItem(COSName.WIDTHS, widths);
        if (mapped) {
            font.setItem(COSName.TO_UNICODE, stream(pdf, map + "endbfchar endcmap"));
        }
        return font;
    }

    private static COSArray numbers(float... numbers) {
        COSArray array = new COSArray();
        for (float n : numbers) {
            array.add(new COSFloat(n));
        }
        return array;
    }

    private static PDStream stream(PDDocument pdf, String content) throws IOException {
        return new PDStream(pdf, new ByteArrayInputStream(content.getBytes(StandardCharsets.US_ASCII)));
    }
}
