package org.trichluc.layout;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.trichluc.document.Block;
import org.trichluc.document.BlockKind;
import org.trichluc.document.Table;

/** Tables that no rules draw. */
class AlignedTableTest {
    private static final String BODY = "Kết quả được tổng hợp từ báo cáo của các xã gửi về trong tháng.";

    private static Paper row(Paper paper, double y, String name, String... numbers) {
        paper.text(90, y, name);
        for (int i = 0; i < numbers.length; i++) {
            if (!numbers[i].isEmpty()) {
                paper.text(300 + 80 * i, y, numbers[i]);
            }
        }
        return paper;
    }

    private static Block table(Paper paper) {
        return paper.compose().blocks().stream()
                .filter(b -> b.kind() == BlockKind.TABLE)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void emptyCellsAndDashesKeepTheirColumns() {
        Paper paper = new Paper().paragraph(28, BODY);
        row(paper, 300, "Lúa", "12,5", "13,0", "14,5");
        row(paper, 318, "Ngô", "", "9,5", "-");
        row(paper, 336, "Lạc", "7,1", "", "6,9");
        row(paper, 354, "Đỗ", "2,1", "2,2", "2,4");
        assertEquals(
                "Lúa\t12,5\t13,0\t14,5\nNgô\t\t9,5\t-\nLạc\t7,1\t\t6,9\nĐỗ\t2,1\t2,2\t2,4",
                table(paper).text());
    }

    @Test
    void aHeadOverTwoColumnsSpansThem() {
        Paper paper = new Paper().paragraph(28, BODY);
        paper.text(322, 282, "Năm 2030");
        row(paper, 300, "Cây", "Ước", "Thực");
        row(paper, 318, "Lúa", "12,5", "13,0");
        row(paper, 336, "Ngô", "8,0", "9,5");
        row(paper, 354, "Lạc", "7,1", "7,0");
        Table table = requireNonNull(table(paper).table());
        assertEquals(2, table.headerRows());
        assertEquals(2, table.cells().get(1).colSpan());
    }

    @Test
    void aCaptionAndAUnitLineAreNoHeads() {
        Paper paper = new Paper().paragraph(28, BODY);
        paper.text(290, 264, "Bảng 2. Sản lượng").text(380, 282, "Đơn vị tính: tấn");
        row(paper, 300, "Cây", "Năm 2030", "Năm 2031");
        row(paper, 318, "Lúa", "12,5", "13,0");
        row(paper, 336, "Ngô", "8,0", "9,5");
        row(paper, 354, "Lạc", "7,1", "7,0");
        assertEquals(
                "Cây\tNăm 2030\tNăm 2031\nLúa\t12,5\t13,0\nNgô\t8,0\t9,5\nLạc\t7,1\t7,0",
                table(paper).text());
    }

    @Test
    void aNameOverTwoLinesIsOneName() {
        Paper paper = new Paper().paragraph(28, BODY);
        row(paper, 300, "Lúa xuân", "12,5", "13,0");
        row(paper, 318, "Ngô trên đất", "8,0", "9,5");
        row(paper, 334, "soi bãi");
        row(paper, 352, "Lạc", "7,1", "7,0");
        row(paper, 370, "Đỗ tương vụ", "2,1", "2,0");
        row(paper, 386, "đông");
        assertEquals(
                "Lúa xuân\t12,5\t13,0\nNgô trên đất soi bãi\t8,0\t9,5\nLạc\t7,1\t7,0\nĐỗ tương vụ đông\t2,1\t2,0",
                table(paper).text());
    }

    @Test
    void itGoesOnOverAPageBreak() {
        Paper paper = new Paper().paragraph(28, BODY);
        row(paper, 700, "Cây", "Năm 2030", "Năm 2031");
        row(paper, 718, "Lúa", "12,5", "13,0");
        row(paper, 736, "Ngô", "8,0", "9,5");
        row(paper, 754, "Lạc", "7,1", "7,0");
        paper.page();
        row(paper, 100, "Cây", "Năm 2030", "Năm 2031");
        row(paper, 118, "Khoai", "5,5", "5,1");
        row(paper, 136, "Sắn", "4,0", "4,4");
        row(paper, 154, "Mía", "30,2", "31,0");
        List<Block> blocks = paper.compose().blocks();
        assertEquals(2, blocks.size());
        assertEquals(7, requireNonNull(blocks.get(1).table()).rows());
    }

    @Test
    void itIsNoNoteBelowARule() {
        Paper paper = new Paper().paragraph(28, BODY);
        paper.rule(85, 480, 680);
        row(paper, 700, "Lúa", "12,5", "13,0");
        row(paper, 718, "Ngô", "8,0", "9,5");
        row(paper, 736, "Lạc", "7,1", "7,0");
        assertEquals(
                "Lúa\t12,5\t13,0\nNgô\t8,0\t9,5\nLạc\t7,1\t7,0", table(paper).text());
    }
}
