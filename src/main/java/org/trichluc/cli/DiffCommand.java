package org.trichluc.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.trichluc.report.ReportJson;
import org.trichluc.workbench.diff.Difference;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Tells what changed between two outputs of the same reports. */
@Command(
        name = "diff",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        header = "What was gained, lost and changed from one output to another (so sánh hai lần trích).",
        description = {
            "",
            "Reports are compared by their names in the two folders; no annotation is needed. Items are the same where",
            "they stand at the same place of the same text.",
            ""
        },
        footer = {
            "",
            "Examples (ví dụ):",
            "  trichluc diff out-before out",
            "  trichluc diff out-before out --md > changes.md    for a pull request"
        })
final class DiffCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "OUT_A", description = "Outputs before (kết quả trước).")
    private Path before = Path.of("");

    @Parameters(index = "1", paramLabel = "OUT_B", description = "Outputs after (kết quả sau).")
    private Path now = Path.of("");

    @Option(
            names = "--examples",
            paramLabel = "N",
            defaultValue = "3",
            description = "Show N changes of each kind, rule and field; default: 3 (số ví dụ).")
    private int examples;

    @Option(names = "--md", description = "Print Markdown (in ra Markdown).")
    private boolean markdown;

    @Option(names = "--json", description = "Print every change as JSON (in ra JSON).")
    private boolean json;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        WrongCallException.unlessThere(before, now);
        if (Files.isRegularFile(before) != Files.isRegularFile(now)) {
            throw new WrongCallException("two files or two folders are compared, not a file and a folder");
        }
        Difference difference = Difference.of(before, now);
        PrintWriter to = Objects.requireNonNull(spec).commandLine().getOut();
        if (json) {
            to.print(ReportJson.print(ReportJson.tree(difference)));
        } else {
            new DiffView(to, examples, markdown).print(difference);
        }
        to.flush();
        return Main.OK;
    }
}
