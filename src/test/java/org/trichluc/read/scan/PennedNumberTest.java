package org.trichluc.read.scan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.trichluc.read.scan.RecognisedLine.RecognisedCharacter;
import org.trichluc.read.scan.RecognisedLine.RecognisedWord;

/** What was filled into the gaps of a form by hand. */
class PennedNumberTest {
    private static final DigitReader READER = DigitReader.shipped().get();
    private static final int BASE = 100;
    private static final int SIZE = 60;

    @Test
    void digitsDrawnAnewAreToldApart() {
        Random chance = new Random(7);
        int right = 0;
        int all = 0;
        for (DigitStrokes way : DigitStrokes.shipped()) {
            double[] unlike = READER.unlike(way.written(chance));
            int nearest = 0;
            for (int d = 1; d < 10; d++) {
                nearest = unlike[d] < unlike[nearest] ? d : nearest;
            }
            right += nearest == way.digit() ? 1 : 0;
            all++;
        }

        assertTrue(right >= all * 0.95, right + " of " + all);
    }

    @Test
    void aNumberWrittenIntoALetterheadIsReadDigitByDigit() {
        Raster page = page(g -> {
            pen(g, 270, 0, 0.05, 0.9, 0.02, 0.9, 0.02, 0.4, 1);
            pen(g, 320, 0.5, 0, 0.1, 0.25, 0.05, 0.6, 0.4, 1, 0.9, 0.7, 0.9, 0.3, 0.5, 0);
            slash(g, 380);
        });

        RecognisedLine read = form().read(page, List.of(number("J0", 0.3))).get(0);

        assertEquals("Số: 70 /BC-UBND", read.text());
    }

    @Test
    void aScrawlKeepsTheRecognisersLettersAndNoTrust() {
        Raster page = page(g -> {
            for (int i = 0; i < 6; i++) {
                g.drawOval(262 + i * 13, 55 + i % 3 * 9, 45, 40);
            }
            slash(g, 380);
        });

        RecognisedLine read = form().read(page, List.of(number("43", 0.8))).get(0);

        assertEquals("Số: 43 /BC-UBND", read.text());
        assertTrue(read.words().get(1).confidence() < 0.5);
    }

    @Test
    void whatIsPrintedStaysAsItWasRecognised() {
        Raster page = page(g -> {
            g.setFont(new Font(Font.SERIF, Font.PLAIN, SIZE));
            g.drawString("43", 270, BASE);
            slash(g, 380);
        });
        RecognisedLine printed = number("43", 0.9);

        assertEquals(List.of(printed), form().read(page, List.of(printed)));
    }

    private static PennedForm form() {
        return new PennedForm(() -> READER);
    }

    private static Raster page(Consumer<Graphics2D> drawing) {
        BufferedImage image = new BufferedImage(800, 200, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D g = image.createGraphics();
        g.setColor(Color.WHITE);
        g.fillRect(0, 0, 800, 200);
        g.setColor(Color.BLACK);
        g.setStroke(new BasicStroke(4, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        g.setFont(new Font(Font.SERIF, Font.PLAIN, SIZE));
        g.drawString("S", 150, BASE);
        drawing.accept(g);
        g.drawString("BC-UBND", 410, BASE);
        g.dispose();
        return Raster.of(image);
    }

    private static void slash(Graphics2D g, int x) {
        g.drawLine(x, BASE, x + 16, BASE - 41);
    }

    /** A stroke through points of a unit square that is set on the line. */
    private static void pen(Graphics2D g, int x, double... points) {
        Path2D path = new Path2D.Double();
        path.moveTo(x + points[0] * 32, BASE - 48 + points[1] * 48);
        for (int i = 2; i < points.length; i += 2) {
            path.lineTo(x + points[i] * 32, BASE - 48 + points[i + 1] * 48);
        }
        g.draw(path);
    }

    private static RecognisedLine number(String seen, double confidence) {
        RecognisedWord lead = word("Số:", 150, 215, 0.95);
        RecognisedWord gap = word(seen, 270, 360, confidence);
        RecognisedWord symbol = word("/BC-UBND", 380, 660, 0.9);
        return new RecognisedLine(new Area(150, 55, 660, BASE), 0, BASE, List.of(lead, gap, symbol));
    }

    private static RecognisedWord word(String text, int x0, int x1, double confidence) {
        int n = text.length();
        List<RecognisedCharacter> characters = new java.util.ArrayList<>();
        for (int i = 0; i < n; i++) {
            Area box = new Area(x0 + (x1 - x0) * i / n, 60, x0 + (x1 - x0) * (i + 1) / n, BASE);
            characters.add(new RecognisedCharacter(text.substring(i, i + 1), box, confidence));
        }
        return new RecognisedWord(new Area(x0, 60, x1, BASE), confidence, characters);
    }
}
