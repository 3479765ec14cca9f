package org.trichluc.read.scan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.trichluc.layout.Glyph;
import org.trichluc.layout.Sheet;
import org.trichluc.read.scan.PageScan.Piece;
import org.trichluc.read.scan.PageScan.ScanLine;
import org.trichluc.read.scan.RecognisedLine.RecognisedCharacter;
import org.trichluc.read.scan.RecognisedLine.RecognisedWord;

/** What becomes of a recogniser's words before they are set as a page. */
class RecognisedPageTest {
    @Test
    void specksAndRestsOfRulesAreNoWords() {
        RecognisedLine line = line(100, word("|", 40, 0.9), word("của_", 60, 0.9), word("xã", 120, 0.9));

        assertEquals("của xã", Dirt.off(List.of(line), List.of()).get(0).text());
    }

    @Test
    void anItemsDashMisreadAsATildeIsADash() {
        RecognisedLine line = line(100, word("~", 40, 0.4), word("Trạm", 60, 0.9), word("xá", 120, 0.9));

        assertEquals("- Trạm xá", Dirt.off(List.of(line), List.of()).get(0).text());
    }

    @Test
    void aLoneDoubtfulLetterIsAStrokeOfAPenAndAPageNumberIsNot() {
        RecognisedLine scrawl = line(100, word("ré", 40, 0.2));
        RecognisedLine number = line(200, word("7", 40, 0.9));

        assertEquals(List.of(number), Dirt.off(List.of(scrawl, number), List.of()));
    }

    @Test
    void whatIsLeftOfASealIsNoTextAndTheNameAcrossItIs() {
        RecognisedLine rest = line(100, word("NG", 40, 0.5), word("vồ4", 80, 0.3));
        RecognisedLine name = line(160, word("Lò", 40, 0.9), word("Pha", 80, 0.9));

        List<RecognisedLine> clean = Dirt.off(List.of(rest, name), List.of(new Area(0, 50, 300, 300)));

        assertEquals(List.of("Lò Pha"), clean.stream().map(RecognisedLine::text).toList());
    }

    @Test
    void sealsAndSignaturesAreTakenOffAndTypeStays() {
        Raster page = page(g -> {
            g.drawOval(100, 100, 210, 210);
            g.fillRect(500, 100, 20, 30);
            g.drawRect(50, 500, 1000, 600);
        });

        Seals clean = Seals.off(page, 150);

        assertEquals(1, clean.places().size());
        assertFalse(clean.page().dark(205, 100));
        assertTrue(clean.page().dark(510, 110));
        assertTrue(clean.page().dark(500, 500));
    }

    @Test
    void aLetterSeenOnceForEachOfItsMarksIsOneLetter() {
        RecognisedLine line = line(100, word("ĐÓỎC", 60, 0.9), word("II", 120, 0.9), word("xoong", 150, 0.9));

        assertEquals("ĐÓC II xoong", Stutter.off(line).text());
    }

    @Test
    void aHookTakenForALineOfItsOwnIsFoundAboveItsLine() {
        RecognisedLine hook = new RecognisedLine(
                new Area(120, 84, 128, 92),
                0,
                92,
                List.of(new RecognisedWord(new Area(120, 84, 128, 92), 0.5, text("ỉ"))));
        RecognisedLine line = line(130, word("TRƯƠNG", 60, 0.9), word("BAN", 180, 0.9));
        RecognisedLine above = line(60, word("KT.", 60, 0.9), word("QUYỀN", 180, 0.9));

        assertEquals(List.of(new TornLine(hook, line)), TornLine.in(List.of(above, hook, line)));
    }

    @Test
    void aResampledPictureHasTheShareOfPixelsAndItsInkInPlace() {
        Raster small = page(g -> g.fillRect(300, 600, 60, 90)).resampled(0.5);

        assertEquals(620, small.width());
        assertTrue(small.dark(165, 322));
        assertFalse(small.dark(140, 322));
        assertFalse(small.dark(165, 290));
    }

