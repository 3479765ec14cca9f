package org.trichluc.read.docx;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.trichluc.document.Box;
import org.trichluc.read.archive.Element;
import org.trichluc.read.flow.Boxes;
import org.trichluc.read.flow.Item;
import org.trichluc.read.flow.Place;

/** A drawing, a group of shapes or a shape while it is read: its place among its neighbours and the boxes in it. */
final class Drawing {
    private static final Set<String> TEXT =
            Set.of("", "column", "margin", "character", "text", "paragraph", "line", "leftmargin");

    private final Boxes boxes = new Boxes();
    private final @Nullable Drawing outer;
    private final boolean anchor;
    private final Map<String, Double> sides = new TreeMap<>();
    private String frame = "";
    private String side = "";

    /**
     * @param style of a shape in VML
     * @param outer the drawing around it; null for one that stands in a paragraph
     */
    Drawing(String element, @Nullable String style, @Nullable Drawing outer) {
        this.outer = outer;
        this.anchor = element.equals("wp:anchor");
        if (style != null) {
            style(style, outer == null);
        }
    }

    @Nullable
    Drawing outer() {
        return outer;
    }

    void add(List<Item> drawn, @Nullable Place place) {
        boxes.add(drawn, place);
    }

    List<Item> inOrder() {
        return boxes.inOrder();
    }

    /** What the next offset is measured from. */
    void position(String element, @Nullable String base) {
        side = element.equals("wp:positionH") ? "left" : "top";
        measuredFrom(base);
    }

    void offset(String emu) {
        set(side, emu);
    }

    /** Takes an element that tells size and place; of those in a shape the first is its own. */
    void place(Element e) {
        if (!anchor && outer != null && !sides.containsKey("left")) {
            set("left", e.child("a:off").attribute("x"));
            set("top", e.child("a:off").attribute("y"));
            size(e.child("a:ext").attribute("cx"), e.child("a:ext").attribute("cy"));
        }
    }

    void size(@Nullable String width, @Nullable String height) {
        set("width", width);
        set("height", height);
    }

    /** Notes what a position is measured from; what moves with the text is one. */
    private void measuredFrom(@Nullable String base) {
        String name = base == null ? "" : base.toLowerCase(Locale.ROOT);
        frame += TEXT.contains(name) ? "text " : name + " ";
    }

    /** Where it stands; null where the file does not tell. */
    @Nullable
    Place place() {
        Double left = sides.get("left");
        Double top = sides.get("top");
        if (left == null || top == null) {
            return null;
        }
        double right = left + sides.getOrDefault("width", 0.0);
        return new Place(new Box(left, top, right, top + sides.getOrDefault("height", 0.0)), frame);
    }

    private void style(String style, boolean outermost) {
        String prefix = outermost ? "margin-" : "";
        String vertical = "";
        String horizontal = "";
        for (String declaration : style.split(";")) {
            String[] parts = declaration.split(":", 2);
            String name = parts[0].strip().toLowerCase(Locale.ROOT);
            String value = parts.length < 2 ? "" : parts[1].strip();
            if (name.equals("mso-position-vertical-relative")) {
                vertical = value;
            } else if (name.equals("mso-position-horizontal-relative")) {
                horizontal = value;
            } else if (name.equals(prefix + "left") || name.equals(prefix + "top")) {
                set(name.substring(prefix.length()), value);
            } else if (name.equals("width") || name.equals("height")) {
                set(name, value);
            }
        }
        if (outermost) {
            measuredFrom(horizontal);
            measuredFrom(vertical);
        }
    }

    /** Takes a length in EMU, in points or, in a group, in the group's unit; styles mix {@code pt} and {@code in}. */
    private void set(String side, @Nullable String length) {
        if (length == null) {
            return;
        }
        String bare = length.strip().toLowerCase(Locale.ROOT);
        double factor =
                bare.endsWith("in") ? 72 : bare.endsWith("mm") ? 72 / 25.4 : bare.endsWith("cm") ? 72 / 2.54 : 1;
        String number = bare.replaceFirst("(?:pt|in|mm|cm)$", "");
        if (number.matches("-?\\d{1,12}(?:\\.\\d{1,9})?")) {
            sides.putIfAbsent(side, Double.parseDouble(number) * factor);
        }
    }
}
