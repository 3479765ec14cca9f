package org.trichluc.extract.citation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.trichluc.report.Citation;

class TailTest {

    private static Citation first(String text) {
        return Cites.of(text).get(0);
    }

    @Test
    void theIssuerKeepsItsTerm() {
        assertEquals(
                "Bộ Chính trị khóa XV",
                first("theo Quyết định số 61-QĐ/TW của Bộ Chính trị khóa XV về giám sát")
                        .issuer());
        assertEquals(
                "Ủy ban Thường vụ Quốc hội (khóa XV)",
                first("Pháp lệnh 5/2031/UBTVQH18 của Ủy ban Thường vụ Quốc hội (khóa XV) về thủ tục")
                        .issuer());
    }

    @Test
    void theIssuerEndsBeforeWhatItDoesNext() {
        assertEquals(
                "Bộ Nội vụ",
                first("theo Quyết định số 6/QĐ-BNV của Bộ Nội vụ và thu lại con dấu")
                        .issuer());
        assertEquals(
                "UBND huyện Mường Khương",
                first("theo Quyết định số 6/QĐ-UBND của UBND huyện Mường Khương có 12 xã")
                        .issuer());
        assertEquals(
                "Cục Bảo tồn thực vật",
                first("Công văn số 16/BTTV-KH của Cục Bảo tồn thực vật, thay thế bản cũ")
                        .issuer());
    }

    @Test
    void aBodyNamedForItsTaskKeepsTheTask() {
        Citation c = first("Hướng dẫn 22-HD/BCĐ của Ban Chỉ đạo tỉnh về chuyển đổi số về xếp loại cơ quan.");
        assertEquals("Ban Chỉ đạo tỉnh về chuyển đổi số", c.issuer());
        assertEquals("xếp loại cơ quan", c.title());
    }

    @Test
    void theSubjectOfIssuingIsTheIssuerOfTheWholeList() {
        List<Citation> list = Cites.of("UBND huyện đã ban hành Kế hoạch số 5/KH-UBND về tiêm phòng; Công văn số"
                + " 81/UBND-NN về chống rét.");
        assertEquals("UBND huyện", list.get(0).issuer());
        assertEquals("UBND huyện", list.get(1).issuer());
        assertEquals("issued", list.get(1).relation());
    }

    @Test
    void aDocumentThatABodyHasIsIssuedByIt() {
        Citation c = first("Ngày 30/8/2031, Sở Y tế có Công văn số 617/SYT-NVD hỏi bệnh viện");
        assertEquals("Sở Y tế", c.issuer());
        assertEquals("issued", c.relation());
        assertNull(c.title());
    }

    @Test
    void theIssuerIsNeverReadOffTheSymbol() {
        assertNull(first("thực hiện Nghị định số 4/2031/NĐ-CP tại xã").issuer());
    }

    @Test
    void theTitleLosesItsIntroductionAndItsMarks() {
        assertEquals(
                "chống rét cho trâu bò",
                first("Công văn số 8/UBND-NN về việc chống rét cho trâu bò.").title());
        assertEquals("chống rét", first("Công văn số 8/UBND-NN V/v chống rét.").title());
        assertEquals(
                "Quy chế “một cửa” của xã",
                first("Quyết định số 8/QĐ-UBND về “Quy chế “một cửa” của xã” trong năm")
                        .title());
    }

    @Test
    void aTitleMayBeginWithItsVerb() {
        assertEquals(
                "ban hành Quy định về tiếp dân",
                first("Quyết định số 8/QĐ-UBND của UBND tỉnh ban hành Quy định về tiếp dân.")
                        .title());
    }

    @Test
    void whatAnArticleSaysIsNoTitle() {
        assertNull(first("Khoản 2 Điều 30 Nghị định số 26/2031/NĐ-CP quy định quỹ bị thu hồi giấy phép khi")
                .title());
    }

    @Test
    void aTitleWithoutMarksEndsWhereThePhraseEnds() {
        assertEquals(
                "sử dụng xe ô tô chung",
                first("ban hành Công văn số 76/UBND về sử dụng xe ô tô chung góp phần giảm chi")
                        .title());
        assertEquals(
                "quy định về tổ chức và quản lý hội",
                first("Nghị định số 26/2031/NĐ-CP quy định về tổ chức và quản lý hội, có hiệu lực")
                        .title());
        assertEquals(
                "nước sạch",
                first("theo Kế hoạch số 3/KH-UBND về nước sạch, UBND xã đã lắp 12 bể")
                        .title());
    }

    @Test
    void anIssuerAndATitleBehindTheLastBelongToAllOfOneType() {
        List<Citation> list =
                Cites.of("theo Quyết định số 61-QĐ/TW và Quyết định số 62-QĐ/TW, ngày 12/9/2031 của Bộ Chính trị về"
                        + " “Quy chế giám sát”; “Quy định góp ý”.");
        assertEquals("Bộ Chính trị", list.get(0).issuer());
        assertEquals("Quy chế giám sát", list.get(0).title());
        assertEquals("Quy định góp ý", list.get(1).title());
    }

    @Test
    void anIssuerBehindAnotherTypeIsNotShared() {
        List<Citation> list =
                Cites.of("vay theo Nghị định số 28/2031/NĐ-CP và Quyết định số 9/2031/QĐ-TTg của Chính phủ.");
        assertNull(list.get(0).issuer());
        assertEquals("Chính phủ", list.get(1).issuer());
    }

