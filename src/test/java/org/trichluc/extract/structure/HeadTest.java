package org.trichluc.extract.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.trichluc.document.Block;
import org.trichluc.document.BlockKind;
import org.trichluc.document.Table;
import org.trichluc.report.Header;

class HeadTest {
    private static final String MOTTO = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM / Độc lập - Tự do - Hạnh phúc";

    private static Draft report(String left, String right) {
        return new Draft()
                .columns(left, right)
                .centered("BÁO CÁO", "Kết quả trồng rừng năm 2021")
                .plain("Năm 2021, toàn huyện trồng được 120 ha rừng.");
    }

    @Test
    void theBodyNamedUnderTheTypeIsNotTheTitle() {
        Header h = new Draft()
                .columns("ỦY BAN NHÂN DÂN / TỈNH ĐÔNG SƠN / Số: 16/2006/CT-UB", MOTTO)
                .centered("CHỈ THỊ", "CỦA ỦY BAN NHÂN DÂN TỈNH ĐÔNG SƠN", "Về việc trồng rừng")
                .plain("Năm 2006, toàn tỉnh trồng được 120 ha rừng.")
                .header();
        assertEquals("Về việc trồng rừng", h.title());
        assertEquals("ỦY BAN NHÂN DÂN TỈNH ĐÔNG SƠN", h.issuer());
    }

    @Test
    void aHeadWithoutLetterheadHasIssuerNumberAndDateUnderTheType() {
        Header h = new Draft()
                .centered(
                        "NGHỊ ĐỊNH",
                        "CỦA CHÍNH PHỦ SỐ 326/2002/NĐ-CP NGÀY 4 THÁNG 6 NĂM 2002 VỀ NUÔI ONG LẤY MẬT",
                        "CHÍNH PHỦ")
                .plain("Căn cứ Luật Tổ chức Chính phủ ngày 25 tháng 12 năm 2001;")
                .header();
        assertEquals("nghi-dinh", h.type());
        assertEquals("CHÍNH PHỦ", h.issuer());
        assertEquals("326/2002/NĐ-CP", h.number());
        assertEquals("2002-06-04", h.date());
        assertEquals("VỀ NUÔI ONG LẤY MẬT", h.title());
    }

    @Test
    void aPartOfAGazetteOverTheLetterheadIsNoHeadingOfTheBody() {
        Header h = new Draft()
                .centered("PHẦN VĂN BẢN KHÁC")
                .columns("ỦY BAN NHÂN DÂN / TỈNH ĐÔNG SƠN / Số: 61/QĐ-UBND", MOTTO)
                .centered("QUYẾT ĐỊNH", "Về việc trồng rừng")
                .plain("Căn cứ Luật Lâm nghiệp;")
                .header();
        assertEquals("Về việc trồng rừng", h.title());
        assertEquals("61/QĐ-UBND", h.number());
    }

    @Test
    void theGroundsOfADecreeWhoseTypeIsAPictureAreBody() {
        List<Block> blocks = new Draft()
                .columns("CHÍNH PHỦ / Số: 27/2002/NĐ-CP", MOTTO + " / Hà Nội, ngày 04 tháng 6 năm 2002")
                .plain("Quy định về nuôi ong", "Căn cứ Luật Tổ chức Chính phủ ngày 25 tháng 12 năm 2001;")
                .centered("NGHỊ ĐỊNH:")
                .read()
                .document()
                .blocks();
        assertEquals(
                BlockKind.PARAGRAPH,
                blocks.stream()
                        .filter(b -> b.text().startsWith("Căn cứ"))
                        .findFirst()
                        .orElseThrow()
                        .kind());
    }

    @Test
    void aTitleThatCitesADecreeKeepsIt() {
        Header h = new Draft()
                .columns("CHÍNH PHỦ / Số: 27/2002/NĐ-CP", MOTTO + " / Hà Nội, ngày 04 tháng 6 năm 2002")
                .centered("NGHỊ ĐỊNH", "CỦA CHÍNH PHỦ", "Sửa đổi Nghị định số 30/1999/NĐ-CP ngày 13 tháng 5 năm 1999")
                .plain("Căn cứ Luật Tổ chức Chính phủ;")
                .header();
        assertEquals("27/2002/NĐ-CP", h.number());
        assertEquals("Sửa đổi Nghị định số 30/1999/NĐ-CP ngày 13 tháng 5 năm 1999", h.title());
    }

    @Test
    void aTitleThatBeginsWithAReportOnALetterStaysWhole() {
        Header h = new Draft()
                .columns("UBND HUYỆN TÂN LẬP / Số: 7/TTr-UBND", MOTTO)
                .centered("TỜ TRÌNH", "Báo cáo, đề xuất việc nuôi ong theo Công văn số 276/SNL-KL ngày 4/7/2024 của Sở")
                .plain("Năm 2024, toàn huyện có 1.200 đàn ong.")
                .header();
        assertEquals("7/TTr-UBND", h.number());
        assertEquals("Báo cáo, đề xuất việc nuôi ong theo Công văn số 276/SNL-KL ngày 4/7/2024 của Sở", h.title());
    }

