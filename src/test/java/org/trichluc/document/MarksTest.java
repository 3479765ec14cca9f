package org.trichluc.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;

/** Letters whose tones come in pieces of their own. */
class MarksTest {

    private static Block built(String... pieces) {
        BlockBuilder text = new BlockBuilder();
        for (String p : pieces) {
            text.append(p, new Style(null, pieces.length, p.length() == 1, false, false, Style.Raise.NONE));
        }
        return text.build("b1", BlockKind.PARAGRAPH, Format.PLAIN, null);
    }

    @Test
    void aToneInARunOfItsOwnBelongsToTheLetterBefore() {
        Block b = built("to", "\u0302\u0301 da", "\u0302", "n");

        assertEquals("tố dân", b.text());
        assertEquals(6, b.runs().get(b.runs().size() - 1).end());
    }

    @Test
    void marksInTheWrongOrderOverSeveralRunsAreComposed() {
        Block b = built("a\u0323x", "o\u0334", "\u0323", "\u0302");

        assertTrue(Normalizer.isNormalized(b.text(), Normalizer.Form.NFC), b.text());
        assertEquals(b.text().length(), b.runs().get(b.runs().size() - 1).end());
    }

    @Test
    void theMarkerBehindALetterThatBecomesShorterStaysInTheText() {
        Block b = new BlockBuilder()
                .append("r\u0304", Style.PLAIN)
                .append("\u0300", new Style(null, 9, false, false, false, Style.Raise.NONE))
                .mark("1", null)
                .append("\u0323", Style.PLAIN)
                .build("b1", BlockKind.PARAGRAPH, Format.PLAIN, null);

        assertEquals("ṝ\u0300", b.text());
        assertEquals(2, b.marks().get(0).offset());
        assertEquals(2, b.runs().get(b.runs().size() - 1).end());
    }
}
