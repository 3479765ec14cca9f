package org.trichluc.read.scan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.trichluc.read.scan.RecognisedLine.RecognisedCharacter;
import org.trichluc.read.scan.RecognisedLine.RecognisedWord;

/** Tables in the pictures of pages. */
class TablePictureTest {
    private static final int DPI = 200;

    @Test
    void aFaintRuleWithSmallGapsIsARule() {
        Raster page = page(g -> {
            g.fillRect(100, 100, 40, 40);
            g.setColor(new Color(150, 150, 150));
            for (int x = 200; x < 1000; x += 25) {
                g.fillRect(x, 500, 22, 1);
            }
        });

        List<Area> level = Rulings.level(page, DPI);

        assertEquals(List.of(new Area(200, 500, 997, 501)), level);
    }

    @Test
    void theTopsOfAFewCapitalsSideBySideAreNoRule() {
        Raster page = page(g -> {
            for (int x = 300; x < 380; x += 20) {
                g.fillRect(x, 500, 18, 2);
                g.fillRect(x + 8, 500, 3, 26);
            }
        });

        assertEquals(List.of(), Rulings.level(page, DPI));
    }

    @Test
    void aTableWhoseRulesAreSharperThanItsLinesDoesNotLieOnItsSide() {
        Raster page = page(g -> {
            for (int x = 200; x <= 1400; x += 300) {
                g.fillRect(x, 200, 4, 1800);
            }
            for (int y = 240; y < 1980; y += 60) {
                for (int x = 230 + y % 7 * 9; x < 1380; x += 31) {
                    g.fillRect(x, y, 14, 16);
                }
            }
        });

        assertTrue(Skew.upright(page));
        Raster bare = page.without(
                Rulings.upright(page, DPI).stream().map(a -> a.grown(1)).toList());
        assertFalse(Skew.upright(bare));
    }

    @Test
    void cellsAreReadFromTheirOwnPlaceOnTheSheetAndStandWhereTheyStood() {
        Raster page = page(g -> {
            g.fillRect(120, 130, 12, 18);
            g.fillRect(420, 110, 400, 18);
            g.fillRect(420, 150, 300, 18);
        });
        List<Area> cells =
                List.of(new Area(100, 100, 400, 200), new Area(400, 100, 900, 200), new Area(900, 100, 1000, 200));

        List<CellSheet> sheets = CellSheet.of(page, cells, DPI);
        CellSheet text = sheets.get(0);
        CellSheet digits = sheets.get(1);
        List<Area> ink = Blobs.of(digits.picture(page), 200);
        List<RecognisedLine> read = digits.in(List.of(), List.of(line(ink.get(0), .9, "7")));
        List<Area> rows = Blobs.of(text.picture(page), 500);
        List<RecognisedLine> both = text.in(read, List.of(line(rows.get(0), .9, "Nhà"), line(rows.get(1), .9, "máy")));

        assertEquals(2, sheets.size());
        assertEquals(
                List.of("7", "Nhà", "máy"),
                both.stream().map(RecognisedLine::text).toList());
        assertEquals(new Area(120, 130, 132, 148), both.get(0).box());
        assertEquals(new Area(420, 110, 820, 128), both.get(1).box());
        assertEquals(new Area(420, 150, 720, 168), both.get(2).box());
    }

    @Test
    void aCellKeepsWhatWasReadMoreSurelyOnThePageAndWordsBesideItStay() {
        Raster page = page(g -> g.fillRect(420, 110, 400, 18));
        Area cell = new Area(400, 100, 900, 200);
        CellSheet sheet = CellSheet.of(page, List.of(cell), DPI).get(0);
        Area ink = Blobs.of(sheet.picture(page), 500).get(0);
        List<RecognisedLine> across = List.of(line(new Area(200, 110, 820, 128), .8, "Trạm", "bơm"));

        assertEquals(
                List.of("Trạm", "bờm"),
                sheet.in(across, List.of(line(ink, .9, "bờm"))).stream()
                        .map(RecognisedLine::text)
                        .toList());
        assertEquals(
                List.of("Trạm bơm"),
                sheet.in(across, List.of(line(ink, .5, "bờm"))).stream()
                        .map(RecognisedLine::text)
                        .toList());
    }

    /** Words that share a box evenly. */
    private static RecognisedLine line(Area box, double confidence, String... words) {
        List<RecognisedWord> all = new ArrayList<>();
        int width = box.width() / words.length;
        for (int i = 0; i < words.length; i++) {
            Area own = new Area(box.x0() + i * width, box.y0(), box.x0() + (i + 1) * width, box.y1());
            all.add(new RecognisedWord(
                    own,
                    confidence,
                    words[i].codePoints()
                            .mapToObj(c -> new RecognisedCharacter(Character.toString(c), own, confidence))
                            .toList()));
        }
        return new RecognisedLine(box, 0, box.y1(), all);
    }

    private static Raster page(Consumer<Graphics2D> ink) {
        BufferedImage image = new BufferedImage(1654, 2339, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D g = image.createGraphics();
        g.setColor(Color.WHITE);
        g.fillRect(0, 0, image.getWidth(), image.getHeight());
        g.setColor(Color.BLACK);
        ink.accept(g);
        g.dispose();
        return Raster.of(image);
    }
}
