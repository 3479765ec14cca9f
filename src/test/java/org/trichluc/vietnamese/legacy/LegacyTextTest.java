package org.trichluc.vietnamese.legacy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.trichluc.vietnamese.legacy.Passage.Stretch;

class LegacyTextTest {
    private static final String SENTENCE = "Ủy ban nhân dân xã Mường Lèng đã chỉ đạo sửa chữa 12 công trình thủy lợi";

    @ParameterizedTest
    @CsvSource({"TCVN3, .VnTime", "VNI, VNI-Times", "VPS, VPS Times", "VISCII, VI Times", "BK_HCM2, BK-Times"})
    void aDeclaredFontIsConverted(Encoding encoding, String font) {
        String shown = encoding == Encoding.TCVN3 ? SENTENCE.replace('Ủ', 'ủ') : SENTENCE;

        assertEquals(List.of(shown), convert(run(Typed.in(encoding, shown), font)));
    }

    @ParameterizedTest
    @EnumSource(Encoding.class)
    void textWithoutAFontIsKnownByItsSpelling(Encoding encoding) {
        String shown = encoding == Encoding.TCVN3 ? SENTENCE.replace('Ủ', 'ủ') : SENTENCE;

        assertEquals(List.of(shown), convert(run(Typed.in(encoding, shown), null)));
    }

    @ParameterizedTest
    @CsvSource({".VnTime", ".VnTimeH", "VNI-Times", "VPS Times"})
    void unicodeInALegacyFontStays(String font) {
        assertEquals(List.of(SENTENCE, "Số 12"), convert(run(SENTENCE, font), run("Số 12", font)));
    }

    @Test
    void twoEncodingsInOneParagraphAreToldApart() {
        Passage p = runs(
                Typed.in(Encoding.TCVN3, "Hội nông dân huyện "),
                ".VnTime",
                Typed.in(Encoding.VNI, "phối hợp mở lớp tập huấn"),
                "VNI-Times");
        LegacyText text = LegacyText.of(List.of(p));

        assertEquals(
                "Hội nông dân huyện phối hợp mở lớp tập huấn", text.convert(p).text());
        assertEquals(Map.of(Encoding.TCVN3, 4, Encoding.VNI, 6), text.converted());
    }

    @Test
    void aCapitalsFontShowsCapitals() {
        assertEquals(
                List.of("BÁO CÁO Kết quả trồng rừng"),
                convert(runs(
                        Typed.in(Encoding.TCVN3, "b¸o c¸o "),
                        ".VnTimeH",
                        Typed.in(Encoding.TCVN3, "Kết quả trồng rừng"),
                        ".VnTime")));
    }

    @Test
    void plainLettersInACapitalsFontAreCapitalsToo() {
        assertEquals(
                List.of("VINH QUANG", "Đã giao đất cho các hộ"),
                convert(
                        run("Vinh Quang", ".VnTimeH"),
                        run(Typed.in(Encoding.TCVN3, "Đã giao đất cho các hộ"), ".VnTime")));
    }

    @Test
    void aWordCutOverRunsIsOneWord() {
        String typed = Typed.in(Encoding.VNI, "trường");
        Passage p = runs(typed.substring(0, 4), "VNI-Times", typed.substring(4), "VNI-Helve");

        assertEquals(List.of("trường"), convert(p));
    }

    @Test
    void aWordCutBetweenTheCapitalsFontAndTheOtherIsOneWord() {
        assertEquals(List.of("Ấp Đông"), convert(runs("Ê", ".VnTimeH", "p §«ng", ".VnTime")));
    }

    @Test
    void aShortRunIsWhatItsFontIsElsewhere() {
        String number = Typed.in(Encoding.TCVN3, "Số: 15/QĐ-UBND");

        assertEquals(
                List.of("Số: 15/QĐ-UBND", "QĐ", "Đã chi trả đủ các khoản"),
                convert(
                        run(number, ".VnTime"),
                        run("Q§", ".VnTime"),
                        run(Typed.in(Encoding.TCVN3, "Đã chi trả đủ các khoản"), ".VnTime")));
    }

    @Test
    void whatNothingTellsOfStays() {
        assertEquals(List.of("® 25°C"), convert(run("® 25°C", null)));
    }

    @Test
    void namesAndSignsOfOtherLanguagesStay() {
        String french = "Crédit Agricole, «Société Générale», señor Müller – 5 m² × 3 µm";

        assertEquals(List.of(french), convert(run(french, "Times New Roman")));
    }

