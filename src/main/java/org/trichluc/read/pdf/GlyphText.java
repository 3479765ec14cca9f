package org.trichluc.read.pdf;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.fontbox.cff.CFFFont;
import org.apache.fontbox.cff.CFFType1Font;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.font.PDCIDFontType0;
import org.apache.pdfbox.pdmodel.font.PDCIDFontType2;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDSimpleFont;
import org.apache.pdfbox.pdmodel.font.PDTrueTypeFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.apache.pdfbox.pdmodel.font.PDVectorFont;
import org.apache.pdfbox.pdmodel.font.encoding.GlyphList;
import org.jspecify.annotations.Nullable;

/**
 * What a font's codes stand for, looked up once. Where the file's own map is silent, or calls a printed glyph a blank,
 * the font program is asked (its character map, then its glyph names), and last the codes beside it: fonts keep the
 * alphabet's order.
 */
final class GlyphText {
    /** How many codes on each side are asked. */
    private static final int NEIGHBOURS = 3;

    private record Key(PDFont font, int code) {}

    private final Map<Key, Optional<String>> recovered = new HashMap<>();

    /** The code's characters; null where neither the file nor the font tells. */
    @Nullable
    String of(PDFont font, int code) {
        String text = font.toUnicode(code);
        if (text != null && !doubtful(text)) {
            return text;
        }
        return recovered
                .computeIfAbsent(new Key(font, code), k -> Optional.ofNullable(recover(font, code, text)))
                .orElse(null);
    }

    private static boolean doubtful(String text) {
        if (text.isEmpty()) {
            return true;
        }
        int c = text.codePointAt(0);
        return c <= ' ' || c == 0xa0 || c == 0xfffd || Character.getType(c) == Character.PRIVATE_USE;
    }

    private static @Nullable String recover(PDFont font, int code, @Nullable String text) {
        try {
            if (font instanceof PDVectorFont drawn
                    && font.isEmbedded()
                    && drawn.getPath(code).getBounds2D().isEmpty()) {
                return text == null || text.isEmpty() ? " " : text;
            }
            if (font instanceof PDType3Font drawn && DrawnFont.isBlank(drawn, code)) {
                return text == null || text.isEmpty() ? " " : text;
            }
            boolean blank = text != null && text.isBlank();
            if (blank && !font.isEmbedded()) {
                return text;
            }
            String told = program(font, code);
            if (told == null || doubtful(told)) {
                told = neighbours(font, code);
            }
            if (told != null) {
                return told;
            }
        } catch (IOException | RuntimeException e) {
            return text;
        }
        boolean nothing = text == null || text.isEmpty() || text.charAt(0) == '\ufffd';
        if (nothing && font instanceof PDSimpleFont && !(font instanceof PDType3Font) && code > ' ') {
            return String.valueOf((char) code);
        }
        return nothing ? null : text;
    }

    /** What the embedded font program says. */
    private static @Nullable String program(PDFont font, int code) throws IOException {
        if (!font.isEmbedded()) {
            return null;
        }
        if (font instanceof PDTrueTypeFont simple) {
            return trueType(simple.getTrueTypeFont(), simple.codeToGID(code));
        }
        if (font instanceof PDType0Font composite) {
            if (composite.getDescendantFont() instanceof PDCIDFontType2 cid) {
                return trueType(cid.getTrueTypeFont(), cid.codeToGID(code));
            }
            if (composite.getDescendantFont() instanceof PDCIDFontType0 cid) {
                CFFFont cff = cid.getCFFFont();
                return cff instanceof CFFType1Font named
                        ? named(named.getCharset().getNameForGID(cid.codeToGID(code)))
                        : null;
            }
        }
        return null;
    }

    private static @Nullable String trueType(@Nullable TrueTypeFont font, int glyph) throws IOException {
        if (font == null || glyph == 0) {
            return null;
        }
        CmapLookup map = font.getUnicodeCmapLookup(false);
        List<Integer> codes = map == null ? null : map.getCharCodes(glyph);
        if (codes != null && !codes.isEmpty()) {
            return Character.toString(codes.get(0));
        }
        return font.getPostScript() == null ? null : named(font.getPostScript().getName(glyph));
    }

    private static @Nullable String named(@Nullable String name) {
        return name == null ? null : GlyphList.getAdobeGlyphList().toUnicode(name);
    }

    /** What codes on both sides agree on: between {@code G} and {@code I} stands {@code H}. */
    private static @Nullable String neighbours(PDFont font, int code) {
        int before = shift(font, code, -1);
        int after = shift(font, code, 1);
        if (before == 0 || before != after || !Character.isLetterOrDigit(code + before)) {
            return null;
        }
        return Character.toString(code + before);
    }

    /** How far the nearest known code's character is from the code; 0 where none is known. */
    private static int shift(PDFont font, int code, int step) {
        for (int i = 1; i <= NEIGHBOURS; i++) {
            int other = code + i * step;
            String text = other < 0 ? null : font.toUnicode(other);
            if (text != null && !doubtful(text) && text.codePointCount(0, text.length()) == 1) {
                return text.codePointAt(0) - other;
            }
        }
        return 0;
    }
}
