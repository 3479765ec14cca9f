package org.trichluc.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.trichluc.document.Block;
import org.trichluc.document.Mark;
import org.trichluc.document.Note;

class NotesTest {
    private static final String BODY = "Trong năm qua xã đã tổ chức hai mươi buổi họp với bà con các thôn^1 để bàn về"
            + " việc làm đường bê tông và sửa chữa nhà văn hóa của thôn";
    private static final String PLAIN = BODY.replace("^1", "");

    private static Paper body() {
        return new Paper().paragraph(28, BODY);
    }

    @Test
    void aRaisedNumberIsTheMarkOfTheNoteUnderTheRule() {
        Composition c = body().rule(85, 230, 740)
                .text(85, 755, 10, Paper.PLAIN, "^1 Họp tại nhà văn hóa thôn Đông.")
                .compose();
        assertEquals(List.of(PLAIN), c.blocks().stream().map(Block::text).toList());
        int offset = PLAIN.indexOf("các thôn") + 8;
        assertEquals(List.of(new Mark(offset, "1", "n1")), c.blocks().get(0).marks());
        assertEquals(1, c.notes().size());
        assertEquals("1", c.notes().get(0).marker());
        assertEquals(
                "Họp tại nhà văn hóa thôn Đông.",
                c.notes().get(0).blocks().get(0).text());
    }

    @Test
    void smallTypeAtTheFootIsANoteWithoutARule() {
        Composition c = body().text(85, 755, 10, Paper.PLAIN, "^1Họp tại nhà văn hóa thôn Đông.")
                .compose();
        assertEquals(1, c.blocks().size());
        assertEquals(
                "Họp tại nhà văn hóa thôn Đông.",
                c.notes().get(0).blocks().get(0).text());
    }

    @Test
    void aNoteGoesOnOverAPageBreakAsOneBlock() {
        Paper paper = body().rule(85, 230, 740)
                .text(
                        85,
                        755,
                        10,
                        Paper.PLAIN,
                        "^1 Họp tại nhà văn hóa thôn Đông, thôn Đoài, thôn Trung và thôn Thượng, mỗi thôn họp ba")
                .page()
                .paragraph(28, "Đến cuối năm " + PLAIN)
                .rule(85, 230, 740)
                .text(85, 755, 10, Paper.PLAIN, "buổi trong tháng tư.")
                .text(85, 768, 10, Paper.PLAIN, "^2 Theo sổ tay của thôn.");
        Composition c = paper.compose();
        assertEquals(List.of("1", "2"), c.notes().stream().map(Note::marker).toList());
        List<Block> first = c.notes().get(0).blocks();
        assertEquals(1, first.size());
        assertTrue(first.get(0).text().endsWith("mỗi thôn họp ba buổi trong tháng tư."));
        assertEquals(
                List.of(1, 2), first.get(0).lines().stream().map(l -> l.page()).toList());
    }

    @Test
    void theNoteAreaDoesNotSplitTheParagraphAboveIt() {
        Paper paper = new Paper().paragraph(28, PLAIN);
        paper.text(113, 700, "Đoàn thanh niên đã trồng được một nghìn cây^1 xanh dọc theo các con")
                .rule(85, 230, 740)
                .text(85, 755, 10, Paper.PLAIN, "^1 Cây keo và cây lim.")
                .page()
                .text(85, 80, "đường liên thôn.");
        paper.paragraph(28, PLAIN);
        assertEquals(
                "Đoàn thanh niên đã trồng được một nghìn cây xanh dọc theo các con đường liên thôn.",
                paper.texts().get(1));
    }

    @Test
    void aNoteWithTwoParagraphsIsOneNote() {
        Paper paper = body().rule(85, 230, 730);
        paper.text(85, 745, 10, Paper.PLAIN, "^1 Họp tại thôn Đông.")
                .text(85, 758, 10, Paper.PLAIN, "Họp tại thôn Đoài.");
        List<Note> notes = paper.compose().notes();
        assertEquals(1, notes.size());
        assertEquals(
                List.of("Họp tại thôn Đông.", "Họp tại thôn Đoài."),
                notes.get(0).blocks().stream().map(Block::text).toList());
    }

    @Test
    void numberingThatBeginsAnewOnEachPageTiesByPage() {
        Paper paper = body().rule(85, 230, 740)
                .text(85, 755, 10, Paper.PLAIN, "^1 Trang đầu.")
                .page();
        paper.paragraph(28, "Đến cuối năm " + BODY).rule(85, 230, 740).text(85, 755, 10, Paper.PLAIN, "^1 Trang sau.");
        Composition c = paper.compose();
        assertEquals(2, c.notes().size());
        String first = c.blocks().get(0).marks().get(0).note();
        String second = c.blocks().get(1).marks().get(0).note();
        assertNotEquals(first, second);
    }

