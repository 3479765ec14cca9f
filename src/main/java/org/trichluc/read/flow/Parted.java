package org.trichluc.read.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.trichluc.document.Block;
import org.trichluc.document.BlockKind;

/** Tells the halves of a paragraph that a page's end parted in a text without pages. */
public final class Parted {
    /** A shorter paragraph without a full stop is a heading or an item. */
    private static final int LONG = 80;

    /** No paragraph is longer; also keeps the joining of hostile texts quick. */
    private static final int LONGEST = 20_000;

    private static final Pattern ENDED = Pattern.compile("(?s).*[.;:!?…][\"”’)\\]]*+[⁰¹²³⁴-⁹]*+");
    /** What goes on in small letters, and no item of a list. */
    private static final Pattern GOES_ON = Pattern.compile("(?s)(?![a-zđ]{1,2}[.)])(?:\\d[\\d.,/%-]*+ )?\\p{Ll}.*+");

    private Parted() {}

    /** Whether the second one may be the rest of the first one. */
    static boolean halves(Block first, Block second) {
        return first.kind() == BlockKind.PARAGRAPH
                && second.kind() == BlockKind.PARAGRAPH
                && first.text().length() >= LONG
                && first.text().length() < LONGEST
                && !ENDED.matcher(first.text()).matches()
                && GOES_ON.matcher(second.text()).matches();
    }

    /** The blocks with the halves that follow one another as one. */
    public static List<Block> joined(List<Block> blocks) {
        List<Block> result = new ArrayList<>();
        for (Block b : blocks) {
            int last = result.size() - 1;
            if (last >= 0 && halves(result.get(last), b)) {
                result.set(last, result.get(last).followedBy(b));
            } else {
                result.add(b);
            }
        }
        return result;
    }
}
