package org.trichluc.vietnamese.legacy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class EncodingTest {
    private static final String SMALL = "àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ";

    @ParameterizedTest
    @EnumSource(Encoding.class)
    void everySmallLetterComesBack(Encoding encoding) {
        String typed = Typed.in(encoding, SMALL);

        assertTrue(typed.chars().allMatch(c -> SMALL.indexOf(c) < 0 || c < 0x100), typed);
        assertEquals(SMALL, encoding.decode(typed).text());
    }

    @ParameterizedTest
    @EnumSource(
            value = Encoding.class,
            names = {"VNI", "BK_HCM2", "WINDOWS_1258"})
    void everyCapitalComesBackWhereTheEncodingHasIt(Encoding encoding) {
        String capitals = SMALL.toUpperCase(java.util.Locale.ROOT);

        assertEquals(capitals, encoding.decode(Typed.in(encoding, capitals)).text());
    }

    @ParameterizedTest
    @CsvSource({
        "TCVN3, 'x· v\u00adît chØ tiªu', 'xã vượt chỉ tiêu'",
        "VNI, 'xaõ vöôït chæ tieâu', 'xã vượt chỉ tiêu'",
        "VNI, 'XAÕ VÖÔÏT CHÆ TIEÂU', 'XÃ VƯỢT CHỈ TIÊU'",
        "VPS, 'xã vÜ®t chÌ tiêu', 'xã vượt chỉ tiêu'",
        "VISCII, 'xã vßþt chï tiêu', 'xã vượt chỉ tiêu'",
        "BK_HCM2, 'xaä vûúåt chó tiïu', 'xã vượt chỉ tiêu'",
        "WINDOWS_1258, 'xaÞ výõòt chiÒ tiêu', 'xã vượt chỉ tiêu'"
    })
    void aKnownSpellingIsRead(Encoding encoding, String typed, String unicode) {
        assertEquals(unicode, encoding.decode(typed).text());
    }

    @Test
    void aSmallMarkBehindACapitalKeepsTheCapital() {
        assertEquals("HÒA BÌNH", Encoding.VNI.decode("HOøA BÌNH").text());
    }

    @Test
    void aMarkWithoutALetterStays() {
        assertEquals("ù 5ø", Encoding.VNI.decode("ù 5ø").text());
    }

    @Test
    void offsetsLeadFromTheTypedTextToTheConvertedOne() {
        Conversion c = Encoding.VNI.decode("moät xaõ");

        assertEquals("một xã", c.text());
        assertEquals("ộ", c.part(1, 3));
        assertEquals("xã", c.part(5, 8));
        assertEquals(c.text().length(), c.offset(8));
    }

    @ParameterizedTest
    @EnumSource(Encoding.class)
    void noTextBreaksAnEncoding(Encoding encoding) {
        Random random = new Random(20221220);
        for (int round = 0; round < 2000; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(40); i > 0; i--) {
                text.append((char) (random.nextInt(4) == 0 ? random.nextInt(0x10000) : random.nextInt(0x100)));
            }

            Conversion c = encoding.decode(text);

            assertEquals(text.length() + 1, c.offsets().length);
            for (int i = 0; i < text.length(); i++) {
                assertTrue(c.offset(i) <= c.offset(i + 1));
            }
            assertEquals(c.text().length(), c.offset(text.length()));
        }
    }
}
