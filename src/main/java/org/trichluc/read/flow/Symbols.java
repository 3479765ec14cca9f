package org.trichluc.read.flow;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.trichluc.vietnamese.legacy.LegacyFont;

/**
 * Characters of symbol fonts, whose codes mean a picture and no letter. Codes are those of the font, 0x20 to 0xFF, or
 * moved into the private use area (0xF020 to 0xF0FF) as Word writes them.
 */
public final class Symbols {
    /**
     * An optional hyphen. Readers hand it over, for word processors also write the {@code ư} of TCVN3 like that; what is
     * none is dropped when the text is in Unicode.
     */
    public static final String SOFT_HYPHEN = "\u00ad";

    private static final String BULLET = "•";

    /** The Symbol font from 0x20 to 0x7E (Adobe's symbol encoding). */
    private static final String SYMBOL_LOW =
            " !∀#∃%&∋()∗+,−./0123456789:;<=>?≅ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ[∴]⊥_" + "‾αβχδεφγηιϕκλμνοπθρστυϖωξψζ{|}∼";

    /** The Symbol font from 0xA0 to 0xFE; a blank where it has nothing to print. */
    private static final String SYMBOL_HIGH =
            "€ϒ′≤⁄∞ƒ♣♦♥♠↔←↑→↓°±″≥×∝∂•÷≠≡≈… ―↵ℵℑℜ℘⊗⊕∅∩∪⊃⊇⊄⊂⊆∈∉∠∇®©™∏√⋅¬∧∨⇔⇐⇑⇒⇓◊〈®©™∑⎛⎜⎝⎡⎢⎣⎧⎨⎩⎪ 〉∫⌠⎮⌡⎞⎟⎠⎤⎥⎦⎫⎬⎭";

    private static final Map<Integer, String> WINGDINGS = Map.ofEntries(
            Map.entry(0x20, " "),
            Map.entry(0x28, "☎"),
            Map.entry(0x29, "✆"),
            Map.entry(0x2A, "✉"),
            Map.entry(0x6E, "■"),
            Map.entry(0x6F, "□"),
            Map.entry(0x70, "□"),
            Map.entry(0x71, "□"),
            Map.entry(0x72, "□"),
            Map.entry(0xA8, "□"),
            Map.entry(0xDF, "←"),
            Map.entry(0xE0, "→"),
            Map.entry(0xE1, "↑"),
            Map.entry(0xE2, "↓"),
            Map.entry(0xE8, "→"),
            Map.entry(0xF0, "⇨"),
            Map.entry(0xFB, "✗"),
            Map.entry(0xFC, "✓"),
            Map.entry(0xFD, "☒"),
            Map.entry(0xFE, "☑"));

    private static final Map<Integer, String> WINGDINGS_2 =
            Map.of(0x4F, "✗", 0x50, "✓", 0x51, "☒", 0x52, "☑", 0x53, "☒", 0x54, "☒", 0xA3, "□", 0x30, "□");

    /** Signs of the Symbol font that are taken for what they are even where the font is not named. */
    private static final String SURE = "°±≥≤×÷≠≈→←∞…";

    private Symbols() {}

    /** Whether letters in this font are pictures. */
    public static boolean isSymbolFont(@Nullable String font) {
        String f = plain(font);
        return f.equals("symbol") || f.startsWith("wingdings") || f.startsWith("webdings") || f.equals("zapf dingbats");
    }

    /** What one code of a symbol font looks like: a character, or a bullet where Unicode has no better one. */
    public static String of(@Nullable String font, int code) {
        int c = code >= 0xF000 && code <= 0xF0FF ? code - 0xF000 : code;
        return switch (plain(font)) {
            case "symbol" -> symbol(c);
            case "wingdings" -> WINGDINGS.getOrDefault(c, BULLET);
            case "wingdings 2" -> WINGDINGS_2.getOrDefault(c, BULLET);
            case "wingdings 3", "webdings", "zapf dingbats" -> c == ' ' ? " " : BULLET;
            default ->
                code >= 0xF020 && code <= 0xF0FF
                        ? privateUse(c)
                        : Character.isValidCodePoint(code) && code >= ' ' ? Character.toString(code) : "";
        };
    }

    /**
     * Text with its pictures replaced: every letter of a symbol font, and codes of the private use area in any font.
     * Text in a symbol font that Word itself shows in another (letters beyond the font's codes) stays.
     */
    public static String text(String text, @Nullable String font) {
        boolean symbols = isSymbolFont(font);
        if (!symbols && text.chars().noneMatch(c -> c >= 0xF020 && c <= 0xF0FF)) {
            return text;
        }
        if (!symbols && text.strip().length() > 1 && LegacyFont.of(font).encoding() != null) {
            return unmoved(text);
        }
        StringBuilder result = new StringBuilder();
        text.chars().forEach(c -> {
            boolean moved = c >= 0xF020 && c <= 0xF0FF;
            result.append(moved || symbols && c >= ' ' && c <= 0xFF ? of(font, c) : String.valueOf((char) c));
        });
        return result.toString();
    }

    /** Text in a legacy font that declares itself a symbol font: its moved codes are letters. */
    private static String unmoved(String text) {
        StringBuilder result = new StringBuilder();
        text.chars().forEach(c -> result.append((char) (c >= 0xF020 && c <= 0xF0FF ? c - 0xF000 : c)));
        return result.toString();
    }

    /** A list's bullet as it looks: any dash is {@code -}, a star or plus sign itself, any other picture {@code •}. */
    public static String bullet(String text, @Nullable String font) {
        String t = text.strip();
        if (t.isEmpty()) {
            return "";
        }
        int first = t.codePointAt(0);
        String shown = isSymbolFont(font) || first >= 0xF000 && first <= 0xF0FF ? of(font, first) : t;
        int looks = shown.codePointAt(0);
        if (isDash(looks)) {
            return "-";
        }
        if (looks == '*' || looks == '∗') {
            return "*";
        }
        if (looks == '+') {
            return "+";
        }
        boolean words = Character.isLetterOrDigit(looks)
                && !(t.equals("o") && plain(font).startsWith("courier"));
        return words ? shown : BULLET;
    }

    private static boolean isDash(int c) {
        return c == '-' || c >= 0x2010 && c <= 0x2015 || c == 0x2212 || c == 0x2043 || c == 0xAD;
    }

    private static String symbol(int c) {
        char found = ' ';
        if (c >= 0x20 && c < 0x20 + SYMBOL_LOW.length()) {
            found = SYMBOL_LOW.charAt(c - 0x20);
        } else if (c >= 0xA0 && c < 0xA0 + SYMBOL_HIGH.length()) {
            found = SYMBOL_HIGH.charAt(c - 0xA0);
        }
        return c != ' ' && found == ' ' ? BULLET : String.valueOf(found);
    }

    /** A moved code in a font of letters: Word took it from the Symbol font and forgot to say so. */
    private static String privateUse(int c) {
        String shown = c >= 0x80 ? symbol(c) : String.valueOf((char) c);
        return c < 0x80 || SURE.contains(shown) ? shown : BULLET;
    }

    private static String plain(@Nullable String font) {
        return font == null ? "" : font.strip().toLowerCase(Locale.ROOT);
    }
}