    @Test
    void aTitleEndsBeforeANumberOfThings() {
        assertEquals(
                "thi đua trồng cây",
                first("Kế hoạch số 3/KH-UBND về thi đua trồng cây và 21 văn bản đôn đốc.")
                        .title());
        assertEquals(
                "chuyển đổi số năm 2031",
                first("Kế hoạch số 3/KH-UBND về chuyển đổi số năm 2031 với 18 nhiệm vụ.")
                        .title());
        assertEquals(
                "kiện toàn Hội đồng thi đua",
                first("Quyết định số 3/QĐ-UBND về việc kiện toàn Hội đồng thi đua gồm 15 thành viên.")
                        .title());
    }

    @Test
    void aTitleKeepsItsYearsAndSpansOfTime() {
        assertEquals(
                "mục tiêu đến năm 2025 và 2030",
                first("Kế hoạch số 3/KH-UBND về mục tiêu đến năm 2025 và 2030.").title());
        assertEquals(
                "nhiệm vụ 6 tháng và 9 tháng đầu năm",
                first("Kế hoạch số 3/KH-UBND về nhiệm vụ 6 tháng và 9 tháng đầu năm.")
                        .title());
    }

    @Test
    void aTitleEndsBeforeWhatBecameOfIt() {
        assertEquals(
                "hỗ trợ học sinh ở xã khó khăn",
                first("Chính sách theo Nghị định số 3/2031/NĐ-CP về hỗ trợ học sinh ở xã khó khăn được bảo đảm.")
                        .title());
    }

    @Test
    void anIssuerIsTheLastBodyBeforeTheVerbAndNotTheClause() {
        List<Citation> list = Cites.of("Ban Chỉ đạo huyện đã tham mưu UBND huyện ban hành Quyết định số 18/QĐ-UBND về"
                + " việc kiện toàn Ban Chỉ đạo gồm 11 thành viên; xây dựng Kế hoạch 9/KH-BCĐ.");
        assertEquals("UBND huyện", list.get(0).issuer());
        assertEquals("Ban Chỉ đạo huyện", list.get(1).issuer());
    }

    @Test
    void aBodyThatOnlyTakesPartIsNoIssuer() {
        List<Citation> list = Cites.of("Sở Nội vụ ban hành Công văn số 18/SNV-CC; phối hợp với Sở Tài chính ban hành"
                + " Hướng dẫn số 7/HDLN-SNV-STC.");
        assertEquals("Sở Nội vụ", list.get(0).issuer());
        assertEquals("Sở Nội vụ", list.get(1).issuer());
    }

    @Test
    void aBodyBehindDoOrDuocIssuedTheDocument() {
        Citation by = Cites.of("triển khai Thông tư số 15/2031/TT-BYT do Bộ Y tế ban hành về tiêm chủng.")
                .get(0);
        assertEquals("Bộ Y tế", by.issuer());
        assertEquals("tiêm chủng", by.title());
        assertEquals("implements", by.relation());
        Citation issued = Cites.of("Năm nay, Kế hoạch số 45/KH-UBND đã được UBND huyện Tân Lập ban hành.")
                .get(0);
        assertEquals("UBND huyện Tân Lập", issued.issuer());
        assertEquals("issued", issued.relation());
        Citation other = Cites.of("Kế hoạch số 45/KH-UBND được UBND huyện Tân Lập khen ngợi.")
                .get(0);
        assertNull(other.issuer());
        assertEquals("mentions", other.relation());
    }

    @Test
    void aBodyAtTheHeadOfAListIssuedAllOfIt() {
        List<Citation> all =
                Cites.of("Thực hiện các Nghị định của Chính phủ: số 12/2031/NĐ-CP ngày 05/3/2031 về nuôi ong;"
                        + " số 15/2031/NĐ-CP về trồng rừng; số 17/2031/NĐ-CP; Quyết định số 19/QĐ-UBND.");
        assertEquals(
                Arrays.asList("Chính phủ", "Chính phủ", "Chính phủ", null),
                all.stream().map(Citation::issuer).toList());
        assertEquals(
                Arrays.asList("nuôi ong", "trồng rừng", null, null),
                all.stream().map(Citation::title).toList());
    }

    @Test
    void bodiesThatIssuedTogetherStandBehindGiua() {
        Citation c = Cites.of(
                        "Chương trình phối hợp số 38/CTPH-CP-HNDVN giữa Chính phủ và Hội Nông dân Việt Nam về nước sạch.")
                .get(0);
        assertEquals("Chính phủ và Hội Nông dân Việt Nam", c.issuer());
        assertEquals("nước sạch", c.title());
    }

    @Test
    void aFullStopBehindALevelEndsTheSentence() {
        assertEquals(
                "UBND tỉnh",
                Cites.of("Công văn số 5/UBND-NN của UBND tỉnh. Các xã đã triển khai.")
                        .get(0)
                        .issuer());
        assertEquals(
                "UBND TP. Đông Sơn",
                Cites.of("Công văn số 5/UBND-NN của UBND TP. Đông Sơn.").get(0).issuer());
    }

    @Test
    void bodiesAtTheHeadOfAListAndTheClauseThatItLeadsTo() {
        List<Citation> all =
                Cites.of("Căn cứ các Thông tư liên tịch của Bộ Tài chính, Bộ Y tế: số 12/2031/TTLT-BTC-BYT về"
                        + " phòng dịch; số 27/2031/TTLT-BTC-BYT về phụ cấp trực, hai Sở báo cáo như sau:");
        assertEquals(
                List.of("Bộ Tài chính, Bộ Y tế", "Bộ Tài chính, Bộ Y tế"),
                all.stream().map(Citation::issuer).toList());
        assertEquals(
                List.of("phòng dịch", "phụ cấp trực"),
                all.stream().map(Citation::title).toList());
    }
}
