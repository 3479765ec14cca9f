package org.trichluc.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.trichluc.batch.Outcome;
import org.trichluc.pipeline.Extractor;
import org.trichluc.read.Passwords;
import org.trichluc.read.UnreadableException;
import org.trichluc.workbench.RuleCheck;
import org.trichluc.workbench.fixture.Fixture;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Checks rules by their examples, and the whole program by its fixtures. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        header = "Try every rule on its examples, and the fixtures (kiểm tra quy tắc và báo cáo mẫu).",
        description = {
            "",
            "A rule is tried alone and among all others. MISSING: an example is not found; NOISY: something is found",
            "that should not be; WRONG: found with other bounds or values. Then every report under fixtures/ is",
            "compared with its expected.json; differences that known-gaps.md does not list are shown.",
            ""
        },
        footer = {
            "",
            "Examples (ví dụ):",
            "  trichluc check",
            "  trichluc check --rules        only the rules (chỉ kiểm tra quy tắc)",
            "  trichluc check --accept       then read the changes: git diff fixtures"
        })
final class CheckCommand implements Callable<Integer> {
    private static final int SHOWN = 30;

    @Option(names = "--rules", description = "Only the rules, not the fixtures (chỉ quy tắc).")
    private boolean rulesOnly;

    @Option(
            names = "--accept",
            defaultValue = "${env:TRICHLUC_ACCEPT:-false}",
            description =
                    "Write the present differences of every fixture into its known-gaps.md; refused where CI is set"
                            + " (ghi nhận các chỗ còn khác).")
    private boolean accept;

    @Option(
            names = "--extractors",
            paramLabel = "DIR",
            description = "Rules to use instead of the program's own (thư mục quy tắc khác).")
    private @Nullable Path extractors;

    @Option(
            names = "--fixtures",
            paramLabel = "DIR",
            description = "Reports with their expectations, instead of the program's own (thư mục báo cáo mẫu khác).")
    private @Nullable Path fixtures;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        if (accept && System.getenv("CI") != null) {
            throw new WrongCallException("--accept is refused where CI is set: expectations are read by people");
        }
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        boolean clean = rules(out);
        if (!rulesOnly && clean) {
            clean = fixtures(out);
        }
        return clean ? Main.OK : Main.FAILED;
    }

    private boolean rules(PrintWriter out) {
        RuleCheck.Outcome outcome = RuleCheck.of(extractors == null ? Home.of("extractors") : extractors);
        outcome.errors().forEach(out::println);
        outcome.verdicts().forEach(out::println);
        out.println(outcome.rules() + " rules, " + outcome.examples() + " examples (quy tắc, ví dụ): "
                + outcome.errors().size() + " mistakes, " + outcome.verdicts().size() + " wrong");
        return outcome.clean();
    }

    private boolean fixtures(PrintWriter out) throws IOException {
        Path folder = fixtures == null ? Home.of("fixtures") : fixtures;
        if (!Files.isDirectory(folder)) {
            out.println("no fixtures in " + folder);
            return true;
        }
        Extractor extractor = Home.extractor(extractors);
        int bad = 0;
        int all = 0;
        int gaps = 0;
        for (Fixture fixture : Fixture.in(folder)) {
            Map<Path, List<String>> found = new LinkedHashMap<>();
            for (Path report : fixture.reports()) {
                found.put(report, differences(fixture, report, extractor));
            }
            if (accept) {
                fixture.accept(found);
            }
            for (Map.Entry<Path, List<String>> report : found.entrySet()) {
                List<String> news = fixture.news(report.getKey(), report.getValue());
                all++;
                gaps += fixture.knownGaps(report.getKey()).size();
                bad += news.isEmpty() ? 0 : 1;
                print(out, report.getKey(), news);
            }
        }
        out.println(all - bad + " of " + all + " reports as expected, " + gaps
                + " known gaps (báo cáo mẫu đúng như mong đợi, chỗ còn thiếu)");
        return bad == 0;
    }

    private static List<String> differences(Fixture fixture, Path report, Extractor extractor) throws IOException {
        try {
            return fixture.differences(extractor.extract(report, report.toString(), Passwords.none()));
        } catch (UnreadableException e) {
            return List.of(Outcome.of(e).line());
        }
    }

    private static void print(PrintWriter out, Path report, List<String> news) {
        if (!news.isEmpty()) {
            out.println(report + ": " + news.size() + " changes (+ a new difference, - one that is gone)");
            news.stream().limit(SHOWN).forEach(line -> out.println("  " + line));
        }
    }
}
