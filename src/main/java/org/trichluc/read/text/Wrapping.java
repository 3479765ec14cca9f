package org.trichluc.read.text;

import java.util.List;

/**
 * Whether a text's lines were broken to a width, so that a paragraph takes several of them, or each line is a paragraph.
 *
 * @param width of the broken lines, in characters; 0 where lines are not broken
 */
record Wrapping(int width) {
    /** Nobody breaks lines to more than this. */
    private static final int WIDEST = 130;

    private static final int NARROWEST = 50;
    /** Broken lines end at most this much before the width. */
    private static final int RAGGED = 14;
    /** So much of a broken text's lines end near the width. */
    private static final double SHARE = 0.3;

    static Wrapping of(List<String> lines) {
        List<String> full = lines.stream().filter(l -> !l.isBlank()).toList();
        int longest =
                full.stream().mapToInt(l -> l.stripTrailing().length()).max().orElse(0);
        if (longest > WIDEST || longest < NARROWEST) {
            return new Wrapping(0);
        }
        long near = full.stream()
                .filter(l -> l.stripTrailing().length() > longest - RAGGED)
                .count();
        return new Wrapping(near >= 3 && near >= SHARE * full.size() ? longest : 0);
    }

    /** Whether the next line belongs to the same paragraph: its first word did not fit on this one. */
    boolean goesOn(String line, String next) {
        if (width == 0 || line.isBlank() || next.isBlank()) {
            return false;
        }
        String first = next.strip().split("\\s", 2)[0];
        return line.stripTrailing().length() + 1 + first.length() > width;
    }
}
