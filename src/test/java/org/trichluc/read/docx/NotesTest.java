package org.trichluc.read.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.trichluc.read.docx.Docx.p;
import static org.trichluc.read.docx.Docx.r;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trichluc.document.Block;
import org.trichluc.document.Document;
import org.trichluc.document.Mark;
import org.trichluc.document.Note;

/** Footnotes and endnotes with their markers. */
class NotesTest {
    private static final String NOTES =
            "<w:footnote w:id='0' w:type='separator'><w:p><w:r><w:separator/></w:r></w:p></w:footnote>"
                    + note(2, "Kế hoạch số 15-KH/HU.") + note(3, "Gồm 4 xã.") + note(4, "Số liệu đến tháng 6.");

    @TempDir
    Path folder;

    private static String note(int id, String text) {
        return "<w:footnote w:id='" + id
                + "'><w:p><w:r><w:rPr><w:vertAlign w:val='superscript'/></w:rPr><w:footnoteRef/></w:r>" + r(" " + text)
                + "</w:p></w:footnote>";
    }

    private static String ref(int id) {
        return "<w:r><w:rPr><w:vertAlign w:val='superscript'/></w:rPr><w:footnoteReference w:id='" + id + "'/></w:r>";
    }

    private static String section(String footnotePr) {
        return "<w:p><w:pPr><w:sectPr><w:footnotePr>" + footnotePr + "</w:footnotePr></w:sectPr></w:pPr></w:p>";
    }

    private static List<String> markers(Document d) {
        return d.blocks().stream()
                .flatMap(b -> b.marks().stream())
                .map(Mark::marker)
                .toList();
    }

    @Test
    void aNoteIsCountedAndItsMarkerIsInNoText() throws Exception {
        String body = "<w:p>" + r("Đã kiểm tra") + ref(3) + r("; đã giám sát") + ref(2) + r(".") + "</w:p>";
        Document d = Docx.of(body).with("footnotes", NOTES).read(folder);
        Block block = d.blocks().get(0);
        assertEquals("Đã kiểm tra; đã giám sát.", block.text());
        assertEquals(List.of(new Mark(11, "1", "n1"), new Mark(24, "2", "n2")), block.marks());
        assertEquals(
                List.of("Gồm 4 xã.", "Kế hoạch số 15-KH/HU."),
                d.notes().stream().map(n -> n.blocks().get(0).text()).toList());
        assertEquals(List.of("1", "2"), d.notes().stream().map(Note::marker).toList());
    }

    @Test
    void aNoteOfSeveralParagraphsIsOneNote() throws Exception {
        String two = "<w:footnote w:id='2'>" + p("Đoạn một.") + p("Đoạn hai.") + "</w:footnote>";
        Document d = Docx.of("<w:p>" + r("A") + ref(2) + "</w:p>")
                .with("footnotes", two)
                .read(folder);
        assertEquals(1, d.notes().size());
        assertEquals(
                List.of("Đoạn một.", "Đoạn hai."),
                d.notes().get(0).blocks().stream().map(Block::text).toList());
    }

    @Test
    void countingStartsAnewInASectionThatSaysSo() throws Exception {
        String restart = "<w:numFmt w:val='lowerLetter'/><w:numStart w:val='3'/><w:numRestart w:val='eachSect'/>";
        String body = "<w:p>" + r("A") + ref(2) + "</w:p>" + section("") + "<w:p>" + r("B") + ref(3) + r("C") + ref(4)
                + "</w:p>" + "<w:sectPr><w:footnotePr>" + restart + "</w:footnotePr></w:sectPr>";
        assertEquals(
                List.of("1", "c", "d"),
                markers(Docx.of(body).with("footnotes", NOTES).read(folder)));
    }

    @Test
    void countingStartsAnewOnEachPageWhereWordNotedThePages() throws Exception {
        String settings = "<w:footnotePr><w:numRestart w:val='eachPage'/></w:footnotePr>";
        String body = "<w:p>" + r("A") + ref(2) + r("B") + ref(3) + "<w:r><w:lastRenderedPageBreak/></w:r>" + r("C")
                + ref(4) + "</w:p>";
        Document d = Docx.of(body)
                .with("footnotes", NOTES)
                .with("settings", settings)
                .read(folder);
        assertEquals(List.of("1", "2", "1"), markers(d));
    }

