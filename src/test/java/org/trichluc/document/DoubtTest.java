package org.trichluc.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** How sure a recogniser is of words stays with them. */
class DoubtTest {
    private static final Box BOX = new Box(0, 0, 100, 10);

    @Test
    void aWordsConfidenceMovesWithItThroughCellsAndCuts() {
        BlockBuilder cell = new BlockBuilder().append("tặng", Style.PLAIN).append(" ", Style.PLAIN);
        cell.append("45", Style.PLAIN).doubt(5, 0.4).line(0, 1, BOX);
        BlockBuilder table =
                new BlockBuilder().append("xã", Style.PLAIN).separator('\t').append(cell);

        Block block = table.build("b1", BlockKind.PARAGRAPH, Format.PLAIN, null);
        Block cut = block.slice(8, 10, BlockKind.PARAGRAPH);

        assertEquals(List.of(new Doubt(8, 10, 0.4)), block.lines().get(0).doubts());
        assertEquals("45", cut.text());
        assertEquals(List.of(new Doubt(0, 2, 0.4)), cut.lines().get(0).doubts());
    }
}
