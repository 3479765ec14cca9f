package org.trichluc.extract.figure;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.trichluc.report.Figure;

/** What the extractor says of numbers in invented sentences. */
class FigureExtractorTest {

    private static List<String> raws(String text) {
        return Prose.figures(text).stream().map(Figure::raw).toList();
    }

    private static Figure only(String text) {
        List<Figure> all = Prose.figures(text);
        assertEquals(1, all.size(), () -> all.toString());
        return all.get(0);
    }

    @Test
    void theNumberOfAParagraphIsNoFigureThoughNothingClosesIt() {
        assertEquals(List.of("12 xã"), raws("4.1 Sở Thủy lợi kiểm tra 12 xã."));
    }

    /** The program failed on such a text: the unit of the first number ran over the second. */
    @Test
    void aNumberBeforeAQuotationThatBeginsWithANumberDoesNotReachIntoIt() {
        assertEquals(List.of("1", "05 ấp"), raws("ghi chú:1 \"05 ấp\", nơi thực hiện"));
    }

    @Test
    void aCoefficientIsARatioAndSoAreThoseOfOthersBehindIt() {
        List<Figure> all = Prose.figures("Hệ số sử dụng máy của Đông Hà là 3,4; Tây Hà 2,9; Nam Hà 3,1.");
        assertEquals("ratio", all.get(0).kind());
        assertEquals(
                List.of("3,4", "3,1"),
                List.of(all.get(0).raw(), all.get(all.size() - 1).raw()));
    }

    @Test
    void numbersThatNamePlacesInADocumentAreNoFigures() {
        assertEquals(List.of(), raws("đã thực hiện đúng các khoản 1, 2, 3 và 4 Điều này mà vẫn còn thiếu"));
        assertEquals(List.of(), raws("căn cứ các phương thức 2, 3, và 4 xác định như sau"));
    }

    @Test
    void millionsOfWhatWasNamedBeforeAreNoMoney() {
        Figure counted = only("Số người dùng nước máy là 6,5 triệu.");
        assertEquals("count", counted.kind());
        assertEquals("triệu", requireNonNull(counted.unit()).text());
        assertEquals("money", only("Kinh phí sửa kênh là 6,5 triệu.").kind());
    }

    @Test
    void coordinatedNounsStayWholeUnderOneNumber() {
        assertEquals(
                "xã, phường",
                requireNonNull(only("Đoàn đã làm việc với 14 xã, phường trong đợt này.")
                                .unit())
                        .text());
        assertEquals(
                "đơn vị",
                requireNonNull(only("Kiểm tra 6 đơn vị, nội dung kiểm tra về thu chi.")
                                .unit())
                        .text());
    }

    @Test
    void turnsTakeTheNounAfterThem() {
        assertEquals(
                "lượt phụ nữ",
                requireNonNull(only("Khám miễn phí cho 820 lượt phụ nữ.").unit())
                        .text());
        assertEquals(
                "lượt",
                requireNonNull(only("Đón tiếp 35 lượt, không có đoàn đông người.")
                                .unit())
                        .text());
    }

    @Test
    void whatABrokenFontLeavesOfATextIsNoFailure() {
        assertEquals(
                List.of(),
                Prose.figures("Z 9+ 0\" C KLP p #) h # 6: ( ! 1d \"( =( $/ ( ! (f) %&($").stream()
                        .filter(f -> f.unit() != null && "đồng".equals(f.unit().text()))
                        .toList());
    }

    @Test
    void anUnknownNounEndsBeforeTheNextFunctionWord() {
        assertEquals(
                "rọ đá",
                requireNonNull(only("Đã gia cố 45 rọ đá tại bờ kè.").unit()).text());
    }

    @Test
    void listMembersShareTheUnitAtTheEnd() {
        List<Figure> all = Prose.figures("Ba cụm xây dựng được lần lượt 12, 7 và 05 mô hình.");
        assertEquals(
                List.of("12", "7", "05 mô hình"), all.stream().map(Figure::raw).toList());
        assertTrue(all.stream().allMatch(f -> requireNonNull(f.unit()).text().equals("mô hình")));
    }

    @Test
    void twoAmountsOfMoneyInARowAreOne() {
        Figure f = only("Tổng mức đầu tư 2 tỷ 350 triệu đồng.");
        assertEquals("2 tỷ 350 triệu đồng", f.raw());
        assertEquals(0, new BigDecimal(2350000000L).compareTo(f.value()));
        assertEquals("đồng", requireNonNull(f.unit()).text());
    }

