package org.trichluc.extract.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.trichluc.report.Figure;
import org.trichluc.report.FigureDraft;
import org.trichluc.report.Period;
import org.trichluc.report.Span;

/** One figure stated twice. */
class RestatedCheckTest {

    private static Figure figure(String id, int value, @Nullable Boolean inherited) {
        return new FigureDraft(
                        String.valueOf(value),
                        new Span("b" + id, 0, 3),
                        "count",
                        BigDecimal.valueOf(value),
                        "figure/count",
                        0.9)
                .id(id)
                .indicator("tổng số hộ nghèo trong huyện")
                .period(new Period("năm 2031", "2031-01-01", "2031-12-31", inherited, null))
                .done();
    }

    @Test
    void twoValuesOfOnePrintedPeriodAreDoubtful() {
        assertEquals(
                1,
                RestatedCheck.of(List.of(figure("f1", 120, null), figure("f2", 130, null)))
                        .size());
        assertEquals(List.of(), RestatedCheck.of(List.of(figure("f1", 120, null), figure("f2", 120, null))));
    }

    @Test
    void aPeriodThatIsOnlyTheReportsTellsTooLittle() {
        assertEquals(List.of(), RestatedCheck.of(List.of(figure("f1", 120, true), figure("f2", 130, true))));
    }
}
