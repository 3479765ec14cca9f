package org.trichluc.extract.citation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.trichluc.report.Citation;
import org.trichluc.report.CitedDocument;

class LawNamesTest {

    private static List<String> raws(String date, String text) {
        return Cites.in(date, text).citations().stream().map(Citation::raw).toList();
    }

    private static CitedDocument document(String date, String text) {
        return Cites.in(date, text).documents().get(0);
    }

    @Test
    void aNameThatWasOneLawIsTwoOnceTheRegisterKnowsTwo() {
        String text = "Tuyên truyền Luật Khiếu nại, Tố cáo tại bản";
        assertEquals(List.of("Luật Khiếu nại", "Tố cáo"), raws("2015-03-01", text));
        assertEquals(List.of("Luật Khiếu nại, Tố cáo"), raws("2010-03-01", text));
    }

    @Test
    void aCommaInsideANameDoesNotSplitIt() {
        assertEquals(
                List.of("Luật Phòng, chống ma túy", "Luật Biên phòng Việt Nam"),
                raws("2023-03-01", "học Luật Phòng, chống ma túy, Luật Biên phòng Việt Nam"));
    }

    @Test
    void furtherNamesShareTheWord() {
        assertEquals(
                List.of("Luật cán bộ, công chức", "viên chức"),
                raws("2023-03-01", "phổ biến Luật cán bộ, công chức, viên chức."));
        assertEquals(
                List.of("Luật Đất đai", "Xây dựng", "Đầu tư công"),
                raws("2023-03-01", "theo Luật Đất đai, Xây dựng và Đầu tư công."));
    }

    @Test
    void wordsThatGoOnAreNoFurtherName() {
        assertEquals(List.of("Luật đất đai"), raws("2023-03-01", "thực hiện Luật đất đai, xây dựng nông thôn mới"));
        assertEquals(List.of("Luật Đất đai"), raws("2023-03-01", "theo Luật Đất đai, Đầu tư phát triển giao thông"));
    }

    @Test
    void aNameIsResolvedByTheReportsDate() {
        String text = "thực hiện Luật Đất đai";
        assertEquals("13/2003/QH11", document("2009-05-01", text).number());
        assertEquals("45/2013/QH13", document("2022-05-01", text).number());
        assertEquals(Boolean.TRUE, document("2022-05-01", text).inferred());
    }

    @Test
    void withoutADateAnAmbiguousNameStaysUnresolved() {
        CitedDocument d = Cites.in(null, "thực hiện Luật Đất đai").documents().get(0);
        assertNull(d.number());
        assertNull(d.inferred());
    }

    @Test
    void aYearTellsTheEdition() {
        assertEquals(List.of("Luật Đất đai"), raws("2022-05-01", "so với Luật Đất đai năm 2003 thì"));
        assertEquals(
                "13/2003/QH11",
                document("2022-05-01", "so với Luật Đất đai năm 2003").number());
    }

    @Test
    void aConstitutionsYearIsItsName() {
        assertEquals(List.of("Hiến pháp năm 2013"), raws("2022-05-01", "quyền mà Hiến pháp năm 2013 ghi nhận"));
    }

    @Test
    void aYearWithoutAnEditionIsNotPartOfTheName() {
        assertEquals(List.of("Luật Đất đai"), raws("2022-05-01", "thực hiện Luật Đất đai năm 2021, huyện đã"));
    }

    @Test
    void aLawMayHaveItsNumber() {
        Citation c = Cites.in("2024-01-01", "Căn cứ Luật Thanh tra số 11/2022/QH15 ngày 14/11/2022;")
                .citations()
                .get(0);
        assertEquals("Luật Thanh tra số 11/2022/QH15 ngày 14/11/2022", c.raw());
        assertEquals("11/2022/QH15", c.number());
    }

    @Test
    void nameAndNumberOfALawAreOneDocument() {
        assertEquals(
                1,
                Cites.in("2024-01-01", "Luật Thanh tra số 11/2022/QH15; thi hành Luật Thanh tra")
                        .documents()
                        .size());
    }

    @Test
    void aLawThatTheRegisterDoesNotKnowIsFoundWithLessConfidence() {
        Citation c =
                Cites.of("thực hiện Luật Kinh tế tuần hoàn và các nghị định").get(0);
        assertEquals("Luật Kinh tế tuần hoàn", c.raw());
        assertEquals(0.6, c.confidence());
    }

    @Test
    void lawInGeneralIsNoName() {
        assertEquals(List.of(), raws("2022-05-01", "chấp hành pháp luật đất đai và kỷ luật lao động"));
    }
}
