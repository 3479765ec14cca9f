package org.trichluc.extract.structure.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What was filled in by hand is read where it can be, and is nothing where it cannot. */
class HandwrittenTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Nà Hin, ngày ÄÍ' tháng 07 năm 2021|Nà Hin|2021-07",
                "Nà Hin, ngày 4 f tháng 7 năm 2021|Nà Hin|2021-07",
                "Nà Hin, ngày 04 tháng ©6 năm 2021|Nà Hin|2021",
                "Nà Hin, ngày Š2háng 8 năm 2021|Nà Hin|2021-08",
                "Nà Hin, ngày 04 tháng 6 năm 2021|Nà Hin|2021-06-04"
            })
    void aDayThatCannotBeReadLeavesMonthAndYear(String line, String place, String date) {
        PlaceDate found = PlaceDate.of(line);

        assertNotNull(found);
        assertEquals(place, found.place());
        assertEquals(date, found.date());
    }

    @Test
    void aScrawlIsNoNumber() {
        assertNull(OwnNumber.recognised("Số: AAS/BC-UBND"));
        assertNull(OwnNumber.recognised("Số: 4Á7/BC-UBND"));
        assertEquals("117/BC-UBND", OwnNumber.recognised("Số: 117 /BC-UBND"));
        assertEquals("20a/BC-UBND", OwnNumber.recognised("Số: 20a/BC-UBND"));
        assertEquals("31-BC/HU", OwnNumber.recognised("Số 31-BC/HU"));
    }
}
