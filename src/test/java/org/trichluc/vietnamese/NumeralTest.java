package org.trichluc.vietnamese;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumeralTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "1.695; 1695",
                "98,82; 98.82",
                "28000; 28000",
                "02; 2",
                "14.175; 14175",
                "1.234.567,89; 1234567.89",
                "0,5; 0.5",
                "0; 0",
                "1234,5; 1234.5",
                "-13; -13",
                "− 4,62; -4.62"
            })
    void vietnameseNotationIsExact(String text, String value) {
        assertEquals(0, new BigDecimal(value).compareTo(Numeral.of(text).value()));
        assertNull(Numeral.of(text).doubt());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "12.34",
                "1.2345",
                "1,234.5",
                "1,2,3",
                "1.234.56",
                "0.500",
                "1234.567",
                "01.234",
                "1..2",
                "",
                "x",
                "5m"
            })
    void whatIsWrittenWronglyIsInDoubtAndNeverGuessed(String text) {
        assertNull(Numeral.of(text).value());
        assertNotNull(Numeral.of(text).doubt());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {"99.52; 99.52", "1,234.5; 1234.5", "0.001; 0.001", "1000000000; 1000000000", "-2.5; -2.5"})
    void aDecimalPointIsReadWhereItIsAskedFor(String text, String value) {
        assertEquals(0, new BigDecimal(value).compareTo(Numeral.withPoint(text).value()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"99,52", "1.2.3", "1,23.4"})
    void aDecimalCommaIsNotReadAsAPoint(String text) {
        assertNull(Numeral.withPoint(text).value());
    }

    @Test
    void figuresEndBeforeClosingPunctuation() {
        assertEquals(5, Numeral.endAt("1.695, 2", 0));
        assertEquals(2, Numeral.endAt("12.", 0));
        assertEquals(0, Numeral.endAt("hộ", 0));
    }

    @Test
    void aNumberOfAMillionDigitsIsInDoubt() {
        assertEquals("too long for a number", Numeral.of("9".repeat(1_000_000)).doubt());
    }
}
