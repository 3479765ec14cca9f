package org.trichluc.extract.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.trichluc.document.Block;
import org.trichluc.document.BlockKind;
import org.trichluc.document.Break;
import org.trichluc.document.Run;

/** Parts paragraphs that an author made of several lines by line breaks where each line is a paragraph in its own right. */
final class BrokenLines {

    private static final Pattern ITEM = Pattern.compile(
            "(?:[-–+*•] ?\\p{L}|(?:[IVX]{1,5}|\\d{1,2}(?:\\.\\d{1,2}){0,3}|[a-zđA-ZĐ])[.)/] ?\\p{Lu}|\\(\\d{1,2}\\) ?\\p{L})");

    /** A paragraph broken more often is left whole. */
    private static final int MOST_BREAKS = 1000;

    private BrokenLines() {}

    /** The same blocks, with such paragraphs cut before every line that begins an item and behind a bold first line. */
    static List<Block> part(List<Block> blocks) {
        List<Block> result = new ArrayList<>();
        for (Block b : blocks) {
            if (b.kind() == BlockKind.PARAGRAPH
                    && b.breaks().size() <= MOST_BREAKS
                    && b.breaks().stream().anyMatch(x -> x.kind() == Break.Kind.LINE)) {
                cut(b, result);
            } else {
                result.add(b);
            }
        }
        return result;
    }

    private static void cut(Block b, List<Block> result) {
        int from = 0;
        for (Break x : b.breaks()) {
            if (x.kind() == Break.Kind.LINE && (isItem(b, x.offset() + 1) || changesWeight(b, from, x.offset()))) {
                result.add(b.slice(from, x.offset(), BlockKind.PARAGRAPH));
                from = x.offset();
            }
        }
        result.add(from == 0 ? b : b.slice(from, b.text().length(), BlockKind.PARAGRAPH));
    }

    private static boolean isItem(Block b, int at) {
        return ITEM.matcher(b.text()).region(at, b.text().length()).lookingAt();
    }

    /** Whether all up to a break is bold and what follows is not. */
    private static boolean changesWeight(Block b, int from, int at) {
        return isBold(b, from, at) && !isBold(b, at, Math.min(b.text().length(), at + 12));
    }

    private static boolean isBold(Block b, int from, int to) {
        for (Run r : b.runs()) {
            if (r.start() < to && r.end() > from && !r.style().bold()) {
                String part = b.text().substring(Math.max(from, r.start()), Math.min(to, r.end()));
                if (part.chars().anyMatch(Character::isLetter)) {
                    return false;
                }
            }
        }
        return true;
    }
}
