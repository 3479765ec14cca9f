package org.trichluc.extract.citation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.trichluc.document.Block;
import org.trichluc.document.BlockKind;
import org.trichluc.document.Note;
import org.trichluc.document.Warning;
import org.trichluc.report.Citation;

class CitationExtractorTest {

    private static List<String> raws(String text) {
        return Cites.of(text).stream().map(Citation::raw).toList();
    }

    @Test
    void numbersThatShareTheLastOnesSymbolAreEachACitation() {
        List<Citation> all = Cites.of("Các Nghị định số 87, 88 và 31/CP của Chính phủ đã được phổ biến.");
        assertEquals(
                List.of("Nghị định số 87", "88", "31/CP"),
                all.stream().map(Citation::raw).toList());
        assertEquals(
                List.of("87/CP", "88/CP", "31/CP"),
                all.stream().map(Citation::number).toList());
        assertEquals(
                List.of("nghi-dinh", "nghi-dinh", "nghi-dinh"),
                all.stream().map(Citation::type).toList());
    }

    @Test
    void aMentionRunsFromItsTypeWordToItsDate() {
        Citation c = Cites.of("Thực hiện Chỉ thị số 31-CT/HU, ngày 09 tháng 4 năm 2031 của Huyện ủy về nước sạch.")
                .get(0);
        assertEquals("Chỉ thị số 31-CT/HU, ngày 09 tháng 4 năm 2031", c.raw());
        assertEquals("chi-thi", c.type());
        assertEquals("31-CT/HU", c.number());
        assertEquals("2031-04-09", c.date());
        assertEquals(2031, c.year());
    }

    @Test
    void aNumberLosesBlanksAndKeepsItsRaisedLetterAsAPlainOne() {
        assertEquals("62-QĐ/TW", Cites.of("theo Quyết định 62 – QĐ/TW").get(0).number());
        assertEquals(
                "12/2031/NQ-CP",
                Cites.of("theo Nghị quyết số 12/2031/NQ - CP").get(0).number());
        assertEquals("17a-KH/ĐTN", Cites.of("có Kế hoạch 17ª-KH/ĐTN").get(0).number());
    }

    @Test
    void aDateInCapitalsBelongsToTheMention() {
        Citation c = Cites.of("BAN HÀNH KÈM THEO QUYẾT ĐỊNH SỐ 12/2031/QĐ-TTG NGÀY 20 THÁNG 12 NĂM 2031 CỦA THỦ TƯỚNG")
                .get(0);
        assertEquals("2031-12-20", c.date());
    }

    @Test
    void theReportsOwnNumberInItsTitleIsNoMention() {
        List<Block> title = Cites.blocks(
                BlockKind.TITLE, "t", "CỦA ỦY BAN NHÂN DÂN SỐ 77/QĐ-UBND SỬA ĐỔI QUYẾT ĐỊNH SỐ 12/QĐ-UBND");
        assertEquals(
                List.of("QUYẾT ĐỊNH SỐ 12/QĐ-UBND"),
                Cites.of("2023-12-20", title, List.of()).citations().stream()
                        .map(Citation::raw)
                        .toList());
    }

    @Test
    void lawsInGeneralAreNoLaw() {
        assertEquals(List.of(), raws("Trừ trường hợp các Luật Thuế, Pháp lệnh Thuế có quy định khác."));
    }

    @Test
    void aDateDoesNotSpreadOverAList() {
        List<Citation> list = Cites.of("theo Quyết định số 61-QĐ/TW và Quyết định số 62-QĐ/TW, ngày 12/9/2031.");
        assertNull(list.get(0).date());
        assertEquals("2031-09-12", list.get(1).date());
    }

    @Test
    void eachMemberOfAnEllipticListCountsAndSharesTheType() {
        List<Citation> list = Cites.of("các Nghị định số 34/2031/NĐ-CP, 154/2032/NĐ-CP và 12/2033/NĐ-CP");
        assertEquals(
                List.of("Nghị định số 34/2031/NĐ-CP", "154/2032/NĐ-CP", "12/2033/NĐ-CP"),
                list.stream().map(Citation::raw).toList());
        assertEquals(
                List.of("nghi-dinh", "nghi-dinh", "nghi-dinh"),
                list.stream().map(Citation::type).toList());
        List<Citation> rules = Cites.of("Quy định số 61-QĐ/TW và 62-QĐ/TW");
        assertEquals("quy-dinh", rules.get(1).type());
    }

    @Test
    void aNumberWithoutATypeWordTakesTheTypeOfItsSymbol() {
        assertEquals(
                "phap-lenh", Cites.of("theo 34/2031/PL-UBTVQH18 tại xã").get(0).type());
        assertEquals("thong-tri", Cites.of("theo 06-TT/TU và hướng dẫn").get(0).type());
        assertEquals(
                "thong-tu", Cites.of("theo 06/2031/TT-BNV và hướng dẫn").get(0).type());
    }

