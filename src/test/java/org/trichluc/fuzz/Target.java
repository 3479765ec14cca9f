package org.trichluc.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.trichluc.document.Document;
import org.trichluc.read.Input;
import org.trichluc.read.Passwords;
import org.trichluc.read.Reader;
import org.trichluc.read.UnreadableException;
import org.trichluc.read.flow.TypedNotes;
import org.trichluc.read.legacy.LegacyDocument;

/** A reader that is held to what {@code Readers} relies on: a sound document or an error that says what to do. */
final class Target {
    private static final String SHA256 = "0".repeat(64);

    private final Reader reader;
    private final String mediaType;
    private final Path file;

    Target(Reader reader, String mediaType) {
        this.reader = reader;
        this.mediaType = mediaType;
        try {
            file = Files.createTempFile("fuzz", ".bin");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        file.toFile().deleteOnExit();
    }

    /** Has the reader read these bytes. */
    void read(byte[] bytes) throws IOException {
        Files.write(file, bytes);
        Stopwatch watch = new Stopwatch();
        Document document = document(bytes.length);
        watch.stop();
        if (document != null) {
            Sound.check(document);
        }
    }

    private @Nullable Document document(long bytes) {
        try {
            return TypedNotes.of(LegacyDocument.unicode(
                    reader.read(new Input(file, "fuzz", SHA256, mediaType, bytes, Passwords.none()))));
        } catch (UnreadableException e) {
            return null;
        } catch (RuntimeException | StackOverflowError e) {
            // what a library throws becomes "damaged" in Readers; what our own code throws is a mistake in it
            if (isOurs(e)) {
                throw e;
            }
            return null;
        }
    }

    private static boolean isOurs(Throwable e) {
        for (StackTraceElement frame : e.getStackTrace()) {
            String name = frame.getClassName();
            if (!name.startsWith("java.") && !name.startsWith("jdk.") && !name.startsWith("com.sun.")) {
                return name.startsWith("org.trichluc.");
            }
        }
        return false;
    }
}
