package org.trichluc.cli;

import java.util.ArrayList;
import java.util.List;

/** A table in columns of fixed width; what is too long is cut. */
record Columns(List<String> names, List<Integer> widths) {

    String head() {
        return String.join("", row(names)).stripTrailing();
    }

    /** The cells of a row, each filled up to its column's width; the last one as long as it is. */
    List<String> row(List<String> cells) {
        List<String> row = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            String cell = cut(cells.get(i), widths.get(i));
            row.add((i == 0 ? "  " : " ") + (i == cells.size() - 1 ? cell : pad(cell, widths.get(i))));
        }
        return row;
    }

    /** Fills a text up to a width; a text that fills it gets one space. */
    static String pad(String text, int width) {
        return text + " ".repeat(Math.max(0, width - text.codePointCount(0, text.length())));
    }

    /** At most so many characters; an ellipsis says that there is more. */
    static String cut(String text, int width) {
        String plain = text.replaceAll("\\s", " ");
        return plain.codePointCount(0, plain.length()) <= width
                ? plain
                : plain.substring(0, plain.offsetByCodePoints(0, width - 1)) + "…";
    }
}
