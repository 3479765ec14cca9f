package org.trichluc.read.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.trichluc.read.docx.Docx.p;
import static org.trichluc.read.docx.Docx.r;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trichluc.document.Block;
import org.trichluc.document.Break;
import org.trichluc.document.Document;
import org.trichluc.document.Warning;

/** What a reader of the page sees, and nothing else. */
class VisibleTextTest {
    @TempDir
    Path folder;

    private String read(String body) throws Exception {
        return Docx.text(Docx.of(body).read(folder));
    }

    @Test
    void aDeletionIsOutAndAnInsertionIsIn() throws Exception {
        String body = "<w:p>" + r("Toàn huyện có ")
                + "<w:del w:id='1'><w:r><w:delText>12</w:delText></w:r></w:del><w:ins w:id='2'>" + r("15") + "</w:ins>"
                + r(" hợp tác xã") + "</w:p>";
        assertEquals("Toàn huyện có 15 hợp tác xã", read(body));
    }

    @Test
    void movedTextStandsOnlyWhereItWasMovedTo() throws Exception {
        String body = "<w:p><w:moveFrom w:id='1'>" + r("Một là, ") + "</w:moveFrom>" + r("giữ vững ổn định") + "</w:p>"
                + "<w:p><w:moveTo w:id='1'>" + r("Một là, ") + "</w:moveTo>" + r("phát triển chăn nuôi") + "</w:p>";
        assertEquals("giữ vững ổn định\nMột là, phát triển chăn nuôi", read(body));
    }

    @Test
    void aParagraphWhoseEndWasDeletedGoesOnInTheNext() throws Exception {
        String body = p("<w:rPr><w:del w:id='1'/></w:rPr>", "Huyện ủy đã ") + p("ban hành 03 nghị quyết.");
        assertEquals("Huyện ủy đã ban hành 03 nghị quyết.", read(body));
    }

    @Test
    void hiddenTextIsNotThere() throws Exception {
        String body = "<w:p>" + r("Đạt ") + r("<w:vanish/>", "nháp ") + r("97%") + "<w:del w:id='1'>"
                + r("<w:vanish/>", "bỏ") + "</w:del></w:p>";
        Document d = Docx.of(body).read(folder);
        assertEquals("Đạt 97%", Docx.text(d));
        assertEquals(
                List.of("Text that cannot be seen on paper is left out: “nháp” (letters and digits: 4)."),
                d.warnings().stream().map(Warning::message).toList());
    }

    @Test
    void ofAFieldOnlyTheResultIsSeen() throws Exception {
        String body = "<w:p>" + r("Xem ")
                + "<w:r><w:fldChar w:fldCharType='begin'/></w:r><w:r><w:instrText>REF muc</w:instrText></w:r>"
                + "<w:r><w:fldChar w:fldCharType='begin'/></w:r><w:r><w:instrText>SEQ a</w:instrText></w:r>"
                + "<w:r><w:fldChar w:fldCharType='separate'/></w:r>" + r("ẩn")
                + "<w:r><w:fldChar w:fldCharType='end'/></w:r>"
                + "<w:r><w:fldChar w:fldCharType='separate'/></w:r>" + r("mục 3")
                + "<w:r><w:fldChar w:fldCharType='end'/></w:r>"
                + "<w:fldSimple w:instr='PAGE'>" + r(" trang 2") + "</w:fldSimple></w:p>";
        assertEquals("Xem mục 3 trang 2", read(body));
    }

    @Test
    void aFieldThatNeverEndsHidesNoFurtherParagraph() throws Exception {
        String body = "<w:p>" + r("Trước") + "<w:r><w:fldChar w:fldCharType='begin'/></w:r>" + r("lệnh") + "</w:p>"
                + p("Sau");
        assertEquals("Trước\nSau", read(body));
    }

    @Test
    void linksControlsAndTagsAreLookedThrough() throws Exception {
        String body = "<w:sdt><w:sdtPr><w:alias w:val='Tên'/></w:sdtPr><w:sdtContent><w:p><w:hyperlink>" + r("Cổng ")
                + "</w:hyperlink><w:smartTag>" + r("thông tin ") + "</w:smartTag><w:sdt><w:sdtContent>" + r("huyện")
                + "</w:sdtContent></w:sdt></w:p></w:sdtContent></w:sdt>";
        assertEquals("Cổng thông tin huyện", read(body));
    }

    @Test
    void aTextBoxIsReadOnceAtItsAnchor() throws Exception {
        String box = "<w:txbxContent>" + p("DỰ THẢO") + "</w:txbxContent>";
        String body = "<w:p><w:r><mc:AlternateContent><mc:Choice Requires='wps'><wps:txbx>" + box
                + "</wps:txbx></mc:Choice><mc:Fallback><v:textbox>" + box
                + "</v:textbox></mc:Fallback></mc:AlternateContent></w:r>" + r("ỦY BAN NHÂN DÂN") + "</w:p>" + p("Hết");
        assertEquals("DỰ THẢO\nỦY BAN NHÂN DÂN\nHết", read(body));
    }

