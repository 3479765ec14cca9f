package org.trichluc.match;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trichluc.document.BlockKind;
import org.trichluc.rule.Books;
import org.trichluc.rule.RuleErrors;

class EngineTest {

    @TempDir
    Path folder;

    private Books book;

    @BeforeEach
    void units() {
        book = new Books(folder).lexicon("unit", "hộ", "hộ gia đình", "đồng", "kg", "%", "hòa giải viên");
    }

    private List<Match> match(String text) throws RuleErrors {
        return match(text, BlockKind.PARAGRAPH);
    }

    private List<Match> match(String text, BlockKind kind) throws RuleErrors {
        return Engine.of(book.load()).match(text, kind);
    }

    private List<String> spans(String text) throws RuleErrors {
        return match(text).stream().map(m -> text.substring(m.start(), m.end())).toList();
    }

    @Test
    void anEmptyBookFindsNothing() throws RuleErrors {
        assertEquals(List.of(), spans("Toàn xã có 12 hộ."));
    }

    @Test
    void aSlotOfALexiconTakesTheLongestEntry() throws RuleErrors {
        book.rule("thing/count", "match: ['{number} {unit}']");
        assertEquals(List.of("12 hộ gia đình", "7 hộ", "15%"), spans("có 12 hộ gia đình, 7 hộ nghèo, đạt 15%."));
    }

    @Test
    void aSlotThatStandsTwiceCatchesTheSameBothTimes() throws RuleErrors {
        book.rule("thing/range", "match: ['{number} {unit} đến {high} {unit}']\nwhere: {high: number}");
        assertEquals(List.of("5 hộ đến 7 HỘ"), spans("từ 5 hộ đến 7 HỘ, từ 5 hộ đến 7 hộ gia đình, từ 8 hộ đến 9 kg"));
    }

    @Test
    void aLiteralMatchesWhateverItsCaseAndItsToneMark() throws RuleErrors {
        book.rule("thing/count", "match: ['{number} hoà giải viên']");
        assertEquals(List.of("8 Hòa giải viên", "9 HOÀ GIẢI VIÊN"), spans("8 Hòa giải viên; 9 HOÀ GIẢI VIÊN"));
    }

    @Test
    void aLiteralEndsAtTheEdgeOfAWord() throws RuleErrors {
        book.rule("thing/count", "match: ['{number} hộ']");
        assertEquals(List.of("5 hộ"), spans("có 5 hộ, 6 hội, 7 hộp"));
    }

    @Test
    void noBlankIsNeededWhereADigitMeetsALetterOrBesidePunctuation() throws RuleErrors {
        book.rule("thing/price", "match: ['{number} đồng / {unit}']");
        assertEquals(List.of("300.000đồng/kg", "300.000 đồng / kg"), spans("giá 300.000đồng/kg hay 300.000 đồng / kg"));
    }

    @Test
    void withoutABlankInTheTemplateNoneIsAllowed() throws RuleErrors {
        book.rule("thing/price", "match: ['{number}%']");
        assertEquals(List.of("15%"), spans("15% và 16 %"));
    }

    @Test
    void anOptionalElementMayBeAbsentAndLeavesNoBlankBehind() throws RuleErrors {
        book.rule("thing/count", "match: ['số? {number} {unit}?']");
        assertEquals(List.of("số 12 hộ", "13"), spans("ghi số 12 hộ và 13 người"));
    }

    @Test
    void anOptionalGroupMayHoldSlots() throws RuleErrors {
        book.rule("thing/count", "match: ['{number} {unit}( trên {total} {unit})?']\nwhere: {total: number}");
        assertEquals(List.of("3 hộ trên 12 hộ", "4 hộ"), spans("3 hộ trên 12 hộ; 4 hộ trên địa bàn"));
    }

    @Test
    void aGroupTakesTheLongestAlternativeThatFits() throws RuleErrors {
        book.rule("thing/count", "match: ['(Số|Số:|tổng số) {number}']");
        assertEquals(List.of("Số: 5", "tổng số 6", "số 7"), spans("Số: 5, tổng số 6, số 7"));
    }

    @Test
    void aGapHoldsAFewWordsOfTheSentence() throws RuleErrors {
        book.rule("thing/rise", "match: ['tăng {…3} {number}']");
        assertEquals(
                List.of("tăng 5", "tăng thêm gần được 6"),
                spans("tăng 5; tăng thêm gần được 6; tăng một hai ba bốn 7. Vẫn tăng. Năm 8"));
    }

    @Test
    void whatStandsAfterTheMatchMayForbidIt() throws RuleErrors {
        book.rule("thing/count", "match: ['{number} đồng']\nunless: ['…/{unit}']");
        assertEquals(List.of("500 đồng"), spans("500 đồng; 300 đồng/kg"));
    }

