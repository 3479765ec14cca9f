package org.trichluc.read.rtf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trichluc.document.Document;
import org.trichluc.document.Mark;
import org.trichluc.document.Note;

/** Footnotes and endnotes of an RTF. */
class RtfNotesTest {
    @TempDir
    Path folder;

    private static String note(String text) {
        return "{\\super\\chftn{\\footnote\\pard\\plain{\\super\\chftn} " + text + "}}";
    }

    @Test
    void aNoteIsTiedToItsMarker() throws Exception {
        Document d = Rtf.read(folder, "M\\'f4t" + note("G\\'f4m hai x\\'e3.") + ", hai" + note("Ba.") + "\\par");
        assertEquals("Môt, hai", Rtf.text(d));
        assertEquals(
                List.of(new Mark(3, "1", "n1"), new Mark(8, "2", "n2")),
                d.blocks().get(0).marks());
        Note first = d.notes().get(0);
        assertEquals("1", first.marker());
        assertEquals("Gôm hai xã.", first.blocks().get(0).text());
        assertFalse(first.endnote());
    }

    @Test
    void theMarkerMayStandInAGroupOfItsOwn() throws Exception {
        Document d = Rtf.read(folder, "a{\\super\\chftn}{\\footnote{\\super\\chftn} b}c");
        assertEquals(List.of(new Mark(1, "1", "n1")), d.blocks().get(0).marks());
    }

    @Test
    void anAuthorsOwnMarkerCountsForNothing() throws Exception {
        Document d = Rtf.read(folder, "a{\\super (*){\\footnote\\pard{\\super (*)} sao}} b" + note("s\\'f4"));
        assertEquals("a b", Rtf.text(d));
        assertEquals("*", d.notes().get(0).marker());
        assertEquals("sao", d.notes().get(0).blocks().get(0).text());
        assertEquals("1", d.notes().get(1).marker());
    }

    @Test
    void notesAreCountedAsTheFileSays() throws Exception {
        Document d = Rtf.read(
                folder,
                "\\ftnstart4\\ftnrestart\\aftnnar a" + note("x") + note("y") + "\\sect\\sectd b" + note("z")
                        + "{\\super\\chftn{\\footnote\\ftnalt{\\super\\chftn} cu\\u7889?i}}");
        assertEquals(
                List.of("4", "5", "4", "1"),
                d.notes().stream().map(Note::marker).toList());
        assertTrue(d.notes().get(3).endnote());
    }

    @Test
    void aNoteOfSeveralParagraphsIsOne() throws Exception {
        Document d = Rtf.read(folder, "a" + note("m\\'f4t\\par hai") + "b");
        assertEquals(2, d.notes().get(0).blocks().size());
        assertEquals("ab", Rtf.text(d));
    }

    @Test
    void aNoteInATableLeavesTheTableWhole() throws Exception {
        Document d = Rtf.read(
                folder, "\\trowd\\cellx900\\cellx1800\\pard\\intbl a" + note("x\\par y") + "\\cell b\\cell\\row");
        assertEquals("a\tb", Rtf.text(d));
        assertEquals(List.of(new Mark(1, "1", "n1")), d.blocks().get(0).marks());
    }
}
