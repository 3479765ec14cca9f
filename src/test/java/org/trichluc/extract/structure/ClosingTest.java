package org.trichluc.extract.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.trichluc.document.BlockKind;
import org.trichluc.report.Header;
import org.trichluc.report.Signatory;

class ClosingTest {

    private static Header closing(String... cells) {
        return new Draft()
                .plain("Trong năm, xã đã hoàn thành các chỉ tiêu được giao.")
                .columns(cells)
                .header();
    }

    private static Signatory signed(String lines) {
        Signatory s = closing("Nơi nhận: / - Như trên;", lines).signatory();
        assertNotNull(s);
        return s;
    }

    @Test
    void recipientsLoseDashAndClosingPunctuation() {
        Header h = closing(
                "Nơi nhận: / - Thường trực HĐND huyện; / - Các phòng: Y tế, / Nội vụ (để biết); / - Lưu: VT.",
                "CHỦ TỊCH / Lò Văn Ánh");
        assertEquals(List.of("Thường trực HĐND huyện", "Các phòng: Y tế, Nội vụ (để biết)", "Lưu: VT"), h.recipients());
    }

    @Test
    void aSignatureHasAuthorityCapacityPositionAndName() {
        Signatory s = signed("TM. ỦY BAN NHÂN DÂN / KT. CHỦ TỊCH / PHÓ CHỦ TỊCH / (Đã ký) / Lò Văn Ánh");
        assertEquals("TM. ỦY BAN NHÂN DÂN", s.authority());
        assertEquals("KT. CHỦ TỊCH", s.capacity());
        assertEquals("PHÓ CHỦ TỊCH", s.position());
        assertEquals("Lò Văn Ánh", s.name());
    }

    @Test
    void aPositionOverSeveralLinesIsOne() {
        assertEquals(
                "PHÓ BÍ THƯ kiêm TRƯỞNG BAN",
                signed("PHÓ BÍ THƯ / kiêm / TRƯỞNG BAN / Vừ A Chỉnh").position());
    }

    @Test
    void aRankBeforeTheNameIsNoPartOfIt() {
        Signatory s = signed("TRƯỞNG CÔNG AN HUYỆN / Thượng tá Trịnh Bá Hoàn");
        assertEquals("Thượng tá", s.rank());
        assertEquals("Trịnh Bá Hoàn", s.name());
    }

    @Test
    void linesThatRanTogetherArePartedAtTheirSeams() {
        Signatory s = signed("KT. GIÁM ĐỐC PHÓ GIÁM ĐỐC Đinh Thị Lụa");
        assertEquals("KT. GIÁM ĐỐC", s.capacity());
        assertEquals("PHÓ GIÁM ĐỐC", s.position());
        assertEquals("Đinh Thị Lụa", s.name());
    }

    @Test
    void aClosingWrittenLineUnderLineIsRead() {
        Header h = new Draft()
                .plain("Xã kính báo cáo huyện xem xét.")
                .plain("Nơi nhận:", "- UBND huyện;", "- Lưu: VT.", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH", "Lò Văn Ánh")
                .header();
        assertEquals(List.of("UBND huyện", "Lưu: VT"), h.recipients());
        assertNotNull(h.signatory());
        assertEquals("Lò Văn Ánh", h.signatory().name());
    }

    @Test
    void aSignatureWithoutRecipientsIsFound() {
        Structure s = new Draft()
                .plain("Đoàn kiểm tra đã làm việc tại 5 xã.")
                .plain("TRƯỞNG ĐOÀN", "Hoàng Thị Mỵ")
                .read();
        assertNull(s.header().recipients());
        assertNotNull(s.header().signatory());
        assertEquals("TRƯỞNG ĐOÀN", s.header().signatory().position());
        assertEquals(BlockKind.SIGNATURE, s.document().blocks().get(2).kind());
    }

    @Test
    void aRecipientOverTwoLinesBelowTheNameOfTheSignerIsOne() {
        Header h = new Draft()
                .plain("Xã đã tổ chức 3 cuộc họp.")
                .plain("Nơi nhận:", "- UBND huyện;", "CHỦ TỊCH", "Lò Văn Ánh")
                .plain("- Các ban, đơn vị", "trực thuộc Đảng ủy xã;", "- Lưu: VT.")
                .header();
        assertEquals(List.of("UBND huyện", "Các ban, đơn vị trực thuộc Đảng ủy xã", "Lưu: VT"), h.recipients());
    }

    @Test
    void wordsAboutRecipientsInProseAreNoList() {
        Header h = new Draft()
                .plain("Nơi nhận được trình bày tại góc dưới bên trái của trang cuối.", "Phần còn lại giữ nguyên.")
                .header();
        assertNull(h.recipients());
    }

    @Test
    void anAnnexBehindTheSignatureStaysInTheBody() {
        Structure s = new Draft()
                .plain("Xã đã tổ chức 3 cuộc họp.")
                .columns("Nơi nhận: / - Lưu: VT.", "CHỦ TỊCH / Lò Văn Ánh")
                .centered("PHỤ LỤC 1", "SỐ LIỆU CHI TIẾT")
                .plain("Số liệu được tổng hợp từ các thôn.")
                .read();
        assertEquals("SỐ LIỆU CHI TIẾT", s.sections().get(0).title());
        assertEquals("PHỤ LỤC 1", s.sections().get(0).label());
    }
}
