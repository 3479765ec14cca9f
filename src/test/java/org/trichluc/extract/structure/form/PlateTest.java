package org.trichluc.extract.structure.form;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.trichluc.rule.RuleBook;
import org.trichluc.rule.RuleErrors;

/** What a seal, a signature and a rule leave in the lines of a scanned form. */
class PlateTest {
    private static final Vocabulary WORDS = words();

    private static Vocabulary words() {
        try {
            RuleBook rules = RuleBook.load(Path.of("extractors"));
            return Vocabulary.of(rules);
        } catch (RuleErrors e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void anOfficeWithMisreadMarksIsReadByItsLettersAndSealRestsGo() {
        assertEquals(
                List.of("KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC", "Hà Thị Nết"),
                Plate.signature(List.of("VT. GIÁM ĐỘC", "PHÓ GIÁM ĐỘC ko 2aời", "N XÀ P- Ty. 9 bộ Hà Thị Nết"), WORDS));
    }

    @Test
    void whatAnOfficeIsOverStays() {
        assertEquals(
                List.of(
                        "CHI CỤC TRƯỞNG CHI CỤC KIỂM LÂM",
                        "CHỦ TỊCH UBND HUYỆN",
                        "UỶ VIÊN THƯỜNG TRỰC",
                        "PHÓ CHỦ TỊCH kiêm",
                        "kiêm",
                        "TRƯỞNG BAN ĐIỀU HÀNH"),
                Plate.signature(
                        List.of(
                                "CHI CỤC TRƯỞNG CHI CỤC KIỂM LÂM",
                                "CHỦ TỊCH UBND HUYỆN (é",
                                "UỶ VIÊN THƯỜNG TRỰC",
                                "PHÓ CHỦ TỊCH kiêm",
                                "kiêm",
                                "TRƯỞNG BAN ĐIỀU HÀNH"),
                        WORDS));
    }

    @Test
    void aFamilyNameWithMisreadMarksIsTheOneOfItsLetters() {
        assertEquals(
                List.of("Nguyễn Thị Nà", "Trần Văn Hin"),
                Plate.signature(List.of("Nguyên Thị Nà", "Trân Văn Hin"), WORDS));
    }

    @Test
    void aNameWhoseFamilyNameIsUnderASealIsNone() {
        assertEquals(List.of("CHỦ TỊCH"), Plate.signature(List.of("CHỦ TỊCH", "SG Văn Nết", "- ăng Hin"), WORDS));
    }

    @Test
    void anOfficeWhoseFirstLettersAreUnderASealIsNoName() {
        assertEquals(
                List.of("TL. CHỦ TỊCH", "CHÁNH VĂN PHÒNG"),
                Plate.signature(List.of("TL. CHỦ TỊCH", "HÀNH VĂN PHÒNG"), WORDS));
        assertEquals(List.of("GIÁM ĐỐC"), Plate.signature(List.of("IÁM ĐỘC"), WORDS));
    }

    @Test
    void recipientsLoseStrokesOfAPenAndFixedShortFormsAreRead() {
        assertEquals("Đ/c Bí thư Đảng ủy (để b/c);", Plate.recipient("Đ/e Bí thư Đảng ủy (đê bíc);"));
        assertEquals("Lưu: VT, KT.", Plate.recipient("Lưu: VT, KT. x"));
        assertEquals("Chủ tịch UBND xã;", Plate.recipient("Chủ tịch UBND xã; (##64ø e4)"));
        assertEquals("", Plate.recipient("2%"));
        assertEquals("Các Phó Chủ tịch (b/c)", Plate.recipient("Các Phó Chủ tịch (b/c)"));
    }

    @Test
    void aMisreadLeadStillOpensTheRecipientsAndAStampAmongThemReceivesNothing() {
        assertEquals(
                List.of("Như trên", "Lưu: VT"),
                Recipients.of(List.of("Nơi nhậm:", "- Như trên;", "* Bản điện tử", "- Lưu: VT."), true, WORDS));
    }

    @Test
    void aNameIsNeitherChangedNorShortened() {
        List<String> names = List.of("TS. Lò Văn Pha", "Y Thu Niê Kdăm", "Văn Thị Nà");

        assertEquals(names, Plate.signature(names, WORDS));
    }

    @Test
    void aLineOfSealRestsIsNoLine() {
        assertEquals(List.of(), Plate.signature(List.of("bức Chiến", "(1⁄4 ko"), WORDS));
    }

    @Test
    void aBodyInALetterheadIsReadByItsLettersAndARuleBehindItGoes() {
        assertEquals("SỞ NỘI VỤ", Plate.agency("SỐ NỘI VỤ __", WORDS));
        assertEquals("UỶ BAN NHÂN DÂN XÃ NÀ HIN", Plate.agency("UỶ BAN NHÂN DÂN XÃ NÀ HIN -", WORDS));
    }
}
