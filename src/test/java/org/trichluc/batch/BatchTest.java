package org.trichluc.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import net.lingala.zip4j.ZipFile;
import net.lingala.zip4j.model.ZipParameters;
import net.lingala.zip4j.model.enums.EncryptionMethod;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.trichluc.pipeline.Extractor;
import org.trichluc.read.Passwords;
import org.trichluc.read.Readers;
import org.trichluc.read.scan.TextRecognition;
import org.trichluc.report.ReportJson;

/** Each input has one line in the index, and nothing is written outside the output folder. */
class BatchTest {
    private static final Path HOME = Path.of(System.getProperty("trichluc.home"));

    @TempDir
    Path top;

    private Path in() throws IOException {
        return Files.createDirectories(top.resolve("in"));
    }

    private Map<String, JsonNode> run(Path... inputs) throws IOException {
        return run(Passwords.none(), inputs);
    }

    /** The index by path, after a run that only reads; every line holds to the schema. */
    private Map<String, JsonNode> run(Passwords passwords, Path... inputs) throws IOException {
        Path out = top.resolve("out");
        List<String> heard = new ArrayList<>();
        Batch batch = new Batch(
                Extractor.ofText(new Readers(TextRecognition.of(null, null))), passwords, new Batch.Listener() {
                    @Override
                    public void done(Place place, Entry entry, Outcome outcome, boolean named) {
                        heard.add(entry.path());
                    }

                    @Override
                    public void step() {}
                });
        batch.run(Inputs.of(List.of(inputs), out), out);
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(ReportJson.parse(HOME.resolve("schemas/index.schema.json")));
        Map<String, JsonNode> entries = new LinkedHashMap<>();
        for (String line : Files.readAllLines(out.resolve("index.jsonl"))) {
            JsonNode entry = ReportJson.parse(line);
            assertEquals(List.of(), schema.validate(entry), line);
            assertEquals(null, entries.put(entry.get("path").asText(), entry), "twice: " + line);
        }
        assertEquals(heard, new ArrayList<>(entries.keySet()));
        return entries;
    }

    private static JsonNode entry(Map<String, JsonNode> index, String path) {
        JsonNode entry = index.get(path);
        assertNotNull(entry, path + " not in " + index.keySet());
        return Objects.requireNonNull(entry);
    }

    private static String status(Map<String, JsonNode> index, String path) {
        return entry(index, path).get("status").asText();
    }

