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
        String seen = Symbols.text(text, font);
        if (!capitals) {
            return new Seen(seen, font);
        }
        boolean byFont = LegacyFont.of(font).encoding() == Encoding.TCVN3;
        return byFont ? new Seen(seen, LegacyFont.inCapitals(font)) : new Seen(seen.toUpperCase(Locale.ROOT), font);
    }
}
