package org.trichluc.extract.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.trichluc.report.Period;
import org.trichluc.vietnamese.Folded;

/** Which stretch of time the words before a number name, in invented sentences. */
class PeriodsTest {

    private static @Nullable Period in(String text) {
        return Periods.lastIn(text, Folded.of(text), 0, text.length(), 2031);
    }

    @Test
    void aDayUpToWhichIsCountedIsTheEnd() {
        assertEquals(
                new Period("Tính đến ngày 15/8/2031", null, "2031-08-15", null, null),
                in("Tính đến ngày 15/8/2031, đã thu"));
    }

    @Test
    void aDayThatTheCalendarLacksIsNoEnd() {
        assertEquals(new Period("Đến ngày 31/6/2031", null, null, null, null), in("Đến ngày 31/6/2031 có"));
    }

    @Test
    void aDayAtTheHeadIsThatDay() {
        assertEquals(
                new Period("Ngày 02/3/2031", "2031-03-02", "2031-03-02", null, null), in("Ngày 02/3/2031, giá lúa"));
    }

    @Test
    void whatIsComparedWithIsNoPeriod() {
        assertNull(in("tăng so với cùng kỳ năm 2029 là"));
    }

    @Test
    void theYearWithoutItsNumberIsTheReports() {
        assertEquals(new Period("Trong năm", "2031-01-01", "2031-12-31", null, null), in("Trong năm xã đã mở"));
    }

    @Test
    void aQuarterTakesItsYear() {
        assertEquals(
                new Period("quý III năm 2030", "2030-07-01", "2030-09-30", null, null),
                in("quý III năm 2030 toàn xã thu"));
    }

    @Test
    void aSchoolYearHasWordsOnly() {
        assertEquals(new Period("Năm học 2030 - 2031", null, null, null, null), in("Năm học 2030 - 2031 có"));
    }

    @Test
    void aHeadingOfTwoPeriodsNamesNone() {
        assertNull(Periods.only("Kết quả năm 2030 và kế hoạch năm 2031", 2030));
        assertEquals(
                new Period("năm 2031", "2031-01-01", "2031-12-31", null, null),
                Periods.only("Nhiệm vụ trọng tâm năm 2031", 2030));
    }
}
