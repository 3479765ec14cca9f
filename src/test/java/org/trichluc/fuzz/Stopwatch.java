package org.trichluc.fuzz;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;

/** Small inputs may not take long. */
final class Stopwatch {
    private static final Duration LONGEST = Duration.ofSeconds(20);

    private final long start = System.nanoTime();

    void stop() {
        Duration taken = Duration.ofNanos(System.nanoTime() - start);
        assertTrue(taken.compareTo(LONGEST) < 0, () -> "took " + taken);
    }
}
