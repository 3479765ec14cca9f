package org.trichluc.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.trichluc.document.Block;
import org.trichluc.document.BlockKind;
import org.trichluc.document.Table;

class PanelTest {
    private static final String BODY =
            "Trong năm qua xã đã tổ chức hai mươi buổi họp với bà con các thôn để bàn về việc"
                    + " làm đường bê tông và sửa chữa nhà văn hóa của thôn";
    private static final double[] XS = {85, 200, 300, 400};

    private static Table of(Block block) {
        return Objects.requireNonNull(block.table());
    }

    private static List<String> lines(Block block, int cell) {
        Table.Cell c = of(block).cells().get(cell);
        return block.slice(c.start(), c.end(), BlockKind.OTHER).brokenLines();
    }

    private static List<String> cells(Block block) {
        return of(block).cells().stream()
                .map(c -> block.text().substring(c.start(), c.end()))
                .toList();
    }

    @Test
    void theLetterheadIsATableOfTwoCells() {
        Paper paper = new Paper()
                .centred(160, 60, Paper.PLAIN, "HUYỆN SÔNG TRĂNG")
                .centred(400, 62, Paper.BOLD, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VN")
                .centred(160, 78, Paper.BOLD, "XÃ ĐỒNG MÍT")
                .centred(400, 80, Paper.BOLD, "Độc lập - Tự do - Hạnh phúc")
                .centred(160, 100, Paper.PLAIN, "Số: 12/BC-XĐM")
                .centred(400, 104, Paper.PLAIN, "Đồng Mít, ngày 5 tháng 6 năm 2031")
                .centred(312.5, 150, Paper.BOLD, "BÁO CÁO");
        paper.base = 170;
        List<Block> blocks = paper.paragraph(28, BODY).compose().blocks();
        assertEquals(BlockKind.TABLE, blocks.get(0).kind());
        assertFalse(of(blocks.get(0)).ruled());
        assertEquals(List.of("HUYỆN SÔNG TRĂNG", "XÃ ĐỒNG MÍT", "Số: 12/BC-XĐM"), lines(blocks.get(0), 0));
        assertEquals(
                List.of(
                        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VN",
                        "Độc lập - Tự do - Hạnh phúc",
                        "Đồng Mít, ngày 5 tháng 6 năm 2031"),
                lines(blocks.get(0), 1));
        assertEquals("BÁO CÁO", blocks.get(1).text());
    }

    @Test
    void theClosingBlockGoesOnOverAPageBreak() {
        Paper paper = new Paper().paragraph(28, BODY);
        paper.text(85, 600, 12, Paper.BOLD, "Nơi nhận:")
                .centred(430, 600, Paper.BOLD, "TM. ỦY BAN")
                .text(85, 616, 11, Paper.PLAIN, "- Hội đồng nhân dân xã;")
                .centred(430, 618, Paper.BOLD, "CHỦ TỊCH")
                .text(85, 632, 11, Paper.PLAIN, "- Lưu: VT.")
                .page()
                .centred(430, 80, Paper.BOLD, "Trần Thị Mận");
        List<Block> blocks = paper.compose().blocks();
        assertEquals(2, blocks.size());
        assertEquals(List.of("Nơi nhận:", "- Hội đồng nhân dân xã;", "- Lưu: VT."), lines(blocks.get(1), 0));
        assertEquals(List.of("TM. ỦY BAN", "CHỦ TỊCH", "Trần Thị Mận"), lines(blocks.get(1), 1));
    }

    @Test
    void aRuledTableHasItsCells() {
        Paper paper = new Paper().paragraph(28, BODY).grid(XS, new double[] {300, 330, 360});
        paper.text(90, 320, "Thôn").text(205, 320, "Số hộ").text(305, 320, "Tỷ lệ");
        paper.text(90, 350, "Đông").text(205, 350, "120").text(305, 350, "45,5");
        Block table = paper.compose().blocks().get(1);
        assertTrue(of(table).ruled());
        assertEquals("Thôn\tSố hộ\tTỷ lệ\nĐông\t120\t45,5", table.text());
    }

    @Test
    void aMissingBorderMakesASpan() {
        Paper paper = new Paper().paragraph(28, BODY);
        paper.rule(85, 400, 300).rule(200, 400, 330).rule(85, 400, 360).rule(85, 400, 390);
        paper.upright(85, 300, 390)
                .upright(200, 300, 390)
                .upright(300, 330, 390)
                .upright(400, 300, 390);
        paper.text(90, 335, "Thôn")
                .text(205, 320, "Số hộ")
                .text(205, 350, "Nghèo")
                .text(305, 350, "Khá");
        paper.text(90, 380, "Đông").text(205, 380, "12").text(305, 380, "30");
        Block table = paper.compose().blocks().get(1);
        List<Table.Cell> cells = of(table).cells();
        assertEquals(List.of("Thôn", "Số hộ", "Nghèo", "Khá", "Đông", "12", "30"), cells(table));
        assertEquals(2, cells.get(0).rowSpan());
        assertEquals(2, cells.get(1).colSpan());
        assertEquals(3, of(table).rows());
    }

    @Test
    void linesOfACellAreFilledAgainUnlessTheAuthorBrokeThem() {
        Paper paper = new Paper().paragraph(28, BODY).grid(XS, new double[] {300, 360, 420});
        paper.text(90, 320, "Họp dân bàn về").text(90, 338, "làm đường");
        paper.text(90, 380, "- Một;").text(90, 398, "- Hai.");
        paper.text(205, 320, "x").text(305, 320, "y");
        Block table = paper.compose().blocks().get(1);
        assertEquals(List.of("Họp dân bàn về làm đường"), lines(table, 0));
        assertEquals(List.of("- Một;", "- Hai."), lines(table, 3));
    }

    @Test
    void aTableOverPagesIsOneAndItsHeaderCountsOnce() {
        Paper paper = new Paper().paragraph(28, BODY).grid(XS, new double[] {700, 730, 760});
        paper.text(90, 720, "Thôn").text(205, 720, "Số hộ").text(305, 720, "Tỷ lệ");
        paper.text(90, 750, "Đông").text(205, 750, "120").text(305, 750, "45").page();
        paper.grid(XS, new double[] {80, 110, 140});
        paper.text(90, 100, "Thôn").text(205, 100, "Số hộ").text(305, 100, "Tỷ lệ");
        paper.text(90, 130, "Đoài").text(205, 130, "98").text(305, 130, "40");
        List<Block> blocks = paper.compose().blocks();
        assertEquals(2, blocks.size());
        assertEquals(
                "Thôn\tSố hộ\tTỷ lệ\nĐông\t120\t45\nĐoài\t98\t40", blocks.get(1).text());
        assertEquals(1, of(blocks.get(1)).headerRows());
    }

    @Test
    void aHeaderThatIsMisreadOnTheNextPageOfAScanCountsOnceAndAnotherRowIsARow() {
        Paper paper = new Paper().paragraph(28, BODY).grid(XS, new double[] {700, 730, 760});
        paper.word(90, 720, 14, "Thôn").word(205, 720, 14, "SốhộNghèo").word(305, 720, 14, "Tỷlệgiảm");
        paper.word(90, 750, 14, "Đông").word(205, 750, 14, "120").word(305, 750, 14, "45");
        paper.page().grid(XS, new double[] {80, 110, 140});
        paper.word(90, 100, 14, "Thôn").word(205, 100, 14, "SốhộNghẻo").word(305, 100, 14, "Týlệgiảm");
        paper.word(90, 130, 14, "Đồng").word(205, 130, 14, "120").word(305, 130, 14, "46");

        assertEquals(
                "Thôn\tSốhộNghèo\tTỷlệgiảm\nĐông\t120\t45\nĐồng\t120\t46",
                paper.compose().blocks().get(1).text());
    }

    @Test
    void aRowOverAPageBreakIsOneRow() {
        Paper paper = new Paper().paragraph(28, BODY).grid(XS, new double[] {700, 730, 760});
        paper.text(90, 720, "Thôn").text(205, 720, "Số hộ").text(305, 720, "Ghi chú");
        paper.text(90, 750, "Đông")
                .text(205, 750, "120")
                .text(305, 750, "đã làm đơn")
                .page();
        paper.grid(XS, new double[] {80, 110, 140});
        paper.text(305, 100, "lên huyện");
        paper.text(90, 130, "Đoài").text(205, 130, "98").text(305, 130, "chưa");
        Block table = paper.compose().blocks().get(1);
        assertEquals("Thôn\tSố hộ\tGhi chú\nĐông\t120\tđã làm đơn lên huyện\nĐoài\t98\tchưa", table.text());
    }

    @Test
    void alignedNumbersWithoutRulesAreATable() {
        Paper paper = new Paper().paragraph(28, BODY);
        paper.text(350, 300, "Năm 2030").text(450, 300, "Năm 2031");
        paper.text(113, 318, "Số hộ trồng chè").text(370, 318, "120").text(470, 318, "134");
        paper.text(113, 336, "Diện tích chè").text(370, 336, "45,5").text(470, 336, "52,0");
        paper.text(113, 354, "Sản lượng chè").text(370, 354, "310").text(470, 354, "402");
        Block block = paper.compose().blocks().get(1);
        assertFalse(of(block).ruled());
        assertEquals(1, of(block).headerRows());
        assertEquals(
                List.of(
                        "",
                        "Năm 2030",
                        "Năm 2031",
                        "Số hộ trồng chè",
                        "120",
                        "134",
                        "Diện tích chè",
                        "45,5",
                        "52,0",
                        "Sản lượng chè",
                        "310",
                        "402"),
                cells(block));
    }

    @Test
    void aFrameAroundTextIsNoTable() {
        Paper paper = new Paper().paragraph(28, BODY).grid(new double[] {40, 560}, new double[] {40, 800});
        assertEquals(List.of(BODY), paper.texts());
    }

    @Test
    void aWordThatIsTooWideForItsCellStaysWhole() {
        Paper paper = new Paper().paragraph(28, BODY).grid(new double[] {85, 155, 400}, new double[] {200, 260, 290});
        paper.text(88, 214, "nghìn")
                .text(88, 230, "chè/ngườ")
                .text(88, 246, "i")
                .text(160, 214, "Thôn Đông");
        paper.text(88, 275, "m").text(160, 275, "Thôn Đoài");
        assertEquals(
                "nghìn chè/người\tThôn Đông\nm\tThôn Đoài",
                paper.compose().blocks().get(1).text());
    }

    @Test
    void theLetterheadHoldsTogetherWhereItsCellsAreNarrow() {
        Paper paper = new Paper();
        paper.text(60, 80, "HỘI NÔNG DÂN XÃ ĐỒNG MÍT QUẢNG").text(312, 80, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT");
        paper.text(160, 98, "HÒA").text(400, 98, "NAM");
        paper.text(90, 116, "Số: 12/BC-HND").text(290, 116, "Quảng Hòa, ngày 3 tháng 5 năm 2031");
        paper.base = 160;
        List<Block> blocks = paper.paragraph(28, BODY).compose().blocks();
        assertEquals(2, blocks.size());
        assertEquals(
                "HỘI NÔNG DÂN XÃ ĐỒNG MÍT QUẢNG HÒA Số: 12/BC-HND\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"
                        + " Quảng Hòa, ngày 3 tháng 5 năm 2031",
                blocks.get(0).text());
    }

    @Test
    void aTableRuledBetweenItsRowsOnlyHasItsCells() {
        Paper paper = new Paper().paragraph(28, BODY);
        for (double y : new double[] {200, 240, 260, 280, 300}) {
            paper.rule(85, 540, y);
        }
        paper.text(90, 225, "Thôn").text(300, 225, "Năm 2030").text(400, 225, "Năm 2031");
        paper.text(90, 255, "Đông").text(300, 255, "120").text(400, 255, "134");
        paper.text(90, 275, "Đoài").text(300, 275, "98").text(400, 275, "chưa có");
        paper.text(90, 295, "Trung").text(400, 295, "7");
        Block table = paper.compose().blocks().get(1);
        assertEquals("Thôn\tNăm 2030\tNăm 2031\nĐông\t120\t134\nĐoài\t98\tchưa có\nTrung\t\t7", table.text());
    }

    @Test
    void rulesBetweenParagraphsMakeNoTable() {
        Paper paper = new Paper();
        for (int i = 0; i < 3; i++) {
            paper.paragraph(28, BODY);
            paper.base += 6;
            paper.rule(85, 540, paper.base);
            paper.base += 6;
        }
        assertEquals(List.of(BODY, BODY, BODY), paper.texts());
    }

    @Test
    void theLowerHeadersAloneMayBePrintedAgain() {
        Paper paper = new Paper().paragraph(28, BODY).grid(XS, new double[] {670, 700, 730, 760});
        paper.text(205, 690, "Năm").text(90, 720, "Thôn").text(205, 720, "2030").text(305, 720, "2031");
        paper.text(90, 750, "Đông").text(205, 750, "120").text(305, 750, "45").page();
        paper.grid(XS, new double[] {80, 110, 140});
        paper.text(90, 100, "Thôn").text(205, 100, "2030").text(305, 100, "2031");
        paper.text(90, 130, "Đoài").text(205, 130, "98").text(305, 130, "40");
        Block table = paper.compose().blocks().get(1);
        assertEquals("\tNăm\t\nThôn\t2030\t2031\nĐông\t120\t45\nĐoài\t98\t40", table.text());
    }

    @Test
    void aPageNumberInsideATableIsNoCell() {
        Paper paper = new Paper();
        for (int page = 1; page <= 4; page++) {
            paper.grid(XS, new double[] {40, 80, 110}).text(230, 56, String.valueOf(page));
            paper.text(90, 72, "Thôn").text(205, 72, "Hộ").text(305, 72, "Ghi");
            paper.text(90, 100, "Đội " + page).text(205, 100, "1" + page).text(305, 100, "đủ");
            if (page < 4) {
                paper.page();
            }
        }
        assertEquals(
                "Thôn\tHộ\tGhi\nĐội 1\t11\tđủ\nĐội 2\t12\tđủ\nĐội 3\t13\tđủ\nĐội 4\t14\tđủ",
                paper.compose().blocks().get(0).text());
    }

    @Test
    void itemsThatGoOnBehindATabAreNoColumns() {
        Paper paper = new Paper();
        String long1 = "Ủy ban nhân dân xã chấm điểm mỗi thôn theo bốn mức như sau, gồm cả";
        paper.text(85, 264, long1).text(85, 282, "các thôn mới lập trong năm nay:");
        String[][] items = {{"- Tốt:", "làm xong 100%"}, {"- Khá:", "làm xong 80%"}, {"- Kém:", "không làm"}};
        for (int i = 0; i < items.length; i++) {
            paper.text(85, 300 + 18 * i, items[i][0]).text(200, 300 + 18 * i, items[i][1]);
        }
        List<String> texts = paper.texts();
        assertEquals(
                List.of("- Tốt: làm xong 100%", "- Khá: làm xong 80%", "- Kém: không làm"),
                texts.subList(1, texts.size()));
    }
}
