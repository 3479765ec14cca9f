package org.trichluc.read.pdf;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.jspecify.annotations.Nullable;
import org.trichluc.layout.Face;

/** What is known of each font of one document, looked up once. */
final class FaceCache {
    /** From this weight on a font is bold (CSS: 600 is semi-bold). */
    private static final float BOLD_WEIGHT = 600;
    /** A font whose stems are this thick, in thousandths of its size, is bold. */
    private static final float BOLD_STEM = 140;

    private final Map<PDFont, Face> faces = new HashMap<>();
    private final Map<PDFont, Float> spaces = new HashMap<>();
    private final Map<PDType3Font, Double> scales = new HashMap<>();

    private final GlyphText texts = new GlyphText();

    Face face(PDFont font) {
        return faces.computeIfAbsent(font, FaceCache::look);
    }

    /** What the font's code stands for; null where nothing tells. */
    @Nullable
    String text(PDFont font, int code) {
        return texts.of(font, code);
    }

    /** How large the font's letters are against the size that it is set in. */
    double scale(PDFont font) {
        return font instanceof PDType3Font drawn ? scales.computeIfAbsent(drawn, DrawnFont::scale) : 1;
    }

    /** Width of the font's space as a share of its size. */
    float space(PDFont font) {
        return spaces.computeIfAbsent(font, f -> {
            float unit = f instanceof PDType3Font drawn ? drawn.getFontMatrix().getScaleX() : 0.001f;
            float scale = (float) scale(f);
            float width = f.getSpaceWidth() * unit / scale;
            return (width > 0.05f && width < 1 ? width : 0.25f) * scale;
        });
    }

    private static Face look(PDFont font) {
        String name = font.getName();
        if (name != null) {
            name = name.replaceFirst("^[A-Z]{6}\\+", "");
        }
        String low = name == null ? "" : name.toLowerCase(Locale.ROOT);
        PDFontDescriptor d = font.getFontDescriptor();
        boolean named = low.matches(".*(?:bold|black|heavy|demi|-bd|,bd).*");
        boolean bold = named || d != null && (d.isForceBold() || d.getFontWeight() >= BOLD_WEIGHT);
        boolean italic = low.matches(".*(?:italic|oblique|-it|,it).*")
                || d != null && (d.isItalic() || Math.abs(d.getItalicAngle()) > 4);
        return new Face(name, bold || d != null && d.getStemV() >= BOLD_STEM && !low.contains("times"), italic);
    }
}
