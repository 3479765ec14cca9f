package org.trichluc.read.numbering;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberFormatTest {

    @ParameterizedTest
    @CsvSource({
        "DECIMAL, 12, 12",
        "DECIMAL_ZERO, 7, 07",
        "DECIMAL_ZERO, 12, 12",
        "UPPER_ROMAN, 4, IV",
        "UPPER_ROMAN, 1994, MCMXCIV",
        "LOWER_ROMAN, 9, ix",
        "UPPER_LETTER, 26, Z",
        "UPPER_LETTER, 27, AA",
        "LOWER_LETTER, 28, bb",
        "SYMBOLS, 1, *",
        "SYMBOLS, 6, ††",
        "UPPER_ROMAN, 0, 0",
        "LOWER_LETTER, 2000000000, 2000000000"
    })
    void aNumberIsPrintedAsWordPrintsIt(NumberFormat format, int number, String printed) {
        assertEquals(printed, format.print(number));
    }
}
