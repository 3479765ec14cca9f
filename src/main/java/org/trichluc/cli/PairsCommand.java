package org.trichluc.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.trichluc.report.ReportJson;
import org.trichluc.workbench.pairs.PairCount;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Counts which syllables follow each other. */
@Command(
        name = "pairs",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        header = "Count which syllables follow each other, for reading scans (đếm cặp âm tiết, dùng khi đọc bản chụp).",
        description = {
            "",
            "Counts over the extracted reports below OUT, recognised ones left out, and prints the table that",
            "src/main/resources/org/trichluc/vietnamese/syllable-pairs.tsv holds.",
            ""
        },
        footer = {"", "Example (ví dụ):", "  trichluc pairs out > syllable-pairs.tsv"})
final class PairsCommand implements Callable<Integer> {
    @Parameters(paramLabel = "OUT", arity = "1..*", description = "Folders of extracted reports (thư mục kết quả).")
    private List<Path> folders = List.of();

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        PairCount pairs = new PairCount();
        for (Path folder : folders) {
            if (!Files.exists(folder)) {
                throw new WrongCallException(folder + ": there is no such file or folder (không tìm thấy)");
            }
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.filter(f -> f.toString().endsWith(".json"))
                        .sorted()
                        .toList()) {
                    pairs.add(ReportJson.parse(file));
                }
            }
        }
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        pairs.lines().forEach(line -> out.print(line + "\n"));
        out.flush();
        return Main.OK;
    }
}
