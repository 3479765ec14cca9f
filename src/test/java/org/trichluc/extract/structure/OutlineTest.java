package org.trichluc.extract.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.trichluc.document.BlockKind;

class OutlineTest {
    private static final String PROSE = "Các xã đã triển khai đầy đủ nội dung theo hướng dẫn của cấp trên.";

    @Test
    void labelsNestInTheOrderInWhichTheyAppear() {
        assertEquals(
                List.of(
                        "1 A PHẦN CHUNG",
                        "2 I Kinh tế",
                        "3 1 Trồng trọt",
                        "4 a Lúa",
                        "4 b Ngô",
                        "3 2 Chăn nuôi",
                        "2 II Xã hội",
                        "1 B KIẾN NGHỊ"),
                new Draft()
                        .bold("A. PHẦN CHUNG", "I. Kinh tế", "1. Trồng trọt", "a) Lúa")
                        .plain(PROSE)
                        .bold("b) Ngô")
                        .plain(PROSE)
                        .bold("2. Chăn nuôi")
                        .plain(PROSE)
                        .bold("II. Xã hội")
                        .plain(PROSE)
                        .bold("B. KIẾN NGHỊ")
                        .plain(PROSE)
                        .outline());
    }

    @Test
    void theWordThatEnactsBeforeTheFirstArticleIsNoSection() {
        for (String enacting : List.of("NGHỊ ĐỊNH :", "QUYẾT ĐỊNH", "QUYẾT NGHỊ:")) {
            assertEquals(
                    List.of("1 Điều 1 Đối tượng", "1 Điều 2 Hiệu lực"),
                    new Draft()
                            .plain("Theo đề nghị của Giám đốc Sở Nội vụ,")
                            .bold(enacting, "Điều 1. Đối tượng")
                            .plain(PROSE)
                            .bold("Điều 2. Hiệu lực")
                            .plain(PROSE)
                            .outline(),
                    enacting);
        }
    }

    @Test
    void theCouncilItsSessionAndItsDaysOverTheGroundsAreNoSection() {
        assertEquals(
                List.of("1 Điều 1 Đối tượng"),
                new Draft()
                        .bold("HỘI ĐỒNG NHÂN DÂN HUYỆN TÂN LẬP", "KHÓA XI, KỲ HỌP THỨ TƯ")
                        .plain("(Từ ngày 05 đến ngày 07/7/2022)", "Căn cứ Luật Ngân sách nhà nước;")
                        .bold("Điều 1. Đối tượng")
                        .plain(PROSE)
                        .outline());
    }

    @Test
    void anArticleThatRunsOnHoldsTheSectionsUnderItWhereOthersAreHeadings() {
        assertEquals(
                List.of("1 Điều 1 ", "2 I Mục tiêu", "2 II Giải pháp", "1 Điều 2 Tổ chức thực hiện"),
                new Draft()
                        .plain("Điều 1. Thông qua chương trình trồng rừng. Nội dung chủ yếu của chương trình như sau:")
                        .bold("I. Mục tiêu")
                        .plain(PROSE)
                        .bold("II. Giải pháp")
                        .plain(PROSE)
                        .bold("Điều 2. Tổ chức thực hiện")
                        .plain(PROSE)
                        .outline());
    }

    @Test
    void aDecimalNumberStandsUnderTheNumberThatItBeginsWith() {
        assertEquals(
                List.of("1 1 Thu chi", "2 1.1 Thu", "2 1.2 Chi", "1 2 Đầu tư"),
                new Draft()
                        .bold("1. Thu chi", "1.1. Thu:")
                        .plain(PROSE)
                        .bold("1.2. Chi:")
                        .plain(PROSE)
                        .bold("2. Đầu tư")
                        .plain(PROSE)
                        .outline());
    }

    @Test
    void aRomanNumeralWithoutAMarkIsALabelBeforeCapitals() {
        assertEquals(
                List.of("1 I THU NGÂN SÁCH", "1 II CHI NGÂN SÁCH VÀ ĐẦU TƯ"),
                new Draft()
                        .bold("I. THU NGÂN SÁCH")
                        .plain(PROSE)
                        .bold("II CHI NGÂN SÁCH VÀ ĐẦU TƯ")
                        .plain(PROSE, "V Chiến là người đầu tiên nuôi ong.")
                        .outline());
    }

