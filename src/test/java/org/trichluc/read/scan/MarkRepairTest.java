package org.trichluc.read.scan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.trichluc.read.scan.RecognisedLine.RecognisedCharacter;
import org.trichluc.read.scan.RecognisedLine.RecognisedWord;
import org.trichluc.vietnamese.SyllablePairs;

/** Marks that a picture does not show well are settled by what stands beside them. */
class MarkRepairTest {
    private static final SyllablePairs PAIRS = SyllablePairs.of(List.of(
            "\tphó=50\tphò=1\tphố=50\tthành=60\ttrưởng=40\ttrường=40\tban=90\tbàn=10\thòa=20\thoá=20\tlò=2\tlô=9\tsố=60\tsô=1",
            "thành\tphố=400",
            "chủ\ttịch=30",
            "trưởng\tban=30",
            "phó\ttrưởng=20",
            "^\tsố=30\tphó=5",
            "văn\thoá=20"));

    @Test
    void theNeighbourTellsWhichMarkWasPrinted() {
        assertEquals("THÀNH PHỐ", repaired("THÀNH", .93, "PHÓ", .9));
        assertEquals("PHÓ TRƯỞNG BAN", repaired("PHÓ", .9, "TRƯỜNG", .9, "BAN", .95));
        assertEquals("Số", repaired("Sô", .7));
    }

    @Test
    void aWordKeepsItsOwnCaseAndPunctuation() {
        assertEquals("(Thành Phố),", repaired("(Thành", .9, "Phó),", .5));
    }

    @Test
    void whatIsReadForSureStays() {
        assertEquals("thành phó", repaired("thành", .99, "phó", 1.0));
    }

    @Test
    void aMisprintOfTheReportsOwnThatIsReadSurelyStays() {
        assertEquals("Phó trường ban", repaired("Phó", .96, "trường", .96, "ban", .96));
        assertEquals("Phó trưởng ban", repaired("Phó", .96, "trường", .8, "ban", .96));
    }

    @Test
    void onAPageThatIsReadBadlyEvenASureWordFollowsItsNeighbour() {
        List<Object> words = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            words.addAll(List.of("chủ", .7, "tịch", .7));
        }
        words.addAll(List.of("thành", .97, "phò", .97));

        assertTrue(repaired(words.toArray()).endsWith("thành phố"));
        assertTrue(repaired(words.stream().map(w -> w.equals(.7) ? .97 : w).toArray())
                .endsWith("thành phò"));
    }

    @Test
    void aNameThatNobodyCountedStays() {
        assertEquals("Lò Thạch", repaired("Lò", .9, "Thạch", .6));
    }

    @Test
    void twoWaysToPlaceATonemarkAreOne() {
        assertEquals("văn hoá", repaired("văn", .9, "hoá", .4));
    }

    @Test
    void numbersAndSymbolsStay() {
        assertEquals("12/BC-UBND 3.450 hộ", repaired("12/BC-UBND", .3, "3.450", .2, "hộ", .9));
    }

    @Test
    void anEmptyLineStaysEmpty() {
        assertEquals("", repaired());
    }

    /** Words with the recogniser's confidence, one after the other. */
    private static String repaired(Object... wordsAndConfidences) {
        List<RecognisedWord> words = new ArrayList<>();
        for (int i = 0; i < wordsAndConfidences.length; i += 2) {
            Area box = new Area(i * 50, 0, i * 50 + 40, 20);
            List<RecognisedCharacter> characters = ((String) wordsAndConfidences[i])
                    .codePoints()
                    .mapToObj(c -> new RecognisedCharacter(Character.toString(c), box, .9))
                    .toList();
            words.add(new RecognisedWord(box, (double) wordsAndConfidences[i + 1], characters));
        }
        RecognisedLine line = new RecognisedLine(new Area(0, 0, 500, 20), 0, 20, words);
        return new MarkRepair(() -> PAIRS).repair(List.of(line)).get(0).text();
    }
}
