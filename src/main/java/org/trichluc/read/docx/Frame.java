package org.trichluc.read.docx;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The room that a drawing takes on paper.
 *
 * @param width in points; 0 where the file does not tell
 * @param height the same
 */
record Frame(double width, double height) {
    static final Frame NONE = new Frame(0, 0);

    private static final double EMU = 12_700;
    private static final Pattern WIDTH = side("width");
    private static final Pattern HEIGHT = side("height");

    /** By the extents of a drawing, in English metric units. */
    static Frame ofDrawing(@Nullable String cx, @Nullable String cy) {
        return new Frame(number(cx) / EMU, number(cy) / EMU);
    }

    /** By the style of a VML shape: {@code width:467pt;height:9.5in}. */
    static Frame ofStyle(@Nullable String style) {
        return style == null ? NONE : new Frame(length(WIDTH, style), length(HEIGHT, style));
    }

    private static Pattern side(String name) {
        return Pattern.compile("(?:^|;)\\s*+" + name + "\\s*+:\\s*+(\\d{1,6}(?:\\.\\d{1,9})?)(pt|in|cm|mm)");
    }

    private static double length(Pattern side, String style) {
        Matcher m = side.matcher(style);
        if (!m.find()) {
            return 0;
        }
        return Double.parseDouble(m.group(1))
                * switch (m.group(2)) {
                    case "in" -> 72;
                    case "cm" -> 72 / 2.54;
                    case "mm" -> 7.2 / 2.54;
                    default -> 1;
                };
    }

    private static double number(@Nullable String value) {
        return value != null && value.matches("\\d{1,12}") ? Double.parseDouble(value) : 0;
    }
}
