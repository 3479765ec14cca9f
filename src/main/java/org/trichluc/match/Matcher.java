package org.trichluc.match;

import java.util.List;
import org.trichluc.document.BlockKind;

/** Finds all that a rule book describes in a text. Safe for use by several threads at once. */
public interface Matcher {

    /**
     * All matches in reading order. Among matches of one kind that overlap only the winner is kept: higher priority,
     * then longer, then earlier, then the rule's id. Matches of different kinds may overlap.
     *
     * @param kind the block's kind, for rules that apply to some kinds only
     */
    List<Match> match(CharSequence text, BlockKind kind);
}
