package org.trichluc.extract.citation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trichluc.report.Citation;

class GoverningTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "legal_basis | Căn cứ Nghị định số 4/2031/NĐ-CP",
                "legal_basis | xử lý theo quy định tại Điều 5 Nghị định số 4/2031/NĐ-CP",
                "implements | Tiếp tục triển khai thực hiện Nghị định số 4/2031/NĐ-CP",
                "implements | giám sát việc tuyên truyền thực hiện Chỉ thị số 36/CT-TU",
                "mentions | Tuyên truyền Nghị định số 4/2031/NĐ-CP",
                "mentions | Trong đó, Nghị định số 4/2031/NĐ-CP nêu rõ",
                "mentions | vi phạm Luật Đất đai",
                "amends | Kiến nghị sớm sửa đổi, bổ sung Nghị định số 4/2031/NĐ-CP",
                "replaces | tài liệu này thay thế Hướng dẫn số 4/HD-SNV",
                "repeals | đề xuất bãi bỏ Quyết định số 4/QĐ-UBND",
                "issued | đã ban hành nhiều văn bản, trong đó có Quyết định số 4/QĐ-UBND",
                "issued | huyện ban hành 03 văn bản, gồm: Kế hoạch số 4/KH-UBND",
                "implements | xây dựng kế hoạch thực hiện Nghị quyết số 4-NQ/TU",
                "legal_basis | theo định mức ban hành kèm theo Quyết định số 4/QĐ-UBND",
                "mentions | (Kèm theo Công văn số 4/SNV-TC)",
                "legal_basis | theo dõi hộ nghèo theo Hướng dẫn số 4-HD/BCĐ"
            })
    void theNearestVerbTellsTheRelation(String relation, String text) {
        assertEquals(relation, Cites.of(text).get(0).relation());
    }

    @Test
    void aVerbGovernsTheWholeListOverTheTitlesInIt() {
        List<Citation> list = Cites.of("kiểm tra theo Công văn số 46/UBND-NV về việc thực hiện văn hóa công sở; Công"
                + " văn số 53/UBND-CV của UBND huyện; Thông tư số 1/2031/TT-BNV.");
        assertEquals(
                List.of("legal_basis", "legal_basis", "legal_basis"),
                list.stream().map(Citation::relation).toList());
    }

    @Test
    void insideATitleTheTitleGoverns() {
        List<Citation> list =
                Cites.of("thực hiện Công văn số 12/UBND-VP về việc lập danh sách vay theo Nghị định số 28/2031/NĐ-CP");
        assertEquals("implements", list.get(0).relation());
        assertEquals("legal_basis", list.get(1).relation());
    }

    @Test
    void aVerbDoesNotReachIntoTheNextSentence() {
        assertEquals(
                "mentions",
                Cites.of("Huyện thực hiện tốt nhiệm vụ. Quyết định số 4/QĐ-UBND còn vướng.")
                        .get(0)
                        .relation());
    }

    @Test
    void aVerbDoesNotReachANewSubjectBehindASemicolon() {
        List<Citation> list =
                Cites.of("chưa thực hiện đúng Thông tư số 8/2031/TT-BTC; kinh phí của Quyết định 15/QĐ-UBND cấp chậm");
        assertEquals("implements", list.get(0).relation());
        assertEquals("mentions", list.get(1).relation());
    }

    @Test
    void aVerbReachesTheMembersBehindASemicolon() {
        List<Citation> list = Cites.of("Thực hiện Chỉ thị số 8/CT-TTg; các Nghị quyết số 4/NQ-CP, 9/NQ-CP;"
                + " Điều 5 Nghị định số 15/2031/NĐ-CP");
        assertEquals(
                List.of("implements", "implements", "implements", "implements"),
                list.stream().map(Citation::relation).toList());
    }

    @Test
    void aShortNameGivenToADocumentIsOnlyAMention() {
        assertEquals(
                "mentions",
                Cites.of("Thực hiện công tác kiểm tra (gọi tắt là Chỉ thị 8-CT/TU)")
                        .get(0)
                        .relation());
    }
}
