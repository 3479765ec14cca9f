package org.trichluc.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.trichluc.batch.Batch;
import org.trichluc.batch.Entry;
import org.trichluc.batch.Inputs;
import org.trichluc.batch.Outcome;
import org.trichluc.batch.Place;
import org.trichluc.batch.Status;
import org.trichluc.pipeline.Extractor;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reads reports and writes one JSON file each. */
@Command(
        name = "extract",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        header = "Read reports and write one JSON file for each (đọc báo cáo, ghi ra tệp JSON).",
        description = {
            "",
            "A file NAME becomes OUT/NAME.json; files of a folder, a zip archive or a PDF keep their place below it.",
            "OUT/index.jsonl gets one line for each input: what became of it, why, and what to do.",
            "A file that fails gives one line on standard error as well; the others go on.",
            ""
        },
        footer = {
            "",
            "Examples (ví dụ):",
            "  trichluc extract bao-cao.pdf -o out",
            "  trichluc extract 2022/ 2023/bao-cao.docx luu-tru.zip -o out",
            "  trichluc extract mat.pdf --password 123456 --password mat-khau -o out",
            "  trichluc extract 2022/ --only text -o out"
        })
final class ExtractCommand implements Callable<Integer> {
    @Parameters(
            paramLabel = "FILE_OR_FOLDER",
            arity = "1..*",
            description = "Reports (PDF, DOCX, DOC, RTF, ODT, HTML, MHTML, text, pictures of pages), or folders and zip"
                    + " archives that hold them (tệp hoặc thư mục báo cáo).")
    private List<Path> paths = List.of();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "OUT",
            defaultValue = "out",
            description = "Folder for the JSON files; made if needed (thư mục kết quả). Default: ${DEFAULT-VALUE}")
    private Path output = Path.of("out");

    @Mixin
    private final PasswordOptions passwords = new PasswordOptions();

    @Option(
            names = "--only",
            paramLabel = "text",
            description = "Only reads: source, blocks, footnotes and tables, nothing that takes rules; fast"
                    + " (chỉ đọc chữ, không trích).")
    private @Nullable Part only;

    @Option(
            names = "--extractors",
            paramLabel = "DIR",
            description = "Rules to use instead of the program's own (thư mục quy tắc khác).")
    private @Nullable Path extractors;

    @Option(
            names = "--no-cache",
            description = "Recognises scans anew and keeps nothing of it (không dùng bộ nhớ đệm nhận dạng chữ).")
    private boolean uncached;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        if (Files.exists(output) && !Files.isDirectory(output)) {
            throw new WrongCallException(output + " is a file, not a folder (không phải thư mục)");
        }
        Extractor extractor = only == null ? Home.extractor(extractors, !uncached) : Home.textExtractor(!uncached);
        Inputs inputs = Inputs.of(paths, output);
        Totals totals = new Totals();
        try (Progress progress = Progress.over(inputs.count())) {
            new Batch(extractor, passwords.all(), new Heard(totals, progress)).run(inputs, output);
        }
        err().println(totals.summary(output));
        return totals.failed > 0 ? Main.FAILED : Main.OK;
    }

    /** A part of the work that may be asked for alone. */
    private enum Part {
        TEXT;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final class Heard implements Batch.Listener {
        private final Totals totals;
        private final Progress progress;

        Heard(Totals totals, Progress progress) {
            this.totals = totals;
            this.progress = progress;
        }

        @Override
        public void done(Place place, Entry entry, Outcome outcome, boolean meant) {
            if (totals.add(entry, outcome.status(), meant)) {
                err().println((place + ": " + outcome.line()).replaceAll("\\p{Cntrl}", "?"));
            }
        }

        @Override
        public void step() {
            progress.step();
        }
    }

    private PrintWriter err() {
        return java.util.Objects.requireNonNull(spec).commandLine().getErr();
    }

    /** Counts for the closing line. */
    private static final class Totals {
        private int read;
        private int failed;
        private int skipped;
        private int citations;
        private int figures;
        private int warnings;

        /** Whether the entry is a failure: files of other kinds are none unless they were meant. */
        boolean add(Entry entry, Status status, boolean meant) {
            boolean other = !meant && (status == Status.UNSUPPORTED || status == Status.SKIPPED);
            boolean failure = !status.isRead() && !other;
            failed += failure ? 1 : 0;
            skipped += other ? 1 : 0;
            read += entry.output() == null ? 0 : 1;
            Entry.Counts counts = entry.counts();
            if (counts != null) {
                citations += counts.citations();
                figures += counts.figures();
            }
            Map<String, Integer> found = entry.warnings();
            warnings +=
                    found == null ? 0 : found.values().stream().mapToInt(n -> n).sum();
            return failure;
        }

        String summary(Path output) {
            String found = read == 0
                    ? ""
                    : String.format(
                            Locale.ROOT,
                            ": %d citations, %d figures, %d warnings in %s (%s)",
                            citations,
                            figures,
                            warnings,
                            output,
                            "viện dẫn, số liệu, cảnh báo");
            String others = skipped == 0 ? "" : ", " + skipped + " files of other types skipped";
            return read + (read == 1 ? " report" : " reports") + " read, " + failed + " failed" + others + found;
        }
    }
}
