package org.trichluc.read.numbering;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ListCounterTest {
    private final ListCounter counter = new ListCounter();

    private static Level level(NumberFormat format, String text, @Nullable Integer restart, boolean legal) {
        return new Level(1, format, text, restart, legal, null, true);
    }

    private String label(List<Level> levels, int level) {
        return counter.label("d", "i", levels, Set.of(), level);
    }

    @Test
    void aLevelThatNeverRestartsCountsThroughTheDocument() {
        List<Level> levels = List.of(
                level(NumberFormat.UPPER_ROMAN, "%1.", null, false), level(NumberFormat.DECIMAL, "Điều %2.", 0, false));
        label(levels, 0);
        label(levels, 1);
        label(levels, 0);
        assertEquals("Điều 2. ", label(levels, 1));
    }

    @Test
    void aLevelMayRestartOnlyBelowAHigherOneThatItNames() {
        List<Level> levels = List.of(
                level(NumberFormat.DECIMAL, "%1", null, false),
                level(NumberFormat.DECIMAL, "%2", null, false),
                level(NumberFormat.DECIMAL, "%3", 1, false));
        label(levels, 0);
        label(levels, 1);
        label(levels, 2);
        label(levels, 1);
        assertEquals("2 ", label(levels, 2));
        label(levels, 0);
        assertEquals("1 ", label(levels, 2));
    }

    @Test
    void legalNumberingPrintsRomanChaptersInDigits() {
        List<Level> levels = List.of(
                level(NumberFormat.UPPER_ROMAN, "%1", null, false), level(NumberFormat.DECIMAL, "%1.%2", null, true));
        label(levels, 0);
        label(levels, 0);
        assertEquals("2.1 ", label(levels, 1));
    }

    @Test
    void aHigherLevelNotYetUsedShowsItsStart() {
        List<Level> levels = List.of(
                level(NumberFormat.DECIMAL, "%1.", null, false), level(NumberFormat.DECIMAL, "%1.%2.", null, false));
        assertEquals("1.1. ", label(levels, 1));
    }

    @Test
    void aLevelThatDoesNotExistHasNoLabel() {
        assertEquals("", label(List.of(level(NumberFormat.DECIMAL, "%1", null, false)), 4));
    }
}
