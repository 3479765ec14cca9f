package org.trichluc.read.flow;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.trichluc.document.Block;
import org.trichluc.document.Style;

/** Markers of notes as authors type them. */
public final class Markers {
    private static final Pattern REST_OF_COUNTED = Pattern.compile("[(\\[]?[)\\].:]\\s?+");

    private Markers() {}

    /** A marker without the brackets around it: {@code (*)} is {@code *}. */
    public static String bare(String typed) {
        String t = typed.strip();
        boolean bracketed =
                t.length() > 2 && (t.startsWith("(") && t.endsWith(")") || t.startsWith("[") && t.endsWith("]"));
        return bracketed ? t.substring(1, t.length() - 1).strip() : t;
    }

    /**
     * How many UTF-16 units at the start of a note are its marker and no text.
     *
     * @param counted whether the word processor printed the marker, so that only typed brackets or a point may be left
     */
    static int length(Block first, String marker, boolean counted) {
        String text = first.text();
        if (counted) {
            Matcher m = REST_OF_COUNTED.matcher(text);
            return m.lookingAt() ? m.end() : 0;
        }
        Matcher m = Pattern.compile("[(\\[]?\\Q" + marker.replace("\\E", "") + "\\E[)\\].:]?")
                .matcher(text);
        if (marker.isEmpty() || !m.lookingAt()) {
            return 0;
        }
        boolean sign = !Character.isLetterOrDigit(marker.charAt(0));
        boolean raised = first.runs().get(0).style().raise() == Style.Raise.SUPER;
        return sign || raised || m.end() > marker.length() ? m.end() : 0;
    }
}