    @Test
    void aTitleInBracketsUnderTheNumberLosesTheBrackets() {
        Header h = new Draft()
                .columns("TRƯỜNG ĐẠI HỌC SÔNG ĐÀ / Số: 36/TB-ĐHSĐ / (V/v nghỉ lễ năm 2021)", MOTTO)
                .centered("THÔNG BÁO")
                .plain("Nhà trường thông báo lịch nghỉ lễ.")
                .header();
        assertEquals("V/v nghỉ lễ năm 2021", h.title());
        assertEquals("thong-bao", h.type());
    }

    @Test
    void aKindOfReportIsNoPartOfTheTitle() {
        Draft quick = new Draft()
                .columns("UBND HUYỆN TÂN LẬP / Số: 7/BC-UBND", MOTTO)
                .centered("BÁO CÁO NHANH", "Tình hình mưa lũ trên địa bàn")
                .plain("Đêm qua, toàn huyện có mưa to.");
        assertEquals("Tình hình mưa lũ trên địa bàn", quick.header().title());
        Draft monthly = new Draft()
                .columns("UBND HUYỆN TÂN LẬP / Số: 8/BC-UBND", MOTTO)
                .centered("BÁO CÁO THÁNG 11", "(từ ngày 01/11/2021 đến ngày 30/11/2021)")
                .plain("Trong tháng, toàn huyện có mưa to.");
        assertEquals(
                "THÁNG 11 (từ ngày 01/11/2021 đến ngày 30/11/2021)",
                monthly.header().title());
        Draft alone = new Draft()
                .columns("UBND HUYỆN TÂN LẬP / Số: 9/BC-UBND", MOTTO)
                .centered("BÁO CÁO TUẦN")
                .plain("Trong tuần, toàn huyện có mưa to.");
        assertEquals("TUẦN", alone.header().title());
    }

    @Test
    void aJointCircularOfACollectionNamesItsBodiesUnderTheType() {
        Header h = new Draft()
                .centered(
                        "THÔNG TƯ",
                        "LIÊN TỊCH BỘ TÀI CHÍNH - BỘ NỘI VỤ SỐ 12/2001/TTLT-BTC-BNV NGÀY 5 THÁNG 6 NĂM 2001 VỀ NUÔI ONG")
                .plain("Căn cứ Luật Tổ chức Chính phủ;")
                .header();
        assertEquals("thong-tu-lien-tich", h.type());
        assertEquals("BỘ TÀI CHÍNH - BỘ NỘI VỤ", h.issuer());
        assertEquals("12/2001/TTLT-BTC-BNV", h.number());
        assertEquals("VỀ NUÔI ONG", h.title());
    }

    @Test
    void aTitleGoesOnWithWhatItsRuleCameWith() {
        Header h = new Draft()
                .columns("UBND HUYỆN TÂN LẬP / Số: 7/QĐ-UBND", MOTTO)
                .centered(
                        "QUYẾT ĐỊNH",
                        "Sửa đổi Điều 3 của Quy định nuôi ong",
                        "ban hành kèm theo Quyết định số 6/QĐ-UBND ngày 4/7/2020")
                .plain("Căn cứ Luật Tổ chức chính quyền địa phương;")
                .header();
        assertEquals(
                "Sửa đổi Điều 3 của Quy định nuôi ong ban hành kèm theo Quyết định số 6/QĐ-UBND ngày 4/7/2020",
                h.title());
    }

    @Test
    void theHeadingOverAPartOfAGazetteIssuesNothing() {
        Header h = new Draft()
                .centered("PHẦN VĂN BẢN KHÁC", "CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH")
                .columns("ỦY BAN NHÂN DÂN TỈNH ĐÔNG SƠN / Số: 35/QĐ-UBND", MOTTO)
                .centered("QUYẾT ĐỊNH", "Về việc nuôi ong")
                .plain("Căn cứ Luật Tổ chức chính quyền địa phương;")
                .header();
        assertNull(h.parentAuthority());
        assertEquals("ỦY BAN NHÂN DÂN TỈNH ĐÔNG SƠN", h.issuer());
        assertEquals("Về việc nuôi ong", h.title());
    }

    @Test
    void anExcerptHasTheTypeOfWhatItIsTakenFrom() {
        Header h = new Draft()
                .centered("TÌNH HÌNH NUÔI ONG SÁU THÁNG ĐẦU NĂM 2006", "(Trích Báo cáo của Sở Nông lâm)")
                .plain("Năm 2006, toàn tỉnh có 1.200 đàn ong.")
                .header();
        assertEquals("bao-cao", h.type());
    }

