package org.trichluc.vietnamese.legacy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What holds of each encoding, whatever bytes it is given. */
class EncodingFuzzTest {
    private static final int ROUNDS = 3000;
    private static final int LONGEST = 60;
    private static final String SMALL = "àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ";

    /** Capitals that VPS and VISCII keep below 0x20. */
    private static final Map<Encoding, String> NO_CAPITALS = Map.of(
            Encoding.TCVN3,
            "ÀÁẢÃẠẰẮẲẴẶẦẤẨẪẬÈÉẺẼẸỀẾỂỄỆÌÍỈĨỊÒÓỎÕỌỒỐỔỖỘỜỚỞỠỢÙÚỦŨỤỪỨỬỮỰỲÝỶỸỴ",
            Encoding.VPS,
            "ẠẶẪẬẸỆỊỌỘỢỤỮỰỴ",
            Encoding.VISCII,
            "ẲẴẪỶỸỴ");

    private final Random random = new Random(1993);

    private String bytes() {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(LONGEST); i > 0; i--) {
            boolean letter = random.nextInt(3) == 0;
            text.append(letter ? String.valueOf("aeiouyAO dD".charAt(random.nextInt(11))) : one(random.nextInt(256)));
        }
        return text.toString();
    }

    private static String one(int code) {
        return Typed.character(code);
    }

    @ParameterizedTest
    @EnumSource(Encoding.class)
    void anyBytesBecomeComposedTextThatEachOfThemLeadsTo(Encoding encoding) {
        for (int round = 0; round < ROUNDS; round++) {
            String typed = bytes();

            Conversion c = encoding.decode(typed);

            assertTrue(Normalizer.isNormalized(c.text(), Normalizer.Form.NFC), typed);
            StringBuilder parts = new StringBuilder();
            for (int i = 0; i < typed.length(); i++) {
                assertTrue(c.offset(i) <= c.offset(i + 1), typed);
                assertTrue(c.offset(i + 1) - c.offset(i) <= 1, typed);
                parts.append(c.part(i, i + 1));
            }
            assertEquals(c.text(), parts.toString());
        }
    }

    @ParameterizedTest
    @EnumSource(Encoding.class)
    void asciiIsItself(Encoding encoding) {
        StringBuilder ascii = new StringBuilder();
        for (char c = 0; c < 0x80; c++) {
            ascii.append(c);
        }

        assertEquals(ascii.toString(), encoding.decode(ascii).text());
    }

    @ParameterizedTest
    @EnumSource(Encoding.class)
    void noTwoBytesAreOneLetter(Encoding encoding) {
        Set<String> letters = new HashSet<>();
        for (int code = 0x80; code < 0x100; code++) {
            String read = encoding.decode(one(code)).text();
            if (!read.equals(one(code)) && !read.isEmpty()) {
                assertTrue(letters.add(read), () -> "twice: " + read);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Encoding.class)
    void whatWasTypedComesBackFromItsText(Encoding encoding) {
        String vowels = SMALL + SMALL.toUpperCase(Locale.ROOT);
        String between = "bcdghklmnpqrstvxBCDGH 0123456789.,;:-/";
        String missing = NO_CAPITALS.getOrDefault(encoding, "");
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < ROUNDS; i++) {
            char c = vowels.charAt(random.nextInt(vowels.length()));
            if (missing.indexOf(c) < 0) {
                text.append(c).append(between.charAt(random.nextInt(between.length())));
            }
        }

        assertEquals(
                text.toString(),
                encoding.decode(Typed.in(encoding, text.toString())).text());
    }

    /** The platform knows this one. Signs that are no letters stay what windows-1252 says. */
    @Test
    void windows1258IsThatOfThePlatform() {
        Charset platform = Charset.forName("windows-1258");
        for (int code = 0xC0; code < 0x100; code++) {
            for (char base : "aeiouyAEIOUY".toCharArray()) {
                String read = platform.decode(ByteBuffer.wrap(new byte[] {(byte) base, (byte) code}))
                        .toString();
                String composed = Normalizer.normalize(read, Normalizer.Form.NFC);

                assertEquals(
                        composed, Encoding.WINDOWS_1258.decode(base + one(code)).text());
            }
        }
    }

    /** A few of each from the standards and the fonts, not from the tables of the program. */
    @Test
    void lettersHaveTheCodesOfTheirStandards() {
        Map<Encoding, Map<String, String>> known = new HashMap<>();
        known.put(Encoding.TCVN3, Map.of("A1", "Ă", "A7", "Đ", "AD", "ư", "AE", "đ", "B8", "á", "D6", "ệ", "F8", "ứ"));
        known.put(Encoding.VISCII, Map.of("80", "Ạ", "AB", "ề", "AE", "ệ", "BF", "Ư", "D0", "Đ", "DF", "ư", "F0", "đ"));
        known.put(Encoding.VPS, Map.of("C7", "đ", "D0", "Ư", "D6", "ơ", "DC", "ư", "E5", "ạ", "F1", "Đ", "F7", "Ơ"));
        known.put(Encoding.VNI, Map.of("61F9", "á", "61E1", "ấ", "F16F", "đo", "F6F9", "ứ", "D2", "Ị", "6FEF", "ọ"));
        known.put(Encoding.BK_HCM2, Map.of("61E1", "á", "EFEB", "ế", "FBC1", "ứ", "E0", "đ", "F66F", "ôo"));
        known.forEach((encoding, letters) -> letters.forEach((codes, text) -> {
            StringBuilder typed = new StringBuilder();
            for (int i = 0; i < codes.length(); i += 2) {
                typed.append(one(Integer.parseInt(codes.substring(i, i + 2), 16)));
            }
            assertEquals(text, encoding.decode(typed).text(), encoding + " " + codes);
        }));
    }

    @ParameterizedTest
    @EnumSource(Encoding.class)
    void noBytesBreakTheDecision(Encoding encoding) {
        String words = Typed.in(encoding, "số liệu của huyện");
        for (int round = 0; round < ROUNDS / 10; round++) {
            String typed = bytes() + words + bytes();
            Passage p = new Passage(typed, List.of(new Passage.Stretch(0, typed.length(), null, false)));

            Conversion c = LegacyText.of(List.of(p)).convert(p);

            assertEquals(typed.length() + 1, c.offsets().length);
            for (int i = 0; i < typed.length(); i++) {
                assertTrue(c.offset(i) <= c.offset(i + 1), typed);
            }
            assertEquals(c.text().length(), c.offset(typed.length()));
            assertTrue(StandardCharsets.UTF_8.newEncoder().canEncode(c.text()));
        }
    }
}
