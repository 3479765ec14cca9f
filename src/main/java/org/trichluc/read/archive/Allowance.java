package org.trichluc.read.archive;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * How much may be taken out of one file and of the files inside it, all of them together: a bomb is small outside and
 * has no end inside.
 */
public final class Allowance {
    /** Files inside files inside files are looked into so deep. */
    public static final int DEEPEST = 5;

    private static final long MOST_BYTES = 4L << 30;
    private static final long MOST_OF_ONE = 1L << 30;
    private static final long FREE = 8L << 20;
    private static final int MAX_RATIO = 200;
    private static final int MOST_FILES = 100_000;
    private static final int BUFFER = 1 << 16;

    private long bytes;
    private int files;

    /**
     * Copies a file.
     *
     * @param packed its size inside; what comes out may be at most so many times as much
     * @throws TooLargeException where there is more than may be; what was written is to be deleted
     */
    public void copy(InputStream in, long packed, Path target) throws IOException {
        byte[] buffer = new byte[BUFFER];
        long own = 0;
        try (OutputStream out = Files.newOutputStream(target, StandardOpenOption.CREATE_NEW)) {
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                own += n;
                bytes += n;
                if (own > MOST_OF_ONE) {
                    throw new TooLargeException("it is larger than " + (MOST_OF_ONE >> 20) + " MB");
                }
                if (bytes > MOST_BYTES) {
                    throw new TooLargeException(
                            "what holds it unpacks to more than " + (MOST_BYTES >> 20) + " MB in all");
                }
                if (own > FREE && own / Math.max(1, packed) > MAX_RATIO) {
                    throw new TooLargeException("it unpacks to more than " + MAX_RATIO + " times its size");
                }
                out.write(buffer, 0, n);
            }
        }
    }

    /** Counts one file more. */
    public void next() throws TooLargeException {
        if (++files > MOST_FILES) {
            throw new TooLargeException("it holds more than " + MOST_FILES + " files");
        }
    }
}
