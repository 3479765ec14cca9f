package org.trichluc.vietnamese;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VietnameseDateTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "12/12/2013; 2013-12-12",
                "3-4-2018; 2018-04-03",
                "03.4.2018; 2018-04-03",
                "ngày 14 tháng 12 năm 2020; 2020-12-14",
                "Ngày 05 tháng 9 năm 2022; 2022-09-05",
                "14 tháng 12 năm 2020; 2020-12-14",
                "ngày 29/02/2020; 2020-02-29",
                "ngày 30/4 năm 1975; 1975-04-30",
                "tháng 9/2022; 2022-09",
                "tháng 9 năm 2022; 2022-09",
                "Tháng 12-2021; 2021-12"
            })
    void datesAreReadInEveryUsualWriting(String text, String iso) {
        assertEquals(iso, String.valueOf(VietnameseDate.parse(text)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "31/4/2020",
                "29/02/2021",
                "0/1/2020",
                "12/13/2013",
                "tháng 13/2022",
                "tháng 0 năm 2022",
                "12/12",
                "12/12/13",
                "1/2-2020",
                "ngày 14 tháng 12",
                "12/12/20134",
                "9/2022",
                "1/1/0999"
            })
    void impossibleOrUnfinishedDatesAreNone(String text) {
        assertNull(VietnameseDate.parse(text));
    }

    @Test
    void aDateIsFoundWhereItBegins() {
        String text = "ban hành ngày 14 tháng 12 năm 2020 của";
        assertEquals(34, Objects.requireNonNull(VietnameseDate.at(text, 9)).end());
        assertNull(VietnameseDate.at(text, 8));
        assertNotNull(VietnameseDate.at(text, 14));
        assertNull(VietnameseDate.at(text, text.length()));
    }
}
