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

    /** Adds a page's note lines. */
    void add(PageText page, TextArea area) {
        Set<String> known = new TreeSet<>(NoteArea.markers(page, page.lines.size()));
        for (TextLine l : page.notes) {
            int expected = drafts.isEmpty() ? 1 : number(drafts.get(drafts.size() - 1).marker) + 1;
            known.add(Integer.toString(expected));
            String marker = NoteArea.marker(l, known, true);
            if (marker != null) {
                Draft d = new Draft("n" + (drafts.size() + 1), marker);
                drafts.add(d);
                ids.computeIfAbsent(page.page(), p -> new HashMap<>()).putIfAbsent(marker, d.id);
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

    private static int number(String marker) {
        return Character.isDigit(marker.charAt(0)) ? Integer.parseInt(marker) : 0;
    }

    /** The note that a marker on a page means: that page's, or the next page's; null where there is none. */
    @Nullable
    String note(int page, String marker) {
        String id = ids.getOrDefault(page, Map.of()).get(marker);
        if (id == null) {
            id = ids.getOrDefault(page + 1, Map.of()).get(marker);
        }
        return id;
    }

    /** The finished notes. */
    List<Note> notes() {
        List<Note> result = new ArrayList<>();
        for (Draft d : drafts) {
            ParagraphBuilder paragraphs = new ParagraphBuilder(d.id + "-", BlockKind.FOOTNOTE, this);
            d.lines.forEach(l -> paragraphs.add(l.line, l.area));
            List<Block> blocks = paragraphs.finish();
            if (!blocks.isEmpty()) {
                result.add(new Note(d.id, d.marker, blocks, false));
            }
        }
        return result;
    }

    private record Placed(TextLine line, TextArea area) {}

    /** A note whose lines are still coming. */
    private static final class Draft {
        final String id;
        final String marker;
        final List<Placed> lines = new ArrayList<>();

        Draft(String id, String marker) {
            this.id = id;
            this.marker = marker;
        }
    }
}
