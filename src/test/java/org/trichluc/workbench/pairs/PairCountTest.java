package org.trichluc.workbench.pairs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.trichluc.report.ReportJson;

class PairCountTest {
    private final PairCount pairs = new PairCount();

    @Test
    void pairsAreCountedWithinALineAndNumbersAndMarksAreContexts() {
        add("digital", "Hỗ trợ 5 hộ nghèo, hộ nghèo", "Hỗ trợ 7 hộ nghèo, hộ nghèo");
        assertEquals(
                List.of("\thỗ=2\thộ=4\tnghèo=4\ttrợ=2", ".\thộ=2", "0\thộ=2", "^\thỗ=2", "hỗ\ttrợ=2", "hộ\tnghèo=4"),
                pairs.lines());
    }

    @Test
    void whatStandsOnceIsLeftOut() {
        add("digital", "nhà văn hóa");
        assertEquals(List.of(), pairs.lines());
    }

    @Test
    void aDashPartsNoPair() {
        add("digital", "văn - xã", "văn - xã");
        assertEquals(List.of("\tvăn=2\txã=2", "^\tvăn=2", "văn\txã=2"), pairs.lines());
    }

    @Test
    void theErrorsOfARecogniserAreNotLearnt() {
        add("ocr", "thành phó", "thành phó");
        assertEquals(List.of(), pairs.lines());
    }

    @Test
    void abbreviationsAndForeignWordsAreNoSyllables() {
        add("digital", "UBND xã", "UBND xã");
        assertEquals(List.of("\txã=2", ".\txã=2"), pairs.lines());
    }

    private void add(String origin, String... blocks) {
        StringBuilder json = new StringBuilder("{\"source\": {\"text_origin\": \"" + origin + "\"}, \"blocks\": [");
        for (String b : blocks) {
            json.append(json.toString().endsWith("[") ? "" : ", ").append("{\"text\": \"" + b + "\"}");
        }
        pairs.add(ReportJson.parse(json + "]}"));
    }
}
