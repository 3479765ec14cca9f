package org.trichluc.read.scan;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * What has been recognised before, one file for each picture. It may be deleted at any time; a cache that cannot be
 * written is no error.
 *
 * @param folder where the files lie; null keeps nothing
 */
record RecognitionCache(@Nullable Path folder) {

    /** The user's own cache folder, by the XDG base directory specification. */
    static Path usual(@Nullable String xdgCacheHome, @Nullable String home) {
        boolean given = xdgCacheHome != null && !xdgCacheHome.isBlank();
        Path base = given ? Path.of(xdgCacheHome) : Path.of(home == null ? "." : home, ".cache");
        return base.resolve("trichluc").resolve("ocr");
    }

    /** A name for what this program makes of this picture with these options. */
    static String key(Raster picture, int dpi, String version, List<String> options) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update((version + '\n' + String.join(" ", options) + '\n').getBytes(StandardCharsets.UTF_8));
            digest.update(ByteBuffer.allocate(12)
                    .putInt(picture.width())
                    .putInt(picture.height())
                    .putInt(dpi)
                    .array());
            digest.update(picture.grey());
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    Optional<String> get(String key) {
        Path file = file(key);
        if (file == null || !Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(Files.readAllBytes(file)))) {
            return Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    void put(String key, String text) {
        Path file = file(key);
        if (file == null) {
            return;
        }
        try {
            Path parent = Files.createDirectories(file.toAbsolutePath().getParent());
            ByteArrayOutputStream packed = new ByteArrayOutputStream();
            try (OutputStream out = new GZIPOutputStream(packed)) {
                out.write(text.getBytes(StandardCharsets.UTF_8));
            }
            Path draft = Files.createTempFile(parent, ".draft-", ".gz");
            try {
                Files.write(draft, packed.toByteArray());
                Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(draft);
            }
        } catch (IOException e) {
            return;
        }
    }

    private @Nullable Path file(String key) {
        return folder == null ? null : folder.resolve(key.substring(0, 2)).resolve(key + ".hocr.gz");
    }
}
