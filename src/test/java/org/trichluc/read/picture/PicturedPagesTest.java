package org.trichluc.read.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trichluc.document.Block;
import org.trichluc.document.Document;
import org.trichluc.document.Source.TextOrigin;
import org.trichluc.document.Warning;
import org.trichluc.read.Passwords;
import org.trichluc.read.Readers;
import org.trichluc.read.UnreadableException;
import org.trichluc.read.UnreadableException.Reason;
import org.trichluc.read.scan.StubRecogniser;
import org.trichluc.read.scan.TextRecognition;

/** Scanned pages inside of word processors' files; what is recognised in them is written by the test. */
@DisabledOnOs(OS.WINDOWS)
class PicturedPagesTest {
    private static final String SEEN = "Ủy ban nhân dân xã đã hoàn thành kế hoạch được giao trong năm";
    private static final String OWN = "Kèm theo đây là báo cáo đã ký.";
    private static final String LAST = "Nơi nhận: như trên.";

    @TempDir
    Path folder;

    private static byte[] picture(int width, int height) throws IOException {
        BufferedImage page = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D g = page.createGraphics();
        g.setColor(Color.WHITE);
        g.fillRect(0, 0, width, height);
        g.dispose();
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(page, "png", png);
        return png.toByteArray();
    }

    private static Document read(Path file, TextRecognition recognition) throws UnreadableException {
        return new Readers(recognition).read(file, String.valueOf(file.getFileName()), Passwords.none());
    }

    private static List<String> texts(Document d) {
        return d.blocks().stream().map(Block::text).toList();
    }

    private static List<String> codes(Document d) {
        return d.warnings().stream().map(Warning::code).toList();
    }

