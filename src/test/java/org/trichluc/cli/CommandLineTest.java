package org.trichluc.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandLineTest {
    private static final Path FIXTURES = Path.of(System.getProperty("trichluc.home"), "fixtures");

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest
    @ValueSource(strings = {"extract", "show", "explain", "check", "validate", "evaluate", "pairs"})
    void everyCommandExplainsItselfInBothLanguages(String command) {
        assertEquals(Main.OK, run(command, "--help"));
        assertTrue(out.toString().contains("Usage: trichluc " + command), out.toString());
        assertTrue(out.toString().contains("ví dụ") || out.toString().contains("("), out.toString());
    }

    @Test
    void aWrongCallSaysWhereHelpIsAndExitsWithOne() {
        assertEquals(Main.WRONG_CALL, run("extract"));
        assertTrue(err.toString().contains("trichluc extract --help"), err.toString());
        assertEquals(Main.WRONG_CALL, run("exctract", "x.pdf"));
        assertEquals(
                Main.WRONG_CALL,
                run("extract", "x.pdf", "--extractors", folder.resolve("none").toString()));
    }

    @Test
    void aFailedFileGivesOneLineWithItsRemedyAndTheOthersGoOn() throws Exception {
        Path reports = reports();
        Files.writeString(reports.resolve("hỏng.docx"), "not a Word file");
        Files.createFile(reports.resolve("rỗng.pdf"));
        Path to = folder.resolve("out");

        assertEquals(Main.FAILED, run("extract", reports.toString(), "-o", to.toString()));

        List<String> lines = err.toString().lines().toList();
        assertEquals(3, lines.size(), err.toString());
        assertTrue(lines.get(0).startsWith(reports.resolve("hỏng.docx") + ": "), lines.get(0));
        assertTrue(lines.get(1).contains("rỗng.pdf: The file is empty"), lines.get(1));
        assertTrue(lines.get(2).startsWith("2 reports read, 2 failed, 1 files of other types skipped"), lines.get(2));
        assertEquals(List.of("báo cáo.docx.json", "index.jsonl", "năm 2022/báo cáo.docx.json"), below(to));
    }

    @Test
    void textAloneIsReadWithoutRules() throws Exception {
        Path report = FIXTURES.resolve("xa-cai-cach-hanh-chinh/report.docx");
        Path to = folder.resolve("out");
        String none = folder.resolve("none").toString();
        assertEquals(Main.OK, run("extract", "" + report, "--only", "text", "--extractors", none, "-o", "" + to));
        assertEquals(Main.OK, run("validate", to.toString()));
        String json = Files.readString(to.resolve("report.docx.json"));
        assertTrue(json.contains("\"header\": {}"), json);
        assertTrue(json.contains("\"figures\": []"), json);
        assertTrue(json.contains("cải cách hành chính"), json);
        assertEquals(Main.WRONG_CALL, run("extract", "" + report, "--only", "figures"));
    }

    @Test
    void passwordsComeFromAFileToo() throws Exception {
        Path report = FIXTURES.resolve("xa-cai-cach-hanh-chinh/report.docx");
        Path passwords = Files.writeString(folder.resolve("passwords.txt"), "\uFEFFmột\nhai\n\n");
        Path to = folder.resolve("out");
        assertEquals(
                Main.OK,
                run("extract", "" + report, "--only", "text", "--password-file", "" + passwords, "-o", "" + to));
        Files.write(passwords, new byte[] {(byte) 0xE1});
        assertEquals(Main.WRONG_CALL, run("extract", "" + report, "--password-file", "" + passwords, "-o", "" + to));
        assertTrue(err.toString().contains("is not in UTF-8"), err.toString());
        assertEquals(Main.WRONG_CALL, run("extract", "" + report, "--password-file", "no/such", "-o", "" + to));
    }

    @Test
    void aFileThatIsNotThereFailsAndIsNamed() {
        assertEquals(Main.FAILED, run("extract", "no/such.pdf", "-o", folder.toString()));
        assertTrue(err.toString().startsWith("no/such.pdf: "), err.toString());
    }

    @Test
    void theSameNameFromTwoFoldersIsWrittenTwice() throws Exception {
        Path reports = reports();
        Path to = folder.resolve("out");
        run(
                "extract",
                reports + "/báo cáo.docx",
                reports + "/năm 2022/báo cáo.docx",
                reports.toString(),
                "-o",
                "" + to);
        assertEquals(List.of("báo cáo.docx-2.json", "báo cáo.docx.json", "index.jsonl"), below(to));
    }

    @Test
    void noHalfWrittenFileIsLeft() throws Exception {
        Path to = folder.resolve("out");
        run("extract", reports().toString(), "-o", to.toString());
        try (Stream<Path> files = Files.walk(to)) {
            assertTrue(files.noneMatch(f -> f.toString().endsWith(".tmp")));
        }
    }

    @Test
    void theSameBytesComeOutInEveryLocaleAndTimeZone() throws Exception {
        Path report = FIXTURES.resolve("ubnd-huyen-nam/report.pdf");
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            for (String tag : List.of("en-US", "vi-VN", "tr-TR", "ar-EG")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                TimeZone.setDefault(TimeZone.getTimeZone(tag.equals("vi-VN") ? "Asia/Ho_Chi_Minh" : "UTC"));
                run("extract", report.toString(), "-o", folder.resolve(tag).toString());
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
        String expected = Files.readString(folder.resolve("en-US/report.pdf.json"));
        for (String tag : List.of("vi-VN", "tr-TR", "ar-EG")) {
            assertEquals(expected, Files.readString(folder.resolve(tag).resolve("report.pdf.json")), tag);
        }
    }

    @Test
    void whatIsExtractedIsValidAndCanBeShown() throws Exception {
        Path to = folder.resolve("out");
        run("extract", reports().toString(), "-o", to.toString());

        assertEquals(Main.OK, run("validate", to.toString()));
        assertTrue(out.toString().contains("2 valid, 0 invalid"), out.toString());
        assertEquals(Main.OK, run("show", to.resolve("báo cáo.docx.json").toString()));
        assertTrue(out.toString().contains("Outline (dàn mục)"), out.toString());
        assertFalse(out.toString().contains("\u001b"), "colours only on a terminal");
    }

    @Test
    void aJsonFileThatIsNoReportIsInvalid() throws Exception {
        Files.writeString(folder.resolve("x.json"), "{\"schema_version\": \"1.0\"}");
        Files.writeString(folder.resolve("y.json"), "{");
        assertEquals(Main.FAILED, run("validate", folder.toString()));
        assertTrue(out.toString().contains("0 valid, 2 invalid"), out.toString());
    }

    @Test
    void anExplanationNamesTheRule() {
        assertEquals(Main.OK, run("explain", "--text", "Hỗ trợ 1,5 tỷ đồng cho 40 hộ nghèo."));
        assertTrue(out.toString().contains("rule figure/"), out.toString());
        assertEquals(Main.WRONG_CALL, run("explain", "--text", "x", "--rule", "figure/none"));
        assertEquals(Main.WRONG_CALL, run("explain"));
    }

    private int run(String... args) {
        return Main.commandLine(new PrintWriter(out, true), new PrintWriter(err, true))
                .execute(args);
    }

    /** Two reports of one name in two folders, a file of another type, and an editor's leaving. */
    private Path reports() throws Exception {
        Path reports = folder.resolve("reports");
        Files.createDirectories(reports.resolve("năm 2022"));
        Path report = FIXTURES.resolve("xa-cai-cach-hanh-chinh/report.docx");
        Files.copy(report, reports.resolve("báo cáo.docx"));
        Files.copy(report, reports.resolve("năm 2022/báo cáo.docx"));
        Files.write(reports.resolve("bảng.bin"), new byte[] {0, 1, 2});
        return reports;
    }

    private static List<String> below(Path out) throws Exception {
        try (Stream<Path> files = Files.walk(out)) {
            return files.filter(Files::isRegularFile)
                    .map(f -> out.relativize(f).toString())
                    .sorted()
                    .toList();
        }
    }
}
