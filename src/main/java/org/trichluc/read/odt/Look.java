package org.trichluc.read.odt;

import java.util.Locale;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.trichluc.document.Style;
import org.trichluc.document.Style.Raise;
import org.trichluc.read.flow.Paragraph;
import org.trichluc.read.flow.Symbols;

/**
 * How text looks once every style has had its say.
 *
 * @param size in points
 */
record Look(
        @Nullable String font,
        double size,
        boolean bold,
        boolean italic,
        boolean underline,
        boolean caps,
        boolean hidden,
        Raise raise) {
    private static final int SEMI_BOLD = 600;

    /** What text looks like of which nothing is said. */
    static final Look PLAIN = new Look(null, 12, false, false, false, false, false, Raise.NONE);

    /**
     * This look with what a style says of text.
     *
     * @param said by the style's text properties, by attribute; null where they are silent
     * @param fonts the family's name of a declared font
     */
    Look with(Said said, UnaryOperator<String> fonts) {
        String declared = said.of("style:font-name");
        String family = declared == null ? said.of("fo:font-family") : fonts.apply(declared);
        String weight = said.of("fo:font-weight");
        String posture = said.of("fo:font-style");
        String line = said.of("style:text-underline-style");
        String transform = said.of("fo:text-transform");
        String display = said.of("text:display");
        String position = said.of("style:text-position");
        return new Look(
                family == null ? font : family,
                size(said.of("fo:font-size")),
                weight == null ? bold : isBold(weight),
                posture == null ? italic : !posture.equals("normal"),
                line == null ? underline : !line.equals("none"),
                transform == null ? caps : transform.equals("uppercase"),
                display == null ? hidden : display.equals("none"),
                position == null ? raise : raise(position));
    }

    /** What a style says, by attribute. */
    interface Said {
        @Nullable
        String of(String attribute);
    }

    private double size(@Nullable String said) {
        Double points = Lengths.points(said);
        Double part = Lengths.part(said);
        return points != null ? points : part != null ? size * part : size;
    }

    private static boolean isBold(String weight) {
        return weight.equals("bold") || weight.matches("\\d{3}") && Integer.parseInt(weight) >= SEMI_BOLD;
    }

    private static Raise raise(String position) {
        String first = position.strip().split("\\s", 2)[0];
        Double part = Lengths.part(first);
        if (part != null) {
            return part > 0 ? Raise.SUPER : part < 0 ? Raise.SUB : Raise.NONE;
        }
        return first.equals("super") ? Raise.SUPER : first.equals("sub") ? Raise.SUB : Raise.NONE;
    }

    /** Adds text as it is seen: in capitals where the look asks for them, pictures as characters. */
    void add(String text, Paragraph paragraph) {
        String seen = Symbols.text(text, font);
        String name = font;
        if (caps) {
            if (name != null && name.startsWith(".Vn")) {
                name = name.endsWith("H") ? name : name + "H";
            } else {
                seen = seen.toUpperCase(Locale.ROOT);
            }
        }
        paragraph.text(seen, style(name));
    }

    Style style() {
        return style(font);
    }

    private Style style(@Nullable String name) {
        return new Style(name, size, bold, italic, underline, raise);
    }
}
