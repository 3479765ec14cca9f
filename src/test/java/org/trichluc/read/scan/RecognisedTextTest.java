package org.trichluc.read.scan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trichluc.layout.Glyph;
import org.trichluc.read.scan.PageScan.Piece;
import org.trichluc.read.scan.PageScan.ScanLine;

/** What becomes of a recogniser's output. */
class RecognisedTextTest {
    @Test
    void linesWordsAndConfidencesComeOutOfHocr() throws XMLStreamException {
        List<RecognisedLine> lines = Hocr.lines("""
                <?xml version="1.0" encoding="UTF-8"?>
                <!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://localhost/none.dtd">
                <html><body><span class='ocr_line' title="bbox 10 20 110 60; baseline 0.01 -8; x_size 36">
                <span class='ocrx_word' title='bbox 10 22 50 52; x_wconf 87'>
                <span class='ocrx_cinfo' title='x_bboxes 10 22 30 52; x_conf 99.1'>x</span>
                <span class='ocrx_cinfo' title='x_bboxes 31 22 50 52; x_conf 88'>ã</span></span>
                </span></body></html>
                """);

        assertEquals(1, lines.size());
        RecognisedLine line = lines.get(0);
        assertEquals("xã", line.text());
        assertEquals(53, line.baseAt(110), 1e-9);
        assertEquals(new Area(10, 22, 50, 52), line.words().get(0).box());
        assertEquals(0.87, line.words().get(0).confidence(), 1e-9);
    }

    @Test
    void brokenHocrIsAnError() {
        assertThrows(XMLStreamException.class, () -> Hocr.lines("<html><span class='ocr_line'"));
    }

    @ParameterizedTest
    @CsvSource({
        "l2, 12",
        "I7giờ, 17giờ",
        "'I2,40', '12,40'",
        "I.791.827, 1.791.827",
        "12/l0/2020, 12/10/2020",
        "Kml3+100, Km13+100",
        "I35I, 1351",
        "2O2O, 2020",
        "I.1, I.1",
        "II.2, II.2",
        "20l, 20l",
        "I, I"
    })
    void strokesAmongDigitsAreOnes(String misread, String meant) {
        assertEquals(meant, SymbolRepair.repair(misread));
    }

    @Test
    void aNumberThatTheRecogniserTookApartIsWhole() {
        RecognisedLine line =
                line("số", 0, 20, "201", 30, 60, "8/NĐ-CP", 62, 130, "và", 140, 160, "5", 170, 180, "7", 190, 200);
        assertEquals("số 2018/NĐ-CP và 5 7", line.withWholeNumbers().text());
    }

    /** Words of height 20, each with its left and right edge. */
    private static RecognisedLine line(Object... words) {
        List<RecognisedLine.RecognisedWord> all = new ArrayList<>();
        for (int i = 0; i < words.length; i += 3) {
            Area box = new Area((int) words[i + 1], 0, (int) words[i + 2], 20);
            List<RecognisedLine.RecognisedCharacter> characters = String.valueOf(words[i])
                    .codePoints()
                    .mapToObj(c -> new RecognisedLine.RecognisedCharacter(Character.toString(c), box, 0.9))
                    .toList();
            all.add(new RecognisedLine.RecognisedWord(box, 0.9, characters));
        }
        return new RecognisedLine(new Area(0, 0, 200, 20), 0, 20, all);
    }

    @ParameterizedTest
    @CsvSource({
        "21/2006/PL-UBTVQHII, 21/2006/PL-UBTVQH11",
        "21/2006/PL-UBTVQHI11, 21/2006/PL-UBTVQH11",
        "65/2017/QHI4, 65/2017/QH14",
        "65/2017/QH14, 65/2017/QH14",
        "77-KIL/TW, 77-KL/TW",
        "31-QÐ/HU, 31-QĐ/HU",
        "19/2015/TT-BKHDĐT, 19/2015/TT-BKHĐT",
        "KILOMET, KILOMET"
    })
    void symbolsThatCanOnlyBeReadOneWayAreReadSo(String misread, String meant) {
        assertEquals(meant, SymbolRepair.repair(misread));
    }

