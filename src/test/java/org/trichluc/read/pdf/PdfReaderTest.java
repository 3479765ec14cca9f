package org.trichluc.read.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceDictionary;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.util.Matrix;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trichluc.document.Box;
import org.trichluc.document.Document;
import org.trichluc.layout.Face;
import org.trichluc.read.UnreadableException;
import org.trichluc.read.UnreadableException.Reason;

class PdfReaderTest {
    @TempDir
    Path folder;

    private static List<String> texts(Document d) {
        return d.blocks().stream().map(b -> b.text()).toList();
    }

    private static Box box(Document d) {
        return Objects.requireNonNull(d.blocks().get(0).box());
    }

    private static Reason refused(Path file, @Nullable String password) {
        return assertThrows(UnreadableException.class, () -> Pages.read(file, password))
                .reason();
    }

    @Test
    void textComesOutWithPagesAndProducer() throws Exception {
        try (Pages p = new Pages()) {
            p.pdf.getDocumentInformation().setProducer("Máy in của xã");
            p.text(85, 100, "Xã Đồng Mít đã trồng ").text(205, 100, "được nghìn cây ưu tiên.");
            Document d = p.read(folder);
            assertEquals(List.of("Xã Đồng Mít đã trồng được nghìn cây ưu tiên."), texts(d));
            assertEquals(1, d.source().pages());
            assertEquals("Máy in của xã", d.source().producer().get("producer"));
            assertEquals(1, d.blocks().get(0).page());
            assertEquals(85, box(d).x0(), 0.1);
        }
    }

    @Test
    void aWordCutIntoFragmentsStaysWhole() throws Exception {
        try (Pages p = new Pages()) {
            double x = 85;
            for (String part : new String[] {"ngh", "iê", "m tú", "c"}) {
                p.text(x, 100, part);
                x += p.font.getStringWidth(part) * 12 / 1000;
            }
            assertEquals(List.of("nghiêm túc"), texts(p.read(folder)));
        }
    }

    @Test
    void wordsPlacedWithoutSpacesAreToldByTheirGaps() throws Exception {
        try (Pages p = new Pages()) {
            p.text(85, 100, "dân").text(109, 100, "vận").text(132, 100, "khéo");
            assertEquals(List.of("dân vận khéo"), texts(p.read(folder)));
        }
    }

    @Test
    void aTurnedPageIsReadUpright() throws Exception {
        try (Pages p = new Pages()) {
            p.page.setRotation(90);
            p.content.beginText();
            p.content.setFont(p.font, 12);
            p.content.setTextMatrix(new Matrix(0, 1, -1, 0, 100, 85));
            p.content.showText("Bảng nằm ngang");
            p.content.endText();
            Document d = p.read(folder);
            assertEquals(List.of("Bảng nằm ngang"), texts(d));
            assertEquals(85, box(d).x0(), 0.1);
            assertEquals(100, box(d).y1(), 4);
        }
    }

    @Test
    void aPageOnItsSideAmongOthersIsReadInItsPlace() throws Exception {
        try (Pages p = new Pages()) {
            p.text(85, 100, "Trước bảng.").page();
            for (int i = 0; i < 3; i++) {
                p.content.beginText();
                p.content.setFont(p.font, 12);
                p.content.setTextMatrix(new Matrix(0, 1, -1, 0, 100 + 40 * i, 85));
                p.content.showText("Dòng " + i + " nằm dọc tờ giấy.");
                p.content.endText();
            }
            p.page();
            p.page.setMediaBox(new PDRectangle(842, 595));
            p.text(85, 347, "Phụ lục nằm ngang.");
            Document d = p.read(folder);
            assertEquals(
                    List.of(
                            "Trước bảng.",
                            "Dòng 0 nằm dọc tờ giấy.",
                            "Dòng 1 nằm dọc tờ giấy.",
                            "Dòng 2 nằm dọc tờ giấy.",
                            "Phụ lục nằm ngang."),
                    texts(d));
            assertEquals(100, Objects.requireNonNull(d.blocks().get(4).box()).y1(), 4);
            assertEquals(List.of(), d.warnings());
        }
    }

    @Test
    void invisibleTextIsNoTextWhereOtherTextCanBeSeen() throws Exception {
        try (Pages p = new Pages()) {
            p.text(85, 100, "Nhìn thấy.").mode(RenderingMode.NEITHER).text(85, 140, "Không nhìn thấy.");
            assertEquals(List.of("Nhìn thấy."), texts(p.read(folder)));
        }
    }

    @Test
    void outlinedTextIsBold() throws Exception {
        try (Pages p = new Pages()) {
            p.mode(RenderingMode.FILL_STROKE).text(85, 100, "Đậm");
            assertTrue(p.read(folder).blocks().get(0).runs().get(0).style().bold());
        }
    }

    @Test
    void uWithHornUnderAnotherLettersNumberIsRepaired() throws Exception {
        try (Pages p = new Pages()) {
            p.text(85, 100, "n\u2212ớc tr\u2212ởng 5 \u2212 3");
            assertEquals(List.of("nước trưởng 5 \u2212 3"), texts(p.read(folder)));
        }
    }