    @Test
    void aLetterheadOfTwoCellsIsTakenApart() {
        Header h = report(
                        "UBND TỈNH ĐÔNG SƠN / SỞ NÔNG LÂM / Số: 45 /BC-SNL",
                        MOTTO + " / Đông Sơn, ngày 05 tháng 01 năm 2022")
                .header();
        assertEquals("UBND TỈNH ĐÔNG SƠN", h.parentAuthority());
        assertEquals("SỞ NÔNG LÂM", h.issuer());
        assertEquals("45/BC-SNL", h.number());
        assertEquals("Đông Sơn", h.place());
        assertEquals("2022-01-05", h.date());
        assertEquals("bao-cao", h.type());
        assertEquals("Kết quả trồng rừng năm 2021", h.title());
        assertNull(h.inferred());
    }

    @Test
    void partsComeOutAsBlocksInReadingOrder() {
        List<BlockKind> kinds = report("UBND HUYỆN A / Số: 1/BC-UBND", MOTTO + " / A, ngày 05 tháng 01 năm 2022")
                .read()
                .document()
                .blocks()
                .stream()
                .map(b -> b.kind())
                .toList();
        assertEquals(
                List.of(
                        BlockKind.LETTERHEAD,
                        BlockKind.LETTERHEAD,
                        BlockKind.PLACE_DATE,
                        BlockKind.TITLE,
                        BlockKind.TITLE,
                        BlockKind.PARAGRAPH),
                kinds);
    }

    @Test
    void aNameOverSeveralLinesIsOneName() {
        Header h = report("UBND HUYỆN TÂN LẬP / PHÒNG VĂN HÓA / VÀ THÔNG TIN / Số: 7/BC-VHTT", MOTTO)
                .header();
        assertEquals("UBND HUYỆN TÂN LẬP", h.parentAuthority());
        assertEquals("PHÒNG VĂN HÓA VÀ THÔNG TIN", h.issuer());
        Header one =
                report("ỦY BAN NHÂN DÂN / HUYỆN TÂN LẬP / Số: 7/BC-UBND", MOTTO).header();
        assertNull(one.parentAuthority());
        assertEquals("ỦY BAN NHÂN DÂN HUYỆN TÂN LẬP", one.issuer());
    }

    @Test
    void thePartysFormIsRead() {
        Header h = report(
                        "ĐẢNG BỘ TỈNH ĐÔNG SƠN / HUYỆN ỦY TÂN LẬP / * / Số 31-BC/HU",
                        "ĐẢNG CỘNG SẢN VIỆT NAM / Tân Lập, ngày 9 tháng 3 năm 2020")
                .header();
        assertEquals("ĐẢNG BỘ TỈNH ĐÔNG SƠN", h.parentAuthority());
        assertEquals("HUYỆN ỦY TÂN LẬP", h.issuer());
        assertEquals("31-BC/HU", h.number());
        assertEquals("2020-03-09", h.date());
    }

    @Test
    void linesPartedByTabsAreColumns() {
        Header h = new Draft()
                .plain(
                        "UBND TỈNH ĐÔNG SƠN\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
                        "SỞ Y TẾ\tĐộc lập - Tự do - Hạnh phúc",
                        "Số: 8/BC-SYT\tĐông Sơn, ngày 2 tháng 6 năm 2015")
                .centered("BÁO CÁO")
                .plain("Công tác phòng dịch quý I năm 2015")
                .plain("Trong quý, toàn tỉnh ghi nhận 12 ca mắc.")
                .header();
        assertEquals("UBND TỈNH ĐÔNG SƠN", h.parentAuthority());
        assertEquals("SỞ Y TẾ", h.issuer());
        assertEquals("8/BC-SYT", h.number());
        assertEquals("Đông Sơn", h.place());
        assertEquals("Công tác phòng dịch quý I năm 2015", h.title());
    }

    @Test
    void aNumberLeftBlankAndADateHalfFilledInGiveWhatIsPrinted() {
        Header h = report("UBND HUYỆN TÂN LẬP / Số:      /BC-UBND", MOTTO + " / Tân Lập, ngày      tháng 12 năm 2019")
                .header();
        assertEquals("/BC-UBND", h.number());
        assertEquals("2019-12", h.date());
    }

    @Test
    void aDateBrokenOverTwoLinesIsOneDate() {
        Header h = report("UBND HUYỆN TÂN LẬP / Số: 3/BC-UBND", MOTTO + " / Tân Lập, ngày 30 tháng 11 năm / 2019")
                .header();
        assertEquals("2019-11-30", h.date());
    }

    @Test
    void aPlaceThatBeginsWithAnAccentedLetterIsWhole() {
        Header h = report("SỞ TÀI CHÍNH / Số: 3/BC-STC", MOTTO + " / Đà Lộc, ngày 1 tháng 2 năm 2018")
                .header();
        assertEquals("Đà Lộc", h.place());
    }

