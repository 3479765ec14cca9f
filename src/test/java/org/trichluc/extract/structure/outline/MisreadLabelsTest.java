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

/** Labels of recognised headings are told by their series. */
class MisreadLabelsTest {
    @Test
    void strokesAreReadAsTheRomanNumeralThatIsDue() {
        assertEquals(
                List.of("I", "II", "III", "IV", "V"),
                labels(true, "I. ĐẶC ĐIỂM", "H. KẾT QUẢ", "IH. HẠN CHẾ", "IV. NGUYÊN NHÂN", "Y. KIẾN NGHỊ"));
    }

    @Test
    void aCommaForThePeriodAndAStrokeTooManyDoNotHideANumeral() {
        assertEquals(List.of("I", "II", "III"), labels(true, "I. ĐẶC ĐIỂM", "II, KẾT QUẢ", "III. HẠN CHẾ"));
        assertEquals(List.of("I", "II", "III"), labels(true, "I. ĐẶC ĐIỂM", "HI. KẾT QUẢ", "III. HẠN CHẾ"));
    }

    @Test
    void aNumeralReadTwiceIsTheNextOne() {
        assertEquals(
                List.of("I", "II", "III", "IV"),
                labels(true, "I. ĐẶC ĐIỂM", "II. KẾT QUẢ", "II. HẠN CHẾ", "IV. KIẾN NGHỊ"));
    }

    @Test
    void aFigureOneInCapitalsIsRomanWhereRomanTwoFollows() {
        assertEquals(List.of("I", "II"), labels(true, "1. ĐẶC ĐIỂM CHUNG", "II. KẾT QUẢ CHÍNH"));
        assertEquals(List.of("1", "2"), labels(true, "1. ĐẶC ĐIỂM CHUNG", "2. KẾT QUẢ CHÍNH"));
    }

    @Test
    void aFigureBetweenItsNeighboursIsTheOneBetween() {
        assertEquals(
                List.of("1", "2", "3", "4"), labels(true, "1. Về giống", "2. Về đất", "8. Về nước", "4. Về phân bón"));
        assertEquals(List.of("1", "2"), labels(true, "1. Về giống cây", "$. Về đất đai"));
    }

    @Test
    void aSeriesThatBeginsAnewOrLeavesAGapStays() {
        assertEquals(List.of("I", "II", "I", "II"), labels(true, "I. MỘT", "II. HAI", "I. MỘT", "II. HAI"));
        assertEquals(List.of("1", "2", "5"), labels(true, "1. Về giống", "2. Về đất", "5. Về nước"));
    }

    @Test
    void theLetterHBehindGIsALetter() {
        assertEquals(List.of("G", "H"), labels(true, "G. VIỆC KHÁC", "H. KẾT LUẬN"));
    }

    @Test
    void whatTheFileItselfSaysIsNotCalledInQuestion() {
        assertEquals(List.of("I", "H"), labels(false, "I. ĐẶC ĐIỂM", "H. KẾT QUẢ"));
    }

    private static List<String> labels(boolean recognised, String... lines) {
        List<Para> paras = new ArrayList<>();
        for (String text : lines) {
            List<Doubt> doubts = recognised ? List.of(new Doubt(0, text.length(), 0.9)) : List.of();
            Block block = new Block(
                    "b" + paras.size(),
                    BlockKind.PARAGRAPH,
                    1,
                    null,
                    text,
                    List.of(new Run(0, text.length(), new Style(null, 14, true, false, false, Style.Raise.NONE))),
                    List.of(new Line(0, text.length(), 1, new Box(0, 0, 100, 10), doubts)),
                    List.of(),
                    List.of(),
                    new Format(Format.Align.LEFT, 0, 0, null, 0),
                    null);
            paras.add(Para.of(block));
        }
        return MisreadLabels.settle(paras).stream()
                .map(p -> p.label() == null ? "·" : String.valueOf(p.label().printed()))
                .toList();
    }
}
