package org.trichluc.layout;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;
import org.jspecify.annotations.Nullable;

/** Glyphs of a page in little room: long files have millions of them. A glyph is made whenever it is asked for. */
final class PackedGlyphs extends AbstractList<Glyph> implements RandomAccess {
    private static final int NUMBERS = 5;

    private final String[] texts;
    private final Face[] faces;
    private final float[] numbers;
    /** Null where the file itself gives all glyphs. */
    private final double @Nullable [] confidences;

    private PackedGlyphs(List<Glyph> glyphs) {
        int n = glyphs.size();
        texts = new String[n];
        faces = new Face[n];
        numbers = new float[n * NUMBERS];
        int at = 0;
        for (Glyph g : glyphs) {
            texts[at] = g.text();
            faces[at] = g.face();
            int i = at * NUMBERS;
            numbers[i] = (float) g.x0();
            numbers[i + 1] = (float) g.x1();
            numbers[i + 2] = (float) g.base();
            numbers[i + 3] = (float) g.size();
            numbers[i + 4] = (float) g.space();
            at++;
        }
        confidences = glyphs.stream().allMatch(g -> g.confidence() == 1)
                ? null
                : glyphs.stream().mapToDouble(Glyph::confidence).toArray();
    }

    static PackedGlyphs of(List<Glyph> glyphs) {
        return glyphs instanceof PackedGlyphs packed ? packed : new PackedGlyphs(glyphs);
    }

    @Override
    public Glyph get(int at) {
        int i = at * NUMBERS;
        return new Glyph(
                texts[at],
                numbers[i],
                numbers[i + 1],
                numbers[i + 2],
                numbers[i + 3],
                numbers[i + 4],
                faces[at],
                confidences == null ? 1 : confidences[at]);
    }

    @Override
    public int size() {
        return texts.length;
    }
}
