package org.trichluc.read.archive;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A small XML element read whole: the properties of a paragraph, a style, a list level.
 *
 * @param name with the usual prefix: {@code w:pPr}
 * @param attributes by name with the usual prefix: {@code w:val}
 */
public record Element(String name, Map<String, String> attributes, List<Element> children) {

    /** An element that says nothing. */
    public static final Element NONE = new Element("", Map.of(), List.of());

    /** The first child of this name, or {@link #NONE}. */
    public Element child(String wanted) {
        for (Element e : children) {
            if (e.name.equals(wanted)) {
                return e;
            }
        }
        return NONE;
    }

    public boolean has(String wanted) {
        return child(wanted) != NONE;
    }

    public @Nullable String attribute(String wanted) {
        return attributes.get(wanted);
    }

    /** The {@code w:val} of a child, null where there is none. */
    public @Nullable String value(String wanted) {
        return child(wanted).attribute("w:val");
    }

    /** The {@code w:val} of a child as a whole number, null where it is none. */
    public @Nullable Integer number(String wanted) {
        return integer(value(wanted));
    }

    /** A switch such as {@code <w:b/>}: null where the child is absent. */
    public @Nullable Boolean toggle(String wanted) {
        Element e = child(wanted);
        return e == NONE ? null : Boolean.valueOf(on(e.attribute("w:val")));
    }

    /** What a switch's value means; a switch without a value is on. */
    public static boolean on(@Nullable String value) {
        return value == null || !(value.equals("0") || value.equals("false") || value.equals("off"));
    }

    /** A whole number, null where the text is none. */
    public static @Nullable Integer integer(@Nullable String value) {
        if (value == null || !value.matches("[+-]?\\d{1,9}")) {
            return null;
        }
        return Integer.valueOf(value);
    }
}
