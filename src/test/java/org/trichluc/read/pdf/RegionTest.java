package org.trichluc.read.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.util.Matrix;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trichluc.document.Block;
import org.trichluc.document.Document;
import org.trichluc.document.Source.TextOrigin;
import org.trichluc.read.Input;
import org.trichluc.read.Passwords;
import org.trichluc.read.scan.StubRecogniser;
import org.trichluc.read.scan.TextRecognition;

/** Parts of printed pages that only the page's picture tells. */
class RegionTest {
    private static final String ABOVE = "Xã có mười hai thôn, hai chợ phiên và một trạm y tế.";
    private static final String BELOW = "Các thôn đều có nhà văn hóa và sân thể thao.";
    private static final String LOST = "Tổng thu ngân sách trên địa bàn đạt 512 triệu đồng.";

    @TempDir
    Path folder;

    @Test
    void wordsWithoutNamesAreReadInTheirPictureAndTheOthersAsTheyAre() throws Exception {
        Document d = read(nameless(), StubRecogniser.seeing(folder, "Tổng thu đạt 512 triệu đồng.", 10, 8, 34));

        assertEquals(List.of(ABOVE, "Tổng thu đạt 512 triệu đồng.", BELOW), texts(d));
        assertEquals(List.of(TextOrigin.MIXED), d.source().pageOrigins());
        assertEquals(TextOrigin.MIXED, d.source().textOrigin());
        assertTrue(d.warnings().isEmpty(), d.warnings().toString());
    }

    @Test
    void wordsWithoutNamesAreMissedWhereNothingCanRecogniseThem() throws Exception {
        Document d = read(nameless(), TextRecognition.of(null, null));

        assertEquals(List.of(ABOVE, BELOW), texts(d));
        assertEquals(
                List.of("text.unmapped_glyphs"),
                d.warnings().stream().map(w -> w.code()).toList());
    }

    @Test
    void aPastedPictureOfAParagraphIsText() throws Exception {
        TextRecognition recognition = real();
        Document d = read(pasted(words(LOST)), recognition);

        assertEquals(List.of(ABOVE, LOST, BELOW), texts(d));
        assertEquals(List.of(TextOrigin.MIXED), d.source().pageOrigins());
    }

    @Test
    void aPhotographOnAPageIsNoText() throws Exception {
        BufferedImage photograph = new BufferedImage(600, 300, BufferedImage.TYPE_BYTE_GRAY);
        for (int y = 0; y < 300; y++) {
            for (int x = 0; x < 600; x++) {
                int shade = (int) (128 + 60 * Math.sin(x / 37.0) + 60 * Math.cos(y / 23.0 + x / 90.0));
                photograph.setRGB(x, y, shade << 16 | shade << 8 | shade);
            }
        }
        Document d = read(pasted(photograph), StubRecogniser.seeing(folder, "Tổng thu đạt 512 triệu đồng.", 10, 8, 34));

        assertEquals(List.of(ABOVE, BELOW), texts(d));
        assertEquals(List.of(TextOrigin.DIGITAL), d.source().pageOrigins());
    }

    @Test
    void aLineOfDrawnLettersIsReadInItsPlace() throws Exception {
        TextRecognition recognition = real();
        try (Pages p = new Pages(false)) {
            p.text(85, 100, ABOVE);
            drawn(p, LOST);
            p.text(85, 220, BELOW);
            Document d = read(p.save(folder), recognition);
            assertEquals(List.of(ABOVE, LOST, BELOW), texts(d));
        }
    }

    @Test
    void rulesDrawnInPiecesAreNoLetters() throws Exception {
        try (Pages p = new Pages(false)) {
            p.text(85, 100, ABOVE);
            for (int piece = 0; piece < 40; piece++) {
                p.content.addRect(150 + 200 * (piece % 2), 300 + 6 * piece, 0.48f, 11.5f);
                p.content.fill();
                p.content.addRect(150 + 5 * piece, 300 + 120 * (piece % 3), 11.5f, 0.48f);
                p.content.fill();
            }
            p.text(85, 220, BELOW);
            Document d = read(p.save(folder), StubRecogniser.seeing(folder, LOST, 10, 8, 34));
            assertEquals(List.of(ABOVE, BELOW), texts(d));
            assertEquals(List.of(TextOrigin.DIGITAL), d.source().pageOrigins());
        }
    }

