package org.trichluc.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trichluc.document.Document;
import org.trichluc.read.UnreadableException.Reason;

/** What a file is, is told by its bytes; what cannot be read is told to a person. */
class ReadersTest {
    private static final String DOCUMENT =
            "<w:document xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'>"
                    + "<w:body><w:p><w:r><w:t>Báo cáo</w:t></w:r></w:p></w:body></w:document>";

    @TempDir
    Path folder;

    private Path file(String name, byte[] bytes) throws Exception {
        return Files.write(folder.resolve(name), bytes);
    }

    private static byte[] zip(String... namesAndContents) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < namesAndContents.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndContents[i]));
                zip.write(namesAndContents[i + 1].getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] docx(String document) throws Exception {
        return zip("word/document.xml", document);
    }

    private static Document read(Path path, @Nullable String password) throws UnreadableException {
        return new Readers()
                .read(
                        path,
                        path.getFileName().toString(),
                        password == null ? Passwords.none() : Passwords.of(List.of(password)));
    }

    private static UnreadableException refused(Path path) {
        UnreadableException e = assertThrows(UnreadableException.class, () -> read(path, null));
        assertTrue(e.remedy().matches("[A-Z][^.]*\\."), "one imperative sentence: " + e.remedy());
        return e;
    }

    @Test
    void theNameDoesNotMatter() throws Exception {
        Document d = read(file("report.pdf", docx(DOCUMENT)), null);
        assertEquals("Báo cáo", d.blocks().get(0).text());
        assertEquals("report.pdf", d.source().path());
        assertEquals(64, d.source().sha256().length());
        assertEquals(docx(DOCUMENT).length, d.source().bytes());
    }

    @Test
    void anEmptyFileIsEmpty() throws Exception {
        assertEquals(Reason.EMPTY, refused(file("a.docx", new byte[0])).reason());
    }

    @Test
    void aMissingFileIsNotFoundAndAFolderIsNoFile() {
        assertEquals(Reason.NOT_FOUND, refused(folder.resolve("none.docx")).reason());
        assertEquals(Reason.NO_FILE, refused(folder).reason());
    }

    @Test
    void whatIsNoDocumentIsNamed() throws Exception {
        String spreadsheet =
                "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'><Override PartName='/xl/workbook.xml'"
                        + " ContentType='application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml'/></Types>";
        assertEquals(
                "The file is a spreadsheet, which cannot be read.",
                refused(file("a.docx", zip("[Content_Types].xml", spreadsheet))).getMessage());
        assertEquals(
                "The file is a zip archive and no document, which cannot be read.",
                refused(file("b.docx", zip("a.txt", "x"))).getMessage());
        assertEquals(
                "The file is an archive of the kind 7z, which cannot be unpacked.",
                refused(file("c.7z", new byte[] {'7', 'z', (byte) 0xBC, (byte) 0xAF, 0x27, 0x1C, 0, 4, 1, 2}))
                        .getMessage());
        assertEquals(
                "The file is an archive of the kind RAR, which cannot be unpacked.",
                refused(file("c.rar", new byte[] {'R', 'a', 'r', '!', 0x1A, 7, 1, 0, 1, 2}))
                        .getMessage());
        String xml = "<?xml version='1.0'?><?mso-application progid='Word.Document'?>";
        String wordml = xml + "<w:wordDocument xmlns:w='http://schemas.microsoft.com/office/word/2003/wordml'/>";
        assertEquals(
                "The file is a Word text in the XML of 2003, which cannot be read.",
                refused(file("e.doc", wordml.getBytes(StandardCharsets.UTF_8))).getMessage());
        String flat = xml + "<pkg:package xmlns:pkg='http://schemas.microsoft.com/office/2006/xmlPackage'/>";
        assertEquals(
                "The file is a Word text in one XML file, which cannot be read.",
                refused(file("f.xml", flat.getBytes(StandardCharsets.UTF_8))).getMessage());
        byte[] unknown = new byte[4096];
        assertEquals(Reason.UNSUPPORTED, refused(file("d.doc", unknown)).reason());
    }

    @Test
    void whatStandsBeforeAPdfDoesNotHideIt() throws Exception {
        byte[] late = ("\n".repeat(1500) + "%PDF-1.4\nno more").getBytes(StandardCharsets.US_ASCII);
        assertEquals("application/pdf", new Readers().look(file("a.pdf", late)).mediaType());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "application/vnd.ms-word.document.macroEnabled.main+xml",
                "application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml",
                "application/vnd.ms-word.template.macroEnabledTemplate.main+xml"
            })
    void templatesAndFilesWithMacrosAreWordFiles(String type) throws Exception {
        String types = "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'>"
                + "<Override PartName='/word/document.xml' ContentType='" + type + "'/></Types>";
        Path path = file("a.dotm", zip("[Content_Types].xml", types, "word/document.xml", DOCUMENT));
        assertEquals("Báo cáo", read(path, null).blocks().get(0).text());
    }

    @Test
    void anOfficeFileWithoutAKnownPartIsNoFolder() throws Exception {
        Path path = file("a.zip", zip("[Content_Types].xml", "<Types/>", "word/x.xml", "<x/>"));
        assertEquals(
                "The file is an Office file and no text, which cannot be read.",
                refused(path).getMessage());
        assertTrue(!Readers.isFolder(new Readers().look(path), "a.zip"));
    }

    @Test
    void aWebPageIsReadUnderAnyName() throws Exception {
        byte[] html = "<html><body><p>Báo cáo</p></body></html>".getBytes(StandardCharsets.UTF_8);
        assertEquals("Báo cáo", read(file("c.doc", html), null).blocks().get(0).text());
        byte[] piece = "Báo cáo <b>tháng</b> 6".getBytes(StandardCharsets.UTF_8);
        assertEquals(
                "Báo cáo tháng 6",
                read(file("c.htm", piece), null).blocks().get(0).text());
    }

    @Test
    void theRightOneOfManyPasswordsOpensAFileAndIsTriedFirstOnTheNext() throws Exception {
        Path secret = protectedDocx("đúng");
        Passwords passwords = Passwords.of(List.of("một", "hai", "đúng"));
        assertEquals(
                "Báo cáo",
                new Readers().read(secret, "a", passwords).blocks().get(0).text());
        assertEquals(List.of("đúng", "một", "hai"), passwords.inOrder());
        UnreadableException none = assertThrows(
                UnreadableException.class, () -> new Readers().read(secret, "a", Passwords.of(List.of("x", "y"))));
        assertEquals("None of the 2 passwords opens the Word file.", none.getMessage());
        assertEquals(Reason.ENCRYPTED, none.reason());
    }

    @Test
    void aTruncatedZipIsDamaged() throws Exception {
        byte[] all = docx(DOCUMENT);
        assertEquals(
                Reason.DAMAGED,
                refused(file("a.docx", java.util.Arrays.copyOf(all, all.length - 30)))
                        .reason());
    }

    @Test
    void brokenXmlIsDamaged() throws Exception {
        assertEquals(
                Reason.DAMAGED,
                refused(file("a.docx", docx(DOCUMENT.replace("</w:p>", "")))).reason());
    }

    @Test
    void aDtdIsRefused() throws Exception {
        String laughs = "<!DOCTYPE w [<!ENTITY a 'ha'>]>" + DOCUMENT.replace("Báo cáo", "&a;");
        assertEquals(Reason.DAMAGED, refused(file("a.docx", docx(laughs))).reason());
    }

    @Test
    void elementsNestedAHundredThousandDeepAreRead() throws Exception {
        int n = 100_000;
        String deep = DOCUMENT.replace("<w:p>", "<w:sdt>".repeat(n) + "<w:p>")
                .replace("</w:p>", "</w:p>" + "</w:sdt>".repeat(n));
        assertEquals(
                "Báo cáo",
                read(file("a.docx", docx(deep)), null).blocks().get(0).text());
    }

    @Test
    void aZipBombIsTooLarge() throws Exception {
        String bomb = DOCUMENT.replace("Báo cáo", " ".repeat(40 << 20));
        assertEquals(Reason.TOO_LARGE, refused(file("a.docx", docx(bomb))).reason());
    }

    @Test
    void strictOfficeOpenXmlIsReadAlike() throws Exception {
        String strict = DOCUMENT.replace(
                "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
                "http://purl.oclc.org/ooxml/wordprocessingml/main");
        assertEquals(
                "Báo cáo",
                read(file("a.docx", docx(strict)), null).blocks().get(0).text());
    }

    @Test
    void metadataComesAlongAndMayBeBroken() throws Exception {
        String core =
                "<cp:coreProperties xmlns:cp='http://schemas.openxmlformats.org/package/2006/metadata/core-properties'"
                        + " xmlns:dc='http://purl.org/dc/elements/1.1/'><dc:creator>Văn phòng</dc:creator></cp:coreProperties>";
        Path good = file("a.docx", zip("word/document.xml", DOCUMENT, "docProps/core.xml", core));
        assertEquals("Văn phòng", read(good, null).source().producer().get("creator"));
        Path broken = file("b.docx", zip("word/document.xml", DOCUMENT, "docProps/core.xml", "<cp:"));
        assertEquals("Báo cáo", read(broken, null).blocks().get(0).text());
    }

    @Test
    void aPasswordOpensADocxAndItsLackIsTold() throws Exception {
        Path secret = protectedDocx("mật khẩu");
        assertEquals(Reason.ENCRYPTED, refused(secret).reason());
        assertEquals("Báo cáo", read(secret, "mật khẩu").blocks().get(0).text());
        UnreadableException wrong = assertThrows(UnreadableException.class, () -> read(secret, "sai"));
        assertEquals("The password does not open the Word file.", wrong.getMessage());
    }

    private Path protectedDocx(String password) throws Exception {
        Path secret = folder.resolve("secret.docx");
        try (POIFSFileSystem container = new POIFSFileSystem()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword(password);
            try (OutputStream out = encryptor.getDataStream(container)) {
                out.write(docx(DOCUMENT));
            }
            try (OutputStream out = Files.newOutputStream(secret)) {
                container.writeFilesystem(out);
            }
        }
        return secret;
    }

    @Test
    void noRawExceptionComesOut() throws Exception {
        Readers readers = new Readers(java.util.Map.of(MediaTypes.DOCX, input -> {
            throw new IllegalStateException(List.of("reader broke").toString());
        }));
        Path path = file("a.docx", docx(DOCUMENT));
        UnreadableException e =
                assertThrows(UnreadableException.class, () -> readers.read(path, "a", Passwords.none()));
        assertEquals(Reason.DAMAGED, e.reason());
    }
}