    @Test
    void aPhraseThatLetteredPointsStandUnderIsAHeading() {
        assertEquals(
                List.of("1 1.2 Về cơ cấu của tổ giúp việc"),
                new Draft()
                        .plain(
                                PROSE,
                                "1.1. Tổ giúp việc họp mỗi tháng một lần. " + PROSE,
                                "1.2. Về cơ cấu của tổ giúp việc",
                                "a. Tổ trưởng là Chủ tịch xã.",
                                "b. Tổ phó do xã chọn.",
                                "1.3. Kinh phí của tổ được chi từ ngân sách xã.")
                        .outline());
    }

    @Test
    void aLongPhraseThatNumberedPointsStandUnderIsAHeading() {
        String long1 = "3. Kiện toàn bộ máy và hoàn chỉnh thủ tục theo định hướng cải cách, tạo bước chuyển biến rõ rệt"
                + " trong quản lý rừng, bảo vệ nguồn nước và phòng cháy, chữa cháy ở các thôn vùng sâu của huyện.";
        assertEquals(
                1,
                new Draft()
                        .plain(PROSE, long1, "3.1. " + PROSE, "3.2. " + PROSE)
                        .outline()
                        .size());
    }

    @Test
    void theBodysNameAndSessionOverTheGroundsAreNoHeadings() {
        assertEquals(
                List.of("1 Điều 1 Mức thu"),
                new Draft()
                        .bold("NHIỆM KỲ 2005 - 2010, KỲ HỌP THỨ 12")
                        .plain("Căn cứ Luật Tổ chức Hội đồng nhân dân;")
                        .bold("Điều 1. Mức thu")
                        .plain(PROSE)
                        .outline());
    }

    @Test
    void aNumberedParagraphThatRunsOnIsAListItem() {
        Structure s = new Draft()
                .bold("I. NHIỆM VỤ")
                .plain(
                        "1. Tiếp tục rà soát hộ nghèo. Hoàn thành trước tháng 6.",
                        "2. Củng cố các tổ hòa giải ở thôn, bản.")
                .read();
        assertEquals(1, s.sections().size());
        assertEquals(BlockKind.LIST_ITEM, s.document().blocks().get(1).kind());
    }

    @Test
    void aBoldLeadInMakesNoHeading() {
        assertEquals(
                List.of(),
                new Draft()
                        .lead("1. Về giáo dục: ", "toàn huyện có 31 trường, 412 lớp với 11.200 học sinh các cấp.")
                        .lead("2. Về y tế: ", "trạm y tế các xã khám cho 9.300 lượt người.")
                        .outline());
    }

    @Test
    void whereNothingIsBoldLabelsAndWhatFollowsDecide() {
        assertEquals(
                List.of("1 I Đặc điểm tình hình", "1 II Kết quả", "2 1 Công tác tuyên truyền", "2 2 Công tác kiểm tra"),
                new Draft()
                        .plain("I. Đặc điểm tình hình", PROSE, "II. Kết quả:", "1. Công tác tuyên truyền:", PROSE)
                        .plain("2. Công tác kiểm tra", PROSE)
                        .outline());
    }

    @Test
    void anEnumerationOfShortLinesIsAList() {
        assertEquals(
                List.of("1 I Thành phần"),
                new Draft()
                        .bold("I. Thành phần")
                        .plain("1. Phòng Nội vụ", "2. Phòng Tài chính", "3. Văn phòng HĐND", PROSE)
                        .outline());
    }

    @Test
    void aLineThatIntroducesAListIsNoHeading() {
        assertEquals(
                List.of(),
                new Draft()
                        .plain("a) Các địa phương cần thực hiện như sau:", "- Rà soát;", "- Báo cáo.")
                        .outline());
    }

