package org.trichluc.extract.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileTextTest {
    private static final int TIMES = 60_000;

    @ParameterizedTest
    @ValueSource(
            strings = {
                ".",
                "a) ",
                "1.",
                "- ",
                "(",
                "của sở ",
                "Số: ",
                "ngày ",
                "TM. ",
                "Nơi nhận: ",
                "Ủy ban ",
                "X\n",
                "I. A\n",
                "Báo cáo "
            })
    void aTextThatRepeatsItselfDoesNotHang(String piece) {
        Draft draft = new Draft().plain("Trên đây là " + piece.repeat(TIMES), piece.repeat(TIMES));
        Structure s = assertTimeoutPreemptively(Duration.ofSeconds(10), draft::read);
        assertEquals(0, s.document().notes().size());
    }
}
