package org.trichluc.read.scan;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * The program {@code tesseract} on this machine, with Vietnamese. One process recognises one picture, in one thread.
 *
 * @param version its first line about itself
 */
record Tesseract(Path program, String version) {
    /** What to install where it is missing. */
    static final String REMEDY =
            "Install tesseract with Vietnamese (on Debian: apt-get install tesseract-ocr tesseract-ocr-vie) and run again.";

    private static final String LANGUAGE = "vie";
    private static final int PROBE_SECONDS = 20;

    /** The one on the search path; empty where there is none, or none that knows Vietnamese. */
    static Optional<Tesseract> find(@Nullable String searchPath) {
        for (String folder : (searchPath == null ? "" : searchPath).split(File.pathSeparator)) {
            for (String name : List.of("tesseract", "tesseract.exe")) {
                Path program = Path.of(folder.isEmpty() ? "." : folder, name);
                if (Files.isRegularFile(program) && Files.isExecutable(program)) {
                    return probe(program);
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Tesseract> probe(Path program) {
        try {
            String languages = run(List.of(program.toString(), "--list-langs"), PROBE_SECONDS);
            if (languages.lines().noneMatch(l -> l.strip().equals(LANGUAGE))) {
                return Optional.empty();
            }
            String version = run(List.of(program.toString(), "--version"), PROBE_SECONDS);
            return version.lines().findFirst().map(v -> new Tesseract(program, v.strip()));
        } catch (IOException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    /**
     * Recognises a picture.
     *
     * @param dpi its pixels per inch
     * @param options more of the program's own, such as the kind of page
     * @return hOCR
     * @throws IOException when the program fails or takes too long
     */
    String recognise(Raster picture, int dpi, List<String> options, int seconds)
            throws IOException, InterruptedException {
        Path image = Files.createTempFile("trichluc-", ".pgm");
        try {
            try (OutputStream out = Files.newOutputStream(image)) {
                out.write(("P5\n" + picture.width() + " " + picture.height() + "\n255\n")
                        .getBytes(StandardCharsets.US_ASCII));
                out.write(picture.grey());
            }
            List<String> command = new ArrayList<>(Arrays.asList(
                    program.toString(), image.toString(), "stdout", "-l", LANGUAGE, "--dpi", Integer.toString(dpi)));
            command.addAll(options);
            command.addAll(List.of("-c", "hocr_char_boxes=1", "-c", "tessedit_create_hocr=1"));
            return run(command, seconds);
        } finally {
            Files.deleteIfExists(image);
        }
    }

    private static String run(List<String> command, int seconds) throws IOException, InterruptedException {
        Path output = Files.createTempFile("trichluc-", ".out");
        try {
            ProcessBuilder builder = new ProcessBuilder(command)
                    .redirectOutput(output.toFile())
                    .redirectError(ProcessBuilder.Redirect.DISCARD);
            Map<String, String> environment = builder.environment();
            environment.put("OMP_THREAD_LIMIT", "1");
            Process process = builder.start();
            try {
                process.getOutputStream().close();
                if (!process.waitFor(seconds, TimeUnit.SECONDS)) {
                    throw new IOException("took more than " + seconds + " seconds to recognise");
                }
            } finally {
                process.destroyForcibly();
            }
            if (process.exitValue() != 0) {
                throw new IOException("tesseract ended with status " + process.exitValue());
            }
            return Files.readString(output, StandardCharsets.UTF_8);
        } finally {
            Files.deleteIfExists(output);
        }
    }
}