    @Test
    void aFontWhoseLettersAreNumberedAnewIsReadInItsPicture() throws Exception {
        try (Pages p = new Pages()) {
            p.text(85, 100, ABOVE);
            PDFont other = font(p.pdf);
            set(p, other, 160, "&Ӝ1*# +Ñ$; +Ӝ,& &+Ӫ 1*+Ƭ$ 9,Ӌ7( #OұS= 7Ӵ[>");
            p.text(85, 220, BELOW);
            Document d = read(p.save(folder), StubRecogniser.seeing(folder, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA", 10, 8, 34));
            assertEquals(List.of(ABOVE, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA", BELOW), texts(d));
        }
    }

    private TextRecognition real() {
        TextRecognition recognition = TextRecognition.of(System.getenv("PATH"), null);
        assumeTrue(recognition.available(), "tesseract with Vietnamese is not on this machine");
        return recognition;
    }

    /** A page whose middle line is in a font that does not say what its letters are. */
    private Path nameless() throws IOException {
        try (Pages p = new Pages()) {
            PDFont other = font(p.pdf);
            p.text(85, 100, ABOVE);
            set(p, other, 160, LOST);
            p.text(85, 220, BELOW);
            Path named = p.save(folder);
            Path file = folder.resolve("nameless.pdf");
            try (PDDocument pdf = Loader.loadPDF(named.toFile())) {
                PDResources resources = pdf.getPage(0).getResources();
                resources.getFont(COSName.getPDFName("F2")).getCOSObject().removeItem(COSName.TO_UNICODE);
                pdf.save(file.toFile());
            }
            return file;
        }
    }

    private Path pasted(BufferedImage picture) throws IOException {
        try (Pages p = new Pages()) {
            p.text(85, 100, ABOVE);
            p.content.drawImage(LosslessFactory.createFromImage(p.pdf, picture), 85, 842 - 200, 400, 60);
            p.text(85, 240, BELOW);
            return p.save(folder);
        }
    }

    private static PDFont font(PDDocument pdf) throws IOException {
        try (InputStream in =
                PDFont.class.getResourceAsStream("/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf")) {
            return PDType0Font.load(pdf, in, true);
        }
    }

    private static void set(Pages p, PDFont font, double y, String text) throws IOException {
        p.content.beginText();
        p.content.setFont(font, 12);
        p.content.setTextMatrix(Matrix.getTranslateInstance(85, (float) (842 - y)));
        p.content.showText(text);
        p.content.endText();
    }

    /** A line of print as a picture of 300 pixels per inch, 400 points by 60. */
    private BufferedImage words(String text) throws IOException {
        try (Pages p = new Pages()) {
            p.text(20, 35, text);
            Path file = p.save(Files.createDirectories(folder.resolve("words")));
            try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
                BufferedImage page = new PDFRenderer(pdf).renderImageWithDPI(0, 300, ImageType.GRAY);
                BufferedImage part = new BufferedImage(1667, 250, BufferedImage.TYPE_BYTE_GRAY);
                Graphics2D g = part.createGraphics();
                g.drawImage(page, 0, 0, Color.WHITE, null);
                g.dispose();
                return part;
            }
        }
    }

    /** Letters as filled shapes. */
    private static void drawn(Pages p, String text) throws IOException {
        PDType0Font font = (PDType0Font) p.font;
        byte[] codes = font.encode(text);
        float x = 85;
        for (int i = 0; i < codes.length; i += 2) {
            int code = (codes[i] & 0xff) << 8 | codes[i + 1] & 0xff;
            AffineTransform place = AffineTransform.getTranslateInstance(x, 842 - 160);
            place.scale(0.012, 0.012);
            PathIterator path = font.getNormalizedPath(code).getPathIterator(place);
            float[] to = new float[6];
            for (; !path.isDone(); path.next()) {
                switch (path.currentSegment(to)) {
                    case PathIterator.SEG_MOVETO -> p.content.moveTo(to[0], to[1]);
                    case PathIterator.SEG_LINETO -> p.content.lineTo(to[0], to[1]);
                    case PathIterator.SEG_QUADTO -> p.content.curveTo2(to[0], to[1], to[2], to[3]);
                    case PathIterator.SEG_CUBICTO -> p.content.curveTo(to[0], to[1], to[2], to[3], to[4], to[5]);
                    default -> p.content.closePath();
                }
            }
            p.content.fill();
            x += font.getWidth(code) * 0.012f;
        }
    }

    private static Document read(Path file, TextRecognition recognition) throws Exception {
        return new PdfReader(recognition)
                .read(new Input(file, "a.pdf", "0".repeat(64), "application/pdf", Files.size(file), Passwords.none()));
    }

    private static List<String> texts(Document d) {
        assertFalse(d.blocks().isEmpty());
        return d.blocks().stream().map(Block::text).toList();
    }
}
