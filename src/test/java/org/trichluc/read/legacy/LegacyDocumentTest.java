package org.trichluc.read.legacy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.trichluc.document.Block;
import org.trichluc.document.BlockBuilder;
import org.trichluc.document.BlockKind;
import org.trichluc.document.Box;
import org.trichluc.document.Break;
import org.trichluc.document.Document;
import org.trichluc.document.Format;
import org.trichluc.document.Mark;
import org.trichluc.document.Note;
import org.trichluc.document.Run;
import org.trichluc.document.Source;
import org.trichluc.document.Style;
import org.trichluc.document.Table;
import org.trichluc.document.Table.Cell;

class LegacyDocumentTest {
    private static final Style VNI = style("VNI-Times", false);
    private static final Style VNI_BOLD = style("VNI-Times", true);

    @Test
    void runsMarksAndBreaksMoveWithTheText() {
        BlockBuilder text = new BlockBuilder();
        text.append("Xaõ ñaõ laøm ñöôøng", VNI).mark("1", "n1").append(" lieân thoân", VNI_BOLD);
        text.lineBreak().append("daøi 7 km", VNI);

        Block block = unicode(text.build("b1", BlockKind.PARAGRAPH, Format.PLAIN, null));

        assertEquals("Xã đã làm đường liên thôn dài 7 km", block.text());
        assertEquals(List.of("Xã đã làm đường ", "liên thôn ", "dài 7 km"), runs(block));
        assertEquals(List.of(new Mark(15, "1", "n1")), block.marks());
        assertEquals(List.of(new Break(25, Break.Kind.LINE)), block.breaks());
    }

    @Test
    void printedLinesAndTheGeneratedLabelMoveWithTheText() {
        BlockBuilder text = new BlockBuilder();
        text.append("Ñieàu 3. Moãi hoä", VNI).line(0, 2, new Box(85, 100, 500, 114));
        int second = text.length() + 1;
        text.append(" nhaän 2 suaát", VNI).line(second, 2, new Box(85, 116, 300, 130));
        Format format = new Format(Format.Align.JUSTIFY, 0, 36, null, 8);

        Block block = unicode(text.build("b1", BlockKind.PARAGRAPH, format, null));

        assertEquals("Điều 3. Mỗi hộ nhận 2 suất", block.text());
        assertEquals(0, block.lines().get(0).start());
        assertEquals(14, block.lines().get(0).end());
        assertEquals("nhận 2 suất", block.text().substring(block.lines().get(1).start()));
        assertEquals(new Box(85, 116, 300, 130), block.lines().get(1).box());
        assertEquals(7, block.format().label());
    }

    @Test
    void cellsKeepTheirText() {
        BlockBuilder text = new BlockBuilder();
        text.append("Soá hoä", VNI)
                .separator('\t')
                .append("Taêng", VNI)
                .separator('\n')
                .append("Xaõ Möôøng", VNI);
        Table table = new Table(
                true,
                2,
                2,
                1,
                List.of(new Cell(0, 0, 1, 1, 0, 7), new Cell(0, 1, 1, 1, 8, 13), new Cell(1, 0, 1, 2, 14, 24)));

        Block block = unicode(text.build("b1", BlockKind.TABLE, Format.PLAIN, table));

        assertEquals("Số hộ\tTăng\nXã Mường", block.text());
        assertEquals(
                List.of("Số hộ", "Tăng", "Xã Mường"),
                Objects.requireNonNull(block.table()).cells().stream()
                        .map(c -> block.text().substring(c.start(), c.end()))
                        .toList());
    }

    @Test
    void notesAreConvertedAndTheSourceAndAWarningTell() {
        BlockBuilder body = new BlockBuilder();
        body.append("§· thu ®ñ thuÕ", style(".VnTime", false));
        BlockBuilder note = new BlockBuilder();
        note.append("Theo soá lieäu cuûa xaõ", VNI);
        Block noted = note.build("n1b1", BlockKind.FOOTNOTE, Format.PLAIN, null);

        Document read = LegacyDocument.unicode(document(
                body.build("b1", BlockKind.PARAGRAPH, Format.PLAIN, null), new Note("n1", "1", List.of(noted), false)));

        assertEquals("Đã thu đủ thuế", read.blocks().get(0).text());
        assertEquals("Theo số liệu của xã", read.notes().get(0).blocks().get(0).text());
        assertEquals("TCVN3+VNI", read.source().legacyEncoding());
        assertEquals("text.legacy_converted", read.warnings().get(0).code());
        assertEquals(
                "Converted to Unicode: 3 words from TCVN3, 4 words from VNI.",
                read.warnings().get(0).message());
    }

    @Test
    void aUnicodeDocumentStaysAsItIs() {
        BlockBuilder text = new BlockBuilder();
        text.append("Đã thu đủ thuế", style(".VnTime", false));
        Block block = text.build("b1", BlockKind.PARAGRAPH, Format.PLAIN, null);

        Document read = LegacyDocument.unicode(document(block, null));

        assertSame(block, read.blocks().get(0));
        assertNull(read.source().legacyEncoding());
        assertEquals(List.of(), read.warnings());
    }

    private static Block unicode(Block block) {
        return LegacyDocument.unicode(document(block, null)).blocks().get(0);
    }

    private static Document document(Block block, @Nullable Note note) {
        Source source = new Source("a.doc", "0", "x", 1, null, Source.TextOrigin.DIGITAL, null, Map.of());
        return new Document(source, List.of(block), note == null ? List.of() : List.of(note), List.of());
    }

    private static List<String> runs(Block block) {
        return block.runs().stream()
                .map((Run r) -> block.text().substring(r.start(), r.end()))
                .toList();
    }

    private static Style style(String font, boolean bold) {
        return new Style(font, 13, bold, false, false, Style.Raise.NONE);
    }
}
