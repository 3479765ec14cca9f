package org.trichluc.read.rtf;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.trichluc.document.Format;
import org.trichluc.document.Format.Align;

/**
 * How a paragraph is set at a place of the file.
 *
 * @param left in twips
 * @param firstLine in twips, negative when hanging
 * @param outline 0-based, -1 where the paragraph itself declares none
 * @param nesting how many tables the paragraph lies in, where {@code inTable}
 */
record ParaLook(Align align, int left, int firstLine, int outline, int style, boolean inTable, int nesting) {
    static final ParaLook DEFAULT = new ParaLook(Align.LEFT, 0, 0, -1, -1, false, 1);
    private static final int BODY_TEXT = 9;
    private static final double TWIPS = 20;

    /** The setting after a control word; null where the word says nothing of paragraphs. */
    @Nullable
    ParaLook after(String word, int number) {
        return switch (word) {
            case "pard" -> DEFAULT;
            case "ql" -> aligned(Align.LEFT);
            case "qr" -> aligned(Align.RIGHT);
            case "qc" -> aligned(Align.CENTER);
            case "qj", "qd", "qk", "qt" -> aligned(Align.JUSTIFY);
            case "li" -> new ParaLook(align, number, firstLine, outline, style, inTable, nesting);
            case "fi" -> new ParaLook(align, left, number, outline, style, inTable, nesting);
            case "outlinelevel" -> new ParaLook(align, left, firstLine, number, style, inTable, nesting);
            case "s" -> new ParaLook(align, left, firstLine, outline, number, inTable, nesting);
            case "intbl" -> new ParaLook(align, left, firstLine, outline, style, true, nesting);
            case "itap" -> new ParaLook(align, left, firstLine, outline, style, number > 0, Math.max(1, number));
            default -> null;
        };
    }

    private ParaLook aligned(Align to) {
        return new ParaLook(to, left, firstLine, outline, style, inTable, nesting);
    }

    /** How many tables the paragraph lies in. */
    int level() {
        return inTable ? nesting : 0;
    }

    Format format(Map<Integer, Integer> outlineOfStyles) {
        int declared = outline >= 0 ? outline : outlineOfStyles.getOrDefault(style, -1);
        Integer level = declared < 0 || declared >= BODY_TEXT ? null : Integer.valueOf(declared + 1);
        return new Format(align, left / TWIPS, firstLine / TWIPS, level, 0);
    }
}