    @Test
    void diametersAreNoLettersOfALegacyEncoding() {
        String steel = "Thép Ø 12, ø 14, Ø 16, ø 18, Þ 20; bao bì";

        assertEquals(List.of(steel), convert(run(steel, "Calibri")));
    }

    @Test
    void aWordOfUnicodeAmongLegacyWordsStays() {
        assertEquals(
                List.of("Nguồn: báo cáo của xã; là số ước tính"),
                convert(runs("Nguồn: ", "Arial", "b¸o c¸o cña x·; là sè \u00adíc tÝnh", ".VnTime")));
    }

    @Test
    void symbolsStay() {
        Passage p = new Passage(
                "® ®· thu", List.of(new Stretch(0, 2, "Symbol", true), new Stretch(2, 8, ".VnTime", false)));

        assertEquals(List.of("® đã thu"), convert(p));
    }

    @Test
    void softHyphensGoFromUnicodeAndALoneOneIsADash() {
        assertEquals(List.of("- chính sách"), convert(run("\u00ad chí\u00adnh sách", "Times New Roman")));
    }

    @Test
    void anOptionalHyphenInTcvn3IsNoLetterWhereALetterSpellsNothing() {
        assertEquals(
                List.of("cơ sở đưa điện, nước về bản"),
                convert(run("\u00adc¬ së ®\u00ad\u00ada ®iÖn\u00ad, n\u00adíc vÒ b¶n", ".VnTime")));
    }

    @Test
    void anOrdinalSignBehindADigitAndRaisedDigitsAreNoLetters() {
        assertEquals(
                List.of("Kế hoạch 27ª-KH/ĐU giao đủ chỉ tiêu¹²"),
                convert(run("KÕ ho¹ch 27ª-KH/§U giao ®ñ chØ tiªu¹²", ".VnTime")));
    }

    @Test
    void aHornThatBecameAnotherCharacterComesBack() {
        assertEquals(
                List.of("Ước, nước, hướng, như 5 − 3"),
                convert(run("Ƣớc, nƣớc, h−ớng, nh\u00ad 5 − 3", "Times New Roman")));
    }

    @Test
    void anEthThatBeginsASyllableOrStandsAmongCapitalsIsAStrokedD() {
        assertEquals(
                List.of("Đã được UBND huyện Hữu Đạo duyệt tại QĐ-12; ông Davíð"),
                convert(run("Ðã ðược UBND huyện Hữu Ðạo duyệt tại QÐ-12; ông Davíð", "Times New Roman")));
    }

    @Test
    void aMinusBehindTwoLettersIsTheVowelThatTheyLackAndBehindOneASign() {
        assertEquals(List.of("cũng như đạt loại B−"), convert(run("cũng nh− đạt loại B−", "Times New Roman")));
    }

    @Test
    void nothingBreaksTheDecision() {
        Random random = new Random(7);
        String[] fonts = {null, ".VnTime", ".VnTimeH", "VNI-Times", "Symbol", "VPS"};
        for (int round = 0; round < 300; round++) {
            StringBuilder text = new StringBuilder();
            List<Stretch> stretches = new ArrayList<>();
            for (int runs = random.nextInt(5); runs > 0; runs--) {
                int start = text.length();
                for (int i = 1 + random.nextInt(12); i > 0; i--) {
                    text.append((char) (random.nextInt(5) == 0 ? random.nextInt(0x10000) : random.nextInt(0x100)));
                }
                String font = fonts[random.nextInt(fonts.length)];
                stretches.add(new Stretch(start, text.length(), font, "Symbol".equals(font)));
            }
            Passage p = new Passage(text.toString(), stretches);

            Conversion c = LegacyText.of(List.of(p)).convert(p);

            assertEquals(text.length() + 1, c.offsets().length);
            assertTrue(c.text().length() <= text.length());
        }
    }

    private static List<String> convert(Passage... passages) {
        LegacyText text = LegacyText.of(List.of(passages));
        return List.of(passages).stream().map(p -> text.convert(p).text()).toList();
    }

    private static Passage run(String text, @Nullable String font) {
        return new Passage(text, List.of(new Stretch(0, text.length(), font, false)));
    }

    private static Passage runs(String first, String firstFont, String second, String secondFont) {
        int cut = first.length();
        int end = cut + second.length();
        return new Passage(
                first + second,
                List.of(new Stretch(0, cut, firstFont, false), new Stretch(cut, end, secondFont, false)));
    }
}
