package org.trichluc.workbench.score;

import org.jspecify.annotations.Nullable;

/**
 * How one field of one item came out.
 *
 * @param kind {@code header}, {@code section}, {@code footnote}, {@code citation} or {@code figure}
 * @param item what tells the item from all others of its report: where it stands, its number among them and its text
 * @param field {@code found}, {@code strict}, {@code unit} …; {@link #EXTRA} for an item that should not be there
 * @param score 1 where it is right, 0 where it is wrong, between them for wordings
 * @param rule the rule that found the item; empty where it was missed or no rule made it
 * @param confidence of the found item, 0 to 1; null where there is none
 */
public record Judgement(
        String kind,
        String item,
        String field,
        double score,
        String rule,
        @Nullable Double confidence) {
    /** The field of an item that was found where nothing should be; its score is 0. */
    public static final String EXTRA = "extra";

    /** The field that says whether an item and its main fields are right. */
    static final String STRICT = "strict";

    /** The same in two evaluations of one report. */
    String key() {
        return kind + '\t' + item + '\t' + field;
    }
}
