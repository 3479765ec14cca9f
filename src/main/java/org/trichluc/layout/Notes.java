package org.trichluc.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.trichluc.document.Block;
import org.trichluc.document.BlockKind;
import org.trichluc.document.Note;

/** The notes of all pages: a note begins with its marker and goes on, over pages, until the next one begins. */
final class Notes {
    private final List<Draft> drafts = new ArrayList<>();
    private final Map<Integer, Map<String, String>> ids = new HashMap<>();
    private final Map<String, String> endnotes = new HashMap<>();
    /** Markers of the last page that still want their note, and those of the pages before it. */
    private Set<String> open = new TreeSet<>();

    private final Set<String> longOpen = new TreeSet<>();

    /** Adds a page's note lines, and remembers which of its markers have none. */
    void add(PageText page, TextArea area) {
        Set<String> own = NoteArea.markers(page, page.lines.size());
        place(page, area, own, false);
        Set<String> left = new TreeSet<>(own);
        Map<String, String> here = ids.getOrDefault(page.page(), Map.of());
        left.removeAll(here.keySet());
        open.removeAll(here.keySet());
        longOpen.addAll(open);
        open = left;
    }

    /** Adds the lines of endnotes, which {@link NoteArea#endnotes} has moved to the page's notes. */
    void addEndnotes(PageText page, TextArea area) {
        place(page, area, Set.of(), true);
    }

    /** Markers that no note has been found for. */
    Set<String> open() {
        Set<String> all = new TreeSet<>(longOpen);
        all.addAll(open);
        all.removeAll(endnotes.keySet());
        return all;
    }

    private void place(PageText page, TextArea area, Set<String> own, boolean endnotesOnly) {
        Set<String> known = new TreeSet<>(own);
        for (TextLine l : page.notes) {
            int expected = drafts.isEmpty() ? 1 : number(drafts.get(drafts.size() - 1).marker) + 1;
            known.add(Integer.toString(expected));
            String marker = NoteArea.marker(l, known, true);
            if (marker != null) {
                boolean end =
                        endnotesOnly || !own.contains(marker) && !open.contains(marker) && longOpen.contains(marker);
                Draft d = new Draft("n" + (drafts.size() + 1), marker, end);
                drafts.add(d);
                (end ? endnotes : ids.computeIfAbsent(page.page(), p -> new HashMap<>())).putIfAbsent(marker, d.id);
                TextLine rest = NoteArea.without(l, marker);
                if (rest != null) {
                    d.lines.add(new Placed(rest, area));
                }
            } else if (!drafts.isEmpty()) {
                drafts.get(drafts.size() - 1).lines.add(new Placed(l, area));
            } else {
                page.lines.add(l);
            }
        }
        page.lines.sort(java.util.Comparator.comparingDouble(TextLine::base));
    }

    /**
     * Whether a note of this marker is due, as the one before it or the one behind it exists: else a raised digit that
     * was recognised in a picture leads nowhere, and is dirt or a unit's.
     */
    boolean due(String marker) {
        if (!marker.matches("\\d{1,3}")) {
            return false;
        }
        int number = Integer.parseInt(marker);
        return drafts.stream().anyMatch(d -> Math.abs(number(d.marker) - number) == 1 && number(d.marker) > 0);
    }

    private static int number(String marker) {
        return Character.isDigit(marker.charAt(0)) ? Integer.parseInt(marker) : 0;
    }

    /**
     * The note that a marker on a page means: that page's, or the next page's, or an endnote; null where there is none.
     */
    @Nullable
    String note(int page, String marker) {
        String id = ids.getOrDefault(page, Map.of()).get(marker);
        if (id == null) {
            id = ids.getOrDefault(page + 1, Map.of()).get(marker);
        }
        return id == null ? endnotes.get(marker) : id;
    }

    /** The finished notes. */
    List<Note> notes() {
        List<Note> result = new ArrayList<>();
        for (Draft d : drafts) {
            ParagraphBuilder paragraphs = new ParagraphBuilder(d.id + "-", BlockKind.FOOTNOTE, this);
            d.lines.forEach(l -> paragraphs.add(l.line, l.area));
            List<Block> blocks = paragraphs.finish();
            if (!blocks.isEmpty()) {
                result.add(new Note(d.id, d.marker, blocks, d.endnote));
            }
        }
        return result;
    }

    private record Placed(TextLine line, TextArea area) {}

    /** A note whose lines are still coming. */
    private static final class Draft {
        final String id;
        final String marker;
        final boolean endnote;
        final List<Placed> lines = new ArrayList<>();

        Draft(String id, String marker, boolean endnote) {
            this.id = id;
            this.marker = marker;
            this.endnote = endnote;
        }
    }
}