    @Test
    void strokesAfterTheWordForADayOrAMonthAreDigits() {
        assertEquals("11", SymbolRepair.repair("l]", "tháng"));
        assertEquals("10", SymbolRepair.repair("lO", "Ngày"));
        assertEquals("I", SymbolRepair.repair("I", "quý"));
        assertEquals("ba", SymbolRepair.repair("ba", "tháng"));
    }

    @Test
    void theCacheGivesBackWhatItWasGiven(@TempDir Path folder) {
        RecognitionCache cache = new RecognitionCache(folder.resolve("a"));
        String key = RecognitionCache.key(Raster.blank(4, 4), 300, "tesseract 5", List.of());

        assertEquals(Optional.empty(), cache.get(key));
        cache.put(key, "chữ");

        assertEquals(Optional.of("chữ"), cache.get(key));
        new RecognitionCache(null).put(key, "chữ");
        assertEquals(Optional.empty(), new RecognitionCache(null).get(key));
    }

    @Test
    void aCacheThatCannotBeWrittenIsNoError(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("file"), "no folder");
        RecognitionCache cache = new RecognitionCache(file);

        cache.put("abcdef", "chữ");

        assertEquals(Optional.empty(), cache.get("abcdef"));
    }

    @Test
    void anotherPictureProgramResolutionOrOptionIsAnotherKey() {
        String key = RecognitionCache.key(Raster.blank(4, 4), 300, "tesseract 5.3", List.of("--psm", "3"));

        assertEquals(key, RecognitionCache.key(Raster.blank(4, 4), 300, "tesseract 5.3", List.of("--psm", "3")));
        assertNotEquals(key, RecognitionCache.key(Raster.blank(2, 8), 300, "tesseract 5.3", List.of("--psm", "3")));
        assertNotEquals(key, RecognitionCache.key(Raster.blank(4, 4), 200, "tesseract 5.3", List.of("--psm", "3")));
        assertNotEquals(key, RecognitionCache.key(Raster.blank(4, 4), 300, "tesseract 5.4", List.of("--psm", "3")));
        assertNotEquals(key, RecognitionCache.key(Raster.blank(4, 4), 300, "tesseract 5.3", List.of("--psm", "7")));
    }

    @Test
    void aMisreadMarkerBetweenRightOnesIsPutRight() {
        assertEquals(List.of("1", "2", "3"), markers("1", "7", "3"));
    }

    @Test
    void aGapInTheSequenceThatNothingExplainsStays() {
        assertEquals(List.of("1", "5"), markers("1", "5"));
    }

    @Test
    void linesMeasuredOnOneHeightAreNotMixedLetterByLetter() {
        ScanLine first = new ScanLine(100, 14, List.of(new Piece("xã", 50, 65, 100, false, 0, true, 0.9)));
        ScanLine second = new ScanLine(101, 14, List.of(new Piece("bản", 52, 72, 101, false, 0, true, 0.9)));
        ScanLine beside = new ScanLine(100, 14, List.of(new Piece("huyện", 300, 340, 100, false, 0, true, 0.9)));

        List<Double> bases = Typesetter.sheets(
                        List.of(new PageScan(1, 595, 842, 0, List.of(first, second, beside), List.of())))
                .get(0)
                .glyphs()
                .stream()
                .map(Glyph::base)
                .distinct()
                .toList();

        assertEquals(2, bases.size());
        assertTrue(bases.get(1) - bases.get(0) > 8, bases.toString());
    }

    private static List<String> markers(String... read) {
        List<ScanLine> lines = new ArrayList<>();
        for (String m : read) {
            lines.add(new ScanLine(100, 14, List.of(new Piece(m, 50, 55, 95, true, 0, true, 0.9))));
        }
        List<PageScan> settled = MarkerSequence.settle(List.of(new PageScan(1, 595, 842, 0, lines, List.of())));
        return settled.get(0).lines().stream()
                .map(l -> l.pieces().get(0).text())
                .toList();
    }
}
