package org.trichluc.match;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.trichluc.document.BlockKind;
import org.trichluc.rule.Rule;
import org.trichluc.document.Document;
import org.trichluc.read.Passwords;
import org.trichluc.read.Readers;
import org.trichluc.read.UnreadableException;
import org.trichluc.rule.RuleBook;
import org.trichluc.rule.RuleErrors;

/**
 * How fast the shipped rules run over the fixtures' text, alone and beside 200 generated rules. Run it with
 * {@code mvn -Pbench test}; it prints how many kB one operation reads.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class EngineBenchmark {

    /** How many generated rules run beside the shipped ones. */
    @Param({"0", "200"})
    public int extra;

    private Engine engine = Engine.of(List.of());
    private final List<String> texts = new ArrayList<>();

    @Setup
    public void load() throws IOException, RuleErrors {
        Path home = Path.of(System.getProperty("trichluc.home", ".")).toAbsolutePath();
        Path copy = Files.createTempDirectory("rules");
        try (Stream<Path> files = Files.walk(home.resolve("extractors"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = copy.resolve(home.resolve("extractors").relativize(file));
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        }
        RuleBook shipped = RuleBook.load(copy);
        generate(copy, shipped);
        engine = Engine.of(RuleBook.load(copy));
        texts(home);
    }

    private void texts(Path home) throws IOException {
        try (Stream<Path> fixtures = Files.list(home.resolve("fixtures"))) {
            for (Path folder : fixtures.filter(Files::isDirectory).sorted().toList()) {
                Document report =
                        new Readers().read(folder.resolve("report.docx"), folder.getFileName().toString(), Passwords.none());
                report.blocks().forEach(b -> texts.add(b.text()));
            }
        } catch (UnreadableException e) {
            throw new IOException(e);
        }
        long bytes = texts.stream()
                .mapToLong(t -> t.getBytes(StandardCharsets.UTF_8).length)
                .sum();
        System.out.println("One operation reads " + bytes / 1000 + " kB.");
    }

    /** Rules that begin with a number or with words, with gaps, alternatives and contexts, made of words of a lexicon. */
    private void generate(Path folder, RuleBook book) throws IOException {
        List<String> words = book.lexicon("issuer").rows().stream()
                .flatMap(r -> r.spellings().stream())
                .filter(w -> w.matches("[\\p{L} ]+"))
                .toList();
        Path generated = Files.createDirectories(folder.resolve("generated"));
        for (int i = 0; i < extra; i++) {
            String a = words.get(i % words.size());
            String b = words.get((i * 7 + 3) % words.size());
            String match = i % 2 == 0
                    ? "\"{number} " + a + "\", \"{number} (" + a + " mới|" + b + " cũ) {…2} {date}\""
                    : "\"" + a + " {…3} {number}\", \"(" + a + "|" + b + ") số? {number} " + b + "?\"";
            Files.writeString(
                    generated.resolve("r" + i + ".yaml"),
                    "finds: generated" + i % 20 + "\nabout: Generated.\nmatch: [" + match + "]\nunless: [\"… " + b + "\"]\n");
        }
    }

    /** All texts once. */
    @Benchmark
    public int match() {
        int found = 0;
        for (String text : texts) {
            found += engine.match(text, BlockKind.PARAGRAPH).size();
        }
        return found;
    }

    @Test
    void run() throws RunnerException {
        new Runner(new OptionsBuilder()
                        .include(EngineBenchmark.class.getName())
                        .jvmArgsAppend("-Dtrichluc.home=" + System.getProperty("trichluc.home", "."))
                        .build())
                .run();
    }
}