    @Test
    void aMarkOfTheAuthorsOwnIsNotCounted() throws Exception {
        String own = "<w:footnote w:id='2'><w:p>" + r("<w:vertAlign w:val='superscript'/>", "(*)") + r(" Ước tính.")
                + "</w:p></w:footnote>";
        String body = "<w:p>" + r("A")
                + "<w:r><w:rPr><w:vertAlign w:val='superscript'/></w:rPr><w:footnoteReference w:customMarkFollows='1' w:id='2'/>"
                + "<w:t>(*)</w:t></w:r>" + r("B") + ref(3) + "</w:p>";
        Document d = Docx.of(body).with("footnotes", own + note(3, "Khác.")).read(folder);
        assertEquals("AB", d.blocks().get(0).text());
        assertEquals(List.of("*", "1"), markers(d));
        assertEquals("*", d.notes().get(0).marker());
        assertEquals("Ước tính.", d.notes().get(0).blocks().get(0).text());
    }

    @Test
    void bracketsAroundARaisedMarkerBelongToIt() throws Exception {
        String open = r("<w:vertAlign w:val='superscript'/>", "(");
        String close = r("<w:vertAlign w:val='superscript'/>", ")");
        Document d = Docx.of("<w:p>" + r("Đạt kế hoạch") + open + ref(2) + close + r(".") + "</w:p>")
                .with("footnotes", NOTES)
                .read(folder);
        assertEquals("Đạt kế hoạch.", d.blocks().get(0).text());
        assertEquals(List.of(new Mark(12, "1", "n1")), d.blocks().get(0).marks());
    }

    @Test
    void aMarkerTypedInPiecesIsOne() throws Exception {
        String piece = "<w:vertAlign w:val='superscript'/>";
        Document d = Docx.of("<w:p>" + r("Có 7 đoàn") + r(piece, "1") + r(piece, "2") + r(" công tác") + "</w:p>")
                .read(folder);
        assertEquals("Có 7 đoàn công tác", d.blocks().get(0).text());
        assertEquals(List.of(new Mark(9, "12", null)), d.blocks().get(0).marks());
    }

    @Test
    void endnotesAreCountedInRomanBesideFootnotes() throws Exception {
        String end =
                "<w:endnote w:id='5'><w:p><w:r><w:endnoteRef/></w:r>" + r(" Nguồn: báo cáo xã.") + "</w:p></w:endnote>";
        String body = "<w:p>" + r("A") + ref(2) + r("B") + "<w:r><w:endnoteReference w:id='5'/></w:r></w:p>";
        Document d =
                Docx.of(body).with("footnotes", NOTES).with("endnotes", end).read(folder);
        assertEquals(List.of("1", "i"), markers(d));
        assertTrue(d.notes().get(1).endnote());
        assertEquals("Nguồn: báo cáo xã.", d.notes().get(1).blocks().get(0).text());
    }

    @Test
    void aReferenceToNoNoteIsKeptAndWarnedOf() throws Exception {
        Document d = Docx.of("<w:p>" + r("A") + ref(99) + "</w:p>")
                .with("footnotes", NOTES)
                .read(folder);
        assertEquals("1", d.blocks().get(0).marks().get(0).marker());
        assertNull(d.blocks().get(0).marks().get(0).note());
        assertEquals("footnote.missing", d.warnings().get(0).code());
    }

    @Test
    void aDeletedReferenceIsNotCounted() throws Exception {
        String body = "<w:p><w:del w:id='1'>" + ref(2) + "</w:del>" + r("A") + ref(3) + "</w:p>";
        Document d = Docx.of(body).with("footnotes", NOTES).read(folder);
        assertEquals(List.of("1"), markers(d));
        assertEquals("Gồm 4 xã.", d.notes().get(0).blocks().get(0).text());
    }
}