    @Test
    void aPageLyingOnItsSideHasUprightLines() {
        BufferedImage standing = image(RecognisedPageTest::rows);

        assertFalse(Skew.upright(Raster.of(standing)));
        assertTrue(Skew.upright(Raster.of(Raster.quarters(standing, 1))));
        assertEquals(standing.getHeight(), Raster.quarters(standing, 3).getWidth());
    }

    @Test
    void turningAQuarterClockwiseBringsTheTopLeftToTheTopRight() {
        Raster turned = Raster.of(Raster.quarters(image(g -> g.fillRect(0, 0, 50, 100)), 1));

        assertTrue(turned.dark(turned.width() - 20, 20));
        assertFalse(turned.dark(20, 20));
    }

    @Test
    void aSymbolBearsNoToneAndACommitteesNoSecondLetter() {
        assertEquals("17-CTr/HU,", SymbolRepair.repair("17-CTr/HÚ,"));
        assertEquals("HÀ", SymbolRepair.repair("IIÀ"));
        assertEquals("III", SymbolRepair.repair("III"));
        assertEquals("5/QLTT-TC", SymbolRepair.repair("5/oLTT-TC"));
        assertEquals("05-QC/TU", SymbolRepair.repair("05-QC/TỦ"));
        assertEquals("08-QĐ/BCĐ,", SymbolRepair.repair("08-QĐ/BCPĐ,"));
        assertEquals("Nậm-Tỉ", SymbolRepair.repair("Nậm-Tỉ"));
        assertEquals("12-15", SymbolRepair.repair("12-15"));
    }

    @Test
    void aLongDashIsADash() {
        assertEquals("I–", SymbolRepair.repair("I—"));
        assertEquals("–", SymbolRepair.repair("—-"));
        assertEquals("Kinh-tế", SymbolRepair.repair("Kinh-tế"));
    }

    @Test
    void boldItalicsAreBoldAsALineThoughNotWordByWord() {
        List<ScanLine> lines = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            lines.add(scanLine(100 + i * 20, 0.1, "thôn", "bản", "vùng", "cao"));
        }
        lines.add(scanLine(220, 0.135, "Kết", "quả", "thu", "quỹ"));

        Sheet sheet = Typesetter.sheets(List.of(new PageScan(1, 595, 842, 0, lines, List.of())))
                .get(0);

