package org.trichluc.read.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.io.IOException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trichluc.document.Document;
import org.trichluc.document.Source.TextOrigin;
import org.trichluc.document.Warning;
import org.trichluc.read.UnreadableException;
import org.trichluc.read.UnreadableException.Reason;

/** PDF text as careless programs write it. */
class BrokenTextTest {
    @TempDir
    Path folder;

    private static String text(Document d) {
        return String.join("\n", d.blocks().stream().map(b -> b.text()).toList());
    }

    @Test
    void whiteTextOnWhitePaperIsNoText() throws Exception {
        try (Pages p = new Pages()) {
            p.text(85, 100, "Xã có mười hai thôn.");
            p.content.setNonStrokingColor(Color.WHITE);
            p.text(85, 130, "chữ không ai thấy");
            Document d = p.read(folder);
            assertEquals("Xã có mười hai thôn.", text(d));
            assertEquals(List.of(hidden(1, 14, "chữ không ai thấy")), d.warnings());
        }
    }

    @Test
    void whiteTextOnADarkBarIsText() throws Exception {
        try (Pages p = new Pages()) {
            p.text(85, 160, "Xã có mười hai thôn.");
            p.content.setNonStrokingColor(Color.BLUE);
            p.bar(80, 110, 300, 20);
            p.content.setNonStrokingColor(Color.WHITE);
            p.text(85, 104, "PHẦN MỘT");
            assertEquals("PHẦN MỘT\nXã có mười hai thôn.", text(p.read(folder)));
        }
    }

    @Test
    void textOutsideThePageOrTheClipIsNoText() throws Exception {
        try (Pages p = new Pages()) {
            p.text(85, 100, "Xã có mười hai thôn.")
                    .text(85, 900, "dưới mép giấy")
                    .text(700, 100, "ngoài lề phải");
            p.content.saveGraphicsState();
            p.content.addRect(0, 0, 50, 50);
            p.content.clip();
            p.text(85, 300, "bị cắt mất");
            p.content.restoreGraphicsState();
            Document d = p.read(folder);
            assertEquals("Xã có mười hai thôn.", text(d));
            assertEquals(List.of(hidden(1, 30, "bị cắt mất dưới mép giấy ngoài lề phải")), d.warnings());
        }
    }

    @Test
    void textOutsideAPageThatShowsNoneIsRead() throws Exception {
        try (Pages p = new Pages()) {
            p.page.setMediaBox(new PDRectangle(9, 9));
            p.text(85, 100, "Xã có mười hai thôn.").text(85, 120, "Thôn có ba tổ.");
            Document d = p.read(folder);
            assertEquals("Xã có mười hai thôn. Thôn có ba tổ.", text(d));
            assertEquals(
                    List.of(new Warning(
                            "text.outside",
                            "Page 1: text that stands outside the page's edges is read, for the page shows none:"
                                    + " “Xã có mười hai thôn. Thôn có ba tổ.” (letters and digits: 25).",
                            List.of())),
                    d.warnings());
        }
    }

    private static Warning hidden(int page, int count, String sample) {
        String what = ": text that cannot be seen on paper is left out: “";
        String told = "Page " + page + what + sample + "” (letters and digits: " + count + ").";
        return new Warning("text.hidden", told, List.of());
    }

    @Test
    void hiddenTextThatSaysWhatIsPrintedOverItIsNotMissed() throws Exception {
        try (Pages p = new Pages()) {
            p.text(85, 100, "Xã có mười hai thôn.")
                    .mode(RenderingMode.NEITHER)
                    .text(85.5, 100.5, "Xã có mười hai thôn.");
            assertEquals(List.of(), p.read(folder).warnings());
        }
    }

    @Test
    void whatRunsUpThePageOrAslantOutsideTablesIsNamed() throws Exception {
        try (Pages p = new Pages()) {
            for (int i = 0; i < 2; i++) {
                p.text(85, 200 + 50 * i, "Xã có mười hai thôn và " + (i + 1) + " chợ.");
                up(p, 30, 500, "Lưu hành nội bộ");
                turned(p, 200, 600, 0.8, "DỰ THẢO");
                p.page();
            }
            p.text(85, 300, "Hết.");
            Document d = p.read(folder);
            assertEquals(
                    "Xã có mười hai thôn và 1 chợ. Xã có mười hai thôn và 2 chợ. Hết.", text(d).replace('\n', ' '));
            assertEquals(
                    List.of(
                            "Pages 1-2: text that runs up, down or aslant outside tables is left out: “DỰ THẢO”"
                                    + " (letters and digits: 6).",
                            "Pages 1-2: text that runs up, down or aslant outside tables is left out: “Lưu hành nội bộ”"
                                    + " (letters and digits: 12)."),
                    d.warnings().stream().map(Warning::message).toList());
            assertEquals("text.sideways", d.warnings().get(0).code());
        }
    }

