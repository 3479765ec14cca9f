package org.trichluc.workbench.score;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The expected values are those of Python's difflib.SequenceMatcher, which the measure is defined by. */
class ResemblanceTest {

    @Test
    void equalTextsAreAllAlikeAndForeignOnesNotAtAll() {
        assertEquals(1, Resemblance.ratio("Tổ hòa giải", "Tổ hòa giải"));
        assertEquals(0, Resemblance.ratio("abc", "xyz"));
        assertEquals(1, Resemblance.ratio("", ""));
    }

    @Test
    void theLongestCommonStretchComesFirst() {
        assertEquals(0.75, Resemblance.ratio("abcd", "bcde"), 1e-12);
        assertEquals(8.0 / 23, Resemblance.ratio("private Thread", "Volatile "), 1e-12);
    }

    @Test
    void matchingIsNotSymmetricBecauseTheEarliestStretchWins() {
        // SequenceMatcher(None, "tide", "diet").ratio() == 0.25; with the arguments exchanged 0.5
        assertEquals(0.25, Resemblance.ratio("tide", "diet"), 1e-12);
        assertEquals(0.5, Resemblance.ratio("diet", "tide"), 1e-12);
    }

    @Test
    void inLongTextsFrequentCharactersDoNotStartAStretch() {
        String a = "x".repeat(250);
        String b = "y" + a;
        assertEquals(0, Resemblance.ratio(a, b), 1e-12);
        assertEquals(250, Resemblance.common(List.of(a.split("")), List.of(b.split(""))));
    }
}
