package org.trichluc.read.picture;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
    private final Map<Integer, Composition> between = new TreeMap<>();
    private final Map<String, Note> ownNotes = new HashMap<>();
    private int given;

    Interleaved(Document own) {
        this.own = own;
        own.notes().forEach(n -> ownNotes.put(n.id(), n));
    }

    /** Adds pages behind so many of the file's own blocks. */
    void add(int before, Composition pages) {
        Map<String, String> ids = new HashMap<>();
        pages.notes().forEach(n -> ids.put(n.id(), free()));
        List<Note> notes = new ArrayList<>();
        for (Note n : pages.notes()) {
            String id = ids.getOrDefault(n.id(), n.id());
            List<Block> blocks = new ArrayList<>();
            for (Block b : n.blocks()) {
                blocks.add(marked(b, ids).named(id + "p" + (blocks.size() + 1)));
            }
            notes.add(new Note(id, n.marker(), blocks, n.endnote()));
        }
        between.put(
                before,
                new Composition(pages.blocks().stream().map(b -> marked(b, ids)).toList(), notes));
    }

    private String free() {
        do {
            given++;
        } while (ownNotes.containsKey("n" + given));
        return "n" + given;
    }

    /** The whole. */
    Document document(Source source, List<Warning> warnings) {
        List<Block> blocks = new ArrayList<>();
        Set<Note> notes = new LinkedHashSet<>();
        for (int i = 0; i <= own.blocks().size(); i++) {
            Composition pages = between.get(i);
            if (pages != null) {
                pages.blocks().forEach(b -> add(b, blocks));
                notes.addAll(pages.notes());
            }
            if (i < own.blocks().size()) {
                Block block = own.blocks().get(i);
                add(block, blocks);
                block.marks().stream()
                        .map(m -> ownNotes.get(String.valueOf(m.note())))
                        .filter(Objects::nonNull)
                        .forEach(notes::add);
            }
        }
        notes.addAll(own.notes());
        return new Document(source, List.copyOf(blocks), List.copyOf(notes), List.copyOf(warnings));
    }

    private static void add(Block block, List<Block> blocks) {
        blocks.add(block.named("b" + (blocks.size() + 1)));
    }

    private static Block marked(Block b, Map<String, String> ids) {
        List<Mark> marks = b.marks().stream()
                .map(m -> new Mark(
                        m.offset(), m.marker(), m.note() == null ? null : ids.getOrDefault(m.note(), m.note())))
                .toList();
        return b.marked(marks);
    }
}
