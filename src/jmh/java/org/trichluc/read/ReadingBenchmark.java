package org.trichluc.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;
import org.openjdk.jmh.runner.options.WarmupMode;
import org.trichluc.document.Document;
import org.trichluc.document.Source.TextOrigin;
import org.trichluc.read.scan.TextRecognition;

/**
 * What it costs to read a PDF, against PDFBox's {@code PDFTextStripper} on the same file in the same machine run.
 * {@code bench/reading} runs it and prints the ratio of each file and of all together; files that need recognition are
 * left out.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2, time = 1)
@Measurement(iterations = 3, time = 1)
public class ReadingBenchmark {

    /** The file, given by {@link #run}. */
    @Param("")
    public String file = "";

    private final Readers readers = new Readers();

    /** This project's reading: blocks, notes and tables with their places. */
    @Benchmark
    public Document read() throws UnreadableException {
        return readers.read(Path.of(file), "report.pdf", Passwords.none());
    }

    /** Bare text. */
    @Benchmark
    public String strip() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(Path.of(file).toFile())) {
            return new PDFTextStripper().getText(pdf);
        }
    }

    @Test
    void run() throws RunnerException, IOException {
        List<String> files = files();
        // no fork, and all is warmed before anything is measured: both see the same machine
        Collection<RunResult> results = new Runner(new OptionsBuilder()
                        .include(ReadingBenchmark.class.getName())
                        .param("file", files.toArray(String[]::new))
                        .forks(0)
                        .warmupMode(WarmupMode.BULK)
                        .verbosity(VerboseMode.SILENT)
                        .build())
                .run();
        Map<String, double[]> times = new TreeMap<>();
        for (RunResult r : results) {
            int column = r.getParams().getBenchmark().endsWith(".read") ? 0 : 1;
            times.computeIfAbsent(r.getParams().getParam("file"), f -> new double[2])[column] =
                    r.getPrimaryResult().getScore();
        }
        double[] total = new double[2];
        times.forEach((f, t) -> {
            print(String.valueOf(Path.of(f).getFileName()), t);
            total[0] += t[0];
            total[1] += t[1];
        });
        print("all " + times.size() + " files", total);
    }

    private static void print(String name, double[] t) {
        System.out.println(String.format(
                Locale.ROOT, "%9.1f ms read %9.1f ms stripped   ratio %.2f   %s", t[0], t[1], t[0] / t[1], name));
    }

    /** The PDF files with text of their own in the folder {@code trichluc.pdfs}. */
    private static List<String> files() throws IOException {
        String home = System.getProperty("trichluc.home", ".");
        Path folder = Path.of(System.getProperty("trichluc.pdfs", home + "/fixtures"));
        List<String> result = new ArrayList<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path p : all.filter(f -> f.toString().endsWith(".pdf")).sorted().toList()) {
                if (isDigital(p)) {
                    result.add(p.toAbsolutePath().toString());
                }
            }
        }
        return result;
    }

    private static boolean isDigital(Path p) {
        try {
            return new Readers(TextRecognition.of("", null))
                            .read(p, "report.pdf", Passwords.none())
                            .source()
                            .textOrigin()
                    == TextOrigin.DIGITAL;
        } catch (UnreadableException e) {
            return false;
        }
    }
}
