package org.trichluc.read.html;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Lengths as style sheets write them. */
final class CssLength {
    private static final Pattern LENGTH =
            Pattern.compile("([+-]?(?:\\d{1,6}(?:\\.\\d{0,9})?|\\.\\d{1,9}))(pt|in|cm|mm|pc|px|em|rem|%)");

    private CssLength() {}

    /**
     * The length in points, null where the text is none.
     *
     * @param size of the type, in points, to which {@code em} and per cent refer
     */
    static @Nullable Double points(String value, double size) {
        if (value.isEmpty()) {
            return null;
        }
        Matcher m = LENGTH.matcher(value.strip());
        if (!m.matches()) {
            return value.strip().equals("0") ? Double.valueOf(0) : null;
        }
        double number = Double.parseDouble(m.group(1));
        return number
                * switch (m.group(2)) {
                    case "in" -> 72;
                    case "cm" -> 72 / 2.54;
                    case "mm" -> 7.2 / 2.54;
                    case "pc" -> 12;
                    case "px" -> 0.75;
                    case "em", "rem" -> size;
                    case "%" -> size / 100;
                    default -> 1;
                };
    }
}
