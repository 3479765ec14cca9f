package org.trichluc.vietnamese;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldedTest {

    @ParameterizedTest
    @CsvSource({
        "hòa,hoà",
        "HÒA GIẢI,hoà giải",
        "Thủy,thuỷ",
        "KHỎE,khoẻ",
        "quý,quý",
        "\u00d0ắk,đắk",
        "ĐẢNG,đảng",
        "2016–2020,2016-2020",
        "a\u00a0b,a b"
    })
    void spellingsOfOneWordAreTheSame(String text, String folded) {
        assertEquals(folded, Folded.of(text).toString());
    }

    @Test
    void everyCharacterStaysAtItsOffset() {
        String text = "İÐ—ßﬁ ớ\uD83D\uDE00Ǆ\tx";
        assertEquals(text.length(), Folded.of(text).length());
    }

    @Test
    void cellsStayApart() {
        assertEquals("a\tb\nc", Folded.of("A\tB\nC").toString());
    }
}
