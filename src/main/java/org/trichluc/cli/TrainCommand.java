package org.trichluc.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.trichluc.read.UnreadableException;
import org.trichluc.workbench.train.Manifest;
import org.trichluc.workbench.train.Rotation;
import org.trichluc.workbench.train.Training;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Makes the models anew from what people have annotated, and measures what they add to the rules. */
@Command(
        name = "train",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        header = "Make the models anew and measure them (huấn luyện và đo lại các mô hình).",
        description = {
            "",
            "Learns from the annotated reports and sentences under fixtures/. The same annotations and rules give the",
            "same bytes. Measured by rotation: each text by a model that has learned from the others only.",
            ""
        },
        footer = {
            "",
            "Examples (ví dụ):",
            "  trichluc train                        into extractors/model (ghi vào extractors/model)",
            "  trichluc train -o new --judge gold    reports that nothing is learned from (báo cáo chỉ để đo)"
        })
final class TrainCommand implements Callable<Integer> {
    @Option(
            names = {"-o", "--out"},
            paramLabel = "DIR",
            description = "Where the models go; default: extractors/model (thư mục ghi mô hình).")
    private @Nullable Path out;

    @Option(
            names = "--reports",
            paramLabel = "DIR",
            description = "Learn from these annotated reports as well: NAME.gold.json and files/NAME.*"
                    + " (học thêm từ báo cáo đã chú giải).")
    private List<Path> reports = List.of();

    @Option(
            names = "--judge",
            paramLabel = "DIR",
            description = "Only measure with these annotated reports (chỉ dùng để đo).")
    private List<Path> judged = List.of();

    @Option(
            names = "--fixtures",
            paramLabel = "DIR",
            description =
                    "Reports and sentences to learn from, instead of the program's own (thư mục báo cáo mẫu khác).")
    private @Nullable Path fixtures;

    @Option(
            names = "--extractors",
            paramLabel = "DIR",
            description = "Rules to use instead of the program's own (thư mục quy tắc khác).")
    private @Nullable Path extractors;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() throws IOException, UnreadableException {
        PrintWriter print = Objects.requireNonNull(spec).commandLine().getOut();
        Training training = new Training(Home.book(extractors), fixtures == null ? Home.of("fixtures") : fixtures);
        for (Path folder : reports) {
            training.add(folder);
        }
        training.missed().forEach(m -> print.println("the rules do not find (quy tắc chưa thấy) " + m));
        print.println(training.figures() + " figures to learn from (số liệu để học)");
        Rotation rotation = training.rotation();
        table(print, "by rotation (luân phiên)", rotation);
        Map<String, BigDecimal> scores = new LinkedHashMap<>();
        put(scores, "rotation", rotation);
        for (Path folder : judged) {
            table(print, folder.toString(), training.strangers(folder));
        }
        byte[] model = training.indicatorModel();
        Path into = out == null ? Home.of("extractors").resolve("model") : out;
        String today = LocalDate.now(ZoneOffset.UTC).toString();
        new Manifest(training.figures(), training.hash(), Manifest.hash(model), scores)
                .write(into, "indicator", model, today);
        print.println(into.resolve("indicator.bin") + " " + model.length + " bytes");
        sentences(print, training, into, today);
        print.flush();
        return Main.OK;
    }

    private static void sentences(PrintWriter print, Training training, Path into, String today) throws IOException {
        if (training.stops() == 0) {
            return;
        }
        print.printf("%n%-40s %8s %8s %8s%n", "ends of sentences (hết câu)", "stops", "rules", "model");
        Rotation.Mark mark = training.stopsByRotation();
        row(print, "by rotation (luân phiên)", mark);
        byte[] model = training.sentenceModel();
        Map<String, BigDecimal> scores = new LinkedHashMap<>();
        scores.put("rotation.rules", Manifest.score(mark.rules()));
        scores.put("rotation.model", Manifest.score(mark.model()));
        new Manifest(training.stops(), training.sentencesHash(), Manifest.hash(model), scores)
                .write(into, "sentence", model, today);
        print.println(into.resolve("sentence.bin") + " " + model.length + " bytes");
    }

    private static void put(Map<String, BigDecimal> scores, String name, Rotation rotation) {
        scores.put(name + ".rules", Manifest.score(rotation.micro().rules()));
        scores.put(name + ".model", Manifest.score(rotation.micro().model()));
        scores.put(name + ".rules.macro", Manifest.score(rotation.macro().rules()));
        scores.put(name + ".model.macro", Manifest.score(rotation.macro().model()));
    }

    private static void table(PrintWriter print, String name, Rotation rotation) {
        print.printf("%n%-40s %8s %8s %8s%n", name, "figures", "rules", "+ model");
        rotation.sources().forEach((source, mark) -> row(print, source, mark));
        row(print, "each text alike (macro)", rotation.macro());
        row(print, "each figure alike (micro)", rotation.micro());
    }

    private static void row(PrintWriter print, String name, Rotation.Mark mark) {
        print.printf(Locale.ROOT, "%-40s %8d %8.3f %8.3f%n", name, mark.figures(), mark.rules(), mark.model());
    }
}
