package org.trichluc.read.archive;

import java.io.Closeable;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.jspecify.annotations.Nullable;

/**
 * A zip archive whose parts are read within bounds: all of them together may inflate to at most {@link #MAX_INFLATED}
 * bytes, and a part of more than {@link #FREE} bytes to at most {@link #MAX_RATIO} times its packed size.
 */
public final class Archive implements Closeable {
    private static final long MAX_INFLATED = 256L << 20;
    private static final long FREE = 8L << 20;
    private static final int MAX_RATIO = 200;
    private static final int MAX_PARTS = 20_000;

    private final ZipFile zip;
    private final Map<String, ZipArchiveEntry> parts = new HashMap<>();
    private long inflated;

    private Archive(ZipFile zip) throws IOException {
        this.zip = zip;
        Enumeration<ZipArchiveEntry> entries = zip.getEntries();
        while (entries.hasMoreElements()) {
            ZipArchiveEntry entry = entries.nextElement();
            if (parts.size() >= MAX_PARTS) {
                zip.close();
                throw new TooLargeException("the archive has more than " + MAX_PARTS + " parts");
            }
            parts.putIfAbsent(key(entry.getName()), entry);
        }
    }

    /** Opens the archive in a file. */
    public static Archive open(Path path) throws IOException {
        return new Archive(ZipFile.builder().setPath(path).get());
    }

    /** Opens an archive held in memory. */
    public static Archive open(byte[] bytes) throws IOException {
        return new Archive(ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes))
                .get());
    }

    /** Whether there is a part of this name; case does not count. */
    public boolean has(String name) {
        return parts.containsKey(key(name));
    }

    /** The inflated bytes of a part, counted while they are read; null where there is no such part. */
    public @Nullable InputStream part(String name) throws IOException {
        ZipArchiveEntry entry = parts.get(key(name));
        if (entry == null) {
            return null;
        }
        return new Bounded(zip.getInputStream(entry), packed(name));
    }

    /** The size that a part has in the archive; 1 where there is no such part. */
    public long packed(String name) {
        ZipArchiveEntry entry = parts.get(key(name));
        return entry == null ? 1 : Math.max(1, entry.getCompressedSize());
    }

    /** What comes of a part that is packed once more, counted like a part itself. */
    public InputStream bounded(InputStream in, long packed) {
        return new Bounded(in, packed);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private static String key(String name) {
        String plain = name.replace('\\', '/');
        return (plain.startsWith("/") ? plain.substring(1) : plain).toLowerCase(Locale.ROOT);
    }

    private final class Bounded extends FilterInputStream {
        private final long packed;
        private long own;

        Bounded(InputStream in, long packed) {
            super(in);
            this.packed = packed;
        }

        @Override
        public int read() throws IOException {
            int b = super.read();
            if (b >= 0) {
                count(1);
            }
            return b;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int n = super.read(buffer, offset, length);
            if (n > 0) {
                count(n);
            }
            return n;
        }

        private void count(int n) throws TooLargeException {
            own += n;
            inflated += n;
            if (inflated > MAX_INFLATED) {
                throw new TooLargeException("the archive inflates to more than " + (MAX_INFLATED >> 20) + " MB");
            }
            if (own > FREE && own / packed > MAX_RATIO) {
                throw new TooLargeException(
                        "a part of the archive inflates to more than " + MAX_RATIO + " times its size");
            }
        }
    }
}