    private static byte[] html(String text) {
        return ("<html><body><p>" + text + "</p></body></html>").getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] zip(Object... namesAndBytes) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < namesAndBytes.length; i += 2) {
                zip.putNextEntry(new ZipEntry((String) namesAndBytes[i]));
                zip.write((byte[]) namesAndBytes[i + 1]);
            }
        }
        return bytes.toByteArray();
    }

    /** All files below a folder, by their paths in it. */
    private static List<String> below(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(f -> !Files.isDirectory(f))
                    .map(f -> folder.relativize(f).toString())
                    .sorted()
                    .toList();
        }
    }

    @Test
    void everyFileOfAFolderHasALineWhateverItIs() throws Exception {
        Path in = in();
        Files.write(in.resolve("a.htm"), html("Báo cáo"));
        Files.write(in.resolve("b.doc"), html("dưới tên khác"));
        Files.write(in.resolve("trống.htm"), html(" "));
        Files.write(in.resolve("zero.pdf"), new byte[0]);
        Files.write(in.resolve("x.bin"), new byte[] {0, 1, 2, 3});
        Files.write(in.resolve("~$a.docx"), new byte[] {3, 'u', 's', 'e', 'r', 0});
        Files.write(in.resolve(".ẩn.htm"), html("vẫn đọc"));
        Files.createSymbolicLink(in.resolve("link.htm"), in.resolve("a.htm"));
        Files.createSymbolicLink(in.resolve("vòng"), in);
        Files.createDirectories(in.resolve("trên/rỗng.pdf"));
        Map<String, JsonNode> index = run(in);
        assertEquals(10, index.size());
        assertEquals("ok", status(index, "a.htm"));
        assertEquals("ok", status(index, "b.doc"));
        assertEquals("empty", status(index, "trống.htm"));
        assertEquals("empty", status(index, "zero.pdf"));
        assertEquals("unsupported", status(index, "x.bin"));
        assertEquals("skipped", status(index, "~$a.docx"));
        assertEquals("ok", status(index, ".ẩn.htm"));
        assertEquals("skipped", status(index, "link.htm"));
        assertEquals("skipped", status(index, "vòng"));
        assertEquals("skipped", status(index, "trên/rỗng.pdf"));
        assertFalse(index.containsKey("trên"));
        assertEquals(List.of(".ẩn.htm.json", "a.htm.json", "b.doc.json", "index.jsonl"), below(top.resolve("out")));
        assertEquals("a.htm.json", entry(index, "a.htm").get("output").asText());
        assertEquals(1, entry(index, "a.htm").get("counts").get("blocks").asInt());
    }

    @Test
    void aLinkThatTheCallNamesIsFollowed() throws Exception {
        Files.write(in().resolve("a.htm"), html("Báo cáo"));
        Path link = Files.createSymbolicLink(top.resolve("link"), in());
        assertEquals("ok", status(run(link), "a.htm"));
        Path file = Files.createSymbolicLink(top.resolve("b.htm"), in().resolve("a.htm"));
        assertEquals("ok", status(run(file), "b.htm"));
    }

    @Test
    void anOutputFolderInsideTheInputIsNoInput() throws Exception {
        Files.write(in().resolve("a.htm"), html("Báo cáo"));
        assertEquals(1, run(top).size());
        assertEquals(List.of("in/a.htm"), new ArrayList<>(run(top).keySet()));
    }

    @Test
    void aZipIsAFolderAndItsNamesLeadNowhereElse() throws Exception {
        byte[] page = html("Báo cáo");
        Path zip = Files.write(
                in().resolve("a.zip"),
                zip(
                        "../../../../evil.htm",
                        page,
                        "/abs.htm",
                        page,
                        "C:\\win\\c.htm",
                        page,
                        "..\\..\\back.htm",
                        page,
                        "nul\0l.htm",
                        page,
                        "d/e/f.htm",
                        page,
                        "n".repeat(400) + ".htm",
                        page,
                        "b/../../../evil2.htm",
                        page));
        Map<String, JsonNode> index = run(zip);
        assertEquals(9, index.size());
        assertEquals("container", status(index, "a.zip"));
        assertEquals(8, entry(index, "a.zip").get("members").asInt());
        assertEquals("ok", status(index, "a.zip!/../../../../evil.htm"));
        assertEquals(
                "a.zip/evil.htm.json",
                entry(index, "a.zip!/../../../../evil.htm").get("output").asText());
        assertEquals(
                "a.zip/win/c.htm.json",
                entry(index, "a.zip!/C:/win/c.htm").get("output").asText());
        try (Stream<Path> all = Files.list(top)) {
            assertEquals(
                    List.of("in", "out"),
                    all.map(f -> f.getFileName().toString()).sorted().toList());
        }
        assertEquals(9, below(top.resolve("out")).size());
        assertTrue(below(top.resolve("out")).stream().allMatch(f -> f.equals("index.jsonl") || f.startsWith("a.zip/")));
        try (Stream<Path> left = Files.list(top.resolve("out"))) {
            assertEquals(2, left.count(), "the folder for files taken out of archives is gone");
        }
    }

    @Test
    void aZipInAZipIsReadButNotWithoutEnd() throws Exception {
        byte[] nested = zip("đáy.htm", html("đáy"));
        for (int i = 0; i < 9; i++) {
            nested = zip("n.zip", nested, "i.htm", html("tầng " + i));
        }
        Map<String, JsonNode> index = run(Files.write(in().resolve("a.zip"), nested));
        assertEquals("ok", status(index, "a.zip!/n.zip!/n.zip!/n.zip!/n.zip!/i.htm"));
        JsonNode last = entry(index, "a.zip!/n.zip!/n.zip!/n.zip!/n.zip!/n.zip");
        assertEquals("error", last.get("status").asText());
        assertTrue(last.get("reason").asText().contains("5 files deep"), last.toString());
        assertEquals(11, index.size());
    }

    @Test
    void aBombIsNotUnpackedAndTheFilesBesideItAre() throws Exception {
        byte[] bomb = zip("a.htm", html("trước"), "bomb.txt", new byte[60 << 20], "z.htm", html("sau"));
        Map<String, JsonNode> index = run(Files.write(in().resolve("a.zip"), bomb));
        assertEquals("error", status(index, "a.zip!/bomb.txt"));
        assertTrue(entry(index, "a.zip!/bomb.txt").get("reason").asText().contains("200 times"));
        assertEquals("ok", status(index, "a.zip!/a.htm"));
        assertEquals("ok", status(index, "a.zip!/z.htm"));
        assertEquals("container", status(index, "a.zip"));
    }

    @Test
    void filesOfOneNameAreTwoAndNamesOfOldProgramsAreRead() throws Exception {
        Path path = in().resolve("a.zip");
        try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(path)) {
            zip.setEncoding("IBM437");
            zip.setUseLanguageEncodingFlag(false);
            for (String name : List.of("r\u00e9sum\u00e9.htm", "x.htm", "x.htm")) {
                ZipArchiveEntry entry = new ZipArchiveEntry(name);
                zip.putArchiveEntry(entry);
                zip.write(html(name));
                zip.closeArchiveEntry();
            }
            ZipArchiveEntry link = new ZipArchiveEntry("link.htm");
            link.setUnixMode(0120777);
            zip.putArchiveEntry(link);
            zip.write("/etc/hostname".getBytes(StandardCharsets.UTF_8));
            zip.closeArchiveEntry();
        }
        Map<String, JsonNode> index = run(path);
        assertEquals("ok", status(index, "a.zip!/r\u00e9sum\u00e9.htm"));
        assertEquals("ok", status(index, "a.zip!/x.htm"));
        assertEquals(
                "a.zip/x.htm#2.json",
                entry(index, "a.zip!/x.htm#2").get("output").asText());
        assertEquals("skipped", status(index, "a.zip!/link.htm"));
    }

    @ParameterizedTest
    @EnumSource(
            value = EncryptionMethod.class,
            names = {"ZIP_STANDARD", "AES"})
    void aProtectedFileInAnArchiveOpensWithItsPassword(EncryptionMethod method) throws Exception {
        Path path = in().resolve("a.zip");
        try (ZipFile zip = new ZipFile(path.toFile(), "đúng".toCharArray())) {
            ZipParameters locked = new ZipParameters();
            locked.setEncryptFiles(true);
            locked.setEncryptionMethod(method);
            locked.setFileNameInZip("x.htm");
            zip.addStream(new ByteArrayInputStream(html("kín")), locked);
            ZipParameters open = new ZipParameters();
            open.setFileNameInZip("y.htm");
            zip.addStream(new ByteArrayInputStream(html("mở")), open);
        }
        Map<String, JsonNode> index = run(path);
        assertEquals("encrypted", status(index, "a.zip!/x.htm"));
        assertEquals("ok", status(index, "a.zip!/y.htm"));
        assertEquals("encrypted", status(run(Passwords.of(List.of("sai", "cũng sai")), path), "a.zip!/x.htm"));
        assertEquals("ok", status(run(Passwords.of(List.of("sai", "đúng")), path), "a.zip!/x.htm"));
    }

    @Test
    void aBrokenArchiveAndADocumentInDisguiseAreTold() throws Exception {
        byte[] good = zip("x.htm", html("x"));
        Files.write(in().resolve("cut.zip"), java.util.Arrays.copyOf(good, good.length - 30));
        Files.write(in().resolve("none.zip"), zip("d/", new byte[0]));
        Files.write(
                in().resolve("word.zip"),
                zip(
                        "word/document.xml",
                        ("<w:document"
                                        + " xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'><w:body><w:p><w:r>"
                                        + "<w:t>Báo cáo</w:t></w:r></w:p></w:body></w:document>")
                                .getBytes(StandardCharsets.UTF_8)));
        Files.write(in().resolve("zip.docx"), zip("a.txt", "x".getBytes(StandardCharsets.UTF_8)));
        Map<String, JsonNode> index = run(in());
        assertEquals("error", status(index, "cut.zip"));
        assertEquals("empty", status(index, "none.zip"));
        assertEquals("ok", status(index, "word.zip"));
        assertEquals("unsupported", status(index, "zip.docx"));
    }

    @Test
    void namesThatAreNoUtf8AreKeptByteForByte() throws Exception {
        assertEquals("café đ.htm", Place.text(Path.of("café đ.htm")));
        Path raw = Path.of(java.net.URI.create("file:///reports/bad%FF%FEutf8%C4%91.htm"));
        assertEquals("/reports/bad\\xFF\\xFEutf8đ.htm", Place.text(raw));
    }

    @Test
    void aFileThatIsNotThereHasALineToo() throws Exception {
        Map<String, JsonNode> index = run(top.resolve("none.pdf"));
        assertEquals("error", status(index, "none.pdf"));
        assertEquals(top.toString(), entry(index, "none.pdf").get("root").asText());
    }

    @Test
    void aReportThatCannotBeWrittenFails() throws Exception {
        Path file = Files.write(in().resolve("a.htm"), html("x"));
        Files.createDirectories(top.resolve("out/a.htm.json/taken"));
        Map<String, JsonNode> index = run(file);
        assertEquals("error", status(index, "a.htm"));
    }
}
