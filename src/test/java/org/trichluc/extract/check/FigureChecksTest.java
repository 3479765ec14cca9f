package org.trichluc.extract.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.trichluc.document.Block;
import org.trichluc.document.Document;
import org.trichluc.document.Warning;
import org.trichluc.extract.figure.Prose;

/** Figures that contradict each other. */
class FigureChecksTest {

    private static List<String> codes(Block block) {
        Document document = Prose.document(List.of(block));
        return FigureChecks.of(document, Prose.read(document).figures()).stream()
                .map(Warning::code)
                .toList();
    }

    private static List<String> codes(String paragraph) {
        return codes(Prose.block(paragraph));
    }

    @Test
    void aPercentageBesideItsRatioMayBeRoundedOrCut() {
        assertEquals(List.of(), codes("Có 25/37 thôn đạt chuẩn, đạt 67,6%."));
        assertEquals(List.of(), codes("Có 25/37 thôn đạt chuẩn, đạt 67,5%."));
        assertEquals(List.of("figure.ratio_percent_mismatch"), codes("Có 25/37 thôn đạt chuẩn, đạt 76,6%."));
    }

    @Test
    void aBoundThatTheRatioDoesNotReachIsAMismatch() {
        assertEquals(
                List.of("figure.ratio_percent_mismatch"), codes("Đã ký tại 7/9 doanh nghiệp đạt trên 80% số đơn vị."));
        assertEquals(List.of(), codes("Đã ký tại 8/9 doanh nghiệp đạt trên 80% số đơn vị."));
    }

    @Test
    void partsThatAreAllListedAddUpToTheirTotal() {
        assertEquals(List.of(), codes("Toàn xã có 30 vụ, gồm: 12 vụ trộm, 10 vụ đánh bạc, 8 vụ khác."));
        assertEquals(
                List.of("figure.sum_mismatch"), codes("Toàn xã có 30 vụ, gồm: 12 vụ trộm, 10 vụ đánh bạc, 9 vụ khác."));
    }

    @Test
    void partsIntroducedByAmongThemMayFallShortButNotExceed() {
        assertEquals(List.of(), codes("Có 40 đảng viên, trong đó: 12 đảng viên nữ, 5 đảng viên trẻ."));
        assertEquals(
                List.of("figure.sum_mismatch"), codes("Có 40 đảng viên, trong đó: 32 đảng viên nữ, 15 đảng viên nam."));
    }

    @Test
    void theRowsOfATableAddUpToItsTotal() {
        String rows = "Xã | Số hộ\nA Lưới | 10\nHồng Vân | 20\nNhâm | 30\nTổng cộng | ";
        assertEquals(List.of(), codes(Prose.table(rows + "60")));
        assertEquals(List.of("figure.sum_mismatch"), codes(Prose.table(rows + "61")));
    }

    @Test
    void aGrowthAgreesWithItsTwoValues() {
        assertEquals(List.of(), codes("Số hộ nuôi ong tăng từ 120 hộ lên 150 hộ, tăng 25%."));
        assertEquals(List.of("figure.growth_mismatch"), codes("Số hộ nuôi ong tăng từ 120 hộ lên 150 hộ, tăng 35%."));
        assertEquals(List.of(), codes("Tỷ lệ hộ nghèo giảm từ 12% năm 2020 xuống 9% năm 2021, giảm 3%."));
    }

    @Test
    void theNumberOfARowIsNoDoubtfulFigure() {
        assertEquals(
                List.of(), codes(Prose.table("TT | Xã | Số hộ\n1. | A Lưới | 10\n2. | Nhâm | 30\n3. | Hồng Vân | 31")));
    }

    @Test
    void measuresOfOneThingAreNoParts() {
        assertEquals(List.of(), codes("Tấm ván dày 1,6cm (1,2cm x 2,4cm)."));
    }

    @Test
    void aPercentageBehindBracketsIsOfWhatStandsBeforeThem() {
        assertEquals(List.of(), codes("Vùng cao có 323 dự án (mới có 12/14 tỉnh) chiếm 28,0%."));
        assertEquals(List.of("figure.ratio_percent_mismatch"), codes("Các thôn có hồ sơ (12/14 thôn) đạt 28,0%."));
    }

    @Test
    void aPriceWithoutItsCurrencyIsDoubtful() {
        assertEquals(List.of("figure.unparsed_number"), codes("Giá xi măng tăng 2.500/bao."));
    }

    @Test
    void cellsOfATableAreNoPartsOfTheCellBeforeThem() {
        assertEquals(
                List.of(),
                codes(Prose.table(
                        "Ngành | Mã | Điểm\nToán (lớp A) | 714 | 26,5\nVăn (lớp B) | 715 | 27\nSử | 716 | 25")));
    }

    @Test
    void aRowFarFromTheSumOfTheOthersIsNoTotal() {
        assertEquals(
                List.of(),
                codes(Prose.table("Nơi | Giá\nTân Phú | 210\nTân Hòa | 205\nTân An | 198\nToàn huyện | 204")));
    }

    private static final String SECTIONS = "TT | Nội dung | Kế hoạch | Thực hiện\n"
            + "I | Vùng cao | 30 | 33\n1 | Xã Một | 10 | 12\n2 | Xã Hai | 20 | 21\n"
            + "II | Vùng thấp | 50 | %s\n1 | Xã Ba | 20 | 25\n2 | Xã Tư | 30 | 30\n | Tổng cộng | 80 | %s";

    @Test
    void partsOfATotalAreToldByTheNumbersOfTheRows() {
        assertEquals(List.of(), codes(Prose.table(SECTIONS.formatted("55", "88"))));
        assertEquals(List.of("figure.sum_mismatch"), codes(Prose.table(SECTIONS.formatted("55", "89"))));
    }

    @Test
    void roundedPartsMayMissTheirTotalByAHalf() {
        assertEquals(
                List.of(),
                codes(Prose.table("Vốn | Số tiền (tỷ đồng)\nTỉnh | 1,3\nHuyện | 2,4\nXã | 0,4\nTổng cộng | 4,2")));
    }

    @Test
    void rowsThatAreOnlySomeOfTheirTotalAreNotAdded() {
        assertEquals(
                List.of(),
                codes(
                        Prose.table(
                                "TT | Nội dung | Trước | Nay\nI | Số đơn | 30 | 40\n1 | Trong đó: khiếu nại | 12 | 9\n2 | Tố cáo | 18 | 20")));
    }

    @Test
    void casesAgainstThoseOfLastYearAreNoPartsOfEachOther() {
        assertEquals(List.of(), codes("Số ca mắc như sau: Tả (0/0), Thương hàn (18/2), Viêm não (1/2)."));
    }
}