    private Path zip(String name, Map<String, byte[]> parts) throws IOException {
        Path file = folder.resolve(name);
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (String part : parts.keySet().stream().sorted().toList()) {
                zip.putNextEntry(new ZipEntry(part));
                zip.write(Objects.requireNonNull(parts.get(part)));
            }
        }
        return file;
    }

    private static byte[] utf8(String s) {
        return s.getBytes(StandardCharsets.UTF_8);
    }

    private Path docx(String body, byte[] picture) throws IOException {
        String open = "http://schemas.openxmlformats.org/";
        String rel = open + "officeDocument/2006/relationships";
        String head = "<Relationships xmlns='" + open + "package/2006/relationships'>";
        return zip(
                "a.docx",
                Map.of(
                        "[Content_Types].xml",
                        utf8("<Types xmlns='" + open + "package/2006/content-types'><Override "
                                + "PartName='/word/document.xml' ContentType='application/vnd.openxmlformats-"
                                + "officedocument.wordprocessingml.document.main+xml'/></Types>"),
                        "_rels/.rels",
                        utf8(head + "<Relationship Id='r1' Type='" + rel
                                + "/officeDocument' Target='word/document.xml'/></Relationships>"),
                        "word/_rels/document.xml.rels",
                        utf8(head + "<Relationship Id='rId7' Type='" + rel
                                + "/image' Target='media/a.png'/></Relationships>"),
                        "word/document.xml",
                        utf8("<w:document xmlns:w='" + open + "wordprocessingml/2006/main' xmlns:r='" + rel
                                + "' xmlns:a='" + open + "drawingml/2006/main' xmlns:v='urn:schemas-microsoft-com:vml'"
                                + " xmlns:wp='" + open + "drawingml/2006/wordprocessingDrawing'><w:body>" + body
                                + "</w:body></w:document>"),
                        "word/media/a.png",
                        picture));
    }

    private static String p(String text) {
        return "<w:p><w:r><w:t>" + text + "</w:t></w:r></w:p>";
    }

    /** A paragraph of a drawing that is so large on paper, in points. */
    private static String drawing(int width, int height) {
        return "<w:p><w:r><w:drawing><wp:inline><wp:extent cx='" + width * 12700 + "' cy='" + height * 12700
                + "'/><a:blip r:embed='rId7'/></wp:inline></w:drawing></w:r></w:p>";
    }

    private static String vml(String style) {
        return "<w:p><w:r><w:pict><v:shape style='" + style
                + "'><v:imagedata r:id='rId7'/></v:shape></w:pict></w:r></w:p>";
    }

    private Path odt(String width, String height, boolean flat) throws IOException {
        String odf = "urn:oasis:names:tc:opendocument:xmlns:";
        String kind = "application/vnd.oasis.opendocument.text";
        byte[] picture = picture(1000, 1400);
        String image = flat
                ? "<draw:image><office:binary-data>" + Base64.getMimeEncoder().encodeToString(picture)
                        + "</office:binary-data></draw:image>"
                : "<draw:image xlink:href='Pictures/a.png'/>";
        String root = flat ? "office:document" : "office:document-content";
        String content = "<" + root + " xmlns:office='" + odf + "office:1.0' xmlns:text='" + odf
                + "text:1.0' xmlns:draw='" + odf + "drawing:1.0' xmlns:svg='" + odf
                + "svg-compatible:1.0' xmlns:xlink='http://www.w3.org/1999/xlink' office:mimetype='" + kind
                + "'><office:body><office:text><text:p>" + OWN + "</text:p><text:p><draw:frame svg:width='" + width
                + "' svg:height='" + height + "'>" + image + "</draw:frame></text:p><text:p>" + LAST
                + "</text:p></office:text></office:body></" + root + ">";
        return flat
                ? Files.writeString(folder.resolve("a.fodt"), content)
                : zip("a.odt", Map.of("mimetype", utf8(kind), "content.xml", utf8(content), "Pictures/a.png", picture));
    }

    private Path rtf(String picture) throws IOException {
        String own = OWN.chars()
                .mapToObj(c -> c < 0x80 ? Character.toString(c) : "\\u" + c + "?")
                .reduce("", String::concat);
        return Files.writeString(
                folder.resolve("a.rtf"), "{\\rtf1\\ansi " + own + "\\par " + picture + "\\par Xong.\\par}");
    }

    private static String pict(String digits, int width, int height) {
        return "{\\*\\shppict{\\pict{\\*\\picprop\\shplid1025}\\pngblip\\picwgoal" + width * 20 + "\\pichgoal"
                + height * 20 + " " + digits + "}}{\\nonshppict{\\pict\\wmetafile8 0100}}";
    }

    @Test
    void aWordFileOfOneScannedPageReadsLikeAScan() throws Exception {
        Document d =
                read(docx(drawing(500, 720), picture(1000, 1400)), StubRecogniser.seeing(folder, SEEN, 100, 200, 240));
        assertEquals(List.of(SEEN), texts(d));
        assertEquals(TextOrigin.OCR, d.source().textOrigin());
        assertEquals(List.of(TextOrigin.OCR), d.source().pageOrigins());
        assertEquals(1, d.source().pages());
        assertTrue(d.blocks().get(0).recognised());
        assertEquals(List.of(), d.warnings());
    }

    @Test
    void scannedPagesStandAmongTheTextWhereTheyAre() throws Exception {
        String body = p(OWN) + drawing(500, 720) + p("Phụ lục.") + vml("width:17cm;height:24cm") + p(LAST);
        Document d = read(docx(body, picture(1000, 1400)), StubRecogniser.seeing(folder, SEEN, 100, 200, 240));
        assertEquals(List.of(OWN, SEEN, "Phụ lục.", SEEN, LAST), texts(d));
        assertEquals(
                List.of("b1", "b2", "b3", "b4", "b5"),
                d.blocks().stream().map(Block::id).toList());
        assertEquals(1, d.blocks().get(1).page());
        assertEquals(2, d.blocks().get(3).page());
        assertEquals(TextOrigin.MIXED, d.source().textOrigin());
    }

    @Test
    void aPageInACellComesBehindItsTable() throws Exception {
        String cell = "<w:tbl><w:tr><w:tc>" + p(OWN) + drawing(500, 720) + "</w:tc><w:tc>" + p("Số: 4")
                + "</w:tc></w:tr></w:tbl>";
        Document d =
                read(docx(cell + p(LAST), picture(1000, 1400)), StubRecogniser.seeing(folder, SEEN, 100, 200, 240));
        assertEquals(List.of(OWN + "\tSố: 4", SEEN, LAST), texts(d));
    }

    @Test
    void logosSmallPicturesAndPhotographsAreNoPages() throws Exception {
        String body = p(OWN) + drawing(120, 160) + drawing(467, 330);
        assertEquals(
                List.of(OWN),
                texts(read(docx(body, picture(1000, 1400)), StubRecogniser.seeing(folder, SEEN, 100, 200, 240))));
        Path coarse = docx(p(OWN) + drawing(500, 720), picture(300, 430));
        assertEquals(List.of(OWN), texts(read(coarse, StubRecogniser.seeing(folder, SEEN, 100, 200, 240))));
        Path photograph = docx(p(OWN) + drawing(500, 720), picture(1000, 1400));
        Document d =
                read(photograph, StubRecogniser.seeing(folder, "xq ~w iiz kfj wwp sdf vbn wrt zzx qqp", 100, 200, 240));
        assertEquals(List.of(OWN), texts(d));
        assertEquals(TextOrigin.DIGITAL, d.source().textOrigin());
        assertEquals(List.of(), d.warnings());
    }

    @Test
    void withoutARecogniserPagesAloneNameTheRemedyAndOthersWarn() throws Exception {
        TextRecognition none = TextRecognition.of(null, null);
        Path alone = docx(drawing(500, 720), picture(1000, 1400));
        UnreadableException e = assertThrows(UnreadableException.class, () -> read(alone, none));
        assertEquals(Reason.NEEDS_OCR, e.reason());
        assertEquals(TextRecognition.REMEDY, e.remedy());
        Document mixed = read(docx(p(OWN) + drawing(500, 720), picture(1000, 1400)), none);
        assertEquals(List.of(OWN), texts(mixed));
        assertEquals(List.of("page.unreadable"), codes(mixed));
    }

    @Test
    void metafilesBombsAndBrokenPicturesWarn() throws Exception {
        byte[] emf = new byte[88];
        emf[0] = 1;
        System.arraycopy(utf8(" EMF"), 0, emf, 40, 4);
        byte[] bomb = picture(700, 700);
        // the width and height of a PNG stand in its first chunk
        System.arraycopy(new byte[] {0, 0, (byte) 0xF0, 0, 0, 0, (byte) 0xF0, 0}, 0, bomb, 16, 8);
        for (byte[] bytes : List.of(emf, bomb, utf8("not a picture"))) {
            Document d =
                    read(docx(p(OWN) + drawing(500, 720), bytes), StubRecogniser.seeing(folder, SEEN, 100, 200, 240));
            assertEquals(List.of(OWN), texts(d));
            assertEquals(List.of("page.unreadable"), codes(d));
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void pagesInOpenDocumentAreRead(boolean flat) throws Exception {
        assertEquals(
                List.of(OWN, SEEN, LAST),
                texts(read(odt("17cm", "24cm", flat), StubRecogniser.seeing(folder, SEEN, 100, 200, 240))));
        assertEquals(
                List.of(OWN, LAST),
                texts(read(odt("3cm", "4cm", flat), StubRecogniser.seeing(folder, SEEN, 100, 200, 240))));
    }

    @Test
    void pagesInRtfAreRead() throws Exception {
        String digits = HexFormat.of().formatHex(picture(1000, 1400));
        String lines = digits.replaceAll("(.{128})", "$1\r\n");
        assertEquals(
                List.of(OWN, SEEN, "Xong."),
                texts(read(rtf(pict(lines, 500, 720)), StubRecogniser.seeing(folder, SEEN, 100, 200, 240))));
        assertEquals(
                List.of(OWN, "Xong."),
                texts(read(rtf(pict(lines, 50, 72)), StubRecogniser.seeing(folder, SEEN, 100, 200, 240))));
    }

    @Test
    void aPageBesideTheTextOfAnRtfIsReadAndTheNameOfItsShapeIsNot() throws Exception {
        String digits = HexFormat.of().formatHex(picture(1000, 1400));
        String shape = "{\\shp{\\*\\shpinst\\shpleft0\\shptop0\\shpright10000\\shpbottom14000{\\sp{\\sn wzName}"
                + "{\\sv Picture 1}}{\\sp{\\sn pib}{\\sv {\\pict\\pngblip " + digits + "}}}}}";
        assertEquals(
                List.of(OWN, SEEN, "Xong."),
                texts(read(rtf(shape), StubRecogniser.seeing(folder, SEEN, 100, 200, 240))));
    }

    @Test
    void rawBytesOfAPageInRtfAreRead() throws Exception {
        byte[] picture = picture(1000, 1400);
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.writeBytes(
                utf8("{\\rtf1\\ansi {\\pict\\pngblip\\picwgoal10000\\pichgoal14000\\bin" + picture.length + " "));
        all.writeBytes(picture);
        all.writeBytes(utf8("}\\par Xong.\\par}"));
        Path file = Files.write(folder.resolve("a.rtf"), all.toByteArray());
        assertEquals(List.of(SEEN, "Xong."), texts(read(file, StubRecogniser.seeing(folder, SEEN, 100, 200, 240))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"page-in-line.doc", "page-beside-text.doc"})
    void pagesInDocAreRead(String name) throws Exception {
        Path copy = folder.resolve(name);
        try (InputStream in = PicturedPagesTest.class.getResourceAsStream("/read/doc/" + name)) {
            Files.copy(Objects.requireNonNull(in, name), copy);
        }
        List<String> texts = texts(read(copy, StubRecogniser.seeing(folder, SEEN, 100, 200, 240)));
        assertEquals(3, texts.size(), String.valueOf(texts));
        assertTrue(texts.containsAll(List.of(OWN, SEEN, LAST)), String.valueOf(texts));
    }
}
