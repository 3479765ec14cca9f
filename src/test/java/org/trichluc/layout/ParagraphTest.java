package org.trichluc.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trichluc.document.Block;
import org.trichluc.document.Break;
import org.trichluc.document.Format;

class ParagraphTest {
    private static final Face PLAIN = Paper.PLAIN;
    private static final Face BOLD = Paper.BOLD;
    private static final String LONG =
            "Trong năm qua Ủy ban nhân dân xã đã tổ chức hai mươi buổi họp với bà con các thôn"
                    + " để bàn về việc làm đường bê tông và sửa chữa nhà văn hóa của thôn";
    private static final String OTHER = "Các hộ dân trong thôn đã góp hơn ba trăm ngày công và hiến đất để mở rộng mặt"
            + " đường qua khu dân cư và cánh đồng phía đông của xã trong mùa khô";

    @Test
    void aParagraphOverLinesIsOneBlock() {
        assertEquals(List.of(LONG), new Paper().paragraph(28, LONG).texts());
    }

    @Test
    void anIndentedLineBeginsAParagraph() {
        assertEquals(
                List.of(LONG, OTHER, LONG),
                new Paper()
                        .paragraph(28, LONG)
                        .paragraph(28, OTHER)
                        .paragraph(28, LONG)
                        .texts());
    }

    @Test
    void withoutIndentAShortLastLineEndsTheParagraph() {
        assertEquals(
                List.of(LONG, OTHER, LONG),
                new Paper()
                        .paragraph(0, LONG)
                        .paragraph(0, OTHER)
                        .paragraph(0, LONG)
                        .texts());
    }

    @Test
    void aPageBreakWithinASentenceDoesNotSplitTheParagraph() {
        Paper paper = new Paper().paragraph(28, OTHER);
        paper.text(113, 700, "Đoàn thanh niên xã đã trồng được một nghìn cây xanh dọc theo con");
        paper.page().text(85, 80, "đường liên thôn.");
        paper.paragraph(28, LONG);
        List<Block> blocks = paper.compose().blocks();
        assertEquals(3, blocks.size());
        assertEquals(
                "Đoàn thanh niên xã đã trồng được một nghìn cây xanh dọc theo con đường liên thôn.",
                blocks.get(1).text());
        assertEquals(
                List.of(1, 2), blocks.get(1).lines().stream().map(l -> l.page()).toList());
    }

