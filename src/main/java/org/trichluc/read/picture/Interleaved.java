package org.trichluc.read.picture;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.trichluc.document.Block;
import org.trichluc.document.Document;
import org.trichluc.document.Mark;
import org.trichluc.document.Note;
import org.trichluc.document.Source;
import org.trichluc.document.Warning;
import org.trichluc.layout.Composition;

/** A file's own blocks and those of pages between them, with ids that are unique in the whole. */
final class Interleaved {
    private final Document own;
    private final Map<Integer, List<Block>> between = new TreeMap<>();
    private final Map<String, Note> notes = new HashMap<>();
    private final List<Note> order = new ArrayList<>();
    private int given;

    Interleaved(Document own) {
        this.own = own;
        own.notes().forEach(this::keep);
    }

    /** Adds pages behind so many of the file's own blocks. */
    void add(int before, Composition pages) {
        Map<String, String> ids = new HashMap<>();
        for (Note n : pages.notes()) {
            ids.put(n.id(), free());
        }
        for (Note n : pages.notes()) {
            String id = ids.getOrDefault(n.id(), n.id());
            List<Block> blocks = new ArrayList<>();
            for (Block b : n.blocks()) {
                blocks.add(marked(b, ids).named(id + "p" + (blocks.size() + 1)));
            }
            keep(new Note(id, n.marker(), blocks, n.endnote()));
        }
        List<Block> blocks = pages.blocks().stream().map(b -> marked(b, ids)).toList();
        between.put(before, blocks);
    }

    /** The whole. */
    Document document(Source source, List<Warning> warnings) {
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i <= own.blocks().size(); i++) {
            blocks.addAll(between.getOrDefault(i, List.of()));
            if (i < own.blocks().size()) {
                blocks.add(own.blocks().get(i));
            }
        }
        List<Block> numbered = new ArrayList<>();
        blocks.forEach(b -> numbered.add(b.named("b" + (numbered.size() + 1))));
        return new Document(source, List.copyOf(numbered), inOrder(numbered), List.copyOf(warnings));
    }

    private String free() {
        do {
            given++;
        } while (notes.containsKey("n" + given));
        return "n" + given;
    }

    private void keep(Note note) {
        notes.put(note.id(), note);
        order.add(note);
    }

    private List<Note> inOrder(List<Block> blocks) {
        Set<Note> result = new LinkedHashSet<>();
        for (Block b : blocks) {
            for (Mark m : b.marks()) {
                Note note = m.note() == null ? null : notes.get(m.note());
                if (note != null) {
                    result.add(note);
                }
            }
        }
        result.addAll(order);
        return List.copyOf(result);
    }

    private static Block marked(Block b, Map<String, String> ids) {
        List<Mark> marks = b.marks().stream()
                .map(m -> new Mark(
                        m.offset(), m.marker(), m.note() == null ? null : ids.getOrDefault(m.note(), m.note())))
                .toList();
        return new Block(
                b.id(),
                b.kind(),
                b.page(),
                b.box(),
                b.text(),
                b.runs(),
                b.lines(),
                b.breaks(),
                marks,
                b.format(),
                b.table());
    }
}