    @Test
    void aBulletedBoldLineHasNoLabel() {
        assertEquals(
                List.of("1 1 Kết quả", "2 · Ở cấp huyện", "2 · Ở cấp xã"),
                new Draft()
                        .bold("1. Kết quả", "* Ở cấp huyện:")
                        .plain(PROSE)
                        .bold("* Ở cấp xã:")
                        .plain(PROSE)
                        .outline());
    }

    @Test
    void aPartTakesItsTitleFromTheNextLine() {
        assertEquals(
                List.of("1 Phần thứ nhất ĐÁNH GIÁ CHUNG", "2 I Ưu điểm", "1 Phần thứ hai PHƯƠNG HƯỚNG"),
                new Draft()
                        .centered("Phần thứ nhất", "ĐÁNH GIÁ CHUNG")
                        .bold("I. Ưu điểm")
                        .plain(PROSE)
                        .centered("Phần thứ hai", "PHƯƠNG HƯỚNG")
                        .plain(PROSE)
                        .outline());
    }

    @Test
    void articlesStandUnderChapters() {
        assertEquals(
                List.of("1 Chương I QUY ĐỊNH CHUNG", "2 Điều 1 Phạm vi", "2 Điều 2 Đối tượng", "1 Chương II TỔ CHỨC"),
                new Draft()
                        .centered("Chương I", "QUY ĐỊNH CHUNG")
                        .bold("Điều 1. Phạm vi")
                        .plain(PROSE)
                        .bold("Điều 2. Đối tượng")
                        .plain(PROSE)
                        .centered("Chương II", "TỔ CHỨC")
                        .plain(PROSE)
                        .outline());
    }

    @Test
    void anAnnexIsOutermost() {
        assertEquals(
                List.of("1 Phần thứ nhất KẾT QUẢ", "1 Phụ lục II BIỂU SỐ LIỆU"),
                new Draft()
                        .centered("Phần thứ nhất", "KẾT QUẢ")
                        .plain(PROSE)
                        .centered("Phụ lục II", "BIỂU SỐ LIỆU")
                        .plain(PROSE)
                        .outline());
    }

    @Test
    void labelsClosedByADashOrASlashAreRead() {
        assertEquals(
                List.of("1 I Tình hình", "2 1 Thuận lợi", "2 2 Khó khăn"),
                new Draft()
                        .bold("I – Tình hình", "1- Thuận lợi:")
                        .plain(PROSE)
                        .bold("2/ Khó khăn:")
                        .plain(PROSE)
                        .outline());
    }

    @Test
    void abbreviationsAndQuantitiesAreNoLabels() {
        Structure s = new Draft()
                .plain("đ/c Chủ tịch xã chủ trì cuộc họp.", "30.000 đồng là mức thu một hộ.", "V/v này xã đã báo cáo.")
                .read();
        assertEquals(
                List.of(BlockKind.PARAGRAPH, BlockKind.PARAGRAPH, BlockKind.PARAGRAPH),
                s.document().blocks().stream().map(b -> b.kind()).toList());
    }

    @Test
    void linesOfATableOfContentsAreNoHeadings() {
        assertEquals(
                List.of(),
                new Draft()
                        .bold("I. Tình hình ........ 3", "II. Kết quả\t7")
                        .plain(PROSE)
                        .outline());
    }

    @Test
    void theUnitOverATableIsACaption() {
        Structure s = new Draft().plain(PROSE, "Đơn vị tính: triệu đồng", PROSE).read();
        assertEquals(BlockKind.CAPTION, s.document().blocks().get(1).kind());
    }

    @Test
    void blocksKnowTheirSectionAndNotesThatOfTheirMarker() {
        Structure s = new Draft()
                .plain(PROSE)
                .bold("I. KẾT QUẢ")
                .plain("Có 4 xã về đích^1 trong năm.")
                .note("1", "Gồm các xã vùng thấp.")
                .read();
        assertNull(s.section(s.document().blocks().get(0)));
        assertEquals("s1", s.section(s.document().blocks().get(2)));
        assertEquals("s1", s.section(s.document().notes().get(0).blocks().get(0)));
        assertEquals("b4", s.document().notes().get(0).blocks().get(0).id());
    }
}
