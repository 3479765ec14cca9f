package org.trichluc.read.docx;

import org.jspecify.annotations.Nullable;
import org.trichluc.document.Format;
import org.trichluc.document.Format.Align;
import org.trichluc.read.archive.Element;

/**
 * What one {@code w:pPr} says; null where it says nothing.
 *
 * @param left in points
 * @param firstLine in points, negative when hanging
 * @param outline 0-based as the file has it, 9 for body text
 * @param list the numbering instance, {@code 0} for none
 * @param level of the list, 0-based
 */
record ParaProps(
        @Nullable String style,
        @Nullable Align align,
        @Nullable Double left,
        @Nullable Double firstLine,
        @Nullable Integer outline,
        @Nullable String list,
        @Nullable Integer level) {

    static final ParaProps NONE = new ParaProps(null, null, null, null, null, null, null);
    private static final int BODY_TEXT = 9;

    static ParaProps of(Element pPr) {
        if (pPr.children().isEmpty()) {
            return NONE;
        }
        Element ind = pPr.child("w:ind");
        Double left = Measure.points(first(ind.attribute("w:left"), ind.attribute("w:start")), 0.05);
        Double hanging = Measure.points(ind.attribute("w:hanging"), 0.05);
        Double firstLine =
                hanging != null ? Double.valueOf(-hanging) : Measure.points(ind.attribute("w:firstLine"), 0.05);
        Element numPr = pPr.child("w:numPr");
        return new ParaProps(
                pPr.value("w:pStyle"),
                align(pPr.value("w:jc")),
                left,
                firstLine,
                pPr.number("w:outlineLvl"),
                numPr.value("w:numId"),
                numPr.number("w:ilvl"));
    }

    /** These properties where they speak, the lower ones where they are silent. */
    ParaProps over(ParaProps lower) {
        return new ParaProps(
                first(style, lower.style),
                first(align, lower.align),
                first(left, lower.left),
                first(firstLine, lower.firstLine),
                first(outline, lower.outline),
                first(list, lower.list),
                first(level, lower.level));
    }

    Format format() {
        Integer level = outline == null || outline < 0 || outline >= BODY_TEXT ? null : Integer.valueOf(outline + 1);
        return new Format(
                align == null ? Align.LEFT : align,
                left == null ? 0 : left,
                firstLine == null ? 0 : firstLine,
                level,
                0);
    }

    private static <T> @Nullable T first(@Nullable T a, @Nullable T b) {
        return a != null ? a : b;
    }

    private static @Nullable Align align(@Nullable String jc) {
        if (jc == null) {
            return null;
        }
        return switch (jc) {
            case "center" -> Align.CENTER;
            case "right", "end" -> Align.RIGHT;
            case "both", "distribute", "thaiDistribute", "lowKashida", "mediumKashida", "highKashida" -> Align.JUSTIFY;
            default -> Align.LEFT;
        };
    }
}
