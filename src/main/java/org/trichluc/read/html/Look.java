package org.trichluc.read.html;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.trichluc.document.Format.Align;
import org.trichluc.document.Style;
import org.trichluc.document.Style.Raise;

/**
 * How text looks, handed down from element to element.
 *
 * @param size in points
 * @param left indent of the lines, in points
 * @param firstLine indent of the first line relative to {@code left}
 * @param verbatim whether white space stands as it is written
 */
record Look(
        @Nullable String font,
        double size,
        boolean bold,
        boolean italic,
        boolean underline,
        boolean capitals,
        Raise raise,
        Align align,
        double left,
        double firstLine,
        boolean verbatim) {
    /** What browsers take for text of which nothing is said. */
    static final Look PLAIN = new Look(null, 12, false, false, false, false, Raise.NONE, Align.LEFT, 0, 0, false);

    private static final double RAISED = 0.75;
    private static final double[] SIZES = {12, 7.5, 10, 12, 13.5, 18, 24, 36};
    private static final Set<String> BOLD = Set.of("b", "strong", "th", "h1", "h2", "h3", "h4", "h5", "h6");
    private static final Set<String> ITALIC = Set.of("i", "em", "cite", "address", "dfn", "var");
    private static final Pattern SHORTHAND = Pattern.compile("(?:^|\\s)([\\d.]+(?:pt|px|em|%))(?:/\\S+)?\\s+(\\S.*)");

    /** The look of an element inside one of this look. */
    Look of(Element e, Declarations said) {
        String name = e.normalName();
        double ownSize = size(e, said);
        boolean block = Blocks.is(e);
        return new Look(
                font(e, said),
                ownSize,
                bold(name, said),
                italic(name, said),
                said.firstOf("text-decoration", "text-decoration-line").contains("underline")
                        || name.equals("u")
                        || name.equals("ins")
                        || underline && !said.of("text-decoration").equals("none"),
                said.of("text-transform").isEmpty()
                        ? capitals
                        : said.of("text-transform").equals("uppercase"),
                raise(name, said, ownSize),
                align(e, said),
                block ? indent(said, ownSize, left) : left,
                block ? length(said.of("text-indent"), ownSize, firstLine) : firstLine,
                said.of("white-space").isEmpty()
                        ? verbatim || name.equals("pre")
                        : said.of("white-space").startsWith("pre"));
    }

    /** The same at the left edge, as what stands in a table's cells is. */
    Look unindented() {
        return new Look(font, size, bold, italic, underline, capitals, raise, Align.LEFT, 0, 0, verbatim);
    }

    Style style() {
        return new Style(font, size, bold, italic, underline, raise);
    }

    private @Nullable String font(Element e, Declarations said) {
        String families = said.raw("font-family");
        if (families == null && e.normalName().equals("font") && e.hasAttr("face")) {
            families = e.attr("face");
        }
        if (families == null) {
            String shorthand = said.raw("font");
            Matcher m = SHORTHAND.matcher(shorthand == null ? "" : shorthand);
            families = m.find() ? m.group(2) : null;
        }
        if (families == null) {
            return font;
        }
        String first = families.split(",", 2)[0].replaceAll("[\"']", "").strip();
        return first.isEmpty() || first.equals("inherit") ? font : first;
    }

    private double size(Element e, Declarations said) {
        Double stated = CssLength.points(said.of("font-size"), size);
        if (stated != null) {
            return stated;
        }
        String html = e.normalName().equals("font") ? e.attr("size") : "";
        if (html.length() == 1 && html.charAt(0) >= '1' && html.charAt(0) <= '7') {
            return SIZES[html.charAt(0) - '0'];
        }
        boolean raisedTag = e.normalName().equals("sup") || e.normalName().equals("sub");
        return raisedTag ? size * RAISED : size;
    }

    private boolean bold(String name, Declarations said) {
        String weight = said.of("font-weight");
        return switch (weight) {
            case "bold", "bolder", "600", "700", "800", "900" -> true;
            case "normal", "lighter", "100", "200", "300", "400", "500" -> false;
            default -> bold || BOLD.contains(name);
        };
    }

    private boolean italic(String name, Declarations said) {
        return switch (said.of("font-style")) {
            case "italic", "oblique" -> true;
            case "normal" -> false;
            default -> italic || ITALIC.contains(name);
        };
    }

    private Raise raise(String name, Declarations said, double ownSize) {
        String position = said.of("vertical-align");
        boolean inline =
                !Set.of("td", "th", "tr", "table", "tbody", "thead", "img").contains(name);
        if (inline && position.startsWith("super")) {
            return Raise.SUPER;
        }
        if (inline && position.equals("sub")) {
            return Raise.SUB;
        }
        Double shift = CssLength.points(said.of("mso-text-raise"), ownSize);
        if (shift != null) {
            return Raise.of(shift, ownSize);
        }
        return switch (name) {
            case "sup" -> Raise.SUPER;
            case "sub" -> Raise.SUB;
            default -> position.equals("baseline") ? Raise.NONE : raise;
        };
    }

    private Align align(Element e, Declarations said) {
        String stated = said.of("text-align");
        String name = e.normalName();
        String html = Blocks.is(e) && !name.equals("table") ? e.attr("align").toLowerCase(Locale.ROOT) : "";
        boolean own = e.attr("style").contains("text-align");
        String otherwise = stated.isEmpty() && name.equals("center") ? "center" : stated;
        String value = html.isEmpty() || own ? otherwise : html;
        return switch (value) {
            case "center" -> Align.CENTER;
            case "right", "end" -> Align.RIGHT;
            case "justify" -> Align.JUSTIFY;
            case "left", "start" -> Align.LEFT;
            default -> name.equals("table") || name.equals("td") ? Align.LEFT : align;
        };
    }

    private static double indent(Declarations said, double size, double outer) {
        String all = said.of("margin");
        String[] sides = all.isEmpty() ? new String[] {""} : all.strip().split("\\s+");
        String ofAll = sides.length == 4 ? sides[3] : sides.length >= 2 ? sides[1] : sides[0];
        return outer + length(said.of("margin-left"), size, length(ofAll, size, 0));
    }

    private static double length(String value, double size, double otherwise) {
        Double points = CssLength.points(value, size);
        return points == null ? otherwise : points;
    }
}