    @Test
    void eachBeforeAnAmountMakesItARate() {
        Figure f = Prose.figures("Tặng 12 suất quà, mỗi suất trị giá 350.000 đồng.")
                .get(1);
        assertEquals("rate", f.kind());
        assertEquals("suất", f.per());
    }

    @Test
    void aPairOfLabelsMakesTwoCountsOfOneSlash() {
        List<Figure> all = Prose.figures("Số buổi đối thoại/số người dự của cấp xã là 6/215.");
        assertEquals(List.of("6", "215"), all.stream().map(Figure::raw).toList());
        assertTrue(all.stream().allMatch(f -> f.kind().equals("count")));
    }

    @Test
    void moreTurnsThanMeetingsAreNoRatio() {
        List<Figure> all = Prose.figures("Hội đã tổ chức được 41/3.560 lượt hội viên tham gia.");
        assertEquals(
                List.of("41", "3.560 lượt hội viên"),
                all.stream().map(Figure::raw).toList());
    }

    @Test
    void aListOfChangesSharesDirectionAndComparison() {
        List<Figure> all = Prose.figures("Tiếp 96 lượt (tăng 14 lượt, 9 vụ việc so với năm trước).");
        assertNull(all.get(0).change());
        assertEquals(new Figure.Change("increase", "năm trước"), all.get(1).change());
        assertEquals(new Figure.Change("increase", "năm trước"), all.get(2).change());
    }

    @Test
    void aLevelReachedIsNoChange() {
        assertNull(only("Tỷ lệ thất học giảm xuống còn 1,25%.").change());
        assertEquals(
                "decrease",
                requireNonNull(only("Tỷ lệ thất học giảm 1,25%.").change()).direction());
    }

    @Test
    void onlyAShareOfAPlanAttainsIt() {
        List<Figure> all = Prose.figures("Thu được 62 tỷ đồng, đạt 97,5% dự toán, chiếm 40% tổng thu.");
        assertEquals(Boolean.TRUE, all.get(1).attainment());
        assertNull(all.get(2).attainment());
    }

    @Test
    void qualifiersBoundTheNumberTheyStandBeside() {
        assertEquals("more_than", only("Có hơn 450 đại biểu về dự.").qualifier());
        assertEquals("at_most", only("Thời hạn không quá 15 ngày.").qualifier());
        assertEquals("at_least", only("Nuôi từ 30 con trở lên.").qualifier());
        assertEquals("approx", only("Sản lượng ước đạt 72 tấn.").qualifier());
    }

    @Test
    void labelsNamesYearsAndDatesAreNoFigures() {
        assertEquals(
                List.of(), raws("2. Năm 2019, Ban 389 và Trường Tiểu học số 3 họp ngày 12/4 tại tổ 7 phường Tân Lập."));
        assertEquals(List.of(), raws("Giai đoạn 2016 - 2020, quốc lộ 32 và khu vực 3 đã ổn định theo ISO 9001:2015."));
        assertEquals(List.of(), raws("Trạm phát sóng 5G và giống lúa BC15 được đưa vào sử dụng."));
    }

    @Test
    void theIndicatorIsTheLabelBeforeOrTheNounBehind() {
        assertEquals(
                "Tổng số hồ sơ tiếp nhận",
                only("Tổng số hồ sơ tiếp nhận là 512 hồ sơ.").indicator());
        assertEquals(
                "cộng tác viên dân số cấp thôn",
                only("Hiện nay có 85 cộng tác viên dân số cấp thôn.").indicator());
    }

    @Test
    void changesInheritTheLabelOfTheLevelBeforeThem() {
        List<Figure> all = Prose.figures("Tháng 4 năm 2019, sản lượng chè búp đạt 90 tấn, tăng 4,5% so cùng kỳ.");
        assertEquals("sản lượng chè búp", all.get(1).indicator());
        assertEquals("2019-04-01", requireNonNull(all.get(1).period()).from());
        assertEquals("2019-04-30", requireNonNull(all.get(1).period()).to());
    }

    @Test
    void whatStandsBeforeAColonIsTheTopicOfItsSentence() {
        List<Figure> all =
                Prose.figures("Giá một số loại rau có giá như sau: cải bó xôi 21.000đ/kg; su hào 9.500đ/kg.");
        assertEquals("Giá một số loại rau … su hào", all.get(1).indicator());
    }

