package org.trichluc.extract.structure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.trichluc.document.Block;
import org.trichluc.document.Document;
import org.trichluc.document.Mark;
import org.trichluc.document.Note;
import org.trichluc.document.Warning;
import org.trichluc.report.Footnote;

/** The notes of a document tied to their markers, and the doubts about both. */
public record Footnotes(List<Footnote> footnotes, List<Warning> warnings) {

    /** A marker and where it stands. */
    record Place(Block block, Mark mark) {}

    /** A note with its marker; either may be missing. */
    record Tie(@Nullable Note note, @Nullable Place mark) {}

    /** Reads the notes of a document whose blocks have their final ids. */
    public static Footnotes of(Document document) {
        List<Footnote> notes = new ArrayList<>();
        List<Warning> warnings = new ArrayList<>();
        List<Tie> ties = ties(document);
        boolean closed = mostEndClosed(document.notes());
        for (Tie tie : ties) {
            String id = "fn" + (notes.size() + 1);
            Footnote footnote = footnote(id, tie);
            notes.add(footnote);
            warn(footnote, tie, closed, warnings);
        }
        again(document, ties, warnings);
        RaisedDigits.warn(document, warnings);
        return new Footnotes(notes, warnings);
    }

    /** Notes in the order of the document, each with its first marker; a marker without a note where it stands. */
    static List<Tie> ties(Document document) {
        List<Place> free = places(document);
        List<Tie> result = new ArrayList<>();
        for (Note note : document.notes()) {
            Place place = tied(note, free, document.notes());
            free.remove(place);
            result.add(new Tie(note, place));
        }
        Set<String> markers = new HashSet<>();
        document.notes().forEach(n -> markers.add(n.marker()));
        for (Place p : free) {
            if (p.mark().note() == null && !markers.contains(p.mark().marker())) {
                result.add(new Tie(null, p));
            }
        }
        return result;
    }

    /** All markers, those in the body first. */
    private static List<Place> places(Document document) {
        List<Place> result = new ArrayList<>();
        for (Block b : document.blocks()) {
            b.marks().forEach(m -> result.add(new Place(b, m)));
        }
        for (Note n : document.notes()) {
            for (Block b : n.blocks()) {
                b.marks().forEach(m -> result.add(new Place(b, m)));
            }
        }
        return result;
    }

    private static @Nullable Place tied(Note note, List<Place> free, List<Note> notes) {
        for (Place p : free) {
            if (note.id().equals(p.mark().note())) {
                return p;
            }
        }
        Place anywhere = null;
        Integer page = note.blocks().get(0).page();
        boolean alone =
                notes.stream().filter(n -> n.marker().equals(note.marker())).count() == 1;
        for (Place p : free) {
            boolean same = p.mark().note() == null && p.mark().marker().equals(note.marker());
            if (same && page != null && page.equals(pageOf(p))) {
                return p;
            }
            anywhere = same && anywhere == null ? p : anywhere;
        }
        return alone || page == null ? anywhere : null;
    }

    /** The page of the line that a marker stands in. */
    private static @Nullable Integer pageOf(Place p) {
        return p.block().lines().stream()
                .filter(l -> l.start() <= p.mark().offset() && p.mark().offset() <= l.end())
                .map(org.trichluc.document.Line::page)
                .findFirst()
                .orElse(p.block().page());
    }

    private static Footnote footnote(String id, Tie tie) {
        Place place = tie.mark();
        Footnote.Anchor anchor = place == null
                ? null
                : new Footnote.Anchor(
                        place.block().id(),
                        place.block().text().codePointCount(0, place.mark().offset()));
        Note note = tie.note();
        if (note == null) {
            String marker = place == null ? "" : place.mark().marker();
            return new Footnote(id, marker, null, List.of(), place == null ? null : pageOf(place), anchor, null);
        }
        return new Footnote(
                id,
                note.marker(),
                String.join("\n", note.blocks().stream().map(Block::text).toList()),
                note.blocks().stream().map(Block::id).toList(),
                note.blocks().get(0).page(),
                anchor,
                note.endnote() ? Boolean.TRUE : null);
    }

    private static void warn(Footnote f, Tie tie, boolean closed, List<Warning> warnings) {
        if (tie.note() == null && tie.mark() != null) {
            warnings.add(new Warning(
                    "footnote.missing",
                    "The marker " + f.marker() + " has no note.",
                    List.of(f.id(), tie.mark().block().id())));
        } else if (tie.mark() == null) {
            warnings.add(
                    new Warning("footnote.unanchored", "No marker leads to note " + f.marker() + ".", List.of(f.id())));
        }
        if (f.text() != null && Ending.breaksOff(f.text(), closed)) {
            warnings.add(new Warning(
                    "footnote.truncated",
                    "Note " + f.marker() + " breaks off in the middle of a sentence.",
                    List.of(f.id())));
        }
    }

    private static boolean mostEndClosed(List<Note> notes) {
        long closed = notes.stream()
                .filter(n ->
                        Ending.isClosed(n.blocks().get(n.blocks().size() - 1).text()))
                .count();
        return notes.size() >= 3 && closed * 3 >= notes.size() * 2L;
    }

    /** A second marker for a note that has one already. */
    private static void again(Document document, List<Tie> ties, List<Warning> warnings) {
        Set<Mark> used = Collections.newSetFromMap(new IdentityHashMap<>());
        ties.forEach(t -> {
            if (t.mark() != null) {
                used.add(t.mark().mark());
            }
        });
        for (Place p : places(document)) {
            if (!used.contains(p.mark())) {
                warnings.add(new Warning(
                        "footnote.duplicate_marker",
                        "The marker " + p.mark().marker() + " stands a second time in block "
                                + p.block().id() + ".",
                        List.of(p.block().id())));
            }
        }
    }
}
