package org.trichluc.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.trichluc.rule.RuleErrors;
import org.trichluc.workbench.RuleTrial;
import org.trichluc.workbench.RuleTrial.Found;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Tells what one rule finds in reports that have been extracted before. */
@Command(
        name = "try",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        header = "What one rule finds in reports extracted before (thử một quy tắc).",
        description = {
            "",
            "Runs the rule over the stored blocks of the outputs; no report is read anew. What the reports have",
            "already is marked with the rule that found it, what is new with +.",
            ""
        },
        footer = {
            "",
            "Examples (ví dụ):",
            "  trichluc try extractors/citation/numbered.yaml out",
            "  trichluc try my-rule.yaml out --new --limit 200"
        })
final class TryCommand implements Callable<Integer> {
    private static final int BEFORE = 40;
    private static final int AFTER = 30;

    @Parameters(index = "0", paramLabel = "RULE", description = "A rule's file (tệp quy tắc).")
    private Path file = Path.of("");

    @Parameters(index = "1", paramLabel = "OUT", description = "Outputs of extract (kết quả đã trích).")
    private Path out = Path.of("");

    @Option(names = "--new", description = "Only what the reports do not have yet (chỉ phần mới).")
    private boolean onlyNew;

    @Option(
            names = "--limit",
            paramLabel = "N",
            defaultValue = "50",
            description = "Show N finds; default: 50 (số dòng in ra).")
    private int limit;

    @Option(
            names = "--extractors",
            paramLabel = "DIR",
            description = "Parts and lexicons to use instead of the program's own (thư mục quy tắc khác).")
    private @Nullable Path extractors;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        WrongCallException.unlessThere(file, out);
        PrintWriter to = Objects.requireNonNull(spec).commandLine().getOut();
        RuleTrial trial;
        try {
            trial = new RuleTrial(Home.book(extractors).read(file));
        } catch (RuleErrors e) {
            e.errors().forEach(Objects.requireNonNull(spec).commandLine().getErr()::println);
            return Main.WRONG_CALL;
        }
        List<Found> found = trial.in(out);
        List<Found> fresh = found.stream().filter(Found::isNew).toList();
        List<Found> shown = onlyNew ? fresh : found;
        shown.stream().limit(limit).forEach(f -> print(to, f));
        if (shown.size() > limit) {
            to.println("… " + (shown.size() - limit) + " more: --limit N (còn nữa)");
        }
        long reports = found.stream().map(Found::report).distinct().count();
        to.println(
                found.size() + " finds in " + reports + " reports, " + fresh.size() + " of them new (tìm thấy, mới)");
        to.flush();
        return Main.OK;
    }

    private static void print(PrintWriter to, Found f) {
        String text = f.text().replace('\n', ' ').replace('\t', ' ');
        String page = f.page() == 0 ? "" : ":" + f.page();
        to.println((f.isNew() ? "+ " : "  ") + f.report() + page + (f.isNew() ? "" : "  (" + f.known() + ")"));
        to.println("    " + text.substring(Math.max(0, f.start() - BEFORE), f.start()) + "[["
                + text.substring(f.start(), f.end()) + "]]"
                + text.substring(f.end(), Math.min(text.length(), f.end() + AFTER)));
        if (!f.values().isEmpty()) {
            to.println("    " + f.values());
        }
    }
}
