package org.trichluc.read.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trichluc.document.Block;
import org.trichluc.document.Document;
import org.trichluc.document.Line;
import org.trichluc.document.Source.TextOrigin;
import org.trichluc.vietnamese.legacy.Encoding;
import org.trichluc.vietnamese.legacy.Typed;

/** Pages printed in a legacy encoding, each line at a place that is known. */
class LegacyPagesTest {
    private static final List<String> SHOWN = List.of(
            "ủy ban nhân dân xã Nậm Lúc",
            "Năm 2021, cả xã trồng được 125,5 ha rừng mới, theo",
            "Quyết định số 45/QĐ-UBND của huyện, đạt 102% so với",
            "kế hoạch; tỉ lệ che phủ 61,8%.");
    private static final double LEFT = 85;
    private static final double SIZE = 12;

    @TempDir
    Path folder;

    @ParameterizedTest(name = "{0} in PDF, font {1}")
    @CsvSource({
        "TCVN3, .VnTime",
        "TCVN3, Liberation",
        "VNI, VNI-Times",
        "VNI, Liberation",
        "VPS, VPS-Times",
        "VISCII, VI-Times",
        "BK_HCM2, BK-Times",
        "WINDOWS_1258, Liberation"
    })
    void wordsAreUnicodeAndStandWhereTheyWerePrinted(Encoding encoding, String font) throws Exception {
        try (Pages pages = new Pages(false)) {
            pages.font.getCOSObject().setName(COSName.BASE_FONT, font);
            double[] widths = new double[SHOWN.size()];
            for (int i = 0; i < SHOWN.size(); i++) {
                String typed = Typed.in(encoding, SHOWN.get(i));
                pages.text(LEFT, base(i), SIZE, typed);
                widths[i] = pages.font.getStringWidth(typed) / 1000 * SIZE;
            }

            Document d = pages.read(folder);

            assertEquals(
                    String.join(" ", SHOWN),
                    String.join(" ", d.blocks().stream().map(Block::text).toList()));
            assertEquals(encoding.label(), d.source().legacyEncoding());
            assertEquals(TextOrigin.DIGITAL, d.source().textOrigin());
            assertEquals(
                    List.of("Converted to Unicode: 26 words from " + encoding.label() + "."),
                    d.warnings().stream()
                            .filter(w -> w.code().equals("text.legacy_converted"))
                            .map(w -> w.message())
                            .toList());
            int line = 0;
            for (Block b : d.blocks()) {
                for (Line l : b.lines()) {
                    assertEquals(
                            SHOWN.get(line),
                            b.text().substring(l.start(), l.end()).strip());
                    assertEquals(LEFT, l.box().x0(), 1.5);
                    assertEquals(LEFT + widths[line], l.box().x1(), 1.5);
                    assertTrue(l.box().y0() < base(line) - SIZE / 2 && l.box().y1() >= base(line), l.toString());
                    line++;
                }
            }
            assertEquals(SHOWN.size(), line);
        }
    }

    private static double base(int line) {
        return 100 + 16 * line;
    }
}
