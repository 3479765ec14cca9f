package org.trichluc.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.trichluc.report.ReportJson;
import org.trichluc.workbench.score.Evaluation;
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
            "  trichluc evaluate gold/bao-cao.gold.json out/bao-cao.pdf.json --errors 50",
            "  trichluc evaluate gold out --against out-before     what was gained and lost",
            "  trichluc evaluate gold out --hold-out 1/3 --errors 50"
        })
final class EvaluateCommand implements Callable<Integer> {
    private static final Pattern PART = Pattern.compile("([1-9]\\d{0,3})/([1-9]\\d{0,3})");

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
            names = "--against",
            paramLabel = "OLD_OUT",
            description = "Outputs of an earlier version: list gains and losses (so với kết quả cũ).")
    private @Nullable Path against;

    @Option(
            names = "--hold-out",
            paramLabel = "K/N",
            description = {
                "Every N-th report, from the K-th on, is a stranger: averaged apart and its errors not shown, so that",
                "rules are tuned on the others only (chừa báo cáo thứ K trong mỗi N báo cáo để kiểm tra)."
            })
    private @Nullable String holdOut;

    @Option(
            names = "--confidence",
            description = "Show how many of the items of each confidence are right (độ tin cậy so với thực tế).")
    private boolean confidence;

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
        WrongCallException.unlessThere(gold, out);
        Rotation rotation = rotation();
        Evaluation evaluation = Evaluation.of(gold, out);
        PrintWriter to = Objects.requireNonNull(spec).commandLine().getOut();
        if (json) {
            to.print(ReportJson.print(ReportJson.tree(averages(evaluation))));
        } else {
            print(new EvaluationView(to, errors), evaluation, rotation);
        }
        to.flush();
        evaluation
                .missing()
                .forEach(name -> Objects.requireNonNull(spec)
                        .commandLine()
                        .getErr()
                        .println("trichluc: no output for the annotation " + name + " (thiếu kết quả)"));
        return evaluation.scores().isEmpty() ? Main.FAILED : Main.OK;
    }

    private void print(EvaluationView view, Evaluation evaluation, Rotation rotation) throws IOException {
        evaluation.scores().forEach(score -> view.report(score, rotation.strange(score)));
        if (evaluation.scores().size() > 1) {
            view.averages("digital and Word (văn bản số)", evaluation.where(s -> !s.scan()));
            view.averages("scans (bản chụp)", evaluation.where(Evaluation.Score::scan));
        }
        if (holdOut != null) {
            view.averages("tuned on (đã dùng để chỉnh)", evaluation.where(s -> !rotation.strange(s)));
            view.averages("held out " + holdOut + " (để kiểm tra)", evaluation.where(rotation::strange));
        }
        if (confidence) {
            view.calibration(evaluation.calibration());
        }
        if (against != null) {
            WrongCallException.unlessThere(against);
            view.changes(evaluation.where(s -> !rotation.strange(s)).against(Evaluation.of(gold, against)), errors);
        }
    }

    /** Which reports are strangers; without the option none. */
    private record Rotation(int part, int parts) {
        boolean strange(Evaluation.Score score) {
            return parts > 0 && score.turn() % parts == part - 1;
        }
    }

    private Rotation rotation() {
        if (holdOut == null) {
            return new Rotation(0, 0);
        }
        Matcher m = PART.matcher(holdOut);
        if (!m.matches() || Integer.parseInt(m.group(1)) > Integer.parseInt(m.group(2))) {
            throw new WrongCallException("--hold-out takes K/N with K from 1 to N, for example 1/3, not " + holdOut);
        }
        return new Rotation(Integer.parseInt(m.group(1)), Integer.parseInt(m.group(2)));
    }

    private static Averages averages(Evaluation evaluation) {
        Map<String, Object> reports = new LinkedHashMap<>();
        for (Evaluation.Score score : evaluation.scores()) {
            Map<String, Object> values = new LinkedHashMap<>();
            score.card().tallies().forEach((measure, tally) -> {
                Double value = tally.value();
                if (value != null) {
                    values.put(measure, value);
                }
            });
            reports.put(score.output(), values);
        }
        return new Averages(reports, evaluation.macro(), evaluation.micro());
    }

    /** The shape of {@code --json}. */
    record Averages(Map<String, Object> reports, Map<String, Double> macro, Map<String, Double> micro) {}
}