    @Test
    void anAsteriskMarksANoteAsWell() {
        Composition c = new Paper()
                .paragraph(28, BODY.replace("^1", "^*"))
                .rule(85, 230, 740)
                .text(85, 755, 10, Paper.PLAIN, "^* Họp tại thôn Đông.")
                .compose();
        assertEquals("*", c.notes().get(0).marker());
        assertEquals("n1", c.blocks().get(0).marks().get(0).note());
    }

    @Test
    void aMarkerBehindAYearIsNoDigitOfIt() {
        Composition c = new Paper()
                .paragraph(28, BODY.replace("các thôn^1", "năm 2031^1"))
                .rule(85, 230, 740)
                .text(85, 755, 10, Paper.PLAIN, "^1 Họp tại thôn Đông.")
                .compose();
        assertTrue(c.blocks().get(0).text().contains("năm 2031 để"));
        assertEquals(1, c.blocks().get(0).marks().size());
    }

    @Test
    void squareMetresAreNoMarker() {
        Composition c = new Paper()
                .paragraph(28, BODY.replace("các thôn^1", "ba nghìn m^2"))
                .compose();
        assertTrue(c.blocks().get(0).text().contains("ba nghìn m2 để"));
        assertEquals(List.of(), c.blocks().get(0).marks());
    }

    @Test
    void aMarkWithinANoteIsKept() {
        Composition c = body().rule(85, 230, 730)
                .text(85, 745, 10, Paper.PLAIN, "^1 Xem sổ tay của thôn^2 Đông.")
                .text(85, 758, 10, Paper.PLAIN, "^2 Sổ tay năm ngoái.")
                .compose();
        assertEquals(
                "Xem sổ tay của thôn Đông.", c.notes().get(0).blocks().get(0).text());
        assertEquals(
                List.of(new Mark(19, "2", "n2")),
                c.notes().get(0).blocks().get(0).marks());
    }

    @Test
    void endnotesOnAPageOfTheirOwnAreTied() {
        Paper paper = body().page()
                .paragraph(28, "Đến cuối năm " + BODY.replace("^1", "^2"))
                .page();
        paper.text(85, 80, 10, Paper.PLAIN, "^1 Họp tại nhà văn hóa thôn Đông.")
                .text(85, 93, 10, Paper.PLAIN, "^2 Họp tại nhà văn hóa thôn Đoài.");
        Composition c = paper.compose();
        assertEquals(2, c.blocks().size());
        assertEquals(List.of("1", "2"), c.notes().stream().map(Note::marker).toList());
        assertTrue(c.notes().stream().allMatch(Note::endnote));
        assertEquals("n2", c.blocks().get(1).marks().get(0).note());
    }

    @Test
    void endnotesUnderARuleAfterTheLastTextAreEndnotes() {
        Paper paper = body().page().paragraph(28, "Đến cuối năm " + PLAIN).page();
        paper.paragraph(28, PLAIN).rule(85, 230, 180);
        Composition c = paper.text(85, 195, 10, Paper.PLAIN, "^1 Họp tại nhà văn hóa thôn Đông.")
                .compose();
        assertTrue(c.notes().get(0).endnote());
        assertEquals("n1", c.blocks().get(0).marks().get(0).note());
    }

    @Test
    void squareMetresAreNoMarkerThoughTheirPageHasANoteOfThatNumber() {
        Composition c = new Paper()
                .paragraph(28, BODY.replace("^1", "^2").replace("hai mươi buổi", "ba nghìn m^2 và"))
                .rule(85, 230, 740)
                .text(85, 755, 10, Paper.PLAIN, "^2 Họp tại thôn Đông.")
                .compose();
        assertTrue(c.blocks().get(0).text().contains("ba nghìn m2 và"));
        assertEquals(1, c.blocks().get(0).marks().size());
    }

    /** A recogniser gives words and no letters. */
    @Test
    void aMarkerThatARecogniserPutsIntoANotesFirstWordIsTakenOffIt() {
        Composition c = body().rule(85, 230, 740)
                .word(85, 755, 10, "1Họp")
                .text(115, 755, 10, Paper.PLAIN, "tại nhà văn hóa.")
                .compose();
        assertEquals("Họp tại nhà văn hóa.", c.notes().get(0).blocks().get(0).text());
    }

    @Test
    void aRaisedDigitThatWasRecognisedAndLeadsToNoNoteIsText() {
        Composition c = new Paper()
                .word(85, 100, 14, "Thôn")
                .word(120, 100, 14, "Đoài")
                .word(148, 95, 8.5, "3")
                .word(160, 100, 14, "họp")
                .compose();

        assertEquals("Thôn Đoài3 họp", c.blocks().get(0).text());
        assertEquals(List.of(), c.blocks().get(0).marks());
    }
}
