package org.trichluc.extract.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class SceneTest {

    private static Scene scene(String paragraph, String raw) {
        Lesson lesson = Prose.lessons(paragraph).stream()
                .filter(l -> l.figure().raw().equals(raw))
                .findFirst()
                .orElseThrow();
        return Objects.requireNonNull(lesson.scene());
    }

    @Test
    void anIndicatorIsFoundAgainWordByWord() {
        Scene scene = scene("Các chi hội tổ chức 12 buổi tọa đàm với 340 lượt hội viên dự.", "12 buổi");
        assertEquals("tổ chức … buổi tọa đàm", scene.words(scene.labels("tổ chức … buổi tọa đàm")));
    }

    @Test
    void ofTwoPlacesTheOneNearerToTheNumberIsMeant() {
        Scene scene = scene("Trồng 40 ha rừng, chăm sóc 75 ha rừng.", "75 ha");
        boolean[] kept = scene.labels("rừng");
        assertEquals(1, count(kept));
        assertTrue(kept[scene.last()], Arrays.toString(kept));
    }

    @Test
    void piecesKeepTheirOrder() {
        Scene scene = scene("Tổng số hộ nghèo là 512 hộ, chiếm 8,4% tổng số hộ.", "8,4%");
        assertEquals("hộ nghèo … tổng số hộ", scene.words(scene.labels("hộ nghèo … tổng số hộ")));
    }

    @Test
    void aNumberRightBehindAnotherIsATokenOfItsOwn() {
        Scene scene = scene("Mũi 1:208 liều.", "208 liều");
        assertTrue(scene.number()[scene.first()]);
        assertEquals("208", scene.tokens().get(scene.first()).in(scene.text()));
    }

    @Test
    void theNumbersOfFiguresNameNothing() {
        Scene scene = scene("Có 17 xã với 214 thôn.", "214 thôn");
        int numbers = 0;
        for (boolean n : scene.number()) {
            numbers += n ? 1 : 0;
        }
        assertEquals(2, numbers);
    }

    @Test
    void wordsFromTheLineBeforeStandInALineOfTheirOwn() {
        List<Lesson> lessons = Prose.lessons("Sản lượng rau củ đạt 45 tấn:", "- Cà chua 18 tấn, su hào 9 tấn.");
        Scene scene = Objects.requireNonNull(lessons.get(1).scene());
        assertEquals("Sản lượng rau củ", scene.text().substring(0, scene.text().indexOf('\n')));
        assertEquals("Sản lượng rau củ … Cà chua", scene.words(scene.labels("Sản lượng rau củ … Cà chua")));
    }

    private static int count(boolean[] flags) {
        int n = 0;
        for (boolean f : flags) {
            n += f ? 1 : 0;
        }
        return n;
    }
}
