package org.trichluc.read.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trichluc.document.Block;
import org.trichluc.document.BlockKind;
import org.trichluc.document.Break;
import org.trichluc.document.Document;
import org.trichluc.document.Format;
import org.trichluc.document.Note;
import org.trichluc.document.Style;
import org.trichluc.document.Table;
import org.trichluc.document.Warning;
import org.trichluc.read.Passwords;
import org.trichluc.read.Readers;
import org.trichluc.read.UnreadableException;

/** Pages as Word, LibreOffice and browsers save them. */
class HtmlReaderTest {
    private static final Charset WESTERN = Charset.forName("windows-1252");

    @TempDir
    Path folder;

    private Document read(byte[] bytes) throws Exception {
        Path path = Files.write(folder.resolve("a.htm"), bytes);
        return new Readers().read(path, "a.htm", Passwords.none());
    }

    private Document read(String html) throws Exception {
        return read(html.getBytes(StandardCharsets.UTF_8));
    }

    private List<String> texts(String html) throws Exception {
        return read("<html><body>" + html + "</body></html>").blocks().stream()
                .map(Block::text)
                .toList();
    }

    private static Table table(Block block) {
        return Objects.requireNonNull(block.table());
    }

    @Test
    void whatIsNotSeenOnPaperIsNoText() throws Exception {
        assertEquals(
                List.of("Hiện", "rõ"),
                texts(
                        "<script>x()</script><p>Hiện<!--[if gte mso 9]><xml>a</xml><![endif]-->"
                                + "<span style='display:none'>b</span><span style='mso-hide:all'>c</span><del>d</del></p>"
                                + "<div title='header'><p>đầu trang</p></div>"
                                + "<div style='mso-element:comment-list'><p>lời bàn</p></div>"
                                + "<style>.an{display:none} @media print { p { color: red } }</style><p class=an>e</p><p>rõ</p>"));
    }

    @Test
    void whatAPageHidesIsNamed() throws Exception {
        Document d = read("<p>Hiện<span style='display:none'>b</span><span style='mso-hide:all'>c</span></p>"
                + "<script>x()</script><div title='header' hidden><p>đầu trang</p></div>");
        assertEquals(
                List.of("Text that cannot be seen on paper is left out: “b c” (letters and digits: 2)."),
                d.warnings().stream().map(Warning::message).toList());
    }

    @Test
    void whiteSpaceIsFoldedAndParagraphsEndWhereBlocksDo() throws Exception {
        assertEquals(
                List.of("Kết quả thực hiện", "một", "hai", "ba\u0020bốn"),
                texts("\n Kết  quả\n <b>thực\thiện </b> <p>một<div>hai</div><p>ba<br>bốn</p>"));
    }

    @Test
    void aLineBreakIsOneAndTwoPartParagraphs() throws Exception {
        Document d = read("<html><body>SỞ Y TẾ<br>PHÒNG A<br><br>Kính gửi</body></html>");
        assertEquals("SỞ Y TẾ PHÒNG A", d.blocks().get(0).text());
        assertEquals(Break.Kind.LINE, d.blocks().get(0).breaks().get(0).kind());
        assertEquals("Kính gửi", d.blocks().get(1).text());
    }

