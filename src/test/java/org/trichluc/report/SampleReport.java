package org.trichluc.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** A report as small as one can be. */
final class SampleReport {
    private SampleReport() {}

    /** One paragraph, {@code Có 90 hộ đăng ký.} with a surrogate pair before it, and one figure in it. */
    static Report withOneFigure(String raw, int start, int end) {
        ReportSource source = new ReportSource(
                "báo cáo.docx",
                "0".repeat(64),
                "application/pdf",
                1,
                null,
                "digital",
                null,
                null,
                Map.of("title", "x"));
        Header header = new Header(
                null, "UBND XÃ A", null, null, null, "2022-09", "bao-cao", null, null, null, null, null, null, null);
        ReportBlock block = new ReportBlock("b1", "paragraph", null, null, null, "90 hộ 𝟙 đăng ký 45 hộ.", null);
        Figure figure = new FigureDraft(
                        raw, new Span("b1", start, end), "count", new BigDecimal("90.0"), "figure/count", 0.9)
                .id("f1")
                .unit(new Figure.Unit("hộ", null))
                .done();
        return new Report(
                Report.SCHEMA_VERSION,
                source,
                header,
                List.of(block),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(figure),
                List.of(),
                List.of(),
                List.of());
    }
}
