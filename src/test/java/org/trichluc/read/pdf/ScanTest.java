package org.trichluc.read.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceDictionary;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trichluc.document.Document;
import org.trichluc.document.Source.TextOrigin;
import org.trichluc.layout.Face;
import org.trichluc.read.Input;
import org.trichluc.read.Passwords;
import org.trichluc.read.UnreadableException;
import org.trichluc.read.UnreadableException.Reason;
import org.trichluc.read.scan.StubRecogniser;
import org.trichluc.read.scan.TextRecognition;

/** Pages that are pictures. */
class ScanTest {
    private static final Path REPORT = Path.of("fixtures/ubnd-huyen-nam/report.pdf");
    private static final String SENTENCE = "Ủy ban nhân dân xã đã tổ chức họp thôn và ghi biên bản đầy đủ. ";

    @Test
    void aScanReadsLikeThePrintedPage(@TempDir Path folder) throws Exception {
        TextRecognition recognition = TextRecognition.of(System.getenv("PATH"), folder.resolve("cache"));
        assumeTrue(recognition.available(), "tesseract with Vietnamese is not on this machine");
        Path scan = scanned(folder);

        Document document = new PdfReader(recognition).read(input(scan));

        assertEquals(TextOrigin.OCR, document.source().textOrigin());
        String text = text(document);
        assertTrue(text.contains("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"), text);
        assertTrue(text.contains("BÁO CÁO"), text);
        try (var cached = Files.walk(folder.resolve("cache"))) {
            assertTrue(cached.anyMatch(Files::isRegularFile));
        }
    }

    @Test
    void aScanWithoutARecogniserNamesTheRemedy(@TempDir Path folder) throws Exception {
        Path scan = scanned(folder);

        UnreadableException e = assertThrows(
                UnreadableException.class,
                () -> new PdfReader(TextRecognition.of(folder.toString(), null)).read(input(scan)));

        assertEquals(Reason.NEEDS_OCR, e.reason());
        assertTrue(e.remedy().contains("tesseract-ocr-vie"), e.remedy());
    }

    @Test
    void aPoorLayerIsKeptWhereThePageCannotBeRecognised(@TempDir Path folder) throws Exception {
        Path scan = scanned(folder);
        try (PDDocument pdf = Loader.loadPDF(scan.toFile())) {
            try (PDPageContentStream content = new PDPageContentStream(pdf, pdf.getPage(0), AppendMode.APPEND, false)) {
                content.setFont(new PDType1Font(FontName.HELVETICA), 10);
                content.setRenderingMode(RenderingMode.NEITHER);
                for (int line = 0; line < 12; line++) {
                    content.beginText();
                    content.newLineAtOffset(80, 700 - 20 * line);
                    content.showText("CQNG HOA XA HO! CHU NGHIA VI~T NAM Dc 1p - Tp do");
                    content.endText();
                }
            }
            pdf.save(scan.toFile());
        }
        Document d = new PdfReader(StubRecogniser.failing(folder)).read(input(scan));

        assertTrue(text(d).contains("CQNG HOA XA"), text(d));
        assertEquals("page.unreadable", d.warnings().get(0).code());
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aStampThatIsNoPartOfThePageIsNotInItsPicture(boolean text) throws Exception {
        try (PDDocument pdf = new PDDocument()) {
            PDPage page = new PDPage(PDRectangle.A4);
            pdf.addPage(page);
            PDAppearanceStream stamp = new PDAppearanceStream(pdf);
            stamp.setBBox(new PDRectangle(100, 100));
            try (var out = stamp.getStream().createOutputStream()) {
                out.write("0 0 100 100 re f".getBytes(StandardCharsets.US_ASCII));
            }
            PDAppearanceDictionary looks = new PDAppearanceDictionary();
            looks.setNormalAppearance(stamp);
            PDAnnotationWidget widget = new PDAnnotationWidget();
            widget.setRectangle(new PDRectangle(100, 600, 100, 100));
            widget.setAppearance(looks);
            page.setAnnotations(List.of(widget));
            PagePicture picture = new PagePicture(pdf, text);
            assertEquals(-1, picture.draw(0, 72, Set.of()).getRGB(150, 192));
            Set<COSDictionary> printed = Set.of(widget.getCOSObject());
            assertEquals(0xFF000000, picture.draw(0, 72, printed).getRGB(150, 192));
        }
    }

    @Test
    void aPageWithAStampOnlyIsItsPicture() {
        assertEquals(TextLayer.NONE, TextLayer.of(true, glyphs("Ký bởi: Văn phòng"), List.of()));
        assertEquals(TextLayer.PRINTED, TextLayer.of(false, glyphs("Ký bởi: Văn phòng"), List.of()));
        assertEquals(TextLayer.PRINTED, TextLayer.of(true, glyphs(SENTENCE.repeat(8)), List.of()));
    }

    @Test
    void aBadlyRecognisedLayerIsNoText() {
        assertTrue(TextLayer.poor("CQNG HOA XA HO! CHU NGHIA VI~T NAM Dc 1p - Tp do"));
        assertTrue(TextLayer.poor("Uy ban nhan dan xa da to chuc hop thon"));
        assertFalse(TextLayer.poor(SENTENCE));
    }

    @Test
    void aWellRecognisedLayerUnderThePictureIsTakenAsRecognised() {
        assertEquals(TextLayer.RECOGNISED, TextLayer.of(true, List.of(), glyphs(SENTENCE)));
        assertEquals(TextLayer.NONE, TextLayer.of(true, List.of(), glyphs("CQNG HOA XA HO! CHU NGHIA")));
    }

    private static List<PlacedGlyph> glyphs(String text) {
        List<PlacedGlyph> glyphs = new ArrayList<>();
        for (int i = 0; i < text.length(); i++) {
            glyphs.add(new PlacedGlyph(
                    text.substring(i, i + 1), 50 + i * 6, 700, 1, 0, 6, 12, 3, new Face(null, false, false)));
        }
        return glyphs;
    }

    private static String text(Document document) {
        StringBuilder b = new StringBuilder();
        document.blocks().forEach(block -> b.append(block.text()).append('\n'));
        return b.toString();
    }

    /** The first page of a fixture as a picture of 200 pixels per inch. */
    private static Path scanned(Path folder) throws IOException {
        Path file = folder.resolve("scan.pdf");
        try (PDDocument printed = Loader.loadPDF(REPORT.toFile());
                PDDocument scan = new PDDocument()) {
            PDRectangle size = printed.getPage(0).getCropBox();
            BufferedImage picture = new PDFRenderer(printed).renderImageWithDPI(0, 200, ImageType.GRAY);
            PDPage page = new PDPage(size);
            scan.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(scan, page)) {
                content.drawImage(
                        LosslessFactory.createFromImage(scan, picture), 0, 0, size.getWidth(), size.getHeight());
            }
            scan.save(file.toFile());
        }
        return file;
    }

    private static Input input(Path file) throws IOException {
        return new Input(file, "scan.pdf", "0".repeat(64), "application/pdf", Files.size(file), Passwords.none());
    }
}
