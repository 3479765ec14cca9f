package org.trichluc.read.docx;

import org.jspecify.annotations.Nullable;
import org.trichluc.document.Style.Raise;
import org.trichluc.read.archive.Element;

/**
 * What one {@code w:rPr} says; null where it says nothing.
 *
 * @param size in points
 * @param rise of the base line in points, negative when lowered
 * @param ascii font of ASCII characters
 * @param other font of all other characters
 */
record RunProps(
        @Nullable Boolean bold,
        @Nullable Boolean italic,
        @Nullable Boolean caps,
        @Nullable Boolean hidden,
        @Nullable Boolean underline,
        @Nullable Double size,
        @Nullable Double rise,
        @Nullable Raise raise,
        @Nullable String ascii,
        @Nullable String other) {

    static final RunProps NONE = new RunProps(null, null, null, null, null, null, null, null, null, null);

    static RunProps of(Element rPr, Theme theme) {
        if (rPr.children().isEmpty()) {
            return NONE;
        }
        Element fonts = rPr.child("w:rFonts");
        String ascii = theme.font(fonts, "w:ascii");
        String other = theme.font(fonts, "w:hAnsi");
        return new RunProps(
                rPr.toggle("w:b"),
                rPr.toggle("w:i"),
                rPr.toggle("w:caps"),
                rPr.has("w:vanish") ? rPr.toggle("w:vanish") : rPr.toggle("w:specVanish"),
                underline(rPr),
                Measure.points(rPr.value("w:sz"), 0.5),
                Measure.points(rPr.value("w:position"), 0.5),
                raise(rPr.value("w:vertAlign")),
                ascii,
                other);
    }

    /** These properties where they speak, the lower ones where they are silent. */
    RunProps over(RunProps lower) {
        if (this == NONE) {
            return lower;
        }
        if (lower == NONE) {
            return this;
        }
        return new RunProps(
                first(bold, lower.bold),
                first(italic, lower.italic),
                first(caps, lower.caps),
                first(hidden, lower.hidden),
                first(underline, lower.underline),
                first(size, lower.size),
                first(rise, lower.rise),
                first(raise, lower.raise),
                first(ascii, lower.ascii),
                first(other, lower.other));
    }

    private static <T> @Nullable T first(@Nullable T a, @Nullable T b) {
        return a != null ? a : b;
    }

    private static @Nullable Boolean underline(Element rPr) {
        String value = rPr.value("w:u");
        return value == null ? null : Boolean.valueOf(!value.equals("none"));
    }

    private static @Nullable Raise raise(@Nullable String value) {
        if (value == null) {
            return null;
        }
        return switch (value) {
            case "superscript" -> Raise.SUPER;
            case "subscript" -> Raise.SUB;
            default -> Raise.NONE;
        };
    }
}
