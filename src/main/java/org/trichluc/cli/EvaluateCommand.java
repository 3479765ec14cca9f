package org.trichluc.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.trichluc.report.ReportJson;
import org.trichluc.workbench.score.Evaluation;
import org.trichluc.workbench.score.Scorecard;
import org.trichluc.workbench.score.Tally;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Scores outputs against annotations. */
@Command(
        name = "evaluate",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        header = "Score outputs against annotated reports (chấm điểm kết quả theo bản chú giải).",
        description = {
            "",
            "An annotation NAME.gold.json with its text NAME.logical.json is compared with every NAME*.json below OUT.",
            "All measures are between 0 and 1; 1 is perfect. Macro weighs each report alike, micro each item.",
            ""
        },
        footer = {
            "",
            "Examples (ví dụ):",
            "  trichluc evaluate gold out",
            "  trichluc evaluate gold/bao-cao.gold.json out/bao-cao.pdf.json --errors 50"
        })
final class EvaluateCommand implements Callable<Integer> {
    @Parameters(
            index = "0",
            paramLabel = "GOLD",
            description = "An annotation, or a folder of them (bản chú giải hoặc thư mục).")
    private Path gold = Path.of("");

    @Parameters(
            index = "1",
            paramLabel = "OUT",
            description = "An output file, or a folder of them (tệp kết quả hoặc thư mục).")
    private Path out = Path.of("");

    @Option(
            names = "--errors",
            paramLabel = "N",
            defaultValue = "0",
            description = "List the first N differences of each report (liệt kê N chỗ sai đầu tiên).")
    private int errors;

    @Option(names = "--json", description = "Print the measures as JSON (in ra JSON).")
    private boolean json;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        for (Path path : new Path[] {gold, out}) {
            if (!Files.exists(path)) {
                throw new WrongCallException(path + ": there is no such file or folder (không tìm thấy)");
            }
        }
        Evaluation evaluation = Evaluation.of(gold, out);
        PrintWriter to = Objects.requireNonNull(spec).commandLine().getOut();
        if (json) {
            to.print(ReportJson.print(tree(evaluation)));
        } else {
            evaluation.cards().forEach((name, card) -> print(to, name, card));
            if (evaluation.cards().size() > 1) {
                averages(to, evaluation);
            }
        }
        to.flush();
        evaluation
                .missing()
                .forEach(name -> Objects.requireNonNull(spec)
                        .commandLine()
                        .getErr()
                        .println("trichluc: no output for the annotation " + name + " (thiếu kết quả)"));
        return evaluation.cards().isEmpty() ? Main.FAILED : Main.OK;
    }

    private void print(PrintWriter to, String name, Scorecard card) {
        to.println(name);
        card.tallies().forEach((measure, tally) -> to.println(line(measure, number(tally))));
        card.differences().stream().limit(errors).forEach(d -> to.println("  " + d));
        to.println();
    }

    private static void averages(PrintWriter to, Evaluation evaluation) {
        Map<String, Double> micro = evaluation.micro();
        to.println(line(evaluation.cards().size() + " reports", "macro  micro"));
        evaluation
                .macro()
                .forEach((measure, macro) ->
                        to.println(line(measure, decimals(macro) + " " + decimals(micro.get(measure)))));
    }

    private static JsonNode tree(Evaluation evaluation) {
        Map<String, Object> reports = new LinkedHashMap<>();
        evaluation.cards().forEach((name, card) -> {
            Map<String, Object> values = new LinkedHashMap<>();
            card.tallies().forEach((measure, tally) -> {
                Double value = tally.value();
                if (value != null) {
                    values.put(measure, value);
                }
            });
            reports.put(name, values);
        });
        return ReportJson.tree(new Averages(reports, evaluation.macro(), evaluation.micro()));
    }

    /** The shape of {@code --json}. */
    record Averages(Map<String, Object> reports, Map<String, Double> macro, Map<String, Double> micro) {}

    private static String line(String measure, String value) {
        return String.format(Locale.ROOT, "  %-22s %s", measure, value);
    }

    private static String number(Tally tally) {
        return decimals(tally.value());
    }

    private static String decimals(@Nullable Double value) {
        return value == null ? "-" : String.format(Locale.ROOT, "%.4f", value);
    }
}
