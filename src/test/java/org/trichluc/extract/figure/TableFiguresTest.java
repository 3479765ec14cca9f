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
}
