package org.trichluc.extract.citation;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.trichluc.document.Warning;
import org.trichluc.report.CitedDocument;

class DocumentGroupsTest {

    private static List<CitedDocument> documents(String text) {
        return Cites.in("2032-12-20", text).documents();
    }

    private static List<String> warnings(String text) {
        return Cites.in("2032-12-20", text).warnings().stream()
                .map(Warning::code)
                .toList();
    }

    @Test
    void spellingsOfOneNumberAreOneDocument() {
        List<CitedDocument> d = documents("Pháp lệnh 34/2031/PL-UBTVQH18; Pháp lệnh 34/2031-PL/UBTVQH18; theo"
                + " 34/2031/PL-UBTVQH18 và Pháp lệnh số 34/2031/UBTVQH18.");
        assertEquals(1, d.size());
        assertEquals("phap-lenh|34/2031/PL-UBTVQH18", d.get(0).key());
        assertEquals(List.of("c1", "c2", "c3", "c4"), d.get(0).mentions());
    }

    @Test
    void withAndWithoutTypeWordOrDateIsOneDocument() {
        List<CitedDocument> d =
                documents("Quy định 61-QĐ/TW ngày 12/9/2031; thực hiện 61-QĐ/TW; Văn bản số 61-QĐ/TW nêu");
        assertEquals(1, d.size());
        assertEquals("quy-dinh", d.get(0).type());
        assertEquals("2031-09-12", d.get(0).date());
        assertEquals("quy-dinh|61-QĐ/TW|2031", d.get(0).key());
        assertNull(d.get(0).ambiguous());
    }

    @Test
    void aLawAndAResolutionOfOneNumberAreTwoDocuments() {
        assertEquals(
                2, documents("Luật số 2/2031/QH18 và Nghị quyết số 2/2031/QH18").size());
    }

    @Test
    void mentionsWithTwoDatesStayTogetherAndWarn() {
        String text = "Quy định số 57-QĐ/TW, ngày 03/6/2031; Quy định số 57-QĐ/TW, ngày 03/6/2030.";
        assertEquals(1, documents(text).size());
        assertEquals(Boolean.TRUE, documents(text).get(0).ambiguous());
        assertEquals(List.of("citation.date_conflict"), warnings(text));
    }

    @Test
    void aMalformedYearIsReadFromTheDate() {
        String text = "Nghị định số 45/20310/NĐ-CP ngày 21/4/2031; Nghị định số 45/2031/NĐ-CP nêu";
        assertEquals(1, documents(text).size());
        assertEquals("45/2031/NĐ-CP", documents(text).get(0).number());
        assertEquals(List.of("citation.number_malformed"), warnings(text));
    }

    @Test
    void aLawOfAnEarlierDateIsNotTheOneWhoseNumberIsPrinted() {
        String text = "theo Luật Thuế tiêu thụ đặc biệt ngày 28/10/1995, Luật Thuế tiêu thụ đặc biệt số 05/1998/QH10"
                + " ngày 20/5/1998";
        assertEquals(2, documents(text).size());
        assertEquals(List.of(), warnings(text));
    }

    @Test
    void aDocumentWhoseBodyAndYearAreKnownHasAName() {
        assertEquals(
                "urn:lex:vn:chinh.phu:nghi.dinh:2031-04-05;25-2031-nd-cp",
                documents("Nghị định số 25/2031/NĐ-CP ngày 05/4/2031").get(0).urn());
        assertEquals(
                "urn:lex:vn:bo.y.te+bo.tai.chinh:thong.tu.lien.tich:2031;7-2031-ttlt-byt-btc",
                documents("Thông tư liên tịch số 7/2031/TTLT-BYT-BTC").get(0).urn());
        assertEquals(
                "urn:lex:vn:ubnd.huyen.song.lam:quyet.dinh:2031-04-05;43-qd-ubnd",
                documents("Quyết định số 43/QĐ-UBND ngày 05/4/2031 của UBND huyện Sông Lam")
                        .get(0)
                        .urn());
    }

    @Test
    void aDocumentOfABodySomewhereOrOfAnyYearHasNoName() {
        assertNull(documents("Quyết định số 43/QĐ-UBND ngày 05/4/2031 của UBND huyện")
                .get(0)
                .urn());
        assertNull(documents("Quyết định số 719/QĐ-TTg").get(0).urn());
    }

    @Test
    void wordsThatPointBackAreTiedToTheOnlyDocumentThatTheyCanMean() {
        CitedDocument d = documents("Nghị định số 25/2031/NĐ-CP có hiệu lực từ tháng 5. Nghị định này quy định về vốn.")
                .get(0);
        assertEquals(
                List.of("Nghị định này"),
                requireNonNull(d.backReferences()).stream().map(b -> b.raw()).toList());
        assertEquals(List.of("c1"), d.mentions());
        assertNull(documents("Chỉ thị số 1/CT-TTg và Chỉ thị số 2/CT-TTg. Chỉ thị này quy định về vốn.")
                .get(1)
                .backReferences());
    }

    @Test
    void blanksOfAFormAreNoMistake() {
        assertEquals(List.of(), warnings("Căn cứ Quyết định số …/QĐ-UBND ngày …. tháng …. của ……"));
    }

