package org.trichluc.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.trichluc.read.picture.PictureReader;
import org.trichluc.read.scan.TextRecognition;

/** Pictures of pages. A script stands for the recogniser: it reads one word in every picture. */
class PictureFuzzTest {
    private static final String SCRIPT = """
            #!/bin/sh
            case "$1" in
            --list-langs) echo vie ;;
            --version) echo "tesseract 0" ;;
            *) echo "<div class='ocr_page'><span class='ocr_line' title='bbox 2 2 30 12; baseline 0 -2'>\
            <span class='ocrx_word' title='bbox 2 2 30 12; x_wconf 90'>thôn</span></span></div>" ;;
            esac
            """;

    private static final Target READER = new Target(new PictureReader(recogniser()), "image/png");

    @FuzzTest
    void anyBytesAreReadOrRefused(byte[] bytes) throws IOException {
        READER.read(bytes);
    }

    private static TextRecognition recogniser() {
        try {
            Path folder = Files.createTempDirectory("fuzz");
            Path script = Files.writeString(folder.resolve("tesseract"), SCRIPT);
            folder.toFile().deleteOnExit();
            script.toFile().deleteOnExit();
            if (!script.toFile().setExecutable(true)) {
                throw new IOException("no scripts can be run here");
            }
            return TextRecognition.of(folder.toString(), null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
