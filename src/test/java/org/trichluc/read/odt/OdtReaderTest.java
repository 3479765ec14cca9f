package org.trichluc.read.odt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trichluc.document.Block;
import org.trichluc.document.Document;
import org.trichluc.document.Format.Align;
import org.trichluc.document.Mark;
import org.trichluc.document.Style;
import org.trichluc.document.Table;
import org.trichluc.document.Warning;
import org.trichluc.read.Passwords;
import org.trichluc.read.Readers;
import org.trichluc.read.UnreadableException;
import org.trichluc.read.UnreadableException.Reason;

/** OpenDocument text as it is seen on paper. */
class OdtReaderTest {
    private static final String SPACES = " xmlns:office='urn:oasis:names:tc:opendocument:xmlns:office:1.0'"
            + " xmlns:style='urn:oasis:names:tc:opendocument:xmlns:style:1.0'"
            + " xmlns:text='urn:oasis:names:tc:opendocument:xmlns:text:1.0'"
            + " xmlns:table='urn:oasis:names:tc:opendocument:xmlns:table:1.0'"
            + " xmlns:draw='urn:oasis:names:tc:opendocument:xmlns:drawing:1.0'"
            + " xmlns:fo='urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0'"
            + " xmlns:svg='urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0'"
            + " xmlns:meta='urn:oasis:names:tc:opendocument:xmlns:meta:1.0'"
            + " xmlns:dc='http://purl.org/dc/elements/1.1/'";
    private static final String KIND = "application/vnd.oasis.opendocument.text";

    @TempDir
    Path folder;

    private Document flat(String styles, String body) throws Exception {
        String all = "<office:document" + SPACES + " office:mimetype='" + KIND + "'>" + styles
                + "<office:body><office:text>" + body + "</office:text></office:body></office:document>";
        return new Readers().read(Files.writeString(folder.resolve("a.fodt"), all), "a.fodt", Passwords.none());
    }

