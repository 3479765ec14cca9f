package org.trichluc.read.flow;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.trichluc.document.Block;
import org.trichluc.document.BlockKind;
import org.trichluc.document.Document;
import org.trichluc.document.Note;
import org.trichluc.read.flow.TypedMarkers.Start;

/**
 * Finds notes in a document whose file knows no notes: paragraphs that begin with a marker which stands in the text
 * before them. They stand under their paragraph, at the foot of what was a page (where they may part a paragraph in
 * two) or at the end.
 */
public final class TypedNotes {
    /** The notes of one page are no more paragraphs than this. */
    private static final int MOST = 24;

    private static final Pattern RULE = Pattern.compile("[-_–—*=]{5,}+");

    private final List<Block> blocks;
    private final List<@Nullable Start> starts = new ArrayList<>();
    private final Set<String> markers = new TreeSet<>();
    private final List<Block> body = new ArrayList<>();
    private final List<Note> notes = new ArrayList<>();

    private TypedNotes(List<Block> blocks) {
        this.blocks = blocks;
    }

    /** The document with its typed notes as notes, and markers as marks. */
    public static Document of(Document d) {
        boolean printed = d.blocks().stream().anyMatch(b -> !b.lines().isEmpty());
        if (printed || !d.notes().isEmpty()) {
            return d;
        }
        TypedNotes found = new TypedNotes(d.blocks());
        found.start();
        found.sort();
        List<Block> body = new ArrayList<>();
        for (Block b : found.body) {
            body.add(TypedMarkers.marked(b, found.markers).named("b" + (body.size() + 1)));
        }
        return new Document(d.source(), List.copyOf(body), List.copyOf(found.notes), d.warnings());
    }

    /** Finds the paragraphs with which notes begin: their markers have been seen, or they continue a series. */
    private void start() {
        Set<String> due = new HashSet<>();
        String next = "";
        for (Block b : blocks) {
            Start start = b.kind() == BlockKind.PARAGRAPH && b.format().label() == 0 ? TypedMarkers.start(b) : null;
            if (start != null
                    && (due.remove(start.marker())
                            || start.raised() && start.marker().equals(next))) {
                starts.add(start);
                markers.add(start.marker());
                next = start.next();
            } else {
                starts.add(null);
                due.addAll(TypedMarkers.references(b));
            }
        }
    }

    private void sort() {
        int i = 0;
        while (i < blocks.size()) {
            if (starts.get(i) == null) {
                body.add(blocks.get(i));
                i++;
            } else {
                i = foot(i);
            }
        }
    }

    /** Takes the notes that begin here and the rest of the paragraph that they part; says where the text goes on. */
    private int foot(int from) {
        if (!body.isEmpty() && RULE.matcher(body.get(body.size() - 1).text()).matches()) {
            body.remove(body.size() - 1);
        }
        int rest = rest(from);
        int end = rest > from ? rest : end(from);
        for (int i = from; i < end; i++) {
            take(blocks.get(i), starts.get(i));
        }
        if (rest > from) {
            int last = body.size() - 1;
            body.set(last, body.get(last).followedBy(blocks.get(rest)));
            return rest + 1;
        }
        return end;
    }

    /** Where the paragraph before the notes goes on; {@code from} where it does not. */
    private int rest(int from) {
        if (body.isEmpty()) {
            return from;
        }
        Block first = body.get(body.size() - 1);
        for (int i = from + 1; i < Math.min(blocks.size(), from + MOST); i++) {
            if (starts.get(i) == null && Parted.halves(first, blocks.get(i))) {
                return i;
            }
        }
        return from;
    }

    /** Behind the last note whose marker, too, stands before the first one: all between them are notes' paragraphs. */
    private int end(int from) {
        Set<String> due = new HashSet<>();
        body.subList(Math.max(0, body.size() - MOST), body.size()).forEach(b -> due.addAll(TypedMarkers.references(b)));
        int end = from + 1;
        for (int i = from + 1; i < Math.min(blocks.size(), end + MOST); i++) {
            Start start = starts.get(i);
            if (start != null && due.contains(start.marker())) {
                end = i + 1;
            }
        }
        return end;
    }

    private void take(Block block, @Nullable Start start) {
        if (start != null) {
            notes.add(new Note("n" + (notes.size() + 1), start.marker(), new ArrayList<>(), false));
        }
        Note note = notes.get(notes.size() - 1);
        String id = note.id() + "p" + (note.blocks().size() + 1);
        int length = start == null ? 0 : start.length();
        note.blocks()
                .add(block.slice(length, block.text().length(), BlockKind.FOOTNOTE)
                        .named(id));
    }
}
