package org.trichluc.read.doc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hwpf.HWPFDocument;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trichluc.document.Block;
import org.trichluc.document.Document;
import org.trichluc.document.Format;
import org.trichluc.document.Mark;
import org.trichluc.document.Note;
import org.trichluc.document.Style;
import org.trichluc.document.Table;
import org.trichluc.read.Passwords;
import org.trichluc.read.Readers;
import org.trichluc.read.UnreadableException;

/** Files in src/test/resources/read/doc were written as DOCX from the texts asserted here and saved as DOC. */
class DocReaderTest {
    @TempDir
    Path folder;

    private Path file(String name) throws Exception {
        Path copy = folder.resolve(name);
        try (InputStream in = DocReaderTest.class.getResourceAsStream("/read/doc/" + name)) {
            Files.copy(Objects.requireNonNull(in, name), copy);
        }
        return copy;
    }

    private Document read(Path path, @Nullable String password) throws Exception {
        return new Readers()
                .read(
                        path,
                        path.getFileName().toString(),
                        password == null ? Passwords.none() : Passwords.of(List.of(password)));
    }

    private Document read(String name) throws Exception {
        return read(file(name), null);
    }

    private static List<String> texts(Document d) {
        return d.blocks().stream().map(Block::text).toList();
    }

    @Test
    void labelsThatWordGeneratesAreText() throws Exception {
        Document d = read("labels-that-word-generates.doc");
        assertEquals(
                List.of(
                        "I. Tình hình chung",
                        "1. Trồng trọt",
                        "1.1. Diện tích gieo trồng",
                        "1.2. Năng suất",
                        "a) Vụ mùa",
                        "2. Chăn nuôi",
                        "II. Kết quả",
                        "1. Thu ngân sách",
                        "• Đàn trâu",
                        "- Đàn bò",
                        "Không thuộc danh sách."),
                texts(d));
        assertEquals(5, d.blocks().get(2).format().label());
        assertEquals(36, d.blocks().get(0).format().left());
        assertEquals(0, d.blocks().get(10).format().label());
    }

    @Test
    void notesKeepTheirTextTheirMarkersAndTheirPlaces() throws Exception {
        Document d = read("notes-with-their-markers.doc");
        assertEquals(
                "Huyện đã mở 14 lớp tập huấn và rà soát 305 hồ sơ.",
                d.blocks().get(0).text());
        assertEquals(
                List.of(new Mark(27, "1", "n1"), new Mark(48, "2", "n2")),
                d.blocks().get(0).marks());
        assertEquals(List.of(new Mark(15, "i", "n3")), d.blocks().get(1).marks());
        Note first = d.notes().get(0);
        assertEquals(
                List.of("Theo Kế hoạch số 41-KH/HU.", "- Gồm 9 lớp ở xã, 5 lớp ở bản."),
                first.blocks().stream().map(Block::text).toList());
        assertFalse(first.endnote());
        assertEquals("Nguồn: Phòng Tài chính.", d.notes().get(2).blocks().get(0).text());
        assertTrue(d.notes().get(2).endnote());
    }

    @Test
    void tablesKeepSpansLinesAndHeaders() throws Exception {
        Document d = read("tables-with-spans-and-without-lines.doc");
        Table letterhead = Objects.requireNonNull(d.blocks().get(0).table());
        assertFalse(letterhead.ruled());
        assertEquals(
                "HUYỆN ỦY MẪU BAN DÂN VẬN\tĐẢNG CỘNG SẢN VIỆT NAM",
                d.blocks().get(0).text());
        assertEquals(
                "Xã\tSố hộ\nNăm 2023\tNăm 2024\nNà Mẫu\t1.204\t1.198",
                d.blocks().get(2).text());
        Table ruled = Objects.requireNonNull(d.blocks().get(2).table());
        assertTrue(ruled.ruled());
        assertEquals(2, ruled.headerRows());
        assertEquals(2, ruled.cells().get(0).rowSpan());
        assertEquals(2, ruled.cells().get(1).colSpan());
        assertEquals(1, ruled.cells().get(2).column());
    }

    @Test
    void hiddenAndDeletedTextAndFieldCodesAreNotSeen() throws Exception {
        Document d = read("hidden-deleted-and-field-text.doc");
        assertEquals(
                "Giao 8 nhiệm vụ, xem trang mẫu; diện tích 15 m2; A-B.",
                d.blocks().get(0).text());
        assertTrue(d.blocks().get(0).runs().stream().anyMatch(r -> r.style().raise() == Style.Raise.SUPER));
        assertEquals(
                List.of("Text that cannot be seen on paper is left out: “nháp” (letters and digits: 4)."),
                d.warnings().stream().map(w -> w.message()).toList());
        assertEquals("ỦY BAN MẪU", d.blocks().get(1).text());
        assertEquals(Format.Align.CENTER, d.blocks().get(1).format().align());
        assertTrue(d.blocks().get(1).runs().get(0).style().bold());
    }

    @Test
    void aTextBoxIsReadOnceAtItsAnchor() throws Exception {
        assertEquals(
                List.of("Trước khung.", "DỰ THẢO LẦN 2", "Đoạn có khung.", "Sau khung."),
                texts(read("text-box-at-its-anchor.doc")));
    }

    @Test
    void aTableWithinACellGivesItsTextToTheCell() throws Exception {
        Document d = read("a-table-within-a-cell.doc");
        assertEquals(
                "Diện tích: Lúa 40 ha Ngô 15 ha\tĐạt\nSản lượng\tChưa đạt",
                d.blocks().get(0).text());
        assertEquals("Hết.", d.blocks().get(1).text());
    }

    @Test
    void aCellThatBeginsWithATableKeepsItsPlace() throws Exception {
        Document d = read("a-cell-that-begins-with-a-table.doc");
        assertEquals(
                "Hai bên cam kết giữ đúng lời.\nBên giao Bên nhận (Ký tên) (Ký, đóng dấu)\nKèm theo: 2 bản vẽ.",
                d.blocks().get(0).text());
        assertEquals("Hết.", d.blocks().get(1).text());
    }

    @Test
    void symbolsLookAsOnPaper() throws Exception {
        assertEquals(List.of("Nhiệt độ ≥ 5, ✓ xong"), texts(read("symbols-of-symbol-fonts.doc")));
    }

    @Test
    void aPasswordOpensAndItsLackIsTold() throws Exception {
        Path plain = file("text-box-at-its-anchor.doc");
        Path secret = folder.resolve("secret.doc");
        Biff8EncryptionKey.setCurrentUserPassword("mật khẩu");
        try (HWPFDocument doc = new HWPFDocument(Files.newInputStream(plain));
                OutputStream out = Files.newOutputStream(secret)) {
            doc.write(out);
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
        UnreadableException e = assertThrows(UnreadableException.class, () -> read(secret, null));
        assertEquals(UnreadableException.Reason.ENCRYPTED, e.reason());
        assertEquals(
                UnreadableException.Reason.ENCRYPTED,
                assertThrows(UnreadableException.class, () -> read(secret, "sai"))
                        .reason());
        assertEquals("Trước khung.", read(secret, "mật khẩu").blocks().get(0).text());
    }

    @Test
    void aTruncatedFileIsDamaged() throws Exception {
        byte[] all = Files.readAllBytes(file("labels-that-word-generates.doc"));
        Path half = folder.resolve("half.doc");
        Files.write(half, java.util.Arrays.copyOf(all, all.length / 2));
        UnreadableException e = assertThrows(UnreadableException.class, () -> read(half, null));
        assertEquals(UnreadableException.Reason.DAMAGED, e.reason());
    }
}