    @Test
    void gheIsReadAsUWithHorn() {
        List<PlacedGlyph> glyphs = new ArrayList<>();
        glyphs.add(new PlacedGlyph("\u01a2", 0, 0, 1, 0, 5, 12, 3, new Face("Times", false, false)));
        HornRepair.repair(glyphs);
        assertEquals("Ư", glyphs.get(0).text());
    }

    @Test
    void thinFilledRectanglesAreTheTablesRules() throws Exception {
        try (Pages p = new Pages()) {
            for (double y : new double[] {100, 130, 160}) {
                p.bar(85, y, 200, 0.7);
            }
            for (double x : new double[] {85, 185, 285}) {
                p.bar(x, 160, 0.7, 60);
            }
            p.text(90, 120, "Thôn").text(190, 120, "Hộ").text(90, 150, "Đông").text(190, 150, "12");
            Document d = p.read(folder);
            assertEquals(List.of("Thôn\tHộ\nĐông\t12"), texts(d));
            assertTrue(Objects.requireNonNull(d.blocks().get(0).table()).ruled());
        }
    }

    @Test
    void whiteRulesAreNone() throws Exception {
        try (Pages p = new Pages()) {
            p.content.setNonStrokingColor(1f);
            for (double y : new double[] {100, 130, 160}) {
                p.bar(85, y, 200, 0.7);
            }
            for (double x : new double[] {85, 185, 285}) {
                p.bar(x, 160, 0.7, 60);
            }
            p.content.setNonStrokingColor(0f);
            p.text(90, 120, "Thôn Đông có hai mươi hộ.");
            assertEquals(List.of("Thôn Đông có hai mươi hộ."), texts(p.read(folder)));
        }
    }

    @Test
    void theRegistersStampFillsTheBlankOfTheNumber() throws Exception {
        try (Pages p = new Pages()) {
            p.text(85, 100, "Số:        /BC-XĐM");
            stamp(p, 108, 103, "47");
            stamp(p, 300, 300, "Người ký: Ủy ban nhân dân xã");
            assertEquals(List.of("Số: 47 /BC-XĐM"), texts(p.read(folder)));
        }
    }

    private static void stamp(Pages p, double x, double y, String text) throws IOException {
        PDAnnotationWidget widget = new PDAnnotationWidget();
        widget.getCOSObject().setItem(COSName.FT, COSName.SIG);
        PDRectangle place = new PDRectangle((float) x, (float) (842 - y), 200, 20);
        widget.setRectangle(place);
        PDAppearanceStream look = new PDAppearanceStream(p.pdf);
        look.setBBox(new PDRectangle(200, 20));
        look.setResources(new PDResources());
        try (PDPageContentStream c = new PDPageContentStream(p.pdf, look)) {
            c.beginText();
            c.setFont(p.font, 12);
            c.showText(text);
            c.endText();
        }
        PDAppearanceDictionary looks = new PDAppearanceDictionary(new COSDictionary());
        looks.setNormalAppearance(look);
        widget.setAppearance(looks);
        List<PDAnnotation> all = new ArrayList<>(p.page.getAnnotations());
        all.add(widget);
        p.page.setAnnotations(all);
    }

    @Test
    void aFileWithAnEmptyUserPasswordOpens() throws Exception {
        try (Pages p = new Pages()) {
            Path file = p.text(85, 100, "Mở được.").save(folder, "owner", "");
            assertEquals(List.of("Mở được."), texts(Pages.read(file, null)));
        }
    }

    @Test
    void aProtectedFileOpensWithItsPasswordOnly() throws Exception {
        try (Pages p = new Pages()) {
            Path file = p.text(85, 100, "Mở được.").save(folder, "owner", "mật");
            assertEquals(Reason.ENCRYPTED, refused(file, null));
            assertEquals(Reason.ENCRYPTED, refused(file, "sai"));
            assertEquals(List.of("Mở được."), texts(Pages.read(file, "mật")));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/Filter/Adobe.PubSec/SubFilter/adbe.pkcs7.s4/V 2/Length 128/Recipients[<00>]",
                "/Filter/EBX_HANDLER/V 1/Length 40"
            })
    void aFileLockedByACertificateOrAServiceIsNotCalledDamaged(String lock) throws Exception {
        StringBuilder pdf = new StringBuilder("%PDF-1.4\n");
        StringBuilder places = new StringBuilder("0000000000 65535 f \n");
        int number = 1;
        for (String object : List.of("/Type/Catalog/Pages 2 0 R", "/Type/Pages/Kids[]/Count 0", lock)) {
            places.append(String.format(java.util.Locale.ROOT, "%010d 00000 n \n", pdf.length()));
            pdf.append(number++).append(" 0 obj\n<<").append(object).append(">>\nendobj\n");
        }
        int table = pdf.length();
        pdf.append("xref\n0 4\n").append(places);
        pdf.append("trailer\n<</Size 4/Root 1 0 R/Encrypt 3 0 R/ID[<01><02>]>>\nstartxref\n" + table + "\n%%EOF\n");
        Path file = Files.writeString(folder.resolve("a.pdf"), pdf);
        assertEquals(Reason.ENCRYPTED, refused(file, null));
    }

