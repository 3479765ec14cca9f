package org.trichluc.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;

class ReportJsonTest {

    @Test
    void numbersPrintAsPlainDecimalsAndEqualValuesPrintTheSame() {
        assertEquals("1500000000", number("1.5E+9"));
        assertEquals("1500000000", number("1500000000.00"));
        assertEquals("98.82", number("98.820"));
        assertEquals("0.0000001", number("1E-7"));
        assertEquals("0", number("0.00"));
        assertEquals("-13", number("-13"));
    }

    @Test
    void aFloatingPointNumberPrintsAsWritten() {
        assertEquals("{\n  \"n\": 0.9\n}\n", print(Map.of("n", 0.9)));
        assertEquals("{\n  \"n\": 595\n}\n", print(Map.of("n", 595.0)));
    }

    @Test
    void whatIsNotStatedIsAbsent() {
        String json = ReportJson.write(SampleReport.withOneFigure("90 hộ", 0, 5));

        assertFalse(json.contains("null"), json);
        assertFalse(json.contains("value_max"), json);
        assertTrue(json.contains("\"value\": 90"), json);
    }

    @Test
    void aReportReadsBackAsItWasWritten() throws Exception {
        String json = ReportJson.write(SampleReport.withOneFigure("90 hộ", 0, 5));

        assertEquals(json, ReportJson.write(ReportJson.read(json)));
    }

    @Test
    void datesOfFindingsPrintInIsoForm() {
        assertEquals(
                "{\n  \"day\": \"2022-12-20\",\n  \"month\": \"2022-09\"\n}\n",
                print(Map.of("day", LocalDate.of(2022, 12, 20), "month", YearMonth.of(2022, 9))));
    }

    @Test
    void vietnameseLettersAreWrittenAsTheyAreAndControlCharactersAreEscaped() {
        assertEquals(
                "{\n  \"t\": \"Ủy ban\\tnhân dân \\\"xã\\\"\\n\"\n}\n",
                print(Map.of("t", "Ủy ban\tnhân dân \"xã\"\n")));
    }

    @Test
    void localeAndTimeZoneDoNotMatter() {
        Report report = SampleReport.withOneFigure("90 hộ", 0, 5);
        String here = ReportJson.write(report);
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            for (String tag : new String[] {"vi-VN", "tr-TR", "ar-EG"}) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
                assertEquals(here, ReportJson.write(report), tag);
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    private static String number(String value) {
        return ReportJson.print(ReportJson.tree(new BigDecimal(value))).strip();
    }

    private static String print(Map<String, ?> value) {
        return ReportJson.print(ReportJson.tree(value));
    }
}