    @Test
    void theTitleEndsBeforeRemarksAndTheBody() {
        Header h = new Draft()
                .centered(
                        "BÁO CÁO TỔNG KẾT",
                        "Phong trào thi đua năm 2016",
                        "(Kèm theo Công văn số 5/UBND-TH",
                        "ngày 2/3/2017 của UBND huyện)")
                .plain("Căn cứ kế hoạch đã đề ra, huyện báo cáo như sau:")
                .header();
        assertEquals("TỔNG KẾT Phong trào thi đua năm 2016", h.title());
    }

    @Test
    void anOfficialLetterTakesItsTitleFromUnderTheNumber() {
        Header h = new Draft()
                .columns(
                        "UBND TỈNH ĐÔNG SƠN / SỞ XÂY DỰNG / Số: 61/SXD-QLN / V/v rà soát nhà ở / tại khu vực ven sông",
                        MOTTO)
                .plain("Kính gửi: Ủy ban nhân dân các huyện", "Sở Xây dựng đề nghị các huyện rà soát số liệu.")
                .header();
        assertEquals("cong-van", h.type());
        assertEquals("V/v rà soát nhà ở tại khu vực ven sông", h.title());
        assertEquals(List.of("Ủy ban nhân dân các huyện"), h.addressees());
    }

    @Test
    void addresseesInAListAreAllNamed() {
        Header h = new Draft()
                .centered("TỜ TRÌNH", "Về việc bổ sung kinh phí")
                .plain("Kính gửi:", "- Ủy ban nhân dân huyện;", "- Phòng Tài chính - Kế hoạch.")
                .plain("Trường kính trình các cấp xem xét việc bổ sung kinh phí sửa chữa phòng học.")
                .header();
        assertEquals("to-trinh", h.type());
        assertEquals(List.of("Ủy ban nhân dân huyện", "Phòng Tài chính - Kế hoạch"), h.addressees());
    }

    @Test
    void withoutALetterheadTheClosingFormulaNamesTheIssuer() {
        Header h = new Draft()
                .centered("BÁO CÁO", "Công tác dân vận năm 2018")
                .plain("Trong năm, các xã đã tổ chức 14 hội nghị.")
                .plain("Trên đây là báo cáo công tác dân vận năm 2018 của Ban Dân vận huyện Tân Lập./.")
                .header();
        assertEquals("Ban Dân vận huyện Tân Lập", h.issuer());
        assertEquals(Boolean.TRUE, h.inferred());
    }

    @Test
    void aDocumentWithoutAFormHasAnEmptyHeader() {
        Header h = new Draft()
                .plain("Một đoạn văn bình thường, không có thể thức nào cả.")
                .header();
        assertNull(h.issuer());
        assertNull(h.type());
        assertNull(h.title());
    }

    @Test
    void theFieldsOfAFormAreNoAddressees() {
        Structure read = new Draft()
                .form(
                        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
                        "Kính gửi: Trạm cấp nước huyện Nậm Sao",
                        "Tôi là: | Nam, nữ:",
                        "Sinh ngày: | Dân tộc:",
                        "Điện thoại: | Số hộ: 3 hộ")
                .plain("Xin cam đoan.")
                .read();

        assertEquals(List.of("Trạm cấp nước huyện Nậm Sao"), read.header().addressees());
        Block rest = read.document().blocks().stream()
                .filter(b -> b.kind() == BlockKind.TABLE)
                .findFirst()
                .orElseThrow();
        assertEquals("Tôi là:\tNam, nữ:\nSinh ngày:\tDân tộc:\nĐiện thoại:\tSố hộ: 3 hộ", rest.text());
        Table grid = Objects.requireNonNull(rest.table());
        assertEquals(3, grid.rows());
        Table.Cell last = grid.cells().get(5);
        assertEquals("Số hộ: 3 hộ", rest.text().substring(last.start(), last.end()));
        assertEquals(2, last.row());
    }

    @Test
    void anAddressSetInTheLeftColumnHidesNeitherPlaceNorDate() {
        Header h = new Draft()
                .columns(
                        "UBND HUYỆN NÀ HIN / PHÒNG NỘI VỤ / Số: 12/PNV / V/v đăng ký thi đua / Kính gửi:",
                        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM / Độc lập - Tự do - Hạnh phúc / Nà Hin, ngày 3 tháng 4 năm 2021")
                .plain(
                        "- Các phòng, ban;",
                        "- Ủy ban nhân dân các xã.",
                        "Thực hiện kế hoạch năm, Phòng Nội vụ đề nghị.")
                .header();

        assertEquals("Nà Hin", h.place());
        assertEquals("2021-04-03", h.date());
    }
}
