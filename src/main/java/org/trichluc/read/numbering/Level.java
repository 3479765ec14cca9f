package org.trichluc.read.numbering;

import org.jspecify.annotations.Nullable;

/**
 * One level of a list.
 *
 * @param start the first number
 * @param text the label with {@code %1} to {@code %9} where the numbers of levels 1 to 9 stand: {@code %1.%2}
 * @param restart the level (1-based) whose paragraphs restart this one: null for any higher level, 0 for none
 * @param legal whether the numbers of all levels are printed in digits
 * @param font the label's font, null where the paragraph's is used
 * @param spaced whether a tab or space stands between label and text
 */
public record Level(
        int start,
        NumberFormat format,
        String text,
        @Nullable Integer restart,
        boolean legal,
        @Nullable String font,
        boolean spaced) {

    /** The same level that starts elsewhere. */
    public Level from(int number) {
        return new Level(number, format, text, restart, legal, font, spaced);
    }
}
