package org.trichluc.read.scan;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Programs in tesseract's place that see what a test wants. */
public final class StubRecogniser {
    private static final int WORD = 60;
    private static final int STEP = 75;

    private StubRecogniser() {}

    /**
     * Sees the same line in each picture.
     *
     * @param folder where the program is written
     * @param x where the line begins, in pixels; likewise top and bottom
     */
    public static TextRecognition seeing(Path folder, String line, int x, int top, int bottom) throws IOException {
        StringBuilder words = new StringBuilder();
        int at = x;
        for (String word : line.split(" ")) {
            words.append(
                    "<span class='ocrx_word' title='" + box("bbox", at, top, at + WORD, bottom) + "; x_wconf 99'>");
            for (int i = 0; i < word.length(); i++) {
                int left = at + WORD * i / word.length();
                int right = at + WORD * (i + 1) / word.length();
                words.append("<span class='ocrx_cinfo' title='" + box("x_bboxes", left, top, right, bottom)
                        + "; x_conf 99'>" + word.charAt(i) + "</span>");
            }
            words.append("</span>");
            at += STEP;
        }
        Path hocr = Files.writeString(
                folder.resolve("page.hocr"),
                "<html><body><span class='ocr_line' title='" + box("bbox", x, top, at, bottom) + "; baseline 0 0'>"
                        + words + "</span></body></html>");
        return doing(folder, "cat '" + hocr.toAbsolutePath() + "'");
    }

    /** Fails on each picture. */
    public static TextRecognition failing(Path folder) throws IOException {
        return doing(folder, "exit 1");
    }

    private static TextRecognition doing(Path folder, String what) throws IOException {
        Path bin = Files.createDirectories(folder.resolve("bin"));
        Path program = Files.writeString(
                bin.resolve("tesseract"),
                "#!/bin/sh\ncase \"$1\" in\n--list-langs) echo vie;;\n--version) echo tesseract 5;;\n*) " + what
                        + ";;\nesac\n");
        assertTrue(program.toFile().setExecutable(true));
        return TextRecognition.of(bin.toString(), null);
    }

    private static String box(String name, int x0, int y0, int x1, int y1) {
        return name + " " + x0 + " " + y0 + " " + x1 + " " + y1;
    }
}
