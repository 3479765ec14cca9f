package org.trichluc.read.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.apache.fontbox.util.BoundingBox;
import org.apache.pdfbox.pdmodel.font.PDType3CharProc;
import org.apache.pdfbox.pdmodel.font.PDType3Font;

/** What a Type 3 font says of its letters, each of which is a drawing in units of the font's own. */
final class DrawnFont {
    /** A font's letters, with what rises and falls, are so much higher than its size. */
    private static final double BOX = 1.2;
    /** A font whose letters are nearly as high as its size is drawn in the usual units. */
    private static final double LEAST = 0.6;

    private static final double MOST = 2.2;

    /** Only how wide it is. */
    private static final Pattern NOTHING = Pattern.compile("[\\d\\s.+-]*+d[01]\\s*+");

    private static final int LONGEST = 200;

    private DrawnFont() {}

    /** How large the letters are against the size that the page sets the font in. */
    static double scale(PDType3Font font) {
        BoundingBox box = font.getBoundingBox();
        double height = box == null
                ? 0
                : Math.abs(box.getHeight() * font.getFontMatrix().getScaleY());
        return height <= 0 || height > LEAST && height < MOST ? 1 : height / BOX;
    }

    /** Whether a code draws nothing, as a blank does. */
    static boolean isBlank(PDType3Font font, int code) {
        PDType3CharProc drawing = font.getCharProc(code);
        if (drawing == null) {
            return true;
        }
        try (var in = drawing.getContents()) {
            String start = new String(in.readNBytes(LONGEST), StandardCharsets.ISO_8859_1);
            return NOTHING.matcher(start).matches();
        } catch (IOException e) {
            return false;
        }
    }
}
