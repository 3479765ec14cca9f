package org.trichluc.vietnamese;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class SyllablePairsTest {
    private static final SyllablePairs PAIRS =
            SyllablePairs.of(List.of("\tphó=30\tphố=20\tthành=25", "thành\tphố=20", "chức\tphó=9"));

    @Test
    void whatFollowsOftenIsLikelierThanWhatIsFrequentAlone() {
        assertTrue(PAIRS.likely("thành", "phố") > PAIRS.likely("thành", "phó"));
        assertTrue(PAIRS.likely("chức", "phó") > PAIRS.likely("chức", "phố"));
        assertTrue(PAIRS.likely("xã", "phó") > PAIRS.likely("xã", "phố"), "an unknown context tells nothing");
    }

    @Test
    void anUnseenSyllableIsStillPossible() {
        assertTrue(Double.isFinite(PAIRS.likely("thành", "lò")));
    }

    @Test
    void syllablesOfTheSameLettersDifferInTheirMarksOnly() {
        assertEquals(List.of("phó", "phố"), PAIRS.sameLetters("phổ"));
        assertEquals(List.of(), PAIRS.sameLetters("thạch"));
    }

    @Test
    void aLineWithoutCountsIsNamed() {
        IllegalArgumentException e =
                assertThrows(IllegalArgumentException.class, () -> SyllablePairs.of(List.of("thành\tphố")));
        assertTrue(String.valueOf(e.getMessage()).contains("“phố” behind “thành”"), e.getMessage());
    }

    @Test
    void theShippedCountsKnowTheCommonestPairs() {
        SyllablePairs shipped = SyllablePairs.shipped();
        for (String pair : List.of("thành phố", "nhân dân", "báo cáo", "quyết định", "chủ tịch", "hộ nghèo")) {
            String[] two = pair.split(" ");
            String best = shipped.sameLetters(two[1]).stream()
                    .max((a, b) -> Double.compare(shipped.likely(two[0], a), shipped.likely(two[0], b)))
                    .orElseThrow();
            assertEquals(two[1], best);
        }
    }
}
