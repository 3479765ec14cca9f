package org.trichluc.vietnamese.legacy;

import java.util.Locale;
import java.util.function.IntPredicate;

/**
 * A text and what became of each of its UTF-16 units.
 *
 * @param text after the conversion
 * @param offsets for each offset of the original, its end included, the offset in {@code text}; never decreasing
 */
public record Conversion(String text, int[] offsets) {

    /** Where an offset of the original lies now. */
    public int offset(int original) {
        return offsets[original];
    }

    /** What a stretch of the original became. */
    public String part(int start, int end) {
        return text.substring(offsets[start], offsets[end]);
    }

    /** Puts a conversion together, one unit of the original after the other. */
    static final class Builder {
        private final StringBuilder text = new StringBuilder();
        private final int[] offsets;
        private int read;

        Builder(int length) {
            offsets = new int[length + 1];
        }

        char last() {
            return text.charAt(text.length() - 1);
        }

        /** The next unit becomes this one. */
        void keep(char c) {
            offsets[read++] = text.length();
            text.append(c);
        }

        /** The next unit only changes the one before, which becomes this one. */
        void merge(char joined) {
            offsets[read++] = text.length();
            text.setCharAt(text.length() - 1, joined);
        }

        /** The next unit goes. */
        void drop() {
            offsets[read++] = text.length();
        }

        /** The units of another conversion come next; those that {@code capital} names as capitals. */
        void add(Conversion other, IntPredicate capital) {
            for (int i = 0; i + 1 < other.offsets.length; i++) {
                String part = other.part(i, i + 1);
                offsets[read] = text.length();
                text.append(capital.test(read) ? part.toUpperCase(Locale.ROOT) : part);
                read++;
            }
        }

        Conversion build() {
            offsets[read] = text.length();
            return new Conversion(text.toString(), offsets);
        }
    }
}
