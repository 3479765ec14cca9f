package org.trichluc.fuzz;

import static org.junit.jupiter.api.Assertions.assertFalse;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.trichluc.document.Document;
import org.trichluc.read.Passwords;
import org.trichluc.read.Readers;
import org.trichluc.read.UnreadableException;
import org.trichluc.read.scan.TextRecognition;

/** The way in: whatever a file's bytes say that it is. */
class AnyFileFuzzTest {
    private final Readers readers = new Readers(TextRecognition.of(null, null));

    @FuzzTest
    void anyFileIsReadOrRefused(byte[] bytes) throws IOException {
        Path file = Files.createTempFile("fuzz", "");
        try {
            Files.write(file, bytes);
            Stopwatch watch = new Stopwatch();
            Document document = readers.read(file, "fuzz", Passwords.none());
            watch.stop();
            Sound.check(document);
        } catch (UnreadableException e) {
            assertFalse(e.remedy().isBlank());
        } finally {
            Files.delete(file);
        }
    }
}
