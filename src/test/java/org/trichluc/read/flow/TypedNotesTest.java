package org.trichluc.read.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.trichluc.document.Block;
import org.trichluc.document.Document;
import org.trichluc.document.Mark;
import org.trichluc.document.Note;
import org.trichluc.read.Passwords;
import org.trichluc.read.Readers;

/** Notes in files that know no notes. */
class TypedNotesTest {
    @TempDir
    Path folder;

    private Document read(String text) throws Exception {
        return read("a.txt", text, StandardCharsets.UTF_8);
    }

    private Document read(String name, String text, Charset charset) throws Exception {
        Path file = Files.write(folder.resolve(name), text.getBytes(charset));
        return new Readers().read(file, name, Passwords.none());
    }

    private static List<String> texts(List<Block> blocks) {
        return blocks.stream().map(Block::text).toList();
    }

    private static String first(Note note) {
        return note.blocks().get(0).text();
    }

    @Test
    void aParagraphThatANotePartsIsOne() throws Exception {
        Document d = read("""
                - Xã đã ban hành Kế hoạch tuyên truyền¹ và chỉ đạo các thôn, tổ dân phố tổ chức họp dân để lấy

                ¹ Kế hoạch số 14/KH-UBND ngày 03/02/2021.

                ý kiến về mức đóng góp, 412 hộ tham gia².

                ² Trong đó có 38 hộ nghèo.

                - Các thôn họp đủ.
                """);
        assertEquals(
                List.of(
                        "- Xã đã ban hành Kế hoạch tuyên truyền và chỉ đạo các thôn, tổ dân phố tổ chức họp dân để lấy"
                                + " ý kiến về mức đóng góp, 412 hộ tham gia.",
                        "- Các thôn họp đủ."),
                texts(d.blocks()));
        String body = d.blocks().get(0).text();
        assertEquals(
                List.of(new Mark(body.indexOf(" và chỉ đạo"), "1", null), new Mark(body.length() - 1, "2", null)),
                d.blocks().get(0).marks());
        assertEquals("Kế hoạch số 14/KH-UBND ngày 03/02/2021.", first(d.notes().get(0)));
        assertEquals("2", d.notes().get(1).marker());
    }

    @Test
    void whatStandsBetweenTwoNotesOfOnePlaceBelongsToTheFirst() throws Exception {
        Document d = read("""
                Công tác kiểm tra được tăng cường¹, chi trả kịp thời².
                ¹ Kiểm tra 05 đơn vị.
                - Thôn Đông: 02 cuộc.
                ² Đã chi 1.204 lượt.
                Công tác khác được duy trì³.
                ³ Gồm 03 việc.
                """);
        assertEquals(
                List.of("Công tác kiểm tra được tăng cường, chi trả kịp thời.", "Công tác khác được duy trì."),
                texts(d.blocks()));
        assertEquals(
                List.of("Kiểm tra 05 đơn vị.", "- Thôn Đông: 02 cuộc."),
                texts(d.notes().get(0).blocks()));
        assertEquals("Đã chi 1.204 lượt.", first(d.notes().get(1)));
    }

    @ParameterizedTest
    @CsvSource({"Đã họp dân [1] và bầu [2].", "Đã họp dân[1] và bầu[2].", "Đã họp dân(1) và bầu(2)."})
    void markersInBracketsAreThoseOfNotesWithTheSameBrackets(String line) throws Exception {
        boolean round = line.contains("(");
        String notes = "________\n[1] Ngày 03/4.\n[2] Có 21 người.\n";
        Document d = read(line + "\n" + (round ? notes.replace('[', '(').replace(']', ')') : notes));
        assertEquals(List.of("Đã họp dân và bầu."), texts(d.blocks()));
        assertEquals(10, d.blocks().get(0).marks().get(0).offset());
        assertEquals(
                List.of("Ngày 03/4.", "Có 21 người."),
                d.notes().stream().map(TypedNotesTest::first).toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Xã có hai việc: (1) họp dân; (2) bầu tổ trưởng.\n(1) Họp dân ngày 03/4.\n(2) Bầu ngày 05/4.",
                "Diện tích 25 m² và 3 km², dày 10³ lần, hệ số R².\n[1] Họp dân.",
                "¹ là số mũ một."
            })
    void itemsUnitsAndPowersAreNoNotes(String text) throws Exception {
        Document d = read(text);
        assertEquals(List.of(text.split("\n")), texts(d.blocks()));
        assertEquals(List.of(), d.notes());
    }

    @Test
    void aMarkerWithoutANoteIsStillAMarker() throws Exception {
        Block b = read("Quy chế dân chủ¹ được thực hiện.").blocks().get(0);
        assertEquals("Quy chế dân chủ được thực hiện.", b.text());
        assertEquals(List.of(new Mark(15, "1", null)), b.marks());
    }

    @Test
    void lettersOfALegacyEncodingAreNoRaisedDigits() throws Exception {
        String typed = "Uû ban nh©n d©n x· b¸o c¸o t×nh h×nh gi÷ g×n trËt tù cña ®Þa ph­¬ng l¹i ®©y, l¹";
        Document d = read("a.txt", typed, Charset.forName("windows-1252"));
        assertEquals(
                "Uỷ ban nhân dân xã báo cáo tình hình giữ gìn trật tự của địa phương lại đây, lạ",
                d.blocks().get(0).text());
    }

    @Test
    void raisedDigitsOfAWordFileWithoutNotesLeadToParagraphsThatBeginWithThem() throws Exception {
        String rtf = "{\\rtf1\\ansi H\\'f4m nay{\\super 1} xong.\\par {\\super 1} Ng\\'e0y 03/4.\\par Sau.\\par}";
        Document d = read("a.rtf", rtf, StandardCharsets.US_ASCII);
        assertEquals(List.of("Hôm nay xong.", "Sau."), texts(d.blocks()));
        assertEquals("Ngày 03/4.", first(d.notes().get(0)));
    }
}
