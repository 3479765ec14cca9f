package org.trichluc.extract.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.trichluc.document.Warning;
import org.trichluc.report.Footnote;

class FootnotesTest {

    private static List<String> codes(Draft draft) {
        return draft.footnotes().warnings().stream().map(Warning::code).toList();
    }

    @Test
    void aNoteIsAnchoredWhereItsMarkerStood() {
        Footnotes notes = new Draft()
                .plain("Có 4 xã^1 đạt chuẩn.")
                .note("1", "Các xã vùng thấp.", "Số liệu đến tháng 10.")
                .footnotes();
        Footnote f = notes.footnotes().get(0);
        assertEquals("Các xã vùng thấp.\nSố liệu đến tháng 10.", f.text());
        assertNotNull(f.anchor());
        assertEquals("b1", f.anchor().block());
        assertEquals("Có 4 xã".length(), f.anchor().offset());
        assertEquals(List.of(), notes.warnings());
    }

    @Test
    void aMarkerWithoutANoteIsKept() {
        Draft draft = new Draft().plain("Có 4 xã^7 đạt chuẩn.");
        assertEquals(List.of("footnote.missing"), codes(draft));
        Footnote f = draft.footnotes().footnotes().get(0);
        assertEquals("7", f.marker());
        assertNull(f.text());
    }

    @Test
    void aNoteWithoutAMarkerIsKept() {
        Draft draft = new Draft().plain("Có 4 xã đạt chuẩn.").note("1", "Các xã vùng thấp.");
        assertEquals(List.of("footnote.unanchored"), codes(draft));
        assertNull(draft.footnotes().footnotes().get(0).anchor());
    }

    @Test
    void aSecondMarkerForOneNoteIsReported() {
        Draft draft = new Draft().plain("Có 4 xã^1 đạt chuẩn, 3 xã^1 gần đạt.").note("1", "Các xã vùng thấp.");
        assertEquals(List.of("footnote.duplicate_marker"), codes(draft));
    }

    @Test
    void aMarkerTypedAsRaisedDigitsIsASecondOneAndAnAreaIsNone() {
        Draft draft = new Draft()
                .plain("Có 4 xã^2 đạt chuẩn; 3 thôn² gần đạt, hiến 500 m² đất.")
                .note("2", "Các xã vùng thấp.");
        assertEquals(List.of("footnote.duplicate_marker"), codes(draft));
    }

    @Test
    void aNoteThatStopsAtALinkWordIsTruncated() {
        Draft draft = new Draft().plain("Có 4 xã^1 đạt chuẩn.").note("1", "Theo công bố của Ủy ban nhân dân tỉnh và");
        assertEquals(List.of("footnote.truncated"), codes(draft));
    }

    @Test
    void aNoteWithoutAPeriodIsNotTruncatedWhereOthersHaveNoneEither() {
        Draft draft = new Draft()
                .plain("Có 4 xã^1 đạt chuẩn, 2 xã^2 chưa đạt.")
                .note("1", "Các xã vùng thấp theo danh sách của huyện")
                .note("2", "Các xã vùng cao theo danh sách của huyện");
        assertEquals(List.of(), codes(draft));
    }
}
