package org.trichluc.layout;

import java.util.List;
import java.util.Map;
import org.trichluc.document.Block;
import org.trichluc.document.Note;

/**
 * The text of all pages, put together.
 *
 * @param sideways for each page that has some, the lines that run up or down it outside tables and are in no block
 */
public record Composition(List<Block> blocks, List<Note> notes, Map<Integer, String> sideways) {

    /** Text that is all in blocks and notes. */
    public Composition(List<Block> blocks, List<Note> notes) {
        this(blocks, notes, Map.of());
    }
}
