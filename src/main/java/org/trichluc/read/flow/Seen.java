package org.trichluc.read.flow;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.trichluc.vietnamese.legacy.Encoding;
import org.trichluc.vietnamese.legacy.LegacyFont;

/** Text as it is seen on paper, and the font that shows it so. */
public record Seen(String text, @Nullable String font) {

    /**
     * Text with pictures as characters, in capitals where its look asks for them. Capitals of TCVN3 text live in a font
     * of their own, so there the font changes and the text stays.
     */
    public static Seen of(String text, @Nullable String font, boolean capitals) {
        String seen = Symbols.text(restored(text), font);
        if (!capitals) {
            return new Seen(seen, font);
        }
        boolean byFont = LegacyFont.of(font).encoding() == Encoding.TCVN3;
        return byFont ? new Seen(seen, LegacyFont.inCapitals(font)) : new Seen(seen.toUpperCase(Locale.ROOT), font);
    }

    /** LibreOffice keeps a byte that a code page lacks as the character U+F100 and the byte. */
    private static String restored(String text) {
        if (text.chars().noneMatch(c -> c >= 0xF180 && c <= 0xF19F)) {
            return text;
        }
        StringBuilder result = new StringBuilder();
        text.chars().forEach(c -> result.append((char) (c >= 0xF180 && c <= 0xF19F ? c - 0xF100 : c)));
        return result.toString();
    }
}