    @Test
    void aNumberWhoseNounIsMissingGetsAWarning() {
        Figures found = Prose.read("Tổ chức tuyên truyền tại 16 với 640 lượt người tham dự.");
        assertEquals(
                List.of("640 lượt người"),
                found.figures().stream().map(Figure::raw).toList());
        assertEquals("figure.unparsed_number", found.warnings().get(0).code());
    }

    @Test
    void spansCountCodePointsAndHoldTheRawText() {
        Figure f = only("\uD83C\uDF3E Gieo cấy 320 ha lúa mùa.");
        assertNotNull(f.span());
        assertEquals(11, f.span().start());
        assertEquals(17, f.span().end());
    }

    @Test
    void membersWithALabelEachShareTheUnitAtTheEnd() {
        List<Figure> all =
                Prose.figures("Đã thi hành kỷ luật: nhắc nhở 11, hạ lương 04 và buộc thôi việc 03 công chức.");
        assertEquals(
                List.of("11", "04", "03 công chức"),
                all.stream().map(Figure::raw).toList());
        assertTrue(all.stream().allMatch(f -> requireNonNull(f.unit()).text().equals("công chức")));
    }

    @Test
    void twoCountsWithASlashBetweenThemAreBothFound() {
        assertEquals(
                List.of("214 buổi", "9.380 lượt người"), raws("Đã tuyên truyền 214 buổi/9.380 lượt người tham dự."));
    }

    @Test
    void aRateKeepsItsWholeDenominator() {
        Figure f = only("Thời gian chờ giảm dần, nay là 14 phút/khách hàng.");
        assertEquals("14 phút/khách hàng", f.raw());
        assertEquals("khách hàng", f.per());
    }

    @Test
    void aCountForEachOfSomethingIsARate() {
        Figure f = only("Mỗi bác sĩ có ít nhất 02 sáng kiến.");
        assertEquals("rate", f.kind());
        assertEquals("bác sĩ", f.per());
        assertEquals("at_least", f.qualifier());
    }

    @Test
    void aPercentageBelowZeroIsNegativeAndARepeatedMinusIsNot() {
        assertEquals(
                0,
                new BigDecimal("-2.4")
                        .compareTo(
                                only("Tỷ suất lợi nhuận của đơn vị là -2,4%.").value()));
        Figure repeated = only("Mức giảm của kỳ này (-0,7%) so với năm 2031.");
        assertEquals(0, new BigDecimal("0.7").compareTo(repeated.value()));
        assertEquals("decrease", requireNonNull(repeated.change()).direction());
    }

    @Test
    void lowerThanIsAChangeAndNoLowerBound() {
        Figure f = only("Tỷ lệ trực tuyến thấp hơn 6,5 điểm % so với kế hoạch.");
        assertNull(f.qualifier());
        assertNull(f.attainment());
        assertEquals("decrease", requireNonNull(f.change()).direction());
        assertEquals("kế hoạch", f.change().versus());
        Figure than = only("Thu nhập cao hơn mức bình quân chung 61.000 đồng.");
        assertEquals("mức bình quân chung", requireNonNull(than.change()).versus());
    }

    @Test
    void somethingPrintedOnThreeIssuesIsNotOnMoreThanThree() {
        assertNull(only("Đã đăng tin trên 03 số báo liên tiếp.").qualifier());
        assertEquals("more_than", only("Đã đăng trên 30 bài viết.").qualifier());
    }

    @Test
    void anAgreementIsNoEstimate() {
        assertNull(only("Đã ký mới thỏa ước lao động tại 12 doanh nghiệp.").qualifier());
    }

    @Test
    void englishNotationKeepsItsMultiplier() {
        Figure f = only("Dư nợ cho vay 41,250.5 triệu đồng.");
        assertEquals(0, new BigDecimal("41250500000").compareTo(f.value()));
    }

    @Test
    void aNumberInANameIsNoFigure() {
        assertEquals(List.of(), raws("Kho vật tư số 2 bị ảnh hưởng do bão số 10."));
    }

    @Test
    void documentsOfSeveralTypesUnderOneNumberAreOneUnit() {
        assertEquals(
                "thông tư, quyết định",
                requireNonNull(only("Bộ đã ban hành 41 thông tư, quyết định về quản lý kho.")
                                .unit())
                        .text());
        assertEquals(
                "văn bản",
                requireNonNull(only("Đã ban hành 7 văn bản, báo cáo lãnh đạo đúng hạn.")
                                .unit())
                        .text());
    }
}
