package org.trichluc.read.rtf;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** The code pages that bytes of text are in, by Windows's numbers of character sets and of code pages. */
final class CodePages {
    static final int WESTERN = 1252;
    static final int SYMBOL = 42;
    private static final int DEFAULT_CHARSET = 1;

    private static final Map<Integer, Integer> BY_CHARSET = Map.ofEntries(
            Map.entry(0, WESTERN),
            Map.entry(2, SYMBOL),
            Map.entry(77, 10000),
            Map.entry(128, 932),
            Map.entry(129, 949),
            Map.entry(130, 1361),
            Map.entry(134, 936),
            Map.entry(136, 950),
            Map.entry(161, 1253),
            Map.entry(162, 1254),
            Map.entry(163, 1258),
            Map.entry(177, 1255),
            Map.entry(178, 1256),
            Map.entry(186, 1257),
            Map.entry(204, 1251),
            Map.entry(222, 874),
            Map.entry(238, 1250),
            Map.entry(254, 437),
            Map.entry(255, 850));

    private static final Map<Integer, String> NAMES = Map.ofEntries(
            Map.entry(10000, "x-MacRoman"),
            Map.entry(932, "windows-31j"),
            Map.entry(949, "x-windows-949"),
            Map.entry(1361, "x-Johab"),
            Map.entry(936, "GBK"),
            Map.entry(950, "x-windows-950"),
            Map.entry(874, "x-windows-874"),
            Map.entry(437, "IBM437"),
            Map.entry(850, "IBM850"),
            Map.entry(65001, "UTF-8"));

    private CodePages() {}

    /** The code page of a font's character set; the document's own for set 1 and for an unknown one. */
    static int ofCharset(int charset, int document) {
        return charset == DEFAULT_CHARSET ? document : BY_CHARSET.getOrDefault(charset, document);
    }

    /**
     * Bytes as characters. Codes that windows-1252 leaves open stay what they are: fonts of the time before Unicode have
     * letters there.
     */
    static String decode(byte[] bytes, int codePage) {
        Charset charset = charset(codePage);
        String text = new String(bytes, charset);
        if (charset.newEncoder().maxBytesPerChar() > 1 || text.length() != bytes.length) {
            return text;
        }
        StringBuilder result = new StringBuilder(text);
        for (int i = 0; i < bytes.length; i++) {
            if (text.charAt(i) == '\uFFFD') {
                result.setCharAt(i, (char) (bytes[i] & 0xFF));
            }
        }
        return result.toString();
    }

    private static Charset charset(int codePage) {
        if (codePage == SYMBOL) {
            return StandardCharsets.ISO_8859_1;
        }
        String name = NAMES.getOrDefault(codePage, "windows-" + codePage);
        return codePage > 0 && Charset.isSupported(name) ? Charset.forName(name) : Charset.forName("windows-1252");
    }
}
