package org.trichluc.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.trichluc.layout.Composer;
import org.trichluc.layout.Composition;
import org.trichluc.layout.Face;
import org.trichluc.layout.Glyph;
import org.trichluc.layout.Sheet;
import org.trichluc.layout.Stroke;

/** The page layout: glyphs and rules strewn over pages at any place, in any order. */
class LayoutFuzzTest {
    private static final Face PLAIN = new Face("Times", false, false);
    private static final Face BOLD = new Face("Times-Bold", true, false);

    private final List<Sheet> sheets = new ArrayList<>();
    private List<Glyph> glyphs = new ArrayList<>();
    private List<Stroke> strokes = new ArrayList<>();
    private double x = 85;
    private double y = 80;
    private double size = 14;

    /**
     * A byte below 0xF8 is a character behind the last; one from there on is an order, with its numbers behind it: a
     * place, a size, a gap, a rule, a new line, a new page.
     */
    @FuzzTest
    void anyPagesAreComposed(byte[] bytes) {
        sheets.clear();
        ByteBuffer in = ByteBuffer.wrap(bytes);
        while (in.hasRemaining()) {
            int b = in.get() & 0xFF;
            if (b < 0xF8) {
                put((char) b);
            } else {
                order(b & 7, in);
            }
        }
        page();
        Stopwatch watch = new Stopwatch();
        Composition composed = Composer.compose(sheets.iterator());
        watch.stop();
        Set<String> ids = new HashSet<>();
        composed.blocks().forEach(b -> Sound.check(b, ids));
        composed.notes().forEach(n -> n.blocks().forEach(b -> Sound.check(b, ids)));
    }

    private void order(int which, ByteBuffer in) {
        switch (which) {
            case 0 -> {
                x = number(in) * 3;
                y = number(in) * 4;
            }
            case 1 -> size = number(in) / 4.0;
            case 2 -> x += number(in) / 4.0;
            case 3 -> strokes.add(Stroke.level(number(in) * 3, number(in) * 3, number(in) * 4));
            case 4 -> strokes.add(Stroke.upright(number(in) * 3, number(in) * 4, number(in) * 4));
            case 5 -> page();
            case 6 -> y += (number(in) - 128) / 8.0;
            default -> {
                x = 85;
                y += size * 1.3;
            }
        }
    }

    private static int number(ByteBuffer in) {
        return in.hasRemaining() ? in.get() & 0xFF : 0;
    }

    private void put(char c) {
        glyphs.add(new Glyph(String.valueOf(c), x, x + size / 2, y, size, size / 3, c < 'a' ? BOLD : PLAIN));
        x += size / 2;
    }

    private void page() {
        sheets.add(new Sheet(sheets.size() + 1, 595, 842, glyphs, strokes));
        glyphs = new ArrayList<>();
        strokes = new ArrayList<>();
        x = 85;
        y = 80;
        size = 14;
    }
}
