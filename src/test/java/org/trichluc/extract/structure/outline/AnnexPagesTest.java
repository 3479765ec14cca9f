package org.trichluc.extract.structure.outline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.trichluc.document.Block;
import org.trichluc.document.BlockKind;
import org.trichluc.document.Box;
import org.trichluc.document.Doubt;
import org.trichluc.document.Format;
import org.trichluc.document.Line;
import org.trichluc.document.Run;
import org.trichluc.document.Style;
import org.trichluc.report.Section;

/** What stands over the tables of an annex, and headings of scans that run on. */
class AnnexPagesTest {
    private final List<Block> blocks = new ArrayList<>();

    @Test
    void theTitleOfAnAnnexReachesDownToTheRemarkInBrackets() {
        add(1, false, "Nội dung công văn về nước sạch ở các bản.");
        add(2, false, "PHỤ LỤC");
        add(2, false, "Tổng hợp ý kiến của các bản");
        add(2, false, "về đề án nước sạch (Kèm theo Công văn số 12/UBND-KT)");

        assertEquals(List.of("PHỤ LỤC|Tổng hợp ý kiến của các bản về đề án nước sạch"), outline());
    }

    @Test
    void theNameOfABodyOverAnAnnexesTitleIsNoHeading() {
        add(1, false, "Nội dung công văn về nước sạch ở các bản.");
        add(2, false, "UBND XÃ NÀ HIN");
        add(2, false, "BẢNG KÊ VẬT TƯ CẤP CHO CÁC BẢN");
        add(2, false, "(Kèm theo Công văn số 12/UBND-KT)");

        assertEquals(List.of("null|BẢNG KÊ VẬT TƯ CẤP CHO CÁC BẢN"), outline());
    }

    @Test
    void inAScanWhatFollowsTheColonOfAHeadingIsNotOfItsTitle() {
        add(1, true, "I. MỤC ĐÍCH");
        add(1, true, "Nước sạch đến mọi nhà trong bản.");
        add(1, true, "II. KINH PHÍ: KHÔNG CÓ");

        assertEquals(List.of("I|MỤC ĐÍCH", "II|KINH PHÍ"), outline());
    }

    private List<String> outline() {
        List<Section> sections = Outline.of(blocks, l -> l.startsWith("UBND")).sections();
        return sections.stream().map(s -> s.label() + "|" + s.title()).toList();
    }

    private void add(int page, boolean recognised, String text) {
        List<Doubt> doubts = recognised ? List.of(new Doubt(0, text.length(), 0.9)) : List.of();
        Box box = new Box(80, 100, 300, 114);
        blocks.add(new Block(
                "b" + blocks.size(),
                BlockKind.PARAGRAPH,
                page,
                box,
                text,
                List.of(new Run(0, text.length(), Style.PLAIN)),
                List.of(new Line(0, text.length(), page, box, doubts)),
                List.of(),
                List.of(),
                Format.PLAIN,
                null));
    }
}
