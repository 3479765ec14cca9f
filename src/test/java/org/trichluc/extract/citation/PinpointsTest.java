package org.trichluc.extract.citation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.trichluc.report.Citation.Pinpoint;

class PinpointsTest {

    private static Pinpoint of(@Nullable String dieu, @Nullable String khoan, @Nullable String diem) {
        return new Pinpoint(dieu, khoan, diem, null, null, null);
    }

    private static @Nullable List<Pinpoint> places(String before) {
        return Cites.of(before + " Nghị định số 26/2031/NĐ-CP").get(0).pinpoint();
    }

    @Test
    void smallerUnitsBelongToTheLargerOneBehindThem() {
        assertEquals(List.of(of("5", null, null)), places("quy định tại Điều 5"));
        assertEquals(List.of(of("7", "2", null)), places("theo khoản 2 Điều 7 của"));
        assertEquals(List.of(of("3", "1", "a"), of("3", "1", "b")), places("tại điểm a, b khoản 1 Điều 3"));
        assertEquals(List.of(of("35", "2", null), of("35", "3", null)), places("Khoản 2 và 3 Điều 35"));
    }

    @Test
    void severalPlacesAreKeptApart() {
        assertEquals(
                List.of(of("15", "3", null), of("21", "2", null), of("21", "6", null)),
                places("Căn cứ khoản 3 Điều 15 và khoản 2, khoản 6 Điều 21"));
        assertEquals(List.of(of("8", null, null), of("9", null, null)), places("tại Điều 8, 9 của"));
    }

    @Test
    void smallerUnitsDoNotPassOnToAnArticleNamedAfterTheirOwn() {
        assertEquals(List.of(of("6", "2", null), of("11", null, null)), places("theo khoản 2 Điều 6, Điều 11"));
        assertEquals(List.of(of("5", "1", "b"), of("9", null, null)), places("tại điểm b khoản 1 Điều 5, Điều 9"));
        assertEquals(List.of(of("5", "1", "a"), of("5", "2", null)), places("tại điểm a khoản 1, khoản 2 Điều 5"));
    }

    @Test
    void chaptersAndAnnexesCountToo() {
        List<Pinpoint> p = places("tại Mục 1 Chương II");
        assertNotNull(p);
        assertEquals("1", p.get(0).muc());
        assertEquals("II", p.get(0).chuong());
    }

    @Test
    void aPlaceInBracketsMayFollow() {
        assertEquals(
                List.of(of("5", null, null)),
                Cites.of("theo Nghị định số 26/2031/NĐ-CP (Điều 5) thì").get(0).pinpoint());
    }

    @Test
    void aPlaceThatOtherWordsPartFromTheMentionIsNone() {
        assertNull(places("Điều 5 nêu rõ việc thi hành"));
    }
}