    @Test
    void whatStandsBeforeTheMatchMayForbidIt() throws RuleErrors {
        book.rule("thing/count", "match: ['{number}']\nunless: ['(Điều|khoản {number}, khoản) …']");
        assertEquals(List.of("3", "4", "7", "6"), spans("Điều 2 có 3 và 4 nhưng khoản 7, khoản 5 có 6"));
    }

    @Test
    void oneOfTheNeededContextsMustHold() throws RuleErrors {
        book.rule("thing/sum", "match: ['{number}']\nneeds: ['(số tiền|trị giá) …', '… đồng']");
        assertEquals(List.of("5", "7"), spans("số tiền 5, có 6, 7 đồng"));
    }

    @Test
    void amongOverlapsPriorityWinsThenLength() throws RuleErrors {
        book.rule("thing/a", "match: ['{number} {unit}']")
                .rule("thing/b", "match: ['có {number} {unit}']")
                .rule("thing/c", "match: ['Điều {number}']\npriority: 5")
                .rule("thing/d", "match: ['theo Điều {number} {unit}']");
        assertEquals(List.of("có 12 hộ", "Điều 5"), spans("có 12 hộ theo Điều 5 hộ"));
        assertEquals(List.of("thing/a@3-8"), match("có 12 hộ").get(0).trace().beaten());
    }

    @Test
    void matchesOfDifferentKindsMayOverlap() throws RuleErrors {
        book.rule("thing/a", "match: ['{number} {unit}']")
                .with("other/b.yaml", "finds: other\nabout: Other.\nmatch: ['có {number}']");
        assertEquals(List.of("có 12", "12 hộ"), spans("có 12 hộ"));
    }

    @Test
    void aRuleLooksOnlyIntoTheKindsOfBlockThatItNames() throws RuleErrors {
        book.rule("thing/a", "match: ['{number} {unit}']\nin: [footnote]");
        assertEquals(0, match("12 hộ").size());
        assertEquals(1, match("12 hộ", BlockKind.FOOTNOTE).size());
    }

    @Test
    void valuesAreExact() throws RuleErrors {
        book.with("lexicon/scale.tsv", "text\tscale\tsource\ntỷ|tỉ\t1000000000\ttest\n")
                .rule(
                        "thing/money",
                        "match: ['{number} {scale}? đồng từ {date}']\n"
                                + "gives: {kind: money, value: 'number {number} × {scale.scale}', unit: '{scale} đồng',"
                                + " from: 'date {date}', sure: true}");
        Match m = match("cấp 1,5 tỷ đồng từ ngày 03/4/2019.").get(0);
        assertEquals("money", m.values().get("kind"));
        assertEquals(0, new BigDecimal("1500000000").compareTo((BigDecimal)
                        m.values().get("value")));
        assertEquals("tỷ đồng", m.values().get("unit"));
        assertEquals(LocalDate.of(2019, 4, 3), m.values().get("from"));
        assertEquals(true, m.values().get("sure"));
        Match plain = match("cấp 500 đồng từ ngày 03/4/2019.").get(0);
        assertEquals(new BigDecimal("500"), plain.values().get("value"));
        assertEquals("đồng", plain.values().get("unit"));
    }

    @Test
    void aNumberThatIsWrittenWronglyIsMatchedButHasNoValue() throws RuleErrors {
        book.rule("thing/a", "match: ['{number} hộ']\ngives: {value: 'number {number}'}");
        Match m = match("có 12.34 hộ").get(0);
        assertEquals("12.34", m.slots().get(0).text());
        assertEquals(null, m.values().get("value"));
    }

    @Test
    void aNumberInsideAnotherOrGluedToALetterIsNone() throws RuleErrors {
        book.rule("thing/a", "match: ['{number}']");
        assertEquals(List.of("1.234,5", "7"), spans("1.234,5 m2 A3 QĐ15, 7."));
    }

    @Test
    void aMatchNeverCrossesACell() throws RuleErrors {
        book.rule("thing/a", "match: ['{number} {unit}', '{unit} {number}']");
        assertEquals(List.of("5 hộ"), spans("Tổng\t4\thộ\n5 hộ\t6"));
    }

    @Test
    void aPartIsARegularExpression() throws RuleErrors {
        book.with("part/symbol.yaml", "about: Symbol.\npattern: '\\d{1,4}/[A-ZĐ]{1,5}(?:-[A-ZĐ]{1,8})?'\n")
                .rule("thing/a", "match: ['số {symbol}', '{symbol}']");
        assertEquals(List.of("số 15/QĐ-UBND", "16/KH"), spans("số 15/QĐ-UBND và 16/KH, 17/KHx"));
    }

    @Test
    void aDashIsADash() throws RuleErrors {
        book.rule("thing/a", "match: ['{number} - {to}']\nwhere: {to: number}");
        assertEquals(List.of("3 – 5", "6-7", "8 — 9"), spans("3 – 5, 6-7, 8 — 9"));
    }
}