    @Test
    void aHeadThatRunsUpItsColumnIsReadInItsCell() throws Exception {
        try (Pages p = new Pages()) {
            for (double y : new double[] {100, 200, 230}) {
                p.bar(80, y, 300, 0.5);
            }
            for (double x : new double[] {80, 120, 380}) {
                p.bar(x, 230, 0.5, 130);
            }
            p.text(130, 150, "Nội dung").text(95, 220, "1").text(130, 220, "Làm đường");
            up(p, 95, 190, "Số thứ");
            up(p, 109, 180, "tự");
            Document d = p.read(folder);
            assertEquals("Số thứ tự\tNội dung\n1\tLàm đường", text(d));
            assertEquals(List.of(), d.warnings());
        }
    }

    private static void up(Pages p, double x, double y, String text) throws IOException {
        turned(p, x, y, Math.PI / 2, text);
    }

    private static void turned(Pages p, double x, double y, double angle, String text) throws IOException {
        p.content.beginText();
        p.content.setFont(p.font, 10);
        p.content.setTextMatrix(Matrix.getRotateInstance(angle, (float) x, (float) (842 - y)));
        p.content.showText(text);
        p.content.endText();
    }

    @Test
    void textPrintedTwiceToLookBoldIsReadOnce() throws Exception {
        try (Pages p = new Pages()) {
            p.text(85, 100, "Kết quả đạt được").text(85.4, 100, "Kết quả đạt được");
            p.text(85, 130, "Xã có mười hai thôn.");
            Document d = p.read(folder);
            assertEquals("Kết quả đạt được\nXã có mười hai thôn.", text(d));
            assertTrue(d.blocks().get(0).runs().get(0).style().bold());
        }
    }

    @Test
    void headingsOfSpreadLettersAreWords() throws Exception {
        try (Pages p = new Pages()) {
            p.content.setCharacterSpacing(5);
            p.text(200, 100, 14, "BÁO CÁO");
            p.content.setCharacterSpacing(0);
            p.text(85, 130, "Xã có mười hai thôn.");
            assertEquals("BÁO CÁO\nXã có mười hai thôn.", text(p.read(folder)));
        }
    }

    @Test
    void lettersWithTheirMarksApartAreComposed() throws Exception {
        try (Pages p = new Pages()) {
            p.text(85, 100, Normalizer.normalize("Kết quả thực hiện nhiệm vụ", Normalizer.Form.NFD));
            assertEquals("Kết quả thực hiện nhiệm vụ", Normalizer.normalize(text(p.read(folder)), Normalizer.Form.NFC));
        }
    }

    @Test
    void aPageOfDrawnLettersNeedsRecognition() throws Exception {
        try (Pages p = new Pages()) {
            for (int i = 0; i < 150; i++) {
                float x = 80 + i % 30 * 12;
                float y = 700 - i / 30 * 20;
                p.content.moveTo(x, y);
                p.content.curveTo(x + 2, y + 9, x + 6, y + 9, x + 8, y);
                p.content.fill();
            }
            UnreadableException e = assertThrows(UnreadableException.class, () -> p.read(folder));
            assertEquals(Reason.NEEDS_OCR, e.reason());
        }
    }

    @Test
    void textUnderThePictureOfThePageIsWhatAProgramRecognised() throws Exception {
        try (Pages p = new Pages()) {
            p.text(85, 100, "Xã có mười hai thôn, hai chợ phiên và một trạm y tế.")
                    .image();
            Document d = p.read(folder);
            assertEquals("Xã có mười hai thôn, hai chợ phiên và một trạm y tế.", text(d));
            assertEquals(TextOrigin.OCR, d.source().textOrigin());
        }
    }

    @Test
    void textOnABackgroundPictureIsThePagesOwn() throws Exception {
        try (Pages p = new Pages()) {
            p.image();
            for (int i = 0; i < 8; i++) {
                p.text(85, 100 + 15 * i, "Xã có mười hai thôn, hai chợ phiên và một trạm y tế.");
            }
            assertEquals(TextOrigin.DIGITAL, p.read(folder).source().textOrigin());
        }
    }

    @Test
    void invisibleTextOfAPageOfTextIsLeftOut() throws Exception {
        try (Pages p = new Pages()) {
            p.text(85, 100, "Xã có mười hai thôn.").mode(RenderingMode.NEITHER).text(85, 130, "ẩn");
            Document d = p.read(folder);
            assertEquals("Xã có mười hai thôn.", text(d));
            assertEquals(List.of(hidden(1, 2, "ẩn")), d.warnings());
        }
    }

    @Test
    void textOfNoLanguageIsToldFromTextInALegacyEncoding() {
        String numberedAnew = "&Ӝ1*# +Ñ$; +Ӝ,& &+Ӫ 1*+Ƭ$ 9,Ӌ7( 1$0@ ÿӝF~ #OұS= 7Ӵ[> GR^ $%& *+^ ÿѭ{ӧ QJ|~ ";
        assertTrue(TextLayer.garbled(numberedAnew.repeat(4), 20));
        assertFalse(TextLayer.garbled(
                "Céng hoµ x· héi chñ nghÜa viÖt nam ®éc lËp tù do h¹nh phóc b¸o c¸o kÕt qu¶"
                        + " thùc hiÖn nhiÖm vô ph¸t triÓn kinh tÕ x· héi n¨m qua cña huyÖn",
                20));
        assertFalse(TextLayer.garbled(
                "The report of the committee on the development of rural roads was sent to all"
                        + " members before the meeting of the board in the second week of the month",
                20));
    }
}
