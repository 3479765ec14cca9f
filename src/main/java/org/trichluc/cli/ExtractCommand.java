package org.trichluc.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.trichluc.pipeline.Extractor;
import org.trichluc.report.Report;
import org.trichluc.report.ReportJson;
import picocli.CommandLine.Command;
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
            "A file NAME becomes OUT/NAME.json; files of a folder keep their place below it.",
            "A file that fails gives one line on standard error; the others go on.",
            ""
        },
        footer = {
            "",
            "Examples (ví dụ):",
            "  trichluc extract bao-cao.pdf -o out",
            "  trichluc extract 2022/ 2023/bao-cao.docx -o out",
            "  trichluc extract mat.pdf --password 123456 -o out"
        })
final class ExtractCommand implements Callable<Integer> {
    @Parameters(
            paramLabel = "FILE_OR_FOLDER",
            arity = "1..*",
            description = "Reports (PDF, DOCX, DOC, RTF, ODT), or folders that hold them (tệp hoặc thư mục báo cáo).")
    private List<Path> paths = List.of();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "OUT",
            defaultValue = "out",
            description = "Folder for the JSON files; made if needed (thư mục kết quả). Default: ${DEFAULT-VALUE}")
    private Path output = Path.of("out");

    @Option(
            names = "--password",
            paramLabel = "P",
            description = "Opens files that have a password (mật khẩu của tệp).")
    private @Nullable String password;

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
        Extractor extractor = Home.extractor(extractors, !uncached);
        InputFiles inputs = InputFiles.of(paths);
        Totals totals = new Totals();
        try (Progress progress = Progress.over(inputs.items().size())) {
            for (InputFiles.Item item : inputs.items()) {
                one(extractor, item, totals);
                progress.step();
            }
        }
        err().println(totals.summary(inputs.skipped(), output));
        return totals.failed > 0 ? Main.FAILED : Main.OK;
    }

    private void one(Extractor extractor, InputFiles.Item item, Totals totals) {
        try {
            Report report = extractor.extract(item.file(), item.file().toString(), password);
            write(ReportJson.write(report), output.resolve(item.output()));
            totals.add(report);
        } catch (Exception | Error e) {
            totals.failed++;
            err().println(item.file() + ": " + Failure.of(e).line());
        }
    }

    /** Writes beside the target and renames, so that no half-written file is ever seen. */
    static void write(String text, Path target) throws IOException {
        Path folder = target.toAbsolutePath().getParent();
        Files.createDirectories(folder);
        Path draft = Files.createTempFile(folder, ".trichluc-", ".tmp");
        try {
            Files.writeString(draft, text, StandardCharsets.UTF_8);
            Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    private PrintWriter err() {
        return java.util.Objects.requireNonNull(spec).commandLine().getErr();
    }

    /** Counts for the closing line. */
    private static final class Totals {
        private int read;
        private int failed;
        private int citations;
        private int figures;
        private int warnings;

        void add(Report report) {
            read++;
            citations += report.citations().size();
            figures += report.figures().size();
            warnings += report.warnings().size();
        }

        String summary(int skipped, Path output) {
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
