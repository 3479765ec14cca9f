package org.trichluc.extract.period;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.trichluc.extract.figure.Prose;
import org.trichluc.report.Period;
import org.trichluc.vietnamese.Folded;

/** Which stretch of time the words before a number name, in invented sentences. */
class SentencePeriodsTest {

    private static final SentencePeriods PERIODS = new SentencePeriods(Prose.BOOK);

    private static @Nullable Period in(String text) {
        return PERIODS.lastIn(text, Folded.of(text), 0, 0, text.length(), 2031, false, offset -> false);
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
        assertNull(PERIODS.only("Kết quả năm 2030 và kế hoạch năm 2031", 2030));
        assertEquals(
                new Period("năm 2031", "2031-01-01", "2031-12-31", null, null),
                PERIODS.only("Nhiệm vụ trọng tâm năm 2031", 2030));
    }

    @Test
    void theQuarterThatAPriceIsComparedWithIsNoPeriod() {
        String text = "Quý II/2031 giá gạo tăng so 400đ/kg với quý I/2031, nếp giá";
        int amount = text.indexOf("đ/kg");
        assertNull(PERIODS.lastIn(text, Folded.of(text), 0, amount, text.length(), 2031, true, offset -> false));
    }

    @Test
    void theYearThatAPlanIsForIsNoPeriodOfWhatHasBeenReached() {
        String text = "Trong 4 tháng đầu năm xã thu được, vượt kế hoạch đề ra cho cả năm 2031 là";
        assertEquals("Trong 4 tháng đầu năm", requireNonNull(in(text)).text());
        assertEquals("năm 2031", requireNonNull(in("Kế hoạch năm 2031 là")).text());
    }

    @Test
    void theDateOfADocumentIsNoMonth() {
        assertNull(in("ban hành văn bản ngày 12 tháng 5 năm 2031 về việc cử"));
    }

    @Test
    void everyYearIsNoYear() {
        assertNull(in("nộp trước ngày 15/01 hằng năm, gồm"));
    }

    @Test
    void whatAddsUpFromTheYearsBeginningHasItsFirstDay() {
        assertEquals(
                new Period("Từ đầu năm 2031 đến nay", "2031-01-01", null, null, null),
                in("Từ đầu năm 2031 đến nay, xã mở"));
    }

    @Test
    void theYearUpToWhichSomethingIsMeantEndsIt() {
        assertEquals(
                new Period("giai đoạn đến năm 2035", null, "2035-12-31", null, null),
                in("vốn cho cả giai đoạn đến năm 2035 là"));
    }

    @Test
    void aTimeOfDayBeforeADayMakesItATime() {
        assertEquals(
                "2031-03-01",
                requireNonNull(in("Lúc 15 giờ ngày 01/3/2031 giá xăng")).from());
    }

    @Test
    void theTimeRightBehindANumberIsItsPeriod() {
        String text = "12 lớp trong quý II năm 2031, thêm";
        Period p = PERIODS.nextIn(text, Folded.of(text), 6, text.length(), 2031, offset -> false);
        assertEquals("2031-04-01", requireNonNull(p).from());
        String other = "12 lớp, so với quý II năm 2030";
        assertNull(PERIODS.nextIn(other, Folded.of(other), 6, other.length(), 2031, offset -> false));
    }
}
