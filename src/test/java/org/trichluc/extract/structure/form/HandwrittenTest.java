package org.trichluc.extract.structure.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trichluc.document.Block;
import org.trichluc.document.BlockKind;
import org.trichluc.document.Box;
import org.trichluc.document.Doubt;
import org.trichluc.document.Format;
import org.trichluc.document.Line;
import org.trichluc.document.Run;
import org.trichluc.document.Style;
import org.trichluc.document.Warning;
import org.trichluc.rule.RuleBook;
import org.trichluc.rule.RuleErrors;

/** What was filled in by hand is read where it can be, and is nothing where it cannot. */
class HandwrittenTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Nà Hin, ngày ÄÍ' tháng 07 năm 2021|Nà Hin|2021-07",
                "Nà Hin, ngày 4 f tháng 7 năm 2021|Nà Hin|2021-07",
                "Nà Hin, ngày 04 tháng ©6 năm 2021|Nà Hin|2021",
                "Nà Hin, ngày Š2háng 8 năm 2021|Nà Hin|2021-08",
                "Nà Hin, ngày 04 tháng 6 năm 2021|Nà Hin|2021-06-04"
            })
    void aDayThatCannotBeReadLeavesMonthAndYear(String line, String place, String date) {
        PlaceDate found = PlaceDate.of(line);

        assertNotNull(found);
        assertEquals(place, found.place());
        assertEquals(date, found.date());
    }

    @Test
    void aScrawlIsNoNumber() {
        assertNull(OwnNumber.recognised("Số: AAS/BC-UBND"));
        assertNull(OwnNumber.recognised("Số: 4Á7/BC-UBND"));
        assertEquals("117/BC-UBND", OwnNumber.recognised("Số: 117 /BC-UBND"));
        assertEquals("20a/BC-UBND", OwnNumber.recognised("Số: 20a/BC-UBND"));
        assertEquals("31-BC/HU", OwnNumber.recognised("Số 31-BC/HU"));
    }

    @Test
    void aNumberAndADayReadWithoutTrustAreNullAndSaySo() {
        Head head = HeadReader.read(
                List.of(
                        line("UBND XÃ NÀ HIN", 0.95),
                        line("Số: 43/BC-UBND", 0.3),
                        line("Nà Hin, ngày 31 tháng 8 năm 2021", 0.3),
                        line("BÁO CÁO", 0.95)),
                vocabulary());

        assertNull(head.number());
        assertEquals("bao-cao", head.symbolType());
        assertEquals("2021-08", head.date());
        assertEquals(
                List.of("header.number_unread", "header.date_unread"),
                head.warnings().stream().map(Warning::code).toList());
    }

    @Test
    void aTitleOfAScanEndsBeforeAMisreadNumeralAndIsNoItemForASpeckBeforeIt() {
        Head head = HeadReader.read(
                List.of(
                        line("Số: 43/BC-UBND", 0.95),
                        line("BÁO CÁO NHANH", 0.95),
                        line("- Kết quả trồng rừng năm 2021", 0.95),
                        line("L. Kết quả thực hiện", 0.95)),
                vocabulary());

        assertEquals("Kết quả trồng rừng năm 2021", head.title());
    }

    @Test
    void theLastLineOfATitleMayEndWithAPeriodBeforeTheAddressee() {
        Head head = HeadReader.read(
                List.of(
                        line("Số: 43/TTr-UBND", 0.95),
                        line("TỜ TRÌNH", 0.95),
                        line("Đề nghị phê duyệt dự án cấp nước cho các bản", 0.95),
                        line("vùng cao của xã Nà Hin.", 0.95),
                        line("Kính gửi: UBND huyện Mường Thượng", 0.95)),
                vocabulary());

        assertEquals("Đề nghị phê duyệt dự án cấp nước cho các bản vùng cao của xã Nà Hin", head.title());
    }

    /** A line of a scan whose first figures are as sure as said, and all else surely read. */
    private static Block line(String text, double sure) {
        List<Doubt> doubts = new ArrayList<>();
        Matcher m = Pattern.compile("\\S+").matcher(text);
        boolean first = true;
        while (m.find()) {
            boolean figures = m.group().matches("\\d+.*") && first;
            doubts.add(new Doubt(m.start(), m.end(), figures ? sure : 0.95));
            first &= !figures;
        }
        Box box = new Box(80, 60, 300, 74);
        Line printed = new Line(0, text.length(), 1, box, doubts);
        List<Run> runs = List.of(new Run(0, text.length(), Style.PLAIN));
        return new Block(
                "b",
                BlockKind.PARAGRAPH,
                1,
                box,
                text,
                runs,
                List.of(printed),
                List.of(),
                List.of(),
                Format.PLAIN,
                null);
    }

    private static Vocabulary vocabulary() {
        try {
            RuleBook rules = RuleBook.load(
                    Path.of(System.getProperty("trichluc.home", "")).resolve("extractors"));
            return Vocabulary.of(rules);
        } catch (RuleErrors e) {
            throw new IllegalStateException(e);
        }
    }
}
