package org.trichluc.extract.structure.form;

import org.jspecify.annotations.Nullable;
import org.trichluc.rule.Lexicon;

/**
 * The words by which the parts of a form are known.
 *
 * @param types document types with their slugs
 * @param agencies words that a body's name begins with
 * @param positions of those who sign
 * @param ranks and titles printed before a name
 */
public record Vocabulary(Lexicon types, Lexicon agencies, Lexicon positions, Lexicon ranks) {

    /** The longest document type that a text begins with. */
    Lexicon.@Nullable Hit type(CharSequence text) {
        return types.longestAt(text, 0);
    }

    boolean beginsWithAgency(CharSequence text) {
        return agencies.longestAt(text, 0) != null;
    }

    boolean beginsWithPosition(CharSequence text) {
        return positions.longestAt(text, 0) != null;
    }
}
