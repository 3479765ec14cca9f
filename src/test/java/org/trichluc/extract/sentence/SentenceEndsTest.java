package org.trichluc.extract.sentence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trichluc.rule.RuleBook;
import org.trichluc.rule.RuleErrors;

class SentenceEndsTest {
    private static final RuleBook BOOK = book();
    private static final SentenceEnds LEARNED = SentenceEnds.of(BOOK);
    private static final SentenceEnds RULES = new SentenceEnds(BOOK.lexicon("abbreviation"), null);

    private static RuleBook book() {
        try {
            return RuleBook.load(
                    Path.of(System.getProperty("trichluc.home", ".")).resolve("extractors"));
        } catch (RuleErrors e) {
            throw new IllegalStateException(e);
        }
    }

    /** Texts of other words than those learned from; {@code |} stands where a sentence ends. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Đàn bò tăng 4%.| Đàn lợn giảm 2%.|",
                "3. Công tác thi đua được đổi mới.| Có 15 tập thể được khen.|",
                "2.4. Về thủy lợi: nạo vét 12 km kênh.|",
                "b. Khó khăn: thiếu vốn.|",
                "Hội thảo mở tại TP. Lạng Giang do PGS. TS. Vũ Khắc Hùng chủ trì.|",
                "Các giống cam, quýt, bưởi... được mùa.|",
                "Xã viên nuôi trâu, bò, dê…| Nhiều hộ thoát nghèo.|",
                "Chủ tịch kết luận: “Phải xong trước Tết.”| Cả hội trường đồng ý.|",
                "Tổng số đảng viên là 512.| Trong đó nữ 140.|",
                "Nội dung b. (tối đa 18 điểm)",
                "Kinh phí bao nhiêu?| Ai chịu trách nhiệm?|",
            })
    void theModelTellsEndsFromLabelsAbbreviationsAndDots(String marked) {
        assertEquals(marked, marked(LEARNED, marked.replace("|", "")));
    }

    @Test
    void theModelIsThereForOtherwiseTheRulesWouldBeTested() {
        assertFalse(RULES.at("3. Công tác thi đua", 1) == LEARNED.at("3. Công tác thi đua", 1));
    }

    @Test
    void withoutAModelWhatStandsAroundTheStopDecides() {
        assertEquals("Tổng số 512.| Nữ 140.|", marked(RULES, "Tổng số 512. Nữ 140."));
        assertEquals("Tại TP. Lạng Giang", marked(RULES, "Tại TP. Lạng Giang"));
        assertEquals("ngô, lạc... được mùa", marked(RULES, "ngô, lạc... được mùa"));
    }

    @Test
    void lineFeedsAndTabsAlwaysEndASentence() {
        assertTrue(LEARNED.at("một\nhai", 3));
        assertTrue(LEARNED.at("một\thai", 3));
    }

    @Test
    void stopsInsideNumbersAndSymbolsAreNone() {
        assertEquals("Đạt 1.250,5 tỷ; www.a.vn; v.v", marked(LEARNED, "Đạt 1.250,5 tỷ; www.a.vn; v.v"));
    }

    private static String marked(SentenceEnds ends, String text) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            if (ends.at(text, i)) {
                parts.add(text.substring(from, i + 1));
                from = i + 1;
            }
        }
        return String.join("|", parts) + (parts.isEmpty() ? "" : "|") + text.substring(from);
    }
}
