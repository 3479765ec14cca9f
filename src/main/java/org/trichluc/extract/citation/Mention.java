package org.trichluc.extract.citation;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.trichluc.document.Block;

/**
 * A place where the report names a document, before what stands around it is read.
 *
 * @param start offset into the block's text, inclusive, in UTF-16 units
 * @param end exclusive
 * @param type slug
 * @param typed whether the type's word is printed
 * @param number null for a law by name alone
 * @param date ISO 8601, as printed with the mention
 * @param law the law's name in the register, null for anything else
 * @param edition the year printed with a law's name
 * @param rule the rule that found it
 */
record Mention(
        Block block,
        int start,
        int end,
        String type,
        boolean typed,
        @Nullable DocumentNumber number,
        @Nullable String date,
        @Nullable String law,
        @Nullable String edition,
        String rule,
        double confidence) {

    private static final Pattern IMPOSSIBLE = Pattern.compile("[Nn]gày\\s{0,2}\\d");

    /** Whether a date is printed that no calendar has. */
    boolean dateImpossible() {
        return date == null && IMPOSSIBLE.matcher(raw()).find();
    }

    /** The same mention in a text that goes on with the next line; runs and lines are those of its own block. */
    Mention over(Block next) {
        Block joined = new Block(
                block.id(),
                block.kind(),
                block.page(),
                block.box(),
                block.text() + " " + next.text(),
                block.runs(),
                block.lines(),
                block.breaks(),
                block.marks(),
                block.format(),
                null);
        return new Mention(joined, start, end, type, typed, number, date, law, edition, rule, confidence);
    }

    String raw() {
        return block.text().substring(start, end);
    }

    @Nullable
    Integer year() {
        Integer inNumber = number == null ? null : number.year();
        return inNumber != null || date == null ? inNumber : Integer.valueOf(date.substring(0, 4));
    }
}
