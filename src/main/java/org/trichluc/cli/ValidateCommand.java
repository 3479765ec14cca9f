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
import org.trichluc.report.ReportSchema;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Checks output files against the schema. */
@Command(
        name = "validate",
        mixinStandardHelpOptions = true,
        header = "Check output files against the schema (kiểm tra tệp JSON theo lược đồ).",
        description = {
            "",
            "Also checks what a schema cannot say: ids are unique, references lead somewhere,",
            "and the text at every span is the item's raw text.",
            ""
        },
        footer = {"", "Example (ví dụ):", "  trichluc validate out"})
final class ValidateCommand implements Callable<Integer> {
    private static final int SHOWN = 20;

    @Parameters(
            paramLabel = "OUT",
            arity = "1..*",
            description = "JSON files, or folders that hold them (tệp hoặc thư mục kết quả).")
    private List<Path> paths = List.of();

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        ReportSchema schema = ReportSchema.load(Home.schema());
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        int bad = 0;
        int all = 0;
        for (Path file : jsonFiles(paths)) {
            all++;
            List<String> problems = problems(schema, file);
            bad += problems.isEmpty() ? 0 : 1;
            problems.stream().limit(SHOWN).forEach(p -> out.println(file + ": " + p));
            if (problems.size() > SHOWN) {
                out.println(file + ": and " + (problems.size() - SHOWN) + " more");
            }
        }
        out.println(all - bad + " valid, " + bad + " invalid (hợp lệ, không hợp lệ)");
        return bad > 0 ? Main.FAILED : Main.OK;
    }

    private static List<String> problems(ReportSchema schema, Path file) {
        try {
            return schema.problems(ReportJson.parse(file));
        } catch (IOException e) {
            return List.of("is not a JSON file: " + e.getMessage());
        }
    }

    /** The named files, and all JSON files of the named folders, sorted. */
    static List<Path> jsonFiles(List<Path> paths) throws IOException {
        List<Path> files = new java.util.ArrayList<>();
        for (Path path : paths) {
            if (!Files.exists(path)) {
                throw new WrongCallException(path + ": there is no such file or folder (không tìm thấy)");
            }
            try (Stream<Path> below = Files.walk(path)) {
                below.filter(Files::isRegularFile)
                        .filter(f -> f.equals(path) || f.toString().endsWith(".json"))
                        .sorted(java.util.Comparator.comparing(Path::toString))
                        .forEach(files::add);
            }
        }
        return files;
    }
}
