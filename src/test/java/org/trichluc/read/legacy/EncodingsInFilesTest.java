package org.trichluc.read.legacy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.trichluc.document.Block;
import org.trichluc.document.Document;
import org.trichluc.document.Mark;
import org.trichluc.document.Run;
import org.trichluc.document.Warning;
import org.trichluc.read.Passwords;
import org.trichluc.read.Readers;
import org.trichluc.read.legacy.FileKind.Piece;
import org.trichluc.read.legacy.FileKind.Report;

/** One report in every encoding and every format reads as it was meant. */
class EncodingsInFilesTest {
    private static final String ISSUER = "ỦY BAN NHÂN DÂN XÃ CỐC LẦU";
    private static final String HEADING = "BÁO CÁO TÌNH HÌNH TRỒNG RỪNG";
    private static final String BODY = "Năm 2021, nhờ đủ nước tưới, cả xã trồng được 125,5 ha rừng mới, cũng như chăm"
            + " sóc tốt 40 ha đã trồng từ trước, theo Quyết định số 45/QĐ-UBND ngày 12/3/2021 của huyện";
    private static final String UNIT = "Diện tích (ha) ở thôn Nậm Chảy";
    private static final String NOTE = "Số liệu do Hạt kiểm lâm cung cấp.";

    @TempDir
    Path folder;

    static Stream<Arguments> everyEncodingInEveryFormat() {
        return Stream.of(Typist.values())
                .flatMap(t -> Stream.of(FileKind.values()).map(k -> Arguments.of(t, k)));
    }

    @ParameterizedTest(name = "{0} in {1}")
    @MethodSource("everyEncodingInEveryFormat")
    void aReportReadsAsItWasMeant(Typist typist, FileKind kind) throws Exception {
        assertReadsAsMeant(read("report." + kind.ending, kind.write(report(typist))), typist);
    }

    /** The RTF of the test before, which LibreOffice has saved as DOC. */
    @ParameterizedTest(name = "{0} in DOC")
    @EnumSource(Typist.class)
    void aReportSavedAsDocReadsAsItWasMeant(Typist typist) throws Exception {
        String name = typist.name().toLowerCase(Locale.ROOT) + ".doc";
        try (InputStream in = EncodingsInFilesTest.class.getResourceAsStream("/read/doc/encodings/" + name)) {
            byte[] file = Objects.requireNonNull(in, name).readAllBytes();
            assertReadsAsMeant(read("report.doc", file), typist);
        }
    }

    private static Report report(Typist typist) {
        return new Report(
                List.of(typist.font, typist.capitalsFont()),
                List.of(
                        new Piece(typist.typesCapitals(ISSUER), 1),
                        new Piece(typist.typesCapitals(HEADING), 1),
                        new Piece(typist.types(BODY), 0)),
                List.of(new Piece(typist.types(UNIT), 0), new Piece("45,2", 0)),
                new Piece(typist.types(NOTE), 0));
    }

    private static void assertReadsAsMeant(Document d, Typist typist) {
        assertEquals(List.of(ISSUER, HEADING, BODY, UNIT + "\t45,2"), texts(d));
        assertEquals(NOTE, d.notes().get(0).blocks().get(0).text());
        Block body = d.blocks().get(2);
        assertEquals(List.of(new Mark(BODY.length(), "1", d.notes().get(0).id())), body.marks());
        d.blocks().forEach(EncodingsInFilesTest::runsCoverTheText);
        assertConverted(d, typist, telling(ISSUER, HEADING, BODY, UNIT, NOTE));
    }

    @ParameterizedTest(name = "{0} in TXT")
    @EnumSource(
            value = Typist.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"UNICODE_IN_VNTIME"})
    void plainTextThatNamesNoFontIsKnownByItsSpelling(Typist typist) throws Exception {
        String issuer = typist.seesCapitals(ISSUER);
        String typed = typist.types(issuer) + "\r\n" + typist.types(BODY) + "\r\n";

        Document d = read("report.txt", bytes(typed, typist.encoding == null));

        assertEquals(List.of(issuer, BODY), texts(d));
        assertConverted(d, typist, telling(issuer, BODY));
    }

    @Test
    void twoEncodingsInOneFileAreToldApart() throws Exception {
        for (FileKind kind : FileKind.values()) {
            Report report = new Report(
                    List.of(Typist.TCVN3.font, Typist.VNI.font),
                    List.of(
                            new Piece(Typist.TCVN3.types(NOTE), 0),
                            new Piece(Typist.VNI.types(HEADING), 1),
                            new Piece(Typist.TCVN3.types(BODY), 0)),
                    List.of(new Piece(Typist.VNI.types(UNIT), 1), new Piece(Typist.TCVN3.types(UNIT), 0)),
                    new Piece(Typist.VNI.types(NOTE), 1));

            Document d = read("report." + kind.ending, kind.write(report));

            assertEquals(List.of(NOTE, HEADING, BODY, UNIT + "\t" + UNIT), texts(d), kind.ending);
            assertEquals(NOTE, d.notes().get(0).blocks().get(0).text(), kind.ending);
            assertEquals("TCVN3+VNI", d.source().legacyEncoding(), kind.ending);
            assertEquals(
                    "Converted to Unicode: " + telling(NOTE, BODY, UNIT) + " words from TCVN3, "
                            + telling(HEADING, UNIT, NOTE) + " words from VNI.",
                    conversion(d),
                    kind.ending);
        }
    }

    private Document read(String name, byte[] bytes) throws Exception {
        return new Readers().read(Files.write(folder.resolve(name), bytes), name, Passwords.none());
    }

    private static byte[] bytes(String typed, boolean unicode) {
        if (unicode) {
            return typed.getBytes(StandardCharsets.UTF_8);
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (char c : typed.toCharArray()) {
            bytes.write(c < 0xA0 ? c : String.valueOf(c).getBytes(Charset.forName("windows-1252"))[0]);
        }
        return bytes.toByteArray();
    }

    private static List<String> texts(Document d) {
        return d.blocks().stream().map(Block::text).toList();
    }

    /** How many words hold letters that are not ASCII. */
    private static long telling(String... texts) {
        return Stream.of(texts)
                .flatMap(t -> Stream.of(t.split("[^\\p{L}]+")))
                .filter(w -> w.chars().anyMatch(c -> c >= 0x80))
                .count();
    }

    private static void assertConverted(Document d, Typist typist, long words) {
        if (typist.encoding == null) {
            assertEquals(null, d.source().legacyEncoding());
            assertEquals(null, conversion(d));
            return;
        }
        String label = typist.encoding.label();
        assertEquals(label, d.source().legacyEncoding());
        assertEquals("Converted to Unicode: " + words + " words from " + label + ".", conversion(d));
    }

    private static @Nullable String conversion(Document d) {
        return d.warnings().stream()
                .filter(w -> w.code().equals("text.legacy_converted"))
                .map(Warning::message)
                .findAny()
                .orElse(null);
    }

    private static void runsCoverTheText(Block b) {
        int at = 0;
        for (Run r : b.runs()) {
            assertEquals(at, r.start());
            at = r.end();
        }
        assertTrue(at == b.text().length(), b.text());
    }
}