    @Test
    void editionsOfALawThatOnlyTheirDatesTellApartAreTwoDocuments() {
        assertEquals(
                2,
                documents("thay thế Luật sửa đổi, bổ sung một số điều của Luật Thuế tiêu thụ đặc biệt ngày 05/7/1993 và"
                                + " Luật sửa đổi, bổ sung một số điều của Luật Thuế tiêu thụ đặc biệt ngày 28/10/1995")
                        .size());
    }

    @Test
    void twoIssuersOfOneNumberWarn() {
        assertEquals(
                List.of("citation.issuer_conflict"),
                warnings(
                        "Kế hoạch số 8/KH-BCĐ của Sở Y tế về sốt rét; Kế hoạch số 8/KH-BCĐ của Sở Nội vụ về sốt rét."));
    }

    @Test
    void oneIssuerInTwoSpellingsDoesNotWarn() {
        assertEquals(
                List.of(),
                warnings("Quyết định số 8/QĐ-UBND của Chủ tịch Ủy ban nhân dân tỉnh về giá; Quyết định số 8/QĐ-UBND của"
                        + " UBND tỉnh về giá."));
    }

    @Test
    void aDateLaterThanTheReportOrThatNoCalendarHasWarns() {
        assertEquals(List.of("citation.date_later"), warnings("Quyết định số 8/QĐ-UBND ngày 05/01/2033"));
        assertEquals(List.of("citation.date_impossible"), warnings("Quyết định số 8/QĐ-UBND ngày 31/02/2031"));
    }

    @Test
    void aYearInTheNumberThatTheDateContradictsWarns() {
        assertEquals(List.of("citation.date_conflict"), warnings("Nghị định số 8/2030/NĐ-CP ngày 05/01/2031"));
    }

    @Test
    void oneNumberOfTwoDistrictsIsTwoDocuments() {
        List<CitedDocument> d = documents("Quyết định số 43/QĐ-UBND của UBND huyện Sông Lam; Quyết định số 43/QĐ-UBND"
                + " của UBND huyện Núi Voi; Quyết định số 43/QĐ-UBND của UBND huyện Sông Lam.");
        assertEquals(2, d.size());
        assertEquals(List.of("c1", "c3"), d.get(0).mentions());
        assertEquals("quyet-dinh|43/QĐ-UBND|huyện sông lam", d.get(0).key());
        assertEquals("quyet-dinh|43/QĐ-UBND|huyện núi voi", d.get(1).key());
        assertEquals(
                List.of(),
                warnings("Quyết định số 43/QĐ-UBND của UBND huyện Sông Lam; Quyết định số 43/QĐ-UBND"
                        + " của UBND tỉnh Núi Voi."));
    }

    @Test
    void aMentionThatFitsTwoDocumentsIsAmbiguous() {
        List<CitedDocument> d = documents("Quyết định số 43/QĐ-UBND của UBND tỉnh Sông Lam; Quyết định số 43/QĐ-UBND"
                + " của UBND huyện Núi Voi; theo Quyết định 43/QĐ-UBND.");
        assertEquals(2, d.size());
        assertNull(d.get(0).ambiguous());
        assertEquals(Boolean.TRUE, d.get(1).ambiguous());
    }

    @Test
    void aShorterNameOfTheSamePlaceIsOneDocument() {
        assertEquals(
                1,
                documents("Quyết định số 43/QĐ-UBND của UBND huyện; Quyết định số 43/QĐ-UBND của Ủy ban nhân dân"
                                + " huyện Núi Voi.")
                        .size());
    }

    @Test
    void oneNumberOfTwoTermsIsTwoDocuments() {
        List<CitedDocument> d = documents("Nghị quyết số 4-NQ/TW của Ban Chấp hành Trung ương khóa XV về phát triển;"
                + " Nghị quyết số 4-NQ/TW của Ban Chấp hành Trung ương khóa XVI về chỉnh đốn.");
        assertEquals(2, d.size());
        assertEquals("nghi-quyet|4-NQ/TW|khóa 15", d.get(0).key());
    }

    @Test
    void oneNumberOfTwoYearsWithTwoTitlesIsTwoDocuments() {
        assertEquals(
                2,
                documents("Kế hoạch số 4/KH-UBND ngày 05/01/2030 về trồng rừng; Kế hoạch số 4/KH-UBND ngày 06/01/2031"
                                + " về nước sạch.")
                        .size());
    }

    @Test
    void aTermInRomanAndInArabicFiguresIsOneTerm() {
        assertEquals(
                1,
                documents("Nghị quyết số 4-NQ/TW của Ban Chấp hành Trung ương khóa XIV về phát triển;"
                                + " Nghị quyết số 4-NQ/TW của Ban Chấp hành Trung ương khóa 14 về phát triển.")
                        .size());
    }

    @Test
    void twoYearsWithTheSameTitleStayTogether() {
        assertEquals(
                1,
                documents("Kế hoạch số 4/KH-UBND ngày 05/01/2030 về trồng rừng phòng hộ; Kế hoạch số 4/KH-UBND ngày"
                                + " 05/01/2031 về trồng rừng phòng hộ ven sông.")
                        .size());
    }
}
