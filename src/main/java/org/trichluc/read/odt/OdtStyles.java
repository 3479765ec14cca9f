package org.trichluc.read.odt;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.trichluc.document.Format;
import org.trichluc.document.Format.Align;
import org.trichluc.read.archive.Element;
import org.trichluc.read.archive.XmlStream;

/** The styles of a document, common and automatic, with what they inherit. */
final class OdtStyles {
    private static final int LONGEST_CHAIN = 50;

    private final Map<String, String> fonts = new HashMap<>();
    private final Map<String, Element> styles = new HashMap<>();
    private final Map<String, Element> defaults = new HashMap<>();
    private final Map<String, Element> listStyles = new HashMap<>();
    private final Map<String, Look> looks = new HashMap<>();
    private Element outline = Element.NONE;

    /** Takes the element just started where it is a style or a font; false where it is none. */
    boolean take(XmlStream xml) throws IOException {
        switch (xml.name()) {
            case "style:font-face" -> font(xml.element());
            case "style:default-style" -> {
                Element e = xml.element();
                defaults.put(String.valueOf(e.attribute("style:family")), e);
            }
            case "style:style" -> {
                Element e = xml.element();
                styles.put(e.attribute("style:family") + "/" + e.attribute("style:name"), e);
            }
            case "text:list-style" -> {
                Element e = xml.element();
                listStyles.put(String.valueOf(e.attribute("style:name")), e);
            }
            case "text:outline-style" -> outline = xml.element();
            case "office:master-styles" -> xml.skip();
            default -> {
                return false;
            }
        }
        return true;
    }

    private void font(Element e) {
        String name = e.attribute("style:name");
        String family = e.attribute("svg:font-family");
        if (name != null) {
            fonts.put(name, unquoted(family == null ? name : family));
        }
    }

    private static String unquoted(String family) {
        String first = family.split(",", 2)[0].strip();
        return first.replaceAll("^['\"]|['\"]$", "");
    }

    /** The levels of a list style, null where there is no such style. */
    @Nullable
    Element listStyle(@Nullable String name) {
        return name == null ? null : listStyles.get(name);
    }

    /** The levels of the numbering of headings. */
    Element outline() {
        return outline;
    }

    /** The font's family that a declaration gives this name. */
    String font(String declared) {
        return fonts.getOrDefault(declared, declared);
    }

    /** The style itself, what it is based on, and so on, the family's default last. */
    private List<Element> chain(String family, @Nullable String name) {
        List<Element> result = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        String at = name;
        while (at != null && seen.add(at) && result.size() < LONGEST_CHAIN) {
            Element e = styles.get(family + "/" + at);
            if (e == null) {
                break;
            }
            result.add(e);
            at = e.attribute("style:parent-style-name");
        }
        return result;
    }

    /** What a style, or one that it inherits from, says in one group of properties; null where all are silent. */
    @Nullable
    String property(String family, @Nullable String style, String group, String attribute) {
        for (Element e : chain(family, style)) {
            String value = e.child(group).attribute(attribute);
            if (value != null) {
                return value;
            }
        }
        Element last = defaults.getOrDefault(family, Element.NONE);
        return last.child(group).attribute(attribute);
    }

    /** The look of text in a paragraph of this style. */
    Look paragraph(@Nullable String style) {
        return looks.computeIfAbsent("p/" + style, k -> {
            Element last = defaults.getOrDefault("paragraph", Element.NONE);
            Look look = Look.PLAIN.with(last.child("style:text-properties")::attribute, this::font);
            return over(look, chain("paragraph", style));
        });
    }

    /** The look of text in a span of this style, within text that looks so. */
    Look span(Look outer, @Nullable String style) {
        return over(outer, chain("text", style));
    }

    private Look over(Look base, List<Element> chain) {
        Look look = base;
        for (int i = chain.size() - 1; i >= 0; i--) {
            look = look.with(chain.get(i).child("style:text-properties")::attribute, this::font);
        }
        return look;
    }

    /** The list style that a paragraph style asks for, null where it asks for none. */
    @Nullable
    String listOf(@Nullable String paragraphStyle) {
        for (Element e : chain("paragraph", paragraphStyle)) {
            String name = e.attribute("style:list-style-name");
            if (name != null) {
                return name;
            }
        }
        return null;
    }

    /**
     * How a paragraph is set.
     *
     * @param level of the list that the paragraph is in, {@link Element#NONE} outside of lists
     */
    Format format(@Nullable String style, @Nullable Integer outlineLevel, Element level) {
        Element place = level.child("style:list-level-properties").child("style:list-level-label-alignment");
        return new Format(
                align(property("paragraph", style, "style:paragraph-properties", "fo:text-align")),
                length(style, place, "fo:margin-left"),
                length(style, place, "fo:text-indent"),
                outlineLevel,
                0);
    }

    private double length(@Nullable String style, Element place, String attribute) {
        Double own = Lengths.points(property("paragraph", style, "style:paragraph-properties", attribute));
        Double ofList = Lengths.points(place.attribute(attribute));
        return ofList != null ? ofList : own != null ? own : 0;
    }

    private static Align align(@Nullable String value) {
        if (value == null) {
            return Align.LEFT;
        }
        return switch (value) {
            case "center" -> Align.CENTER;
            case "end", "right" -> Align.RIGHT;
            case "justify" -> Align.JUSTIFY;
            default -> Align.LEFT;
        };
    }

    /** How many sides of a cell are drawn. */
    int sides(@Nullable String cellStyle) {
        int n = 0;
        for (String side : List.of("top", "bottom", "left", "right")) {
            String own = property("table-cell", cellStyle, "style:table-cell-properties", "fo:border-" + side);
            String all = property("table-cell", cellStyle, "style:table-cell-properties", "fo:border");
            String border = own == null ? all : own;
            boolean drawn = border != null
                    && !border.contains("none")
                    && !border.contains("hidden")
                    && !border.toLowerCase(Locale.ROOT).contains("#ffffff");
            n += drawn ? 1 : 0;
        }
        return n;
    }
}