    @Test
    void aGeneralWordGivesTheTypeKhac() {
        assertEquals(
                "khac", Cites.of("Hội có Văn bản số 16/HLV.BT báo cáo").get(0).type());
    }

    @Test
    void generalMentionsProgrammesStandardsAndRatiosAreNoCitations() {
        assertEquals(
                List.of(),
                raws("Các nghị quyết của Đảng, Chương trình 135, Đề án 938, ISO 9001:2015, 14.175/17.378 hộ, ngày 30/4,"
                        + " Nghị quyết Đại hội lần thứ XIX, chứng chỉ số 3627/CCHND-SYT-HNO, dự thảo Luật Đất đai."));
    }

    @Test
    void aTypeWithSoAndNoNumberIsADoubtAndNoCitation() {
        Citations found = Cites.in("2031-12-20", "Huyện ban hành Kế hoạch số Tổng kết phong trào thi đua năm 2031.");

        assertEquals(List.of(), found.citations());
        assertEquals(
                List.of("citation.number_malformed"),
                found.warnings().stream().map(Warning::code).toList());
    }

    private static List<String> doubts(String paragraph) {
        return Cites.in("2031-12-20", paragraph).warnings().stream()
                .map(Warning::code)
                .toList();
    }

    @Test
    void aForeignWordBehindSoIsNoSlipOfThePen() {
        assertEquals(List.of(), doubts("Hàng hóa phải theo Quy định số Strasse của nước nhập khẩu."));
    }

    @Test
    void aPointBehindTheTypesLettersIsNoDash() {
        assertEquals(List.of("citation.number_malformed"), doubts("theo Chương trình số 17/CTr.UBND của huyện"));
        assertEquals(List.of(), doubts("theo Quyết định số 55/QĐ-UBND.VX của huyện"));
    }

    @Test
    void aLawCitedWithAnotherDayThanItsOwnIsDoubted() {
        assertEquals(List.of("citation.date_conflict"), doubts("Luật Đất đai số 45/2013/QH13 ngày 26/11/2013"));
        assertEquals(List.of(), doubts("Luật Đất đai số 45/2013/QH13 ngày 29/11/2013"));
    }

    @Test
    void theLetterheadIsNotRead() {
        List<Block> head = Cites.blocks(BlockKind.LETTERHEAD, "h", "Số: 114/BC-UBND");
        assertEquals(List.of(), Cites.of("2031-01-01", head, List.of()).citations());
    }

    @Test
    void notesComeAfterTheBody() {
        Note note = new Note("n1", "1", Cites.blocks(BlockKind.FOOTNOTE, "n", "Kế hoạch số 7/KH-UBND."), false);
        List<Citation> all = Cites.of(
                        null, Cites.blocks(BlockKind.PARAGRAPH, "b", "theo Quyết định số 5/QĐ-UBND"), List.of(note))
                .citations();
        assertEquals(List.of("c1", "c2"), all.stream().map(Citation::id).toList());
        assertEquals("7/KH-UBND", all.get(1).number());
    }

    @Test
    void offsetsCountCodePoints() {
        Citation c = Cites.of("\ud83d\udccc theo Chỉ thị 30-CT/TW").get(0);
        assertEquals(7, c.span().start());
        assertEquals(23, c.span().end());
    }

    @Test
    void aCitationInATitleCountsAsWell() {
        assertEquals(
                List.of("Nghị định số 33/2031/NĐ-CP", "Nghị định số 45/2030/NĐ-CP"),
                raws("Nghị định số 33/2031/NĐ-CP sửa đổi, bổ sung một số điều của Nghị định số 45/2030/NĐ-CP"));
    }

    @Test
    void aTitleMayStandOnTheNextLineOfTheReportsOwnTitle() {
        Citations found = Cites.of(
                null,
                Cites.blocks(BlockKind.TITLE, "b", "Tổng kết 5 năm thực hiện Chỉ thị số 8-CT/TU", "về nước sạch ở bản"),
                List.of());
        assertEquals("nước sạch ở bản", found.citations().get(0).title());
        assertEquals("Chỉ thị số 8-CT/TU", found.citations().get(0).raw());
    }

    @Test
    void aParagraphBehindAMentionIsNoTitle() {
        Citations found = Cites.of(
                null,
                Cites.blocks(BlockKind.PARAGRAPH, "b", "thực hiện Chỉ thị số 8-CT/TU", "về nước sạch ở bản"),
                List.of());
        assertNull(found.citations().get(0).title());
    }
}
