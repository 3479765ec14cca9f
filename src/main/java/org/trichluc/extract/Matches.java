package org.trichluc.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.trichluc.document.Block;
import org.trichluc.document.Document;
import org.trichluc.document.Note;
import org.trichluc.match.Match;
import org.trichluc.match.Matcher;

/** What the rules found, block by block. */
public final class Matches {
    private final Map<String, List<Match>> byBlock = new HashMap<>();

    private Matches() {}

    /** Runs the rules once over every block of the body and of the notes. */
    public static Matches of(Document document, Matcher matcher) {
        Matches result = new Matches();
        document.blocks().forEach(b -> result.add(b, matcher));
        for (Note note : document.notes()) {
            note.blocks().forEach(b -> result.add(b, matcher));
        }
        return result;
    }

    /** Matches of one kind in a block, in reading order. */
    public List<Match> in(Block block, String finds) {
        return byBlock.getOrDefault(block.id(), List.of()).stream()
                .filter(m -> m.finds().equals(finds))
                .toList();
    }

    /** All matches in a block, in reading order. */
    public List<Match> in(Block block) {
        return byBlock.getOrDefault(block.id(), List.of());
    }

    private void add(Block block, Matcher matcher) {
        byBlock.put(block.id(), matcher.match(block.text(), block.kind()));
    }
}
