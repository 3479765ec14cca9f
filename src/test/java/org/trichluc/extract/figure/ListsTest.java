package org.trichluc.extract.figure;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.trichluc.report.Figure;

/** Lists of numbers that share a unit, a change or a head, and numbers in several pieces, in invented sentences. */
class ListsTest {

    private static List<String> said(String text) {
        return Prose.figures(text).stream().map(ListsTest::line).toList();
    }

    private static String line(Figure f) {
        String max = f.valueMax() == null ? "" : ".." + f.valueMax().toPlainString();
        String of = f.of() == null ? "" : "/" + f.of().toPlainString();
        String unit = f.unit() == null ? "-" : f.unit().text();
        String per = f.per() == null ? "" : " per " + f.per();
        String change = f.change() == null ? "" : ", " + f.change().direction();
        return f.raw() + " = " + f.value().toPlainString() + max + of + " " + unit + per + change;
    }

    @Test
    void partsInBracketsCountWhatTheirTotalCounts() {
        assertEquals(
                List.of("06 đảng viên = 6 đảng viên", "04 = 4 đảng viên", "02 = 2 đảng viên"),
                said("Thi hành kỷ luật 06 đảng viên (khiển trách 04, cảnh cáo 02)."));
        assertEquals(
                List.of("34 lao động = 34 lao động", "29 = 29 lao động", "05 = 5 lao động"),
                said("Nhà máy có 34 lao động (trong đó: biên chế 29, hợp đồng 05)."));
    }

    @Test
    void numbersInBracketsThatPlaceSomethingAreNoParts() {
        assertEquals(
                List.of("12 văn bản = 12 văn bản"), said("Ban hành 12 văn bản (theo khoản 2, mục 3 của hướng dẫn)."));
        assertEquals(List.of("5 hộ = 5 hộ"), said("Hỗ trợ 5 hộ (tổ 4, tổ 5)."));
        assertEquals(List.of("3 hộ = 3 hộ"), said("Hỗ trợ 3 hộ (đợt hai 40, đợt ba 50)."));
    }

    @Test
    void menAndWomenOfATotalAreFigures() {
        assertEquals(
                List.of("20 lao động = 20 lao động", "12 = 12 -", "8 = 8 -"),
                said("Tuyển mới 20 lao động, trong đó: nam 12, nữ 8."));
    }

    @Test
    void aChangeAndWhatItIsComparedWithHoldForTheList() {
        List<Figure> all = Prose.figures("Đã hòa giải, tăng 187 lượt, 240 vụ việc so với cùng kỳ.");
        for (Figure f : all) {
            assertEquals("increase", requireNonNull(f.change()).direction());
            assertEquals("cùng kỳ", f.change().versus());
        }
        assertEquals(2, all.size());
    }

    @Test
    void aMinusInBracketsBehindAWordOfLossIsThatLoss() {
        assertEquals(
                List.of("15.000-16.000 đồng/kg = 15000..16000 đồng per kg", "13đồng/kg = 13 đồng per kg, decrease"),
                said("Giá gạo 15.000-16.000 đồng/kg; giá nếp giảm (-13đồng/kg)."));
    }

    @Test
    void anAmountInTwoPiecesIsOne() {
        assertEquals(
                List.of("1 tỷ 250 triệu đồng = 1250000000 đồng", "1,2 nghìn tỷ = 1200000000000 nghìn tỷ"),
                said("Đã chi 1 tỷ 250 triệu đồng trong tổng vốn 1,2 nghìn tỷ."));
    }

    @Test
    void aTimeInTwoPiecesIsOneAndATimeOfDayIsNone() {
        assertEquals(List.of("2 giờ 30 phút = 150 phút"), said("Thời gian chờ còn 2 giờ 30 phút."));
        assertEquals(List.of("1 năm 6 tháng = 18 tháng"), said("Thời gian thi công kéo dài 1 năm 6 tháng."));
        assertEquals(List.of(), said("Lễ bắt đầu vào 7 giờ 30 phút tại sân."));
    }

    @Test
    void aNumberSpelledOutBesideItsDigitsIsOne() {
        List<Figure> all = Prose.figures("Đã thẩm định 05 (năm) hồ sơ và 03 (ba) tờ trình, nộp trong 10 (mười) ngày.");
        assertEquals(
                List.of("05 (năm) hồ sơ = 5 hồ sơ", "03 (ba) tờ trình = 3 tờ trình", "10 (mười) ngày = 10 ngày"),
                all.stream().map(ListsTest::line).toList());
        assertEquals("thẩm định … hồ sơ", all.get(0).indicator());
    }

    @Test
    void aFractionOfWhatFollowsHasNoUnit() {
        assertEquals(List.of("2/3 = 2/3 -"), said("Có 2/3 số hộ tham gia."));
        assertEquals(List.of("2,5 lần = 2.5 lần"), said("Sản lượng gấp 2,5 lần cùng kỳ."));
    }

    @Test
    void toBeReviewedIsNoPointOfALaw() {
        assertEquals(
                List.of("11 tập thể = 11 tập thể", "25 cá nhân = 25 cá nhân"),
                said("Đã kiểm điểm 11 tập thể, 25 cá nhân."));
    }

    @Test
    void aRangeOfPercentagesIsOne() {
        assertEquals(List.of("3 đến 5% = 3..5 %, increase"), said("Sản lượng dự kiến tăng từ 3 đến 5%."));
    }

    @Test
    void eachNumberBehindLanLuotHasTheThingAtItsPlace() {
        List<String> told =
                Prose.lessons("Tỷ trọng nông nghiệp, công nghiệp, dịch vụ lần lượt là 19,54%; 38,35%; 42,11%.").stream()
                        .map(l -> l.figure().indicator())
                        .toList();
        assertEquals(List.of("Tỷ trọng nông nghiệp", "Tỷ trọng … công nghiệp", "Tỷ trọng … dịch vụ"), told);
    }

    @Test
    void fewerThingsThanNumbersBehindLanLuotAreNotDealtOut() {
        List<Lesson> read = Prose.lessons("Giá gạo và ngô lần lượt là 15%; 20%; 30%.");
        assertEquals(3, read.size());
        assertEquals(new BigDecimal("30"), read.get(2).figure().value());
    }

    @Test
    void whatIsCountedForEachMonthIsARate() {
        assertEquals(List.of("4 giờ họp = 4 giờ họp per tháng"), said("Tổng cộng mỗi tháng có 4 giờ họp."));
        assertEquals(List.of("2 buổi/1 tháng = 2 buổi per tháng"), said("Gặp trực tiếp 2 buổi/1 tháng."));
    }
}
