package org.trichluc.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class SheetTest {

    @Test
    void glyphsComeOutAsTheyWerePutIn() {
        Face bold = new Face("Times-Bold", true, false);
        List<Glyph> glyphs = List.of(
                new Glyph("xã", 85.25, 97.5, 120.75, 13, 3.25, Paper.PLAIN, 0.87),
                new Glyph("1", 98, 101, 116.5, 8, 2, bold));
        assertEquals(glyphs, new Sheet(1, 595, 842, glyphs, List.of()).glyphs());
    }
}
