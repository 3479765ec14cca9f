package org.trichluc.extract.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.trichluc.document.Warning;
import org.trichluc.extract.figure.Prose;

/** Days that no calendar has. */
class DateChecksTest {

    private static List<String> codes(String paragraph) {
        return DateChecks.of(Prose.document(List.of(Prose.block(paragraph))), List.of()).stream()
                .map(Warning::code)
                .toList();
    }

    @Test
    void aDayThatNoCalendarHasIsDoubtful() {
        assertEquals(List.of("text.date_impossible"), codes("Họp ngày 31/4/2031 tại xã."));
        assertEquals(List.of("text.date_impossible"), codes("Họp ngày 29 tháng 02 năm 2031 tại xã."));
        assertEquals(List.of(), codes("Họp ngày 29/02/2032 và ngày 30 tháng 4 năm 2032."));
    }
}
