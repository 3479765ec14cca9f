package org.trichluc.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ColumnsTest {
    private static final String LEFT = "Phong trào làm đường ở các thôn bản vùng cao năm nay có nhiều chuyển biến"
            + " rõ rệt, bà con đã tự nguyện góp công và hiến đất để mở rộng mặt đường, nhiều đoạn dốc trước đây lầy lội"
            + " nay đã được đổ bê tông phẳng phiu, xe máy và xe tải nhỏ đi lại dễ dàng quanh năm không lo trượt ngã";
    private static final String RIGHT = "Về chăn nuôi, đàn trâu bò của xã vẫn giữ được như năm ngoái nhờ bà con chủ"
            + " động trồng cỏ voi và tích rơm khô cho mùa rét, trạm thú y đã tiêm phòng đủ hai đợt cho cả đàn, không có"
            + " ổ dịch nào xảy ra trên địa bàn, giá bán tại chợ phiên ổn định nên thu nhập của các hộ nuôi khá hơn";

    /** Lines of at most 40 letters. */
    private static List<String> lines(String text) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ")) {
            if (line.length() + 1 + word.length() > 40) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    /** Sets lines of 10 points below each other. */
    private static void column(Paper paper, double x, double top, List<String> lines) {
        for (int i = 0; i < lines.size(); i++) {
            paper.text(x, top + 13 * i, 10, Paper.PLAIN, lines.get(i));
        }
    }

    @Test
    void theLeftColumnIsReadBeforeTheRightOne() {
        Paper paper = new Paper().centred(312, 100, Paper.BOLD, "BẢN TIN CUỐI NĂM");
        column(paper, 85, 140, lines(LEFT));
        column(paper, 320, 140, lines(RIGHT));
        paper.centred(312, 400, Paper.PLAIN, "Ban biên tập");
        assertEquals(List.of("BẢN TIN CUỐI NĂM", LEFT, RIGHT, "Ban biên tập"), paper.texts());
    }

    @Test
    void aParagraphGoesOnFromColumnToColumn() {
        Paper paper = new Paper();
        List<String> lines = lines(LEFT + ", " + RIGHT.toLowerCase(Locale.ROOT));
        column(paper, 85, 140, lines.subList(0, 8));
        column(paper, 320, 144, lines.subList(8, lines.size()));
        assertEquals(List.of(String.join(" ", lines)), paper.texts());
    }

    @Test
    void shortEntriesSideBySideAreNoColumnsOfText() {
        Paper paper = new Paper();
        for (int i = 0; i < 10; i++) {
            paper.text(85, 140 + 20 * i, 12, Paper.PLAIN, "Thôn số " + i);
            paper.text(330, 140 + 20 * i, 12, Paper.PLAIN, "Bản số " + i);
        }
        String text = String.join(" ", paper.texts());
        assertTrue(text.indexOf("Bản số 0") < text.indexOf("Thôn số 9"), text);
    }
}
