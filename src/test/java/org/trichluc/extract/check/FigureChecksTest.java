package org.trichluc.extract.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.trichluc.document.Block;
import org.trichluc.document.Document;
import org.trichluc.document.Source;
import org.trichluc.document.Warning;
import org.trichluc.extract.figure.Prose;
import org.trichluc.report.Figure;

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

    @Test
    void allThatABracketHoldsMakesItsTotal() {
        String text =
                "Tổng vốn cấp năm qua là 476 triệu USD (vốn cấp mới là %s triệu USD; vốn cấp thêm là 188 triệu USD).";
        assertEquals(List.of(), codes(text.formatted("288")));
        assertEquals(List.of("figure.sum_mismatch"), codes(text.formatted("278")));
        assertEquals(List.of(), codes(text.formatted("178")), "far less is only some of it");
    }

    @Test
    void decimalsThatWereRoundedMayMissTheirTotal() {
        assertEquals(List.of(), codes("Sản lượng 4,2 tấn, gồm: 1,3 tấn ngô, 2,4 tấn lúa, 0,6 tấn đậu."));
    }

    private static final String RECKONED = "TT | Đơn vị | Kế hoạch | Thực hiện | Chênh lệch\n1 | 2 | 3 | 4 | 5=4-3\n"
            + "1 | Trạm Bắc | 20 | 25 | 5\n2 | Trạm Nam | 30 | 28 | -2\n3 | Trạm Đông | 40 | 47 | 7\n"
            + "4 | Trạm Tây | 50 | 56 | %s";

    @Test
    void aColumnObeysTheFormulaThatItsTableStates() {
        assertEquals(List.of(), codes(Prose.table(RECKONED.formatted("6"))));
        assertEquals(List.of("figure.formula_mismatch"), codes(Prose.table(RECKONED.formatted("8"))));
    }

    @Test
    void sharesDoNotAddUpAcrossColumns() {
        assertEquals(
                List.of(),
                codes(Prose.table("Chỉ tiêu | Tổng | Nội trú | Ngoại trú\nA | 1=2+3 | 2 | 3\nNăm nay | 50 | 20 | 30\n"
                        + "Năm trước | 40 | 15 | 25\nKế hoạch | 60 | 25 | 35\nTỷ lệ tăng giảm | 25 | 33,3 | 20")));
    }

    @Test
    void oneThingTwiceInAListWithTwoValuesIsDoubtful() {
        String list =
                "Giá rau trong tuần: bí ngô 12.000đ/kg, cà tím 15.000đ/kg, cải bẹ 9.000đ/kg, mồng tơi 8.000đ/kg, %s";
        assertEquals(List.of("figure.restated"), codes(list.formatted("bí ngô 18.000đ/kg.")));
        assertEquals(List.of(), codes(list.formatted("bí xanh 18.000đ/kg.")));
        assertEquals(List.of(), codes(list.formatted("bí ngô 12.000đ/kg.")));
    }

    @Test
    void aNameMayReturnInTheNextSentence() {
        assertEquals(
                List.of(),
                codes(
                        "Giá rau tại chợ Mới: bí ngô 12.000đ/kg, cà tím 15.000đ/kg, cải bẹ 9.000đ/kg, mồng tơi 8.000đ/kg. "
                                + "Giá rau tại chợ Cũ: bí ngô 13.000đ/kg."));
    }

    @Test
    void aPriceAndItsChangeAreForOneMeasure() {
        assertEquals(
                List.of("figure.unit_mismatch"),
                codes("Đường cát có giá 25.000đ/gói (tăng 1.000đ/kg) so với tháng trước."));
        assertEquals(List.of(), codes("Đường cát có giá 25.000đ/gói (tăng 1.000đ/gói) so với tháng trước."));
    }

    @Test
    void aFigureThatWasHardlyReadIsNoMistakeOfTheAuthor() {
        Document read = Prose.document(List.of(Prose.block("Có 25/37 thôn đạt chuẩn, đạt 76,6%.")));
        Source source = read.source();
        Document scanned = new Document(
                new Source(source.path(), "0", "image/png", 1, 1, Source.TextOrigin.OCR, null, Map.of()),
                read.blocks(),
                read.notes(),
                read.warnings());
        List<Figure> figures = Prose.read(read).figures();
        List<Figure> unsure =
                figures.stream().map(f -> f.draft().confidence(0.5).done()).toList();
        assertEquals(1, FigureChecks.of(scanned, figures).size());
        assertEquals(List.of(), FigureChecks.of(scanned, unsure));
    }
}
