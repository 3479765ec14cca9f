package org.trichluc.read.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import org.junit.jupiter.api.Test;
import org.trichluc.layout.Face;
import org.trichluc.layout.Glyph;
import org.trichluc.layout.Sheet;
import org.trichluc.vietnamese.legacy.Encoding;

class LegacySheetsTest {

    @Test
    void aLetterAndItsMarkAreOneGlyph() {
        List<Glyph> glyphs = convert("moãi xaõ", "VNI-Times").next().glyphs();

        assertEquals("mỗi xã", text(glyphs));
        Glyph letter = glyphs.get(1);
        assertEquals(List.of("ỗ", 106.0, 118.0), List.of(letter.text(), letter.x0(), letter.x1()));
    }

    @Test
    void glyphsKeepTheirPlaces() {
        LegacySheets read = convert("®· ®o ®Êt", ".VnTime");
        List<Glyph> glyphs = read.next().glyphs();
        Glyph last = glyphs.get(8);

        assertEquals("đã đo đất", text(glyphs));
        assertEquals(148.0, last.x0());
        assertEquals(Map.of(Encoding.TCVN3, 3), read.converted());
    }

    @Test
    void aSoftHyphenThatIsPrintedIsAHyphen() {
        LegacySheets read = convert("05\u00adNQ của xã", "Times New Roman");

        assertEquals("05-NQ của xã", text(read.next().glyphs()));
    }

    @Test
    void aPageThatIsReadIsLetGo() {
        Queue<Sheet> pages = new ArrayDeque<>(List.of(page("của xã", "Times"), page("của huyện", "Times")));
        LegacySheets read = new LegacySheets(pages);

        assertEquals("của xã", text(read.next().glyphs()));
        assertEquals(1, pages.size());
    }

    /** Glyphs six points wide, side by side. */
    private static LegacySheets convert(String text, String font) {
        return new LegacySheets(new ArrayDeque<>(List.of(page(text, font))));
    }

    private static Sheet page(String text, String font) {
        List<Glyph> glyphs = new ArrayList<>();
        for (int i = 0; i < text.length(); i++) {
            double x = 100 + 6 * i;
            glyphs.add(new Glyph(text.substring(i, i + 1), x, x + 6, 200, 12, 3, new Face(font, false, false)));
        }
        return new Sheet(1, 595, 842, glyphs, List.of());
    }

    private static String text(List<Glyph> glyphs) {
        StringBuilder result = new StringBuilder();
        glyphs.forEach(g -> result.append(g.text()));
        return result.toString();
    }
}
