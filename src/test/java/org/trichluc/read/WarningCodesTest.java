package org.trichluc.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whoever meets a reader's warning finds its code in docs/warnings.md. */
class WarningCodesTest {
    private static final Pattern CODE = Pattern.compile("\"((?:text|page|file|source|footnote)\\.[a-z_]+)\"");

    @Test
    void everyCodeOfAReaderIsExplained() throws Exception {
        Path home = Path.of(System.getProperty("trichluc.home"));
        Set<String> used = new TreeSet<>();
        try (Stream<Path> files = Files.walk(home.resolve("src/main/java/org/trichluc/read"))) {
            files.filter(f -> f.toString().endsWith(".java")).forEach(f -> codes(f, used));
        }
        String explained = Files.readString(home.resolve("docs/warnings.md"));
        assertTrue(used.size() >= 8, used::toString);
        assertEquals(
                List.of(),
                used.stream()
                        .filter(c -> !explained.contains("| `" + c + "` |"))
                        .toList());
    }

    private static void codes(Path file, Set<String> used) {
        try {
            Matcher m = CODE.matcher(Files.readString(file));
            while (m.find()) {
                used.add(m.group(1));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