    @Test
    void aDamagedFileSaysSo() throws Exception {
        Path file = Files.writeString(folder.resolve("a.pdf"), "%PDF-1.7\nno more than this");
        assertEquals(Reason.DAMAGED, refused(file, null));
    }

    @Test
    void aPageWhoseLengthIsToldNowhereIsRead() throws Exception {
        String content = "BT /F1 12 Tf 50 700 Td (Ba thon) Tj ET";
        String file = "%PDF-1.4\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n"
                + "2 0 obj\n<</Type/Pages/Kids[3 0 R]/Count 1>>\nendobj\n"
                + "3 0 obj\n<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R"
                + "/Resources<</Font<</F1 5 0 R>>>>>>\nendobj\n"
                + "4 0 obj\n<</Length 4 0 R>>stream\n" + content + "\nendstream\nendobj\n"
                + "5 0 obj\n<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>\nendobj\n"
                + "trailer\n<</Root 1 0 R/Size 6>>\n%%EOF";
        Document d = Pages.read(Files.writeString(folder.resolve("a.pdf"), file), null);
        assertEquals(List.of("Ba thon"), texts(d));
    }

    @Test
    void aPageWhoseContentIsGoneIsNamed() throws Exception {
        String file = "%PDF-1.4\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n"
                + "2 0 obj\n<</Type/Pages/Kids[3 0 R]/Count 1>>\nendobj\n"
                + "3 0 obj\n<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents[4 0 R]>>\nendobj\n"
                + "trailer\n<</Root 1 0 R/Size 6>>\n%%EOF";
        Document d = Pages.read(Files.writeString(folder.resolve("a.pdf"), file), null);
        assertEquals("page.unreadable", d.warnings().get(0).code());
    }

    @Test
    void aScanNeedsRecognition() throws Exception {
        try (Pages p = new Pages()) {
            assertEquals(Reason.NEEDS_OCR, refused(p.image().save(folder), null));
        }
    }

    @Test
    void aScannedPageAmongOthersIsNamed() throws Exception {
        try (Pages p = new Pages()) {
            p.text(85, 100, "Trang đầu có chữ.").page().image();
            Document d = p.read(folder);
            assertEquals(List.of("Trang đầu có chữ."), texts(d));
            assertEquals("page.unreadable", d.warnings().get(0).code());
            assertTrue(d.warnings().get(0).message().startsWith("Page 2 "));
        }
    }

    @Test
    void aLetterThatTheFilesMapCallsABlankIsToldByTheFont() throws Exception {
        for (boolean subset : new boolean[] {true, false}) {
            try (Pages p = new Pages(subset)) {
                p.text(85, 100, "GHI CHÉP HỘI HỌP");
                Path file = p.save(folder);
                try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
                    COSDictionary font = pdf.getPage(0)
                            .getResources()
                            .getCOSObject()
                            .getCOSDictionary(COSName.FONT)
                            .getCOSDictionary(pdf.getPage(0)
                                    .getResources()
                                    .getFontNames()
                                    .iterator()
                                    .next());
                    String map = font.getCOSStream(COSName.TO_UNICODE).toTextString();
                    COSStream blanked = pdf.getDocument().createCOSStream();
                    try (OutputStream out = blanked.createOutputStream()) {
                        out.write(map.replaceFirst("endbfrange", "endbfrange\n1 beginbfchar\n<002B> <0020>\nendbfchar")
                                .getBytes(StandardCharsets.US_ASCII));
                    }
                    font.setItem(COSName.TO_UNICODE, blanked);
                    pdf.save(folder.resolve("b.pdf").toFile());
                    assertFalse(new PDFTextStripper().getText(pdf).contains("H"));
                }
                assertEquals(List.of("GHI CHÉP HỘI HỌP"), texts(Pages.read(folder.resolve("b.pdf"), null)));
            }
        }
    }

    @Test
    void formsWithinFormsEndInBoundedTime() throws Exception {
        try (Pages p = new Pages()) {
            p.text(85, 100, "Báo cáo của xã");
            PDFormXObject inner = new PDFormXObject(p.pdf);
            inner.setBBox(PDRectangle.A4);
            inner.setResources(new PDResources());
            for (int depth = 0; depth < 30; depth++) {
                PDFormXObject outer = new PDFormXObject(p.pdf);
                outer.setBBox(PDRectangle.A4);
                PDResources own = new PDResources();
                outer.setResources(own);
                own.put(COSName.getPDFName("F"), inner);
                try (OutputStream out = outer.getCOSObject().createOutputStream()) {
                    out.write("/F Do /F Do".getBytes(StandardCharsets.US_ASCII));
                }
                inner = outer;
            }
            p.content.drawForm(inner);
            Document d = assertTimeoutPreemptively(Duration.ofSeconds(60), () -> p.read(folder));
            assertEquals(List.of("Báo cáo của xã"), texts(d));
            assertEquals("page.unreadable", d.warnings().get(0).code());
        }
    }
}
