package org.trichluc.read.flow;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.trichluc.document.Block;
import org.trichluc.document.BlockBuilder;
import org.trichluc.document.BlockKind;
import org.trichluc.document.Format;

/**
 * Paragraphs and tables in reading order: the body, a note, or a text box. Tables within tables give their text to the
 * cell that they stand in; those nested deeper than {@link #MAX_DEPTH} give their text only.
 */
public final class Story {
    /** Tables nested deeper give their text to the cell that they stand in, without a structure of their own. */
    public static final int MAX_DEPTH = 40;

    private final Deque<List<Item>> flows = new ArrayDeque<>();
    private final Deque<GridBuilder> tables = new ArrayDeque<>();
    private int tooDeep;

    public Story() {
        flows.push(new ArrayList<>());
    }

    /** A finished paragraph. */
    public void paragraph(Paragraph paragraph, Format format) {
        flows.getFirst().addAll(paragraph.finish(format));
    }

    /** What comes from here to {@link #endBox} goes into a text box. */
    public void startBox() {
        flows.push(new ArrayList<>());
    }

    /** The text box's content. */
    public List<Item> endBox() {
        return flows.pop();
    }

    /** Puts the content of a text box here. */
    public void box(List<Item> content) {
        flows.getFirst().addAll(content);
    }

    public void startTable() {
        if (tables.size() >= MAX_DEPTH) {
            tooDeep++;
            return;
        }
        tables.push(new GridBuilder());
    }

    public void startRow() {
        if (tooDeep == 0) {
            tables.getFirst().startRow();
        }
    }

    /** What comes from here to {@link #endCell} goes into a cell. */
    public void startCell() {
        if (tooDeep == 0) {
            flows.push(new ArrayList<>());
        }
    }

    /** Ends a cell, whose shape may have become known only now. */
    public void endCell(CellShape shape) {
        if (tooDeep == 0) {
            tables.getFirst().cell(shape, flows.pop());
        }
    }

    /**
     * Ends a row.
     *
     * @param header whether the row repeats at the top of each page
     * @param shown false for a row that a tracked change deleted
     */
    public void endRow(boolean header, boolean shown) {
        if (tooDeep == 0) {
            tables.getFirst().endRow(header, shown);
        }
    }

    public void endTable() {
        if (tooDeep > 0) {
            tooDeep--;
            return;
        }
        GridBuilder grid = tables.pop();
        flows.getFirst().addAll(tables.isEmpty() ? grid.items() : grid.flat());
    }

    /** Everything as blocks, numbered from 1 behind the prefix. */
    public List<Block> blocks(String prefix) {
        List<Block> result = new ArrayList<>();
        for (Item item : flows.getLast()) {
            if (item.text().isEmpty()) {
                continue;
            }
            BlockKind kind = item.table() == null ? BlockKind.PARAGRAPH : BlockKind.TABLE;
            result.add(item.text().build(prefix + (result.size() + 1), kind, item.format(), item.table()));
        }
        return result;
    }

    /** The pictures with their places among the blocks. */
    public List<Picture.Place> pictures() {
        List<Picture.Place> result = new ArrayList<>();
        int before = 0;
        for (Item item : flows.getLast()) {
            Picture picture = item.picture();
            if (picture != null) {
                result.add(new Picture.Place(before, picture));
            } else if (!item.text().isEmpty()) {
                before++;
            }
        }
        return result;
    }

    /**
     * A note's paragraphs, at least one, without its marker; a table gives its text.
     *
     * @param counted whether the word processor printed the marker itself
     */
    public List<Block> noteBlocks(String prefix, String marker, boolean counted) {
        List<Block> result = new ArrayList<>();
        for (Block block : blocks(prefix)) {
            int from = result.isEmpty() ? Markers.length(block, marker, counted) : 0;
            result.add(block.slice(from, block.text().length(), BlockKind.FOOTNOTE));
        }
        if (result.isEmpty()) {
            result.add(new BlockBuilder().build(prefix + 1, BlockKind.FOOTNOTE, Format.PLAIN, null));
        }
        return result;
    }
}
