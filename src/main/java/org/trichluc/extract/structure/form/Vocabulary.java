package org.trichluc.extract.structure.form;

import org.jspecify.annotations.Nullable;
import org.trichluc.rule.Lexicon;
import org.trichluc.rule.RuleBook;

/**
 * The words by which the parts of a form are known.
 *
 * @param types document types with their slugs
 * @param agencies words that a body's name begins with
 * @param positions of those who sign
 * @param ranks and titles printed before a name
 * @param adverbs behind a type word: {@code BÁO CÁO NHANH}
 * @param remarks among the recipients that receive nothing
 * @param familyNames of those who sign
 */
public record Vocabulary(
        Lexicon types,
        Lexicon agencies,
        Lexicon positions,
        Lexicon ranks,
        Lexicon adverbs,
        Lexicon remarks,
        Lexicon familyNames) {

    /** The lexicons of a rule book. */
    public static Vocabulary of(RuleBook rules) {
        return new Vocabulary(
                rules.lexicon("document-type"),
                rules.lexicon("agency-head"),
                rules.lexicon("position"),
                rules.lexicon("rank"),
                rules.lexicon("type-adverb"),
                rules.lexicon("form-remark"),
                rules.lexicon("family-name"));
    }

    /** The longest document type that a text begins with. */
    public Lexicon.@Nullable Hit type(CharSequence text) {
        return types.longestAt(text, 0);
    }

    /** Whether words say no more than what kind of its type a document is. */
    boolean isTypeAdverb(CharSequence words) {
        return adverbs.row(words.toString()) != null;
    }

    /** Whether a text begins with a word that a body is named by. */
    public boolean beginsWithAgency(CharSequence text) {
        return agencies.longestAt(text, 0) != null;
    }

    boolean beginsWithPosition(CharSequence text) {
        return positions.longestAt(text, 0) != null;
    }
}
