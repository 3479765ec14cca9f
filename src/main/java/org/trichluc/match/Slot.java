package org.trichluc.match;

import java.util.Map;
import org.trichluc.vietnamese.Folded;

/**
 * What a slot of a template caught.
 *
 * @param start offset into the block's text, inclusive, in UTF-16 units
 * @param end exclusive
 * @param row the lexicon row that it hit, by column name; empty for a slot that is a part
 */
public record Slot(String name, int start, int end, String text, Map<String, String> row) {

    /** Whether both caught the same row of their lexicon, or the same words. */
    boolean isSameAs(Slot other) {
        boolean rows = !row.isEmpty() || !other.row.isEmpty();
        return rows ? row.equals(other.row) : Folded.of(text).equals(Folded.of(other.text));
    }
}
