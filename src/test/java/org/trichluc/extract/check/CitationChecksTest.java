package org.trichluc.extract.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.trichluc.document.Warning;
import org.trichluc.report.Citation;
import org.trichluc.report.CitedDocument;
import org.trichluc.report.Span;
import org.trichluc.rule.Lexicon;
import org.trichluc.rule.RuleBook;
import org.trichluc.rule.RuleErrors;

class CitationChecksTest {

    private static Citation citation(
            String id, String number, @Nullable Integer year, @Nullable String date, @Nullable String issuer) {
        return new Citation(
                id,
                number,
                new Span("b1", 0, number.length()),
                "quyet-dinh",
                number,
                year,
                date,
                issuer,
                null,
                null,
                "mentions",
                "d1",
                "citation/numbered",
                0.9);
    }

    private static List<String> codes(@Nullable String reportDate, Citation... citations) {
        return codes(false, reportDate, citations);
    }

    private static Lexicon authority() {
        try {
            return RuleBook.load(Path.of("extractors")).lexicon("symbol-authority");
        } catch (RuleErrors e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> codes(boolean recognised, @Nullable String reportDate, Citation... citations) {
        List<String> ids = List.of(citations).stream().map(Citation::id).toList();
        CitedDocument document = new CitedDocument(
                "d1", "quyet-dinh|8", "quyet-dinh", "8/QĐ-BYT", null, null, null, null, null, null, null, ids, null);
        return new CitationChecks(authority(), reportDate, recognised)
                .of(List.of(citations), List.of(document), c -> " của " + c.issuer() + " về thi đua").stream()
                        .map(Warning::code)
                        .toList();
    }

    private static List<String> issuers(String one, String other) {
        return codes(null, citation("c1", "8/QĐ-TTX", null, null, one), citation("c2", "8/QĐ-TTX", null, null, other));
    }

    @Test
    void aDayOfTheYearThatTheReportOnlyNamesIsNotLater() {
        assertEquals(List.of(), codes("2031", citation("c1", "8/QĐ-BYT", null, "2031-04-02", null)));
        assertEquals(List.of(), codes("2031-04", citation("c1", "8/QĐ-BYT", null, "2031-04-02", null)));
    }

    @Test
    void aDateBehindTheReportsIsLater() {
        assertEquals(
                List.of("citation.date_later"), codes("2031", citation("c1", "8/QĐ-BYT", null, "2032-01-02", null)));
        assertEquals(
                List.of("citation.date_later"),
                codes("2031-04-01", citation("c1", "8/QĐ-BYT", null, "2031-04-02", null)));
    }

    @Test
    void twoDatesOfOneDocumentConflict() {
        assertEquals(
                List.of("citation.date_conflict"),
                codes(
                        null,
                        citation("c1", "8/QĐ-BYT", null, "2031-04-02", null),
                        citation("c2", "8/QĐ-BYT", null, "2031-04-03", null)));
    }

    @Test
    void theYearInTheNumberAndTheDateConflict() {
        assertEquals(
                List.of("citation.date_conflict"), codes(null, citation("c1", "8/2030/QĐ", 2030, "2031-04-02", null)));
    }

    @Test
    void oneMisreadDigitOfARecognisedDateIsNoConflict() {
        Citation one = citation("c1", "8/QĐ-BYT", null, "2031-06-30", null);
        Citation misread = citation("c2", "8/QĐ-BYT", null, "2031-06-20", null);
        Citation other = citation("c2", "8/QĐ-BYT", null, "2032-06-20", null);
        assertEquals(List.of(), codes(true, null, one, misread));
        assertEquals(List.of("citation.date_conflict"), codes(true, null, one, other));
        assertEquals(List.of("citation.date_conflict"), codes(false, null, one, misread));
    }

    @Test
    void aNumberOfALaterYearThanTheReportsIsLater() {
        assertEquals(
                List.of("citation.date_later"), codes("2031-04-01", citation("c1", "8/2032/QĐ-BYT", 2032, null, null)));
        assertEquals(List.of(), codes("2031-04-01", citation("c1", "8/2031/QĐ-BYT", 2031, null, null)));
    }

    @Test
    void theLettersOfANumberTellWhoCannotHaveIssuedIt() {
        assertEquals(List.of("citation.issuer_conflict"), alone("12/2031/NĐ-CP", "Thủ tướng Chính phủ"));
        assertEquals(List.of("citation.issuer_conflict"), alone("12/2031/QĐ-TTg", "Chính phủ"));
        assertEquals(List.of("citation.issuer_conflict"), alone("12/2031/TT-BYT", "Bộ trưởng Bộ Tài chính"));
        assertEquals(List.of(), alone("12/2031/NĐ-CP", "Chính phủ"));
        assertEquals(List.of(), alone("12/2031/TT-BYT", "Bộ trưởng Bộ Y tế"));
        assertEquals(List.of(), alone("217-CP", "Hội đồng Chính phủ"));
        assertEquals(List.of(), alone("12/2008/QĐ-BCN", "Bộ Công Thương"));
    }

    private static List<String> alone(String number, String issuer) {
        return codes(null, citation("c1", number, null, null, issuer));
    }

    @Test
    void abbreviationsOfficeHoldersAndMisreadAccentsAreOneBody() {
        assertEquals(List.of(), issuers("Bộ GD&ĐT", "Bộ trưởng Bộ Giáo dục và Đào tạo"));
        assertEquals(List.of(), issuers("UBND huyện", "Chủ tịch Ủy ban nhân dân huyện Núi Voi"));
        assertEquals(List.of(), issuers("Tòa án nhân dân tối cao, Bộ Công an", "Tòa án nhân dân toi cao"));
        assertEquals(List.of(), issuers("Chính phủ", "Thủ tướng Chính phủ"));
    }

    @Test
    void twoBodiesConflict() {
        assertEquals(List.of("citation.issuer_conflict"), issuers("Bộ Y tế", "Bộ Nội vụ"));
        assertEquals(List.of("citation.issuer_conflict"), issuers("Bộ Chính trị", "Ban Bí thư"));
        assertEquals(List.of("citation.issuer_conflict"), issuers("Sở Y tế", "Bộ GD&ĐT"));
    }
}