    @Test
    void boxesAtOneParagraphAreReadByRowsAndAGroupOfShapesTogether() throws Exception {
        String wp = "<wp:anchor xmlns:wp='http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing'"
                + " xmlns:a='http://schemas.openxmlformats.org/drawingml/2006/main'"
                + " xmlns:wpg='http://schemas.microsoft.com/office/word/2010/wordprocessingGroup'>"
                + "<wp:positionH relativeFrom='%s'><wp:posOffset>%d</wp:posOffset></wp:positionH>"
                + "<wp:positionV relativeFrom='paragraph'><wp:posOffset>%d</wp:posOffset></wp:positionV>"
                + "<wp:extent cx='900000' cy='360000'/>%s</wp:anchor>";
        String shape = "<wps:wsp><wps:spPr><a:xfrm><a:off x='%d' y='%d'/><a:ext cx='400000' cy='100000'/></a:xfrm>"
                + "</wps:spPr><wps:txbx><w:txbxContent>%s</w:txbxContent></wps:txbx></wps:wsp>";
        String group = "<wpg:wgp>" + shape.formatted(500000, 200000, p("Tổ 3")) + shape.formatted(0, 0, p("Tổ 1"))
                + shape.formatted(0, 210000, p("Tổ 2")) + "</wpg:wgp>";
        String body = "<w:p><w:r>" + wp.formatted("margin", 2000000, 900000, shape.formatted(0, 0, p("Ban B")))
                + wp.formatted("column", 10, 900100, group)
                + wp.formatted("column", 10, 0, shape.formatted(0, 0, p("Chi nhánh"))) + "</w:r>" + r("thân")
                + "</w:p>";

        assertEquals(
                "Chi nhánh\nTổ 1\nTổ 2\nTổ 3\nBan B\nthân",
                Docx.text(Docx.of(body).read(folder)));
    }

    @Test
    void shapesInTheOlderMarkupAreReadByRowsToo() throws Exception {
        String shape = "<v:shape style='position:absolute;margin-left:%s;margin-top:%s;width:80pt;height:20pt'>"
                + "<v:textbox><w:txbxContent>%s</w:txbxContent></v:textbox></v:shape>";
        String body = "<w:p><w:r><w:pict>" + shape.formatted("2in", "60pt", p("Ban B"))
                + shape.formatted("0", "62pt", p("Ban A")) + shape.formatted("70pt", "0", p("Chi nhánh"))
                + "</w:pict></w:r>" + r("thân") + "</w:p>";

        assertEquals("Chi nhánh\nBan A\nBan B\nthân", Docx.text(Docx.of(body).read(folder)));
    }

    @Test
    void aTextBoxInMidParagraphDoesNotCutIt() throws Exception {
        String body = "<w:p>" + r("Tổng thu ") + "<w:r><w:pict><w:txbxContent>" + p("Ghi chú")
                + "</w:txbxContent></w:pict></w:r>" + r("đạt 81 tỷ đồng") + "</w:p>";
        assertEquals("Tổng thu đạt 81 tỷ đồng\nGhi chú", read(body));
    }

    @Test
    void whatIsNotUnderstoodFallsBack() throws Exception {
        String body = "<w:p><w:r><mc:AlternateContent xmlns:zz='urn:unknown'><mc:Choice Requires='zz'><w:t>mới</w:t>"
                + "</mc:Choice><mc:Fallback><w:t>cũ</w:t></mc:Fallback></mc:AlternateContent></w:r></w:p>";
        assertEquals("cũ", read(body));
    }

    @Test
    void symbolsAndHyphensLookAsOnPaper() throws Exception {
        String body = "<w:p><w:r><w:sym w:font='Symbol' w:char='F0B3'/><w:t xml:space='preserve'> 5 </w:t>"
                + "<w:sym w:font='Wingdings' w:char='F0FC'/><w:t> xã A</w:t><w:noBreakHyphen/><w:t>B, mở</w:t>"
                + "<w:softHyphen/><w:t>rộng</w:t></w:r></w:p>";
        assertEquals("≥ 5 ✓ xã A-B, mởrộng", read(body));
    }

    @Test
    void tabsAndBreaksAreSpacesThatTellWhatTheyWere() throws Exception {
        String body = "<w:p>" + r("Nơi nhận:") + "<w:r><w:tab/></w:r>" + r("CHỦ TỊCH") + "<w:r><w:br/></w:r>"
                + r("(Đã ký)") + "</w:p>";
        Block block = Docx.of(body).read(folder).blocks().get(0);
        assertEquals("Nơi nhận: CHỦ TỊCH (Đã ký)", block.text());
        assertEquals(List.of(new Break(9, Break.Kind.TAB), new Break(18, Break.Kind.LINE)), block.breaks());
    }

    @Test
    void manySpacesBeforeACapitalAreATabAndABlankToFillInIsNone() throws Exception {
        Block block = Docx.of(p("HUYỆN ỦY      ĐẢNG CỘNG SẢN, ngày       tháng 5"))
                .read(folder)
                .blocks()
                .get(0);
        assertEquals("HUYỆN ỦY ĐẢNG CỘNG SẢN, ngày tháng 5", block.text());
        assertEquals(List.of(new Break(8, Break.Kind.TAB)), block.breaks());
    }

    @Test
    void aPageBreakDoesNotCutAParagraph() throws Exception {
        String body = "<w:p>" + r("Trồng mới 40 ") + "<w:r><w:lastRenderedPageBreak/></w:r>" + r("ha chè") + "</w:p>";
        assertEquals("Trồng mới 40 ha chè", read(body));
    }

    @Test
    void capitalsOfALegacyFontAreCapitalsInUnicode() throws Exception {
        String font = "<w:rFonts w:ascii='.VnTime' w:hAnsi='.VnTime'/>";
        Block block = Docx.of("<w:p>" + r(font + "<w:caps/>", "B¸o c¸o") + "</w:p>")
                .read(folder)
                .blocks()
                .get(0);
        assertEquals("BÁO CÁO", block.text());
        assertEquals(".VnTimeH", block.runs().get(0).style().font(), "capitals live in the font");
    }
}