        assertEquals(List.of(220.0), bold(sheet));
    }

    @Test
    void aRecognisedSpaceIsWideEnoughToPartTwoWords() {
        ScanLine line = new ScanLine(
                100,
                14,
                List.of(
                        new Piece("tự", 50, 65, 100, false, 0.1, true, 0.9),
                        new Piece("-", 65, 70, 100, false, 0.1, true, 0.9)));

        List<Glyph> glyphs = Typesetter.sheets(List.of(new PageScan(1, 595, 842, 0, List.of(line), List.of())))
                .get(0)
                .glyphs();
        Glyph dash = glyphs.get(glyphs.size() - 1);

        assertTrue(dash.x0() - 65 > 1.5, dash.toString());
    }

    @Test
    void aLineLoweredOutOfOneLineIsNotMixedIntoAnother() {
        List<ScanLine> lines = new ArrayList<>();
        for (double base : new double[] {109, 100, 99}) {
            lines.add(new ScanLine(base, 14, List.of(new Piece("PHÓ", 50, 90, base, false, 0, true, 0.9))));
        }

        double[] bases =
                Typesetter.sheets(List.of(new PageScan(1, 595, 842, 0, lines, List.of()))).get(0).glyphs().stream()
                        .mapToDouble(Glyph::base)
                        .distinct()
                        .sorted()
                        .toArray();

        assertEquals(3, bases.length);
        assertTrue(bases[1] - bases[0] > 8 && bases[2] - bases[1] > 8, java.util.Arrays.toString(bases));
    }

    @Test
    void aNotesMarkerGluedToAMisreadLetterIsParted() {
        ScanLine text = new ScanLine(
                100,
                14,
                List.of(
                        new Piece("chợ", 50, 65, 100, false, 0, false, 0.9),
                        new Piece("2", 65, 68, 95, true, 0, true, 0.9),
                        new Piece("phiên", 75, 95, 100, false, 0, false, 0.9),
                        new Piece("3", 95, 98, 95, true, 0, true, 0.9)));
        ScanLine note = new ScanLine(
                700,
                10,
                List.of(
                        new Piece("31Iừ", 50, 70, 700, false, 0, true, 0.9),
                        new Piece("năm", 75, 90, 700, false, 0, true, 0.9)));

        List<PageScan> settled =
                MarkerSequence.settle(List.of(new PageScan(1, 595, 842, 0, List.of(text, note), List.of())));

        assertEquals(
                List.of("3", "1Iừ", "năm"),
                settled.get(0).lines().get(1).pieces().stream().map(Piece::text).toList());
    }

    @Test
    void theBowOfAPThatHasLostItsStemIsNoMarkerAndANumberBehindAPIs() {
        RecognisedLine line = new RecognisedLine(
                new Area(100, 280, 140, 300),
                0,
                300,
                List.of(new RecognisedWord(
                        new Area(100, 280, 118, 300),
                        .9,
                        List.of(new RecognisedCharacter("P", new Area(100, 280, 113, 300), .9)))));
        Raster broken = page(g -> {
            g.fillRect(100, 280, 3, 20);
            g.fillRect(105, 280, 8, 11);
        });
        Raster marked = page(g -> {
            g.fillRect(100, 280, 3, 20);
            g.fillRect(103, 280, 9, 11);
            g.fillRect(114, 278, 6, 11);
        });

        assertEquals(List.of("P"), cut(broken, line, new Area(105, 280, 113, 291)));
        assertEquals(List.of("P", "3"), cut(marked, line, new Area(114, 278, 120, 289)));
    }

    private static List<String> cut(Raster page, RecognisedLine line, Area mark) {
        return new LineCutter(page, line, 30, 1)
                .cut(0, List.of(new RaisedMark(0, mark)), Map.of(0, "3")).pieces().stream()
                        .map(Piece::text)
                        .toList();
    }

    private static List<Double> bold(Sheet sheet) {
        return sheet.glyphs().stream()
                .filter(g -> g.face().bold())
                .map(Glyph::base)
                .distinct()
                .toList();
    }

    private static ScanLine scanLine(double base, double stem, String... words) {
        List<Piece> pieces = new ArrayList<>();
        double x = 50;
        for (String w : words) {
            pieces.add(new Piece(w, x, x + 30, base, false, stem, true, 0.9));
            x += 36;
        }
        return new ScanLine(base, 14, pieces);
    }

    private static RecognisedLine line(int base, RecognisedWord... words) {
        Area box = List.of(words).stream()
                .map(RecognisedWord::box)
                .reduce(Area::union)
                .orElseThrow()
                .moved(0, base);
        List<RecognisedWord> placed = List.of(words).stream()
                .map(w -> new RecognisedWord(w.box().moved(0, base), w.confidence(), w.characters()))
                .toList();
        return new RecognisedLine(box, 0, base, placed);
    }

    private static RecognisedWord word(String text, int x, double confidence) {
        return new RecognisedWord(new Area(x, -30, x + 50, 0), confidence, text(text));
    }

    private static List<RecognisedCharacter> text(String text) {
        return text.codePoints()
                .mapToObj(c -> new RecognisedCharacter(Character.toString(c), new Area(0, 0, 5, 30), 0.9))
                .toList();
    }

    private static void rows(Graphics2D g) {
        for (int y = 150; y < 1600; y += 40) {
            for (int x = 150; x < 1050; x += 22) {
                g.fillRect(x, y, 15, 14);
            }
        }
    }

    private static Raster page(Consumer<Graphics2D> ink) {
        return Raster.of(image(ink));
    }

    private static BufferedImage image(Consumer<Graphics2D> ink) {
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
