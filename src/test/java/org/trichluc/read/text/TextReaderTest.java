package org.trichluc.read.text;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trichluc.document.Block;
import org.trichluc.document.Document;
import org.trichluc.read.Passwords;
import org.trichluc.read.Readers;
import org.trichluc.read.UnreadableException;

/** Plain text. */
class TextReaderTest {
    @TempDir
    Path folder;

    private Document read(String text, Charset charset) throws Exception {
        Path file = Files.write(folder.resolve("a.txt"), text.getBytes(charset));
        return new Readers().read(file, "a.txt", Passwords.none());
    }

    private List<String> texts(String text) throws Exception {
        return read(text, UTF_8).blocks().stream().map(Block::text).toList();
    }

    @Test
    void eachLineIsAParagraphWhereLinesAreNotBroken() throws Exception {
        assertEquals(
                List.of("BÁO CÁO", "Kết quả năm 2020", "I. Tình hình"),
                texts("BÁO CÁO\nKết quả năm 2020\n\n   I. Tình hình\n"));
    }

    @Test
    void linesBrokenToAWidthAreJoined() throws Exception {
        String text = """
                I. KẾT QUẢ
                Trong năm, xã đã tổ chức 12 buổi tuyên truyền cho hơn 900
                lượt người nghe tại các thôn, tổ dân phố; phát 1.500 tờ
                rơi và treo 40 băng rôn trên trục đường chính.
                Công tác hòa giải được quan tâm, các tổ hòa giải đã nhận
                18 vụ việc.
                - Hòa giải thành 15 vụ.
                """;
        assertEquals(
                List.of(
                        "I. KẾT QUẢ",
                        "Trong năm, xã đã tổ chức 12 buổi tuyên truyền cho hơn 900 lượt người nghe tại các thôn, tổ dân phố;"
                                + " phát 1.500 tờ rơi và treo 40 băng rôn trên trục đường chính.",
                        "Công tác hòa giải được quan tâm, các tổ hòa giải đã nhận 18 vụ việc.",
                        "- Hòa giải thành 15 vụ."),
                texts(text));
    }

    @Test
    void starsOfMarkdownAreLooks() throws Exception {
        List<Block> blocks = read("**I. KẾT QUẢ**\n*** Về tổ chức**\nCó 12 việc (*tăng 3 việc*) ở xã (*).", UTF_8)
                .blocks();
        assertEquals(
                List.of("I. KẾT QUẢ", "* Về tổ chức", "Có 12 việc (tăng 3 việc) ở xã (*)."),
                blocks.stream().map(Block::text).toList());
        assertTrue(blocks.get(0).runs().get(0).style().bold());
        assertTrue(blocks.get(2).runs().get(1).style().italic());
        assertEquals(List.of("* một (*)", "* hai **"), texts("* một (*)\n* hai **"));
    }

    @Test
    void aParagraphPartedByAPageIsOne() throws Exception {
        String half = "Các chế độ, chính sách đối với người có công và hộ nghèo trên địa bàn xã được chi trả công";
        assertEquals(
                List.of(half + " khai, kịp thời.", "a) Về nhà ở"), texts(half + "\n\n\nkhai, kịp thời.\na) Về nhà ở"));
        assertEquals(List.of("1. Công khai", "kết quả"), texts("1. Công khai\nkết quả"));
    }

    @Test
    void aFormFeedBeginsAPage() throws Exception {
        Document d = read("một\n\fhai\n", UTF_8);
        assertEquals(2, d.source().pages());
        assertEquals(2, d.blocks().get(1).page());
        assertEquals("b2", d.blocks().get(1).id());
        assertNull(read("một", UTF_8).source().pages());
    }

    @Test
    void theEncodingIsFound() throws Exception {
        String text = "Ủy ban nhân dân xã báo cáo kết quả thực hiện nhiệm vụ năm 2019";
        assertEquals(text, read("\uFEFF" + text, UTF_8).blocks().get(0).text());
        assertEquals(
                text,
                read("\uFEFF" + text, StandardCharsets.UTF_16LE).blocks().get(0).text());
        assertEquals(text, read(text, StandardCharsets.UTF_16).blocks().get(0).text());
    }

    @Test
    void tcvn3IsToldByItsSpelling() throws Exception {
        String typed = "B¸o c¸o kÕt qu¶ thùc hiÖn nhiÖm vô n¨m 2001 cña Uû ban nh©n d©n huyÖn";
        assertEquals(
                "Báo cáo kết quả thực hiện nhiệm vụ năm 2001 của Uỷ ban nhân dân huyện",
                read(typed, Charset.forName("windows-1252")).blocks().get(0).text());
    }

    @Test
    void textUnderTheNameOfAnotherFormatIsRefused() throws Exception {
        Path file = Files.writeString(folder.resolve("a.pdf"), "404 not found");
        UnreadableException e =
                assertThrows(UnreadableException.class, () -> new Readers().read(file, "a.pdf", Passwords.none()));
        assertEquals(UnreadableException.Reason.UNSUPPORTED, e.reason());
    }
}
