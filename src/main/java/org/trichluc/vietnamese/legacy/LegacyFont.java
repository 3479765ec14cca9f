package org.trichluc.vietnamese.legacy;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a font's name says of the encoding of its text. It is a hint only: files declare {@code .VnTime} and hold
 * Unicode.
 *
 * @param encoding null where the name says nothing
 * @param capitals whether the font shows small letters as capitals, as TCVN3 fonts do whose names end in H
 */
public record LegacyFont(@Nullable Encoding encoding, boolean capitals) {
    private static final LegacyFont UNKNOWN = new LegacyFont(null, false);

    /** A subset's prefix in PDF files: {@code ABCDEF+}. */
    private static final Pattern SUBSET = Pattern.compile("^[A-Z]{6}\\+");

    /** What PDF files add to a font's name. */
    private static final Pattern STYLE =
            Pattern.compile("(?i)[-, ]?(?:bold|italic|oblique|regular|normal|mt|ps){1,4}$");

    /** What a font's name tells. */
    public static LegacyFont of(@Nullable String name) {
        if (name == null) {
            return UNKNOWN;
        }
        String bare = STYLE.matcher(SUBSET.matcher(name.strip()).replaceFirst(""))
                .replaceFirst("")
                .strip();
        String low = bare.toLowerCase(Locale.ROOT);
        if (low.startsWith("vni")) {
            return new LegacyFont(Encoding.VNI, false);
        }
        if (low.startsWith(".vn")) {
            return new LegacyFont(Encoding.TCVN3, low.endsWith("h"));
        }
        if (low.startsWith("vn")) {
            return new LegacyFont(Encoding.TCVN3, bare.endsWith("H"));
        }
        if (low.startsWith("vps")) {
            return new LegacyFont(Encoding.VPS, false);
        }
        if (low.startsWith("vi ") || low.startsWith("vi-")) {
            return new LegacyFont(Encoding.VISCII, false);
        }
        return low.startsWith("bk") ? new LegacyFont(Encoding.BK_HCM2, false) : UNKNOWN;
    }

    /** The font's sister whose small letters look like capitals; the font itself where it has none or is one. */
    public static @Nullable String inCapitals(@Nullable String name) {
        LegacyFont font = of(name);
        return font.encoding != Encoding.TCVN3 || font.capitals ? name : name + "H";
    }

    /** Whether a letter looks like a capital in a font of this name. */
    public static boolean isCapital(char c, @Nullable String name) {
        if (Character.isUpperCase(c)) {
            return true;
        }
        LegacyFont font = of(name);
        return font.encoding == Encoding.TCVN3
                && (font.capitals && Character.isLetter(c)
                        || c >= '\u00a1' && c <= '\u00a7'
                        || font.capitals && c > 0xA7);
    }
}
