package org.trichluc.vietnamese.legacy;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** What the spelling of some words says for each reading, as a sum over them. */
final class Evidence {
    /** By so many words a reading that the font's name does not suggest must be better than any other. */
    private static final int UNEXPECTED = 3;

    /** And by one in so many of its words. */
    private static final int UNEXPECTED_SHARE = 5;

    private final int[] sums = new int[Spelling.READINGS];
    private final int[] gains = new int[Spelling.READINGS];

    void add(int[] word) {
        for (int i = 0; i < sums.length; i++) {
            sums[i] += word[i];
            gains[i] += Math.max(0, word[i] - word[Spelling.UNICODE]);
        }
    }

    void add(Evidence other) {
        for (int i = 0; i < sums.length; i++) {
            sums[i] += other.sums[i];
            gains[i] += other.gains[i];
        }
    }

    /** Whether some of these words, without a font's name to suggest it, could be taken for anything but Unicode. */
    boolean tempts() {
        return Arrays.stream(gains).anyMatch(g -> g >= UNEXPECTED);
    }

    /** The reading that is clearly best; null where none is. */
    @Nullable
    Reading verdict(@Nullable Encoding hint) {
        int best = Spelling.UNICODE;
        int expected = hint == null ? Spelling.UNICODE : hint.ordinal() + 1;
        for (int i = 1; i < sums.length; i++) {
            if (sums[i] > sums[best] || sums[i] == sums[best] && i == expected && sums[best] > sums[Spelling.UNICODE]) {
                best = i;
            }
        }
        int lead = Integer.MAX_VALUE;
        for (int i = 0; i < sums.length; i++) {
            boolean rival = i != best && (best != expected || i == Spelling.UNICODE || best == Spelling.UNICODE);
            lead = rival ? Math.min(lead, sums[best] - sums[i]) : lead;
        }
        int needed =
                best == expected || best == Spelling.UNICODE ? 1 : Math.max(UNEXPECTED, sums[best] / UNEXPECTED_SHARE);
        return lead < needed ? null : Reading.of(best);
    }
}
