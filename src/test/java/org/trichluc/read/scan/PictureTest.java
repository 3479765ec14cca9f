package org.trichluc.read.scan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** What is measured on a page's picture. */
class PictureTest {
    private static final int DPI = 150;

    @Test
    void aPageLyingAskewIsMeasuredAndTurnedStraight() {
        BufferedImage page = page(PictureTest::rows);
        BufferedImage askew = Raster.turned(page, 1.7);

        double skew = Skew.of(Raster.of(askew));

        assertEquals(1.7, skew, 0.15);
        assertEquals(0, Skew.of(Raster.of(Raster.turned(askew, -skew))), Skew.LEAST);
    }

    @Test
    void aStraightPageAndAnEmptyOneAreLeftAsTheyAre() {
        assertEquals(0, Skew.of(Raster.of(page(PictureTest::rows))), 0.1);
        assertEquals(0, Skew.of(Raster.of(page(g -> {}))));
    }

    @Test
    void longThinRunsOfInkAreRulingLinesAndLettersAreNot() {
        Raster page = Raster.of(page(g -> {
            g.fillRect(100, 400, 300, 3);
            g.fillRect(100, 400, 2, 200);
            g.fillRect(500, 400, 20, 20);
        }));

        List<Area> level = Rulings.level(page, DPI);
        List<Area> upright = Rulings.upright(page, DPI);

        assertEquals(List.of(new Area(100, 400, 400, 403)), level);
        assertEquals(1, upright.size());
        assertEquals(200, upright.get(0).height());
    }

    @Test
    void theFeetOfBoldLettersSideBySideAreNoRulingLine() {
        Raster page = Raster.of(page(g -> {
            g.fillRect(100, 430, 400, 3);
            for (int x = 100; x < 500; x += 12) {
                g.fillRect(x, 400, 6, 30);
            }
        }));

        assertEquals(List.of(), Rulings.level(page, DPI));
    }

    @Test
    void onlyASmallRaisedPieceWithNothingBelowIsAMark() {
        Raster page = Raster.of(page(g -> {
            g.fillRect(100, 280, 4, 20);
            g.fillRect(110, 276, 6, 11);
            g.fillRect(130, 286, 10, 14);
            g.fillRect(132, 272, 6, 11);
            g.fillRect(150, 279, 4, 5);
        }));
        RecognisedLine line = new RecognisedLine(new Area(100, 270, 160, 300), 0, 300, List.of());

        List<RaisedMark> marks = RaisedMark.in(page, List.of(line), List.of(new LineShape(30)));

        assertEquals(List.of(new RaisedMark(0, new Area(110, 276, 116, 287))), marks);
    }

    @Test
    void anAllWhitePictureHasNoInk() {
        assertFalse(Raster.blank(20, 20).dark(3, 3));
        assertTrue(Raster.of(page(g -> g.fillRect(0, 0, 10, 10))).dark(3, 3));
    }

    private static void rows(Graphics2D g) {
        for (int y = 150; y < 1600; y += 40) {
            for (int x = 150; x < 1050; x += 22) {
                g.fillRect(x, y, 15, 14);
            }
        }
    }

    private static BufferedImage page(Consumer<Graphics2D> ink) {
        BufferedImage image = new BufferedImage(1240, 1754, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D g = image.createGraphics();
        g.setColor(Color.WHITE);
        g.fillRect(0, 0, image.getWidth(), image.getHeight());
        g.setColor(Color.BLACK);
        ink.accept(g);
        g.dispose();
        return image;
    }
}
