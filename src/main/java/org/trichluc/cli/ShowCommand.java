package org.trichluc.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.trichluc.read.UnreadableException;
import org.trichluc.report.Report;
import org.trichluc.report.ReportJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows a report to a person. */
@Command(
        name = "show",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        header = "Show what a report says (xem nội dung đã trích của một báo cáo).",
        description = {
            "",
            "Header, outline, figures, documents cited, notes and warnings, of a report or of its JSON file.",
            ""
        },
        footer = {"", "Examples (ví dụ):", "  trichluc show bao-cao.pdf", "  trichluc show out/bao-cao.pdf.json"})
final class ShowCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FILE", description = "A report, or the JSON file made of it (tệp báo cáo hoặc tệp JSON).")
    private Path file = Path.of("");

    @Mixin
    private final PasswordOptions passwords = new PasswordOptions();

    @Option(
            names = "--extractors",
            paramLabel = "DIR",
            description = "Rules to use instead of the program's own (thư mục quy tắc khác).")
    private @Nullable Path extractors;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() throws IOException, UnreadableException {
        new ReportView(
                        Objects.requireNonNull(spec).commandLine().getOut(),
                        new Ink(Terminal.now().colours()))
                .show(report());
        return Main.OK;
    }

    private Report report() throws IOException, UnreadableException {
        if (file.toString().endsWith(".json")) {
            return ReportJson.read(Files.readString(file, StandardCharsets.UTF_8));
        }
        return Home.extractor(extractors).extract(file, file.toString(), passwords.all());
    }
}
