package org.trichluc.read.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.junit.jupiter.api.Test;

/** Pictures of pages in an encoding that nothing here decodes. */
class Jpeg2000Test {
    private static final int BLACK = 0xFF000000;

    @Test
    void aPageThatIsSuchAPictureIsNotTakenForABlankOne() throws Exception {
        try (PDDocument pdf = new PDDocument()) {
            page(pdf, jpeg2000(pdf), 595, 842);
            IOException e = assertThrows(IOException.class, () -> draw(pdf));
            assertTrue(String.valueOf(e.getMessage()).contains("JPEG 2000"), e::toString);
        }
    }

    @Test
    void aSmallOneOnAPageIsLeftOut() throws Exception {
        try (PDDocument pdf = new PDDocument()) {
            page(pdf, jpeg2000(pdf), 50, 50);
            assertEquals(-1, draw(pdf).getRGB(20, 20));
        }
    }

    @Test
    void lettersThatAMaskCutsOutOfItAreDrawn() throws Exception {
        try (PDDocument pdf = new PDDocument()) {
            COSStream image = jpeg2000(pdf);
            COSStream mask = pdf.getDocument().createCOSStream();
            mask.setItem(COSName.SUBTYPE, COSName.IMAGE);
            mask.setBoolean(COSName.IMAGE_MASK, true);
            mask.setInt(COSName.WIDTH, 8);
            mask.setInt(COSName.HEIGHT, 2);
            mask.setInt(COSName.BITS_PER_COMPONENT, 1);
            try (var out = mask.createRawOutputStream()) {
                out.write(new byte[] {0x0F, 0x0F});
            }
            image.setItem(COSName.MASK, mask);
            page(pdf, image, 595, 842);
            BufferedImage drawn = draw(pdf);
            assertEquals(BLACK, drawn.getRGB(100, 400));
            assertEquals(-1, drawn.getRGB(500, 400));
        }
    }

    private static BufferedImage draw(PDDocument pdf) throws IOException {
        return new PagePicture(pdf, true).draw(0, 72, Set.of());
    }

    private static COSStream jpeg2000(PDDocument pdf) throws IOException {
        COSStream image = pdf.getDocument().createCOSStream();
        image.setItem(COSName.SUBTYPE, COSName.IMAGE);
        image.setInt(COSName.WIDTH, 8);
        image.setInt(COSName.HEIGHT, 8);
        try (var out = image.createRawOutputStream()) {
            out.write(new byte[] {0, 0, 0, 12, 'j', 'P', ' ', ' '});
        }
        image.setItem(COSName.FILTER, new COSArray(List.of(COSName.JPX_DECODE)));
        return image;
    }

    private static void page(PDDocument pdf, COSStream image, int width, int height) throws IOException {
        PDPage page = new PDPage(PDRectangle.A4);
        pdf.addPage(page);
        page.setResources(new PDResources());
        page.getResources().getCOSObject().setItem(COSName.XOBJECT, new COSDictionary());
        page.getResources().getCOSObject().getCOSDictionary(COSName.XOBJECT).setItem("I", image);
        String content = "q " + width + " 0 0 " + height + " 0 0 cm /I Do Q";
        page.setContents(new PDStream(pdf, new ByteArrayInputStream(content.getBytes(StandardCharsets.US_ASCII))));
    }
}
