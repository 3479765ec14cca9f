package org.trichluc.extract.figure;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.trichluc.report.Figure;

/** The figures of invented tables. */
class TableFiguresTest {

    private static List<Figure> figures(String table) {
        return Prose.read(Prose.document(List.of(Prose.table(table)))).figures();
    }

    @Test
    void eachNumericCellHasItsRowAndItsColumns() {
        List<Figure> all = figures("STT | Xã | Số hộ | Tỷ lệ (%)\n1 | Tân Phú | 1.204 | 8,5\n2 | Tân Hòa | 96 | 12,25");
        assertEquals(4, all.size());
        assertEquals("Tân Phú", all.get(0).indicator());
        assertEquals(List.of("Số hộ"), all.get(0).columns());
        assertEquals(0, new BigDecimal("1204").compareTo(all.get(0).value()));
        assertEquals("percent", all.get(1).kind());
        assertEquals("%", requireNonNull(all.get(1).unit()).code());
    }

    @Test
    void numbersThatGoUpByOneInTheFirstColumnNumberTheRowsEvenWhereSomeAreMisread() {
        assertEquals(
                List.of("12", "9", "31", "7", "18", "22"),
                figures("SạT | Nội dung | Số hộ\n17 | Khe Mo | 12\nI§ | Phú Đô | 9\n19 | Bản Én | 31\n20 | Nà Lạn | 7"
                                + "\n21 | Tân Mai | 18\n22 | Đèo Gió | 22")
                        .stream()
                        .map(Figure::raw)
                        .toList());
    }

    @Test
    void aRowThatNumbersTheColumnsIsNoData() {
        List<Figure> all = figures("Chỉ tiêu | Năm trước | Năm nay\n(1) | (2) | (3)\nThu | 450 | 512\nChi | 430 | 498");
        assertEquals(
                List.of("450", "512", "430", "498"),
                all.stream().map(Figure::raw).toList());
    }

    @Test
    void bracketsAndDashesMakeNumbersNegativeAndEmptyCellsAreNone() {
        List<Figure> all = figures("Khoản | Chênh lệch\nThuế | (12,5)\nPhí | -3\nKhác | -");
        assertEquals(
                List.of(new BigDecimal("-12.5"), new BigDecimal("-3")),
                all.stream().map(Figure::value).toList());
    }

    @Test
    void thePointIsDecimalWhereAColumnShowsIt() {
        List<Figure> all = figures("Nhóm | Chỉ số\nA | 99.52\nB | 100.4\nC | 101.125");
        assertEquals(new BigDecimal("101.125"), all.get(2).value());
    }

    @Test
    void theMultiplierOfTheHeaderGoesIntoTheValue() {
        List<Figure> all = figures("Nguồn | Vốn (triệu đồng)\nTỉnh | 1.250\nHuyện | 400,5");
        assertEquals(0, new BigDecimal("1250000000").compareTo(all.get(0).value()));
        assertEquals("VND", requireNonNull(all.get(0).unit()).code());
        assertTrue(all.stream().allMatch(f -> f.kind().equals("money")));
    }

    @Test
    void yearsAndTelephoneNumbersAreNoData() {
        assertEquals(
                List.of(),
                figures("Họ tên | Năm sinh | Điện thoại\nLê A | 1980 | 0912000111\nLê B | 1975 | 0912000222"));
    }

    @Test
    void aColumnOfWholeThousandsIsGrouped() {
        List<Figure> all = figures("Kho | Hồ sơ\nA | 5.210\nB | 10.345\nC | 20.608");
        assertEquals(new BigDecimal("5210"), all.get(0).value());
        assertEquals(new BigDecimal("10345"), all.get(1).value());
    }

    @Test
    void aHeaderThatCountsANounGivesTheUnit() {
        List<Figure> all = figures("Khối | Số lớp | Học sinh\nA | 5 | 190\nB | 4 | 153");
        assertEquals("lớp", requireNonNull(all.get(0).unit()).text());
        assertEquals("học sinh", requireNonNull(all.get(1).unit()).text());
    }

    private static List<String> said(String table) {
        return figures(table).stream()
                .map(f -> f.raw() + " = " + f.value().toPlainString() + " of " + f.indicator())
                .toList();
    }

    @Test
    void codesAndPlacesInAListAreNoData() {
        assertEquals(
                List.of("45 = 45 of Sư phạm Toán", "60 = 60 of Kế toán"),
                said(
                        "TT | Mã ngành | Tên ngành | Chỉ tiêu | Xếp hạng\n1. | 7140209 | Sư phạm Toán | 45 | 3\n2. | 7340301 | Kế toán | 60 | 1"));
    }

    @Test
    void aRowThatNamesTheRowsBelowItIsNoHeader() {
        List<Figure> all = figures(
                "STT | Nội dung | Số hộ\nI | Vùng cao | \n1 | Xã Khe Mo | 12\n2 | Xã Phú Đô | 15\nII | Vùng thấp | \n1 | Xã Đình | 9");
        assertEquals(List.of("Số hộ"), all.get(0).columns());
        assertEquals(3, all.size());
    }

