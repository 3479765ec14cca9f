package org.trichluc.extract.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.trichluc.report.Figure;

/** What is counted, who did it and where, in invented sentences. */
class IndicatorTest {

    private static List<String> indicators(String text) {
        return Prose.figures(text).stream()
                .map(f -> Objects.toString(f.indicator()))
                .toList();
    }

    private static List<String> subjects(String text) {
        return Prose.figures(text).stream()
                .map(f -> Objects.toString(f.subject()))
                .toList();
    }

    @Test
    void aShareCarriesTheLabelOfTheAmountBeforeIt() {
        assertEquals(
                List.of("Chi tại cấp xã", "Chi tại cấp xã"), indicators("Chi tại cấp xã 45,2 tỷ đồng, chiếm 31,5%."));
    }

    @Test
    void theFieldThatALeadInNamesIsNotWhatIsCounted() {
        assertEquals(
                List.of("tổng đàn bò", "sản lượng sữa"),
                indicators("Về chăn nuôi: tổng đàn bò 1.240 con; sản lượng sữa 310 tấn."));
    }

    @Test
    void theDoerIsNoPartOfTheIndicator() {
        String text = "Đoàn công tác đã kiểm tra 07 phường.";
        assertEquals(List.of("kiểm tra … phường"), indicators(text));
        assertEquals(List.of("Đoàn công tác"), subjects(text));
    }

    @Test
    void aVerbInsideANameDoesNotEndTheDoer() {
        Figure f = Prose.figures("Ban Chỉ đạo thị xã đã kiểm tra 15 hộ kinh doanh.")
                .get(0);
        assertEquals("Ban Chỉ đạo thị xã", f.subject());
        assertEquals("kiểm tra … hộ kinh doanh", f.indicator());
    }

    @Test
    void aSentenceThatBeginsWithAThingHasNoDoer() {
        assertEquals(List.of("null"), subjects("Tỷ lệ đường nhựa đạt 74%."));
    }

    @Test
    void allOfAnAreaIsAPlaceAndNoDoer() {
        List<Figure> all = Prose.figures("Toàn huyện có 19 chợ, 25 siêu thị.");
        assertEquals(
                List.of("chợ", "siêu thị"), all.stream().map(Figure::indicator).toList());
        all.forEach(f -> assertEquals("Toàn huyện", f.place()));
        all.forEach(f -> assertNull(f.subject()));
    }

    @Test
    void partsWithANounOfTheirOwnStandWithoutTheirTotal() {
        assertEquals(
                List.of("đàn vịt", "con vịt đẻ"),
                indicators("Tổng đàn gia cầm có 90.500 con, trong đó đàn vịt 12.300 con và 4.100 con vịt đẻ.").stream()
                        .skip(1)
                        .map(s -> s.replaceAll(" … con$", ""))
                        .toList());
    }

    @Test
    void aLabelBeginsBehindTheDocumentCitedInIt() {
        assertEquals(
                List.of("xã hoàn thành"),
                indicators(
                        "Qua rà soát theo Quyết định số 77/QĐ-UBND ngày 03/4/2020 của UBND tỉnh có 12 xã hoàn thành."));
    }
}