    @Test
    void aNoteOfWordIsTiedToItsMarker() throws Exception {
        Document d = read("""
                <html xmlns:o="urn:schemas-microsoft-com:office:office"><body><div class=WordSection1>
                <p class=MsoNormal>Cấp 15 suất quà<a style='mso-footnote-id:ftn1' href="#_ftn1" name="_ftnref1"
                title=""><span class=MsoFootnoteReference><span style='mso-special-character:footnote'><![if !supportFootnotes]>[1]<![endif]></span></span></a>
                cho hộ nghèo<a href="#_edn1" name="_ednref1">[i]</a>.</p></div>
                <div style='mso-element:footnote-list'><br clear=all><hr align=left size=1 width="33%">
                <div style='mso-element:footnote' id=ftn1><p class=MsoFootnoteText><a style='mso-footnote-id:ftn1'
                href="#_ftnref1" name="_ftn1" title=""><span class=MsoFootnoteReference>[1]</span></a> Theo Công văn số 7.</p>
                <p class=MsoFootnoteText>Đoạn hai.</p></div></div>
                <div style='mso-element:endnote-list'><div style='mso-element:endnote' id=edn1>
                <p><a href="#_ednref1" name="_edn1">[i]</a> Cuối bài.</p></div></div></body></html>""");
        assertEquals(1, d.blocks().size());
        Block body = d.blocks().get(0);
        assertEquals("Cấp 15 suất quà cho hộ nghèo.", body.text());
        assertEquals(List.of(15, 28), body.marks().stream().map(m -> m.offset()).toList());
        Note first = d.notes().get(0);
        assertEquals(first.id(), body.marks().get(0).note());
        assertEquals("1", first.marker());
        assertEquals(
                List.of("Theo Công văn số 7.", "Đoạn hai."),
                first.blocks().stream().map(Block::text).toList());
        assertTrue(d.notes().get(1).endnote());
        assertEquals("Cuối bài.", d.notes().get(1).blocks().get(0).text());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>A<sup><a href='#f1' id='r1'>1</a></sup></p><div><p><a href='#r1' id='f1'>[1]</a> chú</p></div>",
                "<p>A<a href='#fn1' id='r1'><sup>1</sup></a></p><ol><li id='fn1'><p>chú <a href='#r1'>↩</a></p></li></ol>",
                "<p>A<sup id='r1'><a href='#n1'>[1]</a></sup></p><p id='n1'><a href='#r1'>^</a> chú</p>",
                "<p>A<a name='r1'></a><a href='#n1'>(1)</a></p><p><a name='n1'></a><a href='#r1'>(1)</a> chú</p>"
            })
    void notesOfOtherProgramsAreKnownByTheirLinkBack(String html) throws Exception {
        Document d = read("<html><body>" + html + "</body></html>");
        assertEquals(List.of("A"), d.blocks().stream().map(Block::text).toList());
        assertEquals("1", d.notes().get(0).marker());
        assertEquals("chú", d.notes().get(0).blocks().get(0).text());
        assertEquals(1, d.blocks().get(0).marks().get(0).offset());
    }

    @Test
    void aTableOfContentsIsNoListOfNotes() throws Exception {
        Document d = read("<html><body><p><a href='#_Toc1'>I. Kết quả</a></p><h1><a name='_Toc1'></a>I. Kết quả</h1>"
                + "<p><a href='#top'>lên</a></p></body></html>");
        assertEquals(List.of(), d.notes());
        assertEquals(3, d.blocks().size());
        assertEquals(1, d.blocks().get(1).format().outline());
    }

    @Test
    void cellsThatSpanRowsAndColumnsKeepTheirPlace() throws Exception {
        Block block = read("<html><body><table border=1><thead><tr><th rowspan=2>TT</th><th colspan=2>Số hộ</th></tr>"
                        + "<tr><th>2021</th><th>2022</th></tr></thead><tr><td>1</td><td>40</td><td>35</td></tr></table>"
                        + "</body></html>")
                .blocks()
                .get(0);
        assertEquals("TT\tSố hộ\n2021\t2022\n1\t40\t35", block.text());
        Table table = table(block);
        assertTrue(table.ruled());
        assertEquals(3, table.columns());
        assertEquals(2, table.headerRows());
        assertEquals(2, table.cells().get(0).rowSpan());
        assertEquals(2, table.cells().get(1).colSpan());
        assertEquals(1, table.cells().get(2).column());
    }

    @Test
    void aLetterheadIsATableWithoutLines() throws Exception {
        Block block = read("<html><body><table class=MsoNormalTable border=0><tr>"
                        + "<td style='border:none'><p align=center>UBND HUYỆN A</p><p>Số: 1/BC</p></td>"
                        + "<td><p style='text-align:center'>CỘNG HÒA</p></td></tr></table></body></html>")
                .blocks()
                .get(0);
        assertEquals(BlockKind.TABLE, block.kind());
        assertEquals("UBND HUYỆN A Số: 1/BC\tCỘNG HÒA", block.text());
        assertTrue(!table(block).ruled());
    }

    @Test
    void labelsThatWordPrintedAndThoseThatBrowsersCountAreRead() throws Exception {
        Document d = read(
                "<html><body><p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><![if !supportLists]>"
                        + "<span style='mso-list:Ignore'>a)<span style='font:7.0pt \"Times New Roman\"'>&nbsp;&nbsp; </span>"
                        + "</span><![endif]>Nội dung</p><ol start=3><li>ba<li value=7>bảy</ol>"
                        + "<p>1.<span style='font:7.0pt \"Times New Roman\"'>&nbsp;&nbsp;&nbsp;&nbsp;&nbsp; </span>Một</p></body></html>");
        assertEquals(
                List.of("a) Nội dung", "3. ba", "7. bảy", "1. Một"),
                d.blocks().stream().map(Block::text).toList());
        assertEquals(3, d.blocks().get(0).format().label());
        assertEquals(List.of(), d.blocks().get(3).breaks());
    }

    @Test
    void looksComeFromStyleSheetsAttributesAndElements() throws Exception {
        Document d = read("<html><head><style><!-- p.MsoNormal, li.MsoNormal {font-size:14.0pt; text-indent:36.0pt;"
                + " font-family:\"Times New Roman\",serif;} --></style></head><body>"
                + "<p class=MsoNormal align=center style='margin-left:1.0cm'>A<b>B</b><span style='vertical-align:super'>x"
                + "</span></p></body></html>");
        Block b = d.blocks().get(0);
        assertEquals(Format.Align.CENTER, b.format().align());
        assertEquals(28.3, b.format().left(), 0.1);
        assertEquals(36, b.format().firstLine());
        Style plain = b.runs().get(0).style();
        assertEquals("Times New Roman", plain.font());
        assertEquals(14, plain.size());
        assertTrue(b.runs().get(1).style().bold());
        assertEquals(Style.Raise.SUPER, b.runs().get(2).style().raise());
    }

    @Test
    void textInALegacyFontBecomesUnicode() throws Exception {
        String tcvn3 =
                "<html><head><meta http-equiv=Content-Type content='text/html; charset=windows-1252'></head><body>"
                        + "<p><font face='.VnTime'>B\u00b8o c\u00b8o k\u00d5t qu\u00b6</font> <span style=\"font-family:.VnTimeH\">huy\u00d6n</span></p>"
                        + "</body></html>";
        Document d = read(tcvn3.getBytes(WESTERN));
        assertEquals("Báo cáo kết quả HUYỆN", d.blocks().get(0).text());
        assertEquals("TCVN3", d.source().legacyEncoding());
    }

    @ParameterizedTest
    @ValueSource(strings = {"utf-8", "UTF-16", "windows-1258", "x-user-defined", "windows-1252"})
    void theEncodingIsFoundWhateverIsDeclared(String charset) throws Exception {
        String page = "<html><head><meta charset='" + charset + "'></head><body><p>Chợ Đồn</p></body></html>";
        byte[] bytes = switch (charset) {
            case "UTF-16" -> page.getBytes(StandardCharsets.UTF_16);
            case "windows-1258" ->
                page.replace("ợ", "ơ\u0323").replace("ồ", "ô\u0300").getBytes(Charset.forName("windows-1258"));
            default -> page.getBytes(StandardCharsets.UTF_8);
        };
        assertEquals("Chợ Đồn", read(bytes).blocks().get(0).text());
    }

    @Test
    void aTabThatLibreOfficeLeavesPartsTheLine() throws Exception {
        Block b = read("<html><body><p><b>UBND XÃ A</b>\t<b>CỘNG HÒA</b>\n\tXÃ HỘI</p></body></html>")
                .blocks()
                .get(0);
        assertEquals("UBND XÃ A CỘNG HÒA XÃ HỘI", b.text());
        assertEquals(
                List.of(Break.Kind.TAB), b.breaks().stream().map(Break::kind).toList());
    }

    @Test
    void elementsNestedWithoutEndAndLinksWithoutNumberEnd() throws Exception {
        String deep = "<div>".repeat(50_000) + "sâu" + "<table><tr><td>".repeat(5_000) + "đáy";
        assertTrue(read(deep).blocks().stream().anyMatch(b -> b.text().contains("đáy")));
        StringBuilder links = new StringBuilder("<html><body id=top>");
        for (int i = 0; i < 20_000; i++) {
            links.append("<a href=#top id=a").append(i).append(">1</a>");
        }
        assertEquals(List.of(), read(links.toString()).notes());
    }

    @Test
    void aPageSavedWithItsPicturesIsReadFromItsFirstPart() throws Exception {
        String mht = """
                MIME-Version: 1.0
                Content-Type: multipart/related; boundary="----=_x"

                Khong doc dong nay.

                ------=_x
                Content-Location: file:///C:/a.htm
                Content-Transfer-Encoding: quoted-printable
                Content-Type: text/html; charset="utf-8"

                <html><body><p class=3DMsoNormal>B=C3=A1o c=C3=A1o k=E1=BA=BFt =
                qu=E1=BA=A3</p></body></html>

                ------=_x
                Content-Location: file:///C:/a_files/header.htm
                Content-Type: text/html; charset="utf-8"

                <p>running head</p>
                ------=_x--
                """.replace("\n", "\r\n");
        Path path = Files.writeString(folder.resolve("a.mht"), mht);
        Document d = new Readers().read(path, "a.mht", Passwords.none());
        assertEquals(
                List.of("Báo cáo kết quả"), d.blocks().stream().map(Block::text).toList());
    }

    @Test
    void anEmailWithoutAPageIsNamed() throws Exception {
        Path path = Files.writeString(
                folder.resolve("a.eml"),
                "MIME-Version: 1.0\r\nFrom: a@example.vn\r\nContent-Type: text/plain\r\n\r\nchào\r\n");
        UnreadableException e = org.junit.jupiter.api.Assertions.assertThrows(
                UnreadableException.class, () -> new Readers().read(path, "a.eml", Passwords.none()));
        assertEquals(UnreadableException.Reason.UNSUPPORTED, e.reason());
    }
}