    @Test
    void pageNumbersAndRunningHeadsAreDropped() {
        Paper paper = new Paper();
        for (int page = 1; page <= 3; page++) {
            paper.text(250, 40, 10, Paper.PLAIN, "Báo cáo của xã Đồng Mít");
            paper.base = 70;
            paper.paragraph(28, "Trong tháng " + page + " có " + "rất nhiều ".repeat(page + 4) + "việc đã làm xong.");
            paper.text(470, 800, 12, Paper.PLAIN, "Trang " + page + "/3");
            if (page < 3) {
                paper.page();
            }
        }
        List<String> texts = paper.texts();
        assertEquals(3, texts.size());
        assertTrue(texts.stream().allMatch(t -> t.startsWith("Trong tháng ") && t.endsWith("xong.")));
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 8})
    void headsOfLeftAndRightPagesAreDroppedWithTheirNumbers(int pages) {
        Paper paper = new Paper();
        for (int page = 1; page <= pages; page++) {
            String head = "SỔ TAY/Số 3/Ngày 5-6-2031";
            paper.text(120, 40, page % 2 == 0 ? head + " " + (page + 10) : (page + 10) + " " + head);
            paper.base = 70;
            paper.paragraph(28, "Trong tháng " + page + " có " + "rất nhiều ".repeat(page + 4) + "việc đã làm xong.");
            if (page < pages) {
                paper.page();
            }
        }
        List<String> texts = paper.texts();
        assertEquals(pages, texts.size());
        assertTrue(texts.stream().allMatch(t -> t.startsWith("Trong tháng ")));
    }

    @Test
    void aNumberInTheTextIsNoPageNumber() {
        Paper paper = new Paper().paragraph(28, LONG).text(113, 300, "2");
        assertEquals(List.of(LONG, "2"), paper.texts());
    }

    @Test
    void aHyphenGluedToBothSidesOfTheBreakJoins() {
        Paper paper = new Paper().paragraph(28, LONG);
        paper.text(113, 300, "Thực hiện nội dung của bản kế hoạch triển khai số 18-")
                .text(85, 318, "KH/XB của xã.");
        assertTrue(paper.texts().get(1).endsWith("số 18-KH/XB của xã."));
    }

    @Test
    void aDashWithASpaceBeforeItKeepsItsSpaces() {
        Paper paper = new Paper().paragraph(28, LONG);
        paper.text(113, 300, "Tình hình phát triển của các ngành nghề trong kinh tế -")
                .text(85, 318, "xã hội của xã.");
        assertTrue(paper.texts().get(1).endsWith("kinh tế - xã hội của xã."));
    }

    @Test
    void aCentredTitleKeepsItsLinesApart() {
        Paper paper = new Paper();
        paper.centred(312.5, 80, Paper.BOLD, "Kết quả trồng cây của xã Đồng Mít")
                .centred(312.5, 98, Paper.BOLD, "sáu tháng đầu năm");
        paper.base = 130;
        Block title = paper.paragraph(28, LONG).compose().blocks().get(0);
        assertEquals(List.of("Kết quả trồng cây của xã Đồng Mít", "sáu tháng đầu năm"), title.brokenLines());
        assertEquals(Format.Align.CENTER, title.format().align());
        assertTrue(title.runs().stream().allMatch(r -> r.style().bold()));
    }

    @Test
    void capitalsAboveATitleAreABlockOfTheirOwn() {
        Paper paper = new Paper();
        paper.centred(312.5, 80, Paper.BOLD, "BÁO CÁO").centred(312.5, 98, Paper.BOLD, "Kết quả trồng cây của xã");
        paper.base = 130;
        assertEquals(
                List.of("BÁO CÁO", "Kết quả trồng cây của xã", LONG),
                paper.paragraph(28, LONG).texts());
    }

    @Test
    void listItemsWithHangingIndentStayWhole() {
        Paper paper = new Paper().paragraph(0, LONG);
        paper.text(85, 300, "- Thôn Đông góp một trăm ngày công và hiến ba nghìn mét vuông đất")
                .text(95, 318, "để mở đường vào nghĩa trang của thôn;")
                .text(85, 336, "- Thôn Đoài góp tám mươi ngày công.");
        List<String> texts = paper.texts();
        assertEquals(3, texts.size());
        assertTrue(texts.get(1).endsWith("hiến ba nghìn mét vuông đất để mở đường vào nghĩa trang của thôn;"));
    }

    @Test
    void aWideGapInALineIsATab() {
        Block block = new Paper()
                .paragraph(28, LONG)
                .text(113, 300, "Kính gửi:")
                .text(250, 300, "Ủy ban nhân dân huyện")
                .compose()
                .blocks()
                .get(1);
        assertEquals("Kính gửi: Ủy ban nhân dân huyện", block.text());
        assertEquals(List.of(new Break(9, Break.Kind.TAB)), block.breaks());
    }

    @Test
    void aTypedRuleIsNoText() {
        assertEquals(
                List.of(LONG),
                new Paper().paragraph(28, LONG).text(250, 300, "--------").texts());
    }

    @Test
    void wordsPrintedTwiceCountOnceAndAreBold() {
        Block block = new Paper()
                .paragraph(28, LONG)
                .text(113, 300, "Kết luận")
                .text(113.4, 300, "Kết luận")
                .compose()
                .blocks()
                .get(1);
        assertEquals("Kết luận", block.text());
        assertTrue(block.runs().get(0).style().bold());
    }

    @Test
    void combiningMarksJoinTheirLetter() {
        Paper paper = new Paper().paragraph(28, LONG);
        paper.text(113, 300, "qu").text(127, 300, "ê").text(128, 300, "\u0301").text(134, 300, "t");
        assertEquals("quết", paper.texts().get(1));
    }

    @Test
    void everyPrintedLineHasItsPageAndBox() {
        Block block = new Paper().paragraph(28, LONG).compose().blocks().get(0);
        assertEquals(3, block.lines().size());
        assertEquals(0, block.lines().get(0).start());
        assertEquals(LONG.length(), block.lines().get(2).end());
        assertEquals(113, block.lines().get(0).box().x0(), 0.01);
        assertEquals(85, block.lines().get(1).box().x0(), 0.01);
        assertTrue(block.lines().get(1).box().y0() > block.lines().get(0).box().y0());
    }

    @Test
    void aBoldTitleThatAlmostFillsItsLineIsNotTheTextUnderIt() {
        String title = "kiểm tra, đánh giá chất lượng nước sinh hoạt các thôn vùng cao";
        Paper paper = new Paper();
        paper.centred(312, 75, Paper.BOLD, title).paragraph(28, LONG);
        paper.paragraph(28, OTHER);
        assertEquals(List.of(title, LONG, OTHER), paper.texts());
    }

    @Test
    void spreadLettersAreWords() {
        Paper paper = new Paper();
        paper.text(240, 60, 14, Paper.BOLD, "B Á O   C Á O").paragraph(28, LONG);
        assertEquals(List.of("BÁO CÁO", LONG), paper.texts());
    }

    @Test
    void aFewCapitalsAloneAreNoSpreadWord() {
        String text = "Vitamin A, các khối A B C và nhóm D của trường đã có đủ giáo viên";
        assertEquals(List.of(text), new Paper().text(85, 80, text).texts());
    }

    @Test
    void aTypedRuleOfMacronsIsNoText() {
        Paper paper = new Paper().centred(312, 60, Paper.PLAIN, "¯¯¯¯¯¯¯¯¯¯").paragraph(28, LONG);
        assertEquals(List.of(LONG), paper.texts());
    }

    /** Empty lines of larger type beside a list do not tie its lines together. */
    @Test
    void blanksOfEmptyLinesMakeNoLine() {
        Paper paper = new Paper();
        paper.text(85, 720, 11, Paper.PLAIN, "- Công an xã;").text(85, 732.2, 11, Paper.PLAIN, "- Lưu VP.");
        paper.text(400, 713.6, 14, Paper.PLAIN, " ").text(400, 729.9, 14, Paper.PLAIN, " ");
        assertEquals("- Công an xã; - Lưu VP.", String.join(" ", paper.texts()));
    }

    @Test
    void aLineInSmallTypeCloseAboveAnotherIsNotMixedIntoItLetterByLetter() {
        List<String> texts = new Paper()
                .text(85, 192, 9, Paper.PLAIN, "- Các phòng thuộc huyện Nà Hin;")
                .text(85, 199, 13, Paper.PLAIN, "- Lưu: VT, hồ sơ của huyện.")
                .texts();

        assertEquals("- Các phòng thuộc huyện Nà Hin; - Lưu: VT, hồ sơ của huyện.", String.join(" ", texts));
    }

    @Test
    void aLineOfItsOwnWithAnotherIndentIsAParagraph() {
        Paper paper = new Paper().paragraph(28, LONG).paragraph(28, OTHER);
        double y = paper.base + 18;
        paper.text(116, y, 14, PLAIN, "Căn cứ kết quả họp thôn và ý kiến của các hộ dân trong xã này.");
        paper.text(117, y + 18, 14, PLAIN, "Ủy ban nhân dân xã thông báo thời gian nhận đơn của các hộ dân");
        paper.text(85, y + 36, 14, PLAIN, "trong thôn như sau.");
        List<String> texts = paper.texts();
        assertEquals("Căn cứ kết quả họp thôn và ý kiến của các hộ dân trong xã này.", texts.get(2));
        assertEquals(4, texts.size());
    }

    @Test
    void aLineThatGoesOnInTheSizeOfTheWordsBeforeItIsOfTheirParagraph() {
        Paper paper = new Paper().paragraph(0, LONG);
        double y = paper.base + 30;
        paper.text(85, y, 14, PLAIN, "Kết quả niêm yết tại trụ sở xã và tại: ");
        paper.text(85 + 39 * 7, y, 12, PLAIN, "Trung tâm Tiếp nhận Hồ sơ xã");
        paper.text(85, y + 18, 12, PLAIN, "Mường (phòng 2)");
        assertEquals(
                "Kết quả niêm yết tại trụ sở xã và tại: Trung tâm Tiếp nhận Hồ sơ xã Mường (phòng 2)",
                paper.texts().get(1));
    }

    @Test
    void aTitleInCapitalsMayFillTwoLines() {
        Paper paper = new Paper();
        paper.text(87, 100, 14, BOLD, "DANH SÁCH CÁC THÔN ĐƯỢC CÔNG NHẬN DANH HIỆU THÔN VĂN HÓA CỦA XÃ M");
        paper.text(87, 118, 14, BOLD, "TRONG NĂM ĐẦU THỰC HIỆN PHONG TRÀO TOÀN DÂN ĐOÀN KẾT XÂY DỰNG ĐỜI");
        paper.centred(312, 136, BOLD, "SỐNG VĂN HÓA");
        paper.base = 160;
        paper.paragraph(28, LONG);
        List<String> texts = paper.texts();
        assertEquals(2, texts.size(), texts::toString);
        assertTrue(texts.get(0).endsWith("ĐỜI SỐNG VĂN HÓA"));
    }
}