    private Path packed(String... namesAndContents) throws Exception {
        Path file = folder.resolve("a.odt");
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("mimetype"));
            zip.write(KIND.getBytes(StandardCharsets.US_ASCII));
            for (int i = 0; i < namesAndContents.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndContents[i]));
                zip.write(namesAndContents[i + 1].getBytes(StandardCharsets.UTF_8));
            }
        }
        return file;
    }

    private static String content(String body) {
        return "<office:document-content" + SPACES + "><office:body><office:text>" + body
                + "</office:text></office:body></office:document-content>";
    }

    private String text(String body) throws Exception {
        return text(flat("", body));
    }

    private static String text(Document d) {
        return String.join("\n", d.blocks().stream().map(Block::text).toList());
    }

    @Test
    void aPackedTextIsReadWithItsStylesAndMetadata() throws Exception {
        String styles = "<office:document-styles" + SPACES + "><office:styles><style:style style:name='Dam'"
                + " style:family='paragraph'><style:text-properties fo:font-weight='bold'/></style:style></office:styles>"
                + "<office:master-styles><style:master-page><style:header><text:p>đầu trang</text:p></style:header>"
                + "</style:master-page></office:master-styles></office:document-styles>";
        String meta = "<office:document-meta" + SPACES
                + "><office:meta><meta:initial-creator>An</meta:initial-creator></office:meta></office:document-meta>";
        Path file = packed(
                "meta.xml",
                meta,
                "styles.xml",
                styles,
                "content.xml",
                content("<text:p text:style-name='Dam'>Một</text:p>"));
        Document d = new Readers().read(file, "a.odt", Passwords.none());
        assertEquals("Một", text(d));
        assertTrue(d.blocks().get(0).runs().get(0).style().bold());
        assertEquals("An", d.source().producer().get("creator"));
    }

    @Test
    void anEncryptedTextSaysSo() throws Exception {
        String manifest = "<m:manifest xmlns:m='urn:oasis:names:tc:opendocument:xmlns:manifest:1.0'><m:file-entry"
                + " m:full-path='content.xml'><m:encryption-data/></m:file-entry></m:manifest>";
        Path file = packed("META-INF/manifest.xml", manifest, "content.xml", "\u0001");
        UnreadableException e =
                assertThrows(UnreadableException.class, () -> new Readers().read(file, "a.odt", Passwords.none()));
        assertEquals(Reason.ENCRYPTED, e.reason());
    }

    @Test
    void aTextThatLibreOfficeLockedOpensWithItsPassword() throws Exception {
        Path file = folder.resolve("a.odt");
        try (InputStream locked =
                Objects.requireNonNull(OdtReaderTest.class.getResourceAsStream("/read/odt/locked.odt"))) {
            Files.copy(locked, file);
        }
        Document d = new Readers().read(file, "a.odt", Passwords.of(List.of("sai", "mật khẩu")));
        assertEquals("Báo cáo mật", d.blocks().get(0).text());
        assertEquals("Chú thích kín.", d.notes().get(0).blocks().get(0).text());
        UnreadableException e = assertThrows(
                UnreadableException.class, () -> new Readers().read(file, "a.odt", Passwords.of(List.of("sai"))));
        assertEquals("The password does not open the OpenDocument text.", e.getMessage());
        assertEquals(Reason.ENCRYPTED, e.reason());
    }

    @Test
    void aTextUnderALockThatIsNotKnownSaysWhatToDo() throws Exception {
        String manifest = "<manifest:manifest xmlns:manifest='urn:oasis:names:tc:opendocument:xmlns:manifest:1.0'>"
                + "<manifest:file-entry manifest:full-path='/' manifest:media-type='" + KIND + "'/>"
                + "<manifest:file-entry manifest:full-path='encrypted-package' manifest:size='9'>"
                + "<manifest:encryption-data><manifest:algorithm manifest:algorithm-name='AES256-GCM'/>"
                + "<manifest:key-derivation manifest:key-derivation-name='argon2id'/></manifest:encryption-data>"
                + "</manifest:file-entry></manifest:manifest>";
        Path file = packed("META-INF/manifest.xml", manifest, "encrypted-package", "?????????");
        UnreadableException e = assertThrows(
                UnreadableException.class, () -> new Readers().read(file, "a.odt", Passwords.of(List.of("đúng"))));
        assertEquals(Reason.ENCRYPTED, e.reason());
        assertEquals("Open it in a word processor and save it without a password.", e.remedy());
    }

    @Test
    void aDtdIsRefused() throws Exception {
        Path file = packed("content.xml", "<!DOCTYPE a [<!ENTITY b 'c'>]>" + content("<text:p>&b;</text:p>"));
        UnreadableException e =
                assertThrows(UnreadableException.class, () -> new Readers().read(file, "a.odt", Passwords.none()));
        assertEquals(Reason.DAMAGED, e.reason());
    }

    @Test
    void spacesTabsAndLineBreaksAreCharactersOfTheirOwn() throws Exception {
        assertEquals(
                "a b c d e",
                text("<text:p>a\n   b<text:s text:c='2000000000'/>c<text:tab/>d<text:line-break/>e</text:p>"));
    }

    @Test
    void whatIsNotOnPaperIsNotRead() throws Exception {
        assertEquals(
                "một ba",
                text("<text:tracked-changes><text:changed-region><text:deletion><text:p>hai</text:p></text:deletion>"
                        + "</text:changed-region></text:tracked-changes><text:p>một <office:annotation><text:p>ý kiến</text:p>"
                        + "</office:annotation>ba<text:hidden-text text:is-hidden='true'>bốn</text:hidden-text></text:p>"
                        + "<text:section text:display='none'><text:p>năm</text:p></text:section>"));
    }

    @Test
    void whatAFileHidesIsNamed() throws Exception {
        Document d = flat(
                "<office:automatic-styles><style:style style:name='T1' style:family='text'>"
                        + "<style:text-properties text:display='none'/></style:style></office:automatic-styles>",
                "<text:p>ba<text:hidden-text text:is-hidden='true'>bốn</text:hidden-text>"
                        + "<text:span text:style-name='T1'> sáu</text:span></text:p>"
                        + "<text:section text:display='none'><text:p>năm</text:p></text:section>");
        assertEquals("ba", d.blocks().get(0).text());
        assertEquals(
                List.of("Text that cannot be seen on paper is left out: “bốn sáu năm” (letters and digits: 9)."),
                d.warnings().stream().map(Warning::message).toList());
    }

    @Test
    void boxesAtOneParagraphAreReadByRows() throws Exception {
        String frame = "<draw:frame text:anchor-type='char' svg:x='%s' svg:y='%s' svg:width='3cm' svg:height='1cm'>"
                + "<draw:text-box><text:p>%s</text:p></draw:text-box></draw:frame>";
        String boxes = frame.formatted("5cm", "2.1cm", "Ban B")
                + frame.formatted("3cm", "0cm", "Chi nhánh")
                + frame.formatted("1cm", "2.2cm", "Ban A");

        assertEquals("Chi nhánh\nBan A\nBan B\nthân", text("<text:p>" + boxes + "thân</text:p>"));
    }

    @Test
    void aTextBoxAndAFieldAreRead() throws Exception {
        assertEquals(
                "MẬT\nngày 3",
                text("<text:p><draw:frame><draw:text-box><text:p>MẬT</text:p></draw:text-box><svg:desc>mô tả</svg:desc>"
                        + "</draw:frame>ngày <text:date>3</text:date></text:p>"));
    }

    @Test
    void stylesInheritAndSpansAddToThem() throws Exception {
        String styles =
                "<office:font-face-decls><style:font-face style:name='F' svg:font-family=\"'Times New Roman'\"/>"
                        + "</office:font-face-decls><office:styles><style:default-style style:family='paragraph'>"
                        + "<style:text-properties style:font-name='F' fo:font-size='14pt'/></style:default-style>"
                        + "<style:style style:name='A' style:family='paragraph'><style:paragraph-properties fo:text-align='center'/>"
                        + "<style:text-properties fo:font-weight='bold'/></style:style></office:styles><office:automatic-styles>"
                        + "<style:style style:name='P1' style:family='paragraph' style:parent-style-name='A'>"
                        + "<style:paragraph-properties fo:margin-left='1in' fo:text-indent='-0.5in'/></style:style>"
                        + "<style:style style:name='T1' style:family='text'><style:text-properties fo:font-size='50%'"
                        + " fo:font-style='italic'/></style:style></office:automatic-styles>";
        Block b = flat(
                        styles,
                        "<text:p text:style-name='P1'>một <text:span text:style-name='T1'>hai</text:span></text:p>")
                .blocks()
                .get(0);
        assertEquals(Align.CENTER, b.format().align());
        assertEquals(72, b.format().left());
        assertEquals(-36, b.format().firstLine());
        assertEquals(
                new Style("Times New Roman", 14, true, false, false, Style.Raise.NONE),
                b.runs().get(0).style());
        assertEquals(
                new Style("Times New Roman", 7, true, true, false, Style.Raise.NONE),
                b.runs().get(1).style());
    }

    @Test
    void notesHaveTheirCitationAsMarker() throws Exception {
        Document d = flat(
                "",
                "<text:p>một<text:note text:note-class='footnote'><text:note-citation>3</text:note-citation><text:note-body>"
                        + "<text:p>Gồm</text:p><text:p>hai xã.</text:p></text:note-body></text:note>, hai<text:note"
                        + " text:note-class='endnote'><text:note-citation text:label='*'>*</text:note-citation><text:note-body>"
                        + "<text:p>cuối</text:p></text:note-body></text:note>.</text:p>");
        assertEquals("một, hai.", text(d));
        assertEquals(
                List.of(new Mark(3, "3", "n1"), new Mark(8, "*", "n2")),
                d.blocks().get(0).marks());
        assertEquals(2, d.notes().get(0).blocks().size());
        assertEquals("Gồm", d.notes().get(0).blocks().get(0).text());
        assertFalse(d.notes().get(0).endnote());
        assertTrue(d.notes().get(1).endnote());
    }

    @Test
    void tablesKeepSpansHeadersAndLines() throws Exception {
        String styles = "<office:automatic-styles><style:style style:name='C' style:family='table-cell'>"
                + "<style:table-cell-properties fo:border='0.5pt solid #000000'/></style:style></office:automatic-styles>";
        String cell = "<table:table-cell table:style-name='C'";
        Document d = flat(
                styles,
                "<table:table><table:table-column table:number-columns-repeated='3'/><table:table-header-rows><table:table-row>"
                        + cell + " table:number-rows-spanned='2'><text:p>a</text:p></table:table-cell>"
                        + cell + " table:number-columns-spanned='2'><text:p>b</text:p></table:table-cell>"
                        + "<table:covered-table-cell/></table:table-row></table:table-header-rows><table:table-row>"
                        + "<table:covered-table-cell/>" + cell + "><text:p>c</text:p></table:table-cell>"
                        + cell
                        + "><text:p>d</text:p><text:p>e</text:p></table:table-cell></table:table-row></table:table>");
        Block b = d.blocks().get(0);
        assertEquals("a\tb\nc\td e", b.text());
        Table t = Objects.requireNonNull(b.table());
        assertTrue(t.ruled());
        assertEquals(1, t.headerRows());
        assertEquals(3, t.columns());
        assertEquals(2, t.cells().get(0).rowSpan());
        assertEquals(2, t.cells().get(1).colSpan());
    }

    @Test
    void repeatedCellsAndRowsDoNotGrowWithoutBound() throws Exception {
        Document d = flat(
                "",
                "<table:table><table:table-row table:number-rows-repeated='1000000'><table:table-cell"
                        + " table:number-columns-repeated='16384'><text:p>x</text:p></table:table-cell></table:table-row>"
                        + "</table:table>");
        assertEquals("x", text(d));
    }

    @Test
    void listsAreCountedAndGoOnWhereTheySaySo() throws Exception {
        String styles = "<office:automatic-styles><text:list-style style:name='L'>"
                + "<text:list-level-style-number text:level='1' style:num-format='I' style:num-suffix='.'/>"
                + "<text:list-level-style-number text:level='2' style:num-format='1' text:display-levels='2'"
                + " style:num-suffix=')'/></text:list-style></office:automatic-styles>";
        String nested = "<text:list><text:list-item><text:p>ba</text:p></text:list-item></text:list>";
        Document d = flat(
                styles,
                "<text:list text:style-name='L'><text:list-item><text:p>một</text:p><text:p>tiếp</text:p></text:list-item>"
                        + "<text:list-item><text:p>hai</text:p>" + nested + "</text:list-item></text:list>"
                        + "<text:list text:style-name='L' text:continue-numbering='true'><text:list-item><text:p>bốn</text:p>"
                        + "</text:list-item><text:list-item text:start-value='9'><text:p>năm</text:p></text:list-item></text:list>"
                        + "<text:list text:style-name='L'><text:list-item><text:p>sáu</text:p></text:list-item></text:list>");
        assertEquals("I. một\ntiếp\nII. hai\nII.1) ba\nIII. bốn\nIX. năm\nI. sáu", text(d));
        assertEquals(3, d.blocks().get(0).format().label());
    }

    @Test
    void headingsHaveTheirLevelAndNumber() throws Exception {
        String styles = "<office:styles><text:outline-style><text:outline-level-style text:level='1'"
                + " style:num-format='A' style:num-suffix='.'/></text:outline-style></office:styles>";
        Document d = flat(
                styles, "<text:h text:outline-level='1'>Mở đầu</text:h><text:h text:outline-level='2'>Hai</text:h>");
        assertEquals("A. Mở đầu\nHai", text(d));
        assertEquals(1, d.blocks().get(0).format().outline());
        assertEquals(2, d.blocks().get(1).format().outline());
    }

    @Test
    void elementsNestedAHundredThousandDeepAreRead() throws Exception {
        int n = 100_000;
        assertEquals("đáy", text("<text:section>".repeat(n) + "<text:p>đáy</text:p>" + "</text:section>".repeat(n)));
    }
}