    @Test
    void namesOfGroupsAreNotTheNamesOfRows() {
        assertEquals(
                List.of("10 = 10 of Gạch", "20 = 20 of Ngói", "30 = 30 of Cát", "40 = 40 of Đá"),
                said(
                        "STT | Nhóm | Tên vật liệu | Khối lượng\n1 | Xây | Gạch | 10\n2 | Xây | Ngói | 20\n3 | Xây | Cát | 30\n4 | Xây | Đá | 40"));
    }

    @Test
    void aPriceIsForOneOfTheRowsUnit() {
        Figure price = figures("Mặt hàng | ĐVT | Giá bán\nGạo | kg | 16.500\nDầu | lít | 42.000")
                .get(0);
        assertEquals("rate", price.kind());
        assertEquals("kg", price.per());
        assertEquals(null, price.unit());
    }

    @Test
    void aFigureInASentenceOfACellNamesItsRow() {
        List<Figure> all = figures("Tiêu chí | Yêu cầu | Minh chứng\n"
                + "TC 2.1. Hồ sơ được lưu trữ đầy đủ. | Ít nhất 90% hồ sơ công việc được nộp lưu đúng hạn. | Biên bản trong 3 năm\n"
                + "TC 2.2. Kho lưu trữ bảo đảm an toàn. | Mỗi năm kiểm tra kho 2 lần. | Sổ theo dõi");
        assertEquals("90% in TC 2.1 under Yêu cầu", placed(all.get(0)));
        assertEquals("3 năm in TC 2.1 under Minh chứng", placed(all.get(1)));
        assertEquals("TC 2.2", all.get(2).row());
    }

    private static String placed(Figure f) {
        return f.raw() + " in " + f.row() + " under " + String.join(" / ", requireNonNull(f.columns()));
    }

    @Test
    void aRowsNameWithoutAMarkOfItsOwnIsItsWholeLabel() {
        List<Figure> all = figures("Nội dung | Số hộ\n1. Hộ nghèo | 45\nTổ 3: Đông Hòa | 31");
        assertEquals("1. Hộ nghèo", all.get(0).row());
        assertEquals("1. Hộ nghèo", all.get(0).indicator());
        assertEquals("Tổ 3", all.get(1).row());
    }

    @Test
    void anAgencyIsNoUnitOfMeasure() {
        List<Figure> all = figures("Đơn vị | Số đơn\nPhòng Tư pháp | 12\nThanh tra huyện | 7");
        assertEquals("Phòng Tư pháp", all.get(0).indicator());
        assertEquals("đơn", requireNonNull(all.get(0).unit()).text());
    }

    @Test
    void rangesAndThresholdsAreFigures() {
        List<Figure> all = figures("Khoản | Mức (%)\nMột | 10 - 15\nHai | ≥ 20\nBa | 1,5÷2");
        assertEquals(0, new BigDecimal("15").compareTo(requireNonNull(all.get(0).valueMax())));
        assertEquals("at_least", all.get(1).qualifier());
        assertEquals("20", all.get(1).raw());
        assertEquals(0, new BigDecimal("1.5").compareTo(all.get(2).value()));
    }

    @Test
    void aDecimalPointIsSaid() {
        Figures read = Prose.read(Prose.document(
                List.of(Prose.table("Nhóm | Tháng trước | Năm trước\nA | 99.52 | 103,46\nB | 101.1 | 98,5"))));
        assertEquals(new BigDecimal("99.52"), read.figures().get(0).value());
        assertEquals(new BigDecimal("103.46"), read.figures().get(1).value());
        assertEquals(
                List.of("figure.decimal_mark"),
                read.warnings().stream().map(w -> w.code()).toList());
    }

    @Test
    void commasThatGroupThousandsAreToldByTheColumn() {
        assertEquals(
                List.of("1,250 = 1250 of A", "980 = 980 of B", "12,400 = 12400 of C"),
                said("Kho | Hồ sơ\nA | 1,250\nB | 980\nC | 12,400"));
    }

    @Test
    void aNumberThatIsNoneIsNamed() {
        Figures read = Prose.read(Prose.document(List.of(Prose.table("Kho | Hồ sơ\nA | 1.25.3\nB | 980\nC | 12"))));
        assertEquals("figure.unparsed_number", read.warnings().get(0).code());
    }

    @Test
    void yearsNameTheRowsWhereNoWordsDo() {
        assertEquals(
                "2018",
                figures("Năm | Tổng thu\n2018 | 1.245\n2019 | 1.390").get(0).indicator());
    }

    @Test
    void aThousandDongIsAMultiplier() {
        Figure f = figures("Ngành | Học phí (ĐVT: 1.000 đồng)\nMột | 568\nHai | 571")
                .get(0);
        assertEquals(0, new BigDecimal("568000").compareTo(f.value()));
    }

    @Test
    void amountsInTheFirstRowMakeItNoHeader() {
        List<Figure> all = figures("Giá vốn hàng bán | 80.000 USD\nChi phí giao hàng | 6.000 USD");
        assertEquals(2, all.size());
        assertEquals("Giá vốn hàng bán", all.get(0).indicator());
    }
}
