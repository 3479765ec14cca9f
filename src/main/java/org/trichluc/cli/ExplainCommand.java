package org.trichluc.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.trichluc.document.BlockKind;
import org.trichluc.read.UnreadableException;
import org.trichluc.report.Report;
import org.trichluc.report.ReportBlock;
import org.trichluc.report.ReportJson;
import org.trichluc.report.Span;
import org.trichluc.rule.RuleBook;
import org.trichluc.workbench.Explain;
import org.trichluc.workbench.ExplainIndicators;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Tells how findings came about. */
@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        header = "Tell why something was found, or not (giải thích vì sao tìm thấy hoặc không).",
        description = {
            "",
            "Of a report's paragraphs, or of a text: each match with its rule, template, slots, the contexts that were",
            "tried and the matches that it won against; what rules and model say that each figure is about, with how",
            "likely the model takes each word to be (words behind a minus are left out). With --rule: how far that",
            "rule gets.",
            ""
        },
        footer = {
            "",
            "Examples (ví dụ):",
            "  trichluc explain bao-cao.pdf --at \"1.250 cuốn\"",
            "  trichluc explain --text \"hỗ trợ 1,5 tỷ đồng\"",
            "  trichluc explain --text \"hỗ trợ 1,5 tỷ đồng\" --rule figure/money"
        })
final class ExplainCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FILE", arity = "0..1", description = "A report (tệp báo cáo).")
    private @Nullable Path file;

    @Option(
            names = "--at",
            paramLabel = "TEXT",
            description = "Only paragraphs that hold these words (chỉ đoạn văn có chứa cụm từ này).")
    private String at = "";

    @Option(names = "--text", paramLabel = "TEXT", description = "A text instead of a file (đoạn văn thay cho tệp).")
    private @Nullable String text;

    @Option(
            names = "--rule",
            paramLabel = "ID",
            description = "How far this rule gets, for example figure/money (xem riêng một quy tắc).")
    private @Nullable String rule;

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
        if ((file == null) == (text == null)) {
            throw new WrongCallException("give either a FILE or --text (cho một tệp hoặc --text)");
        }
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        Explain explain = new Explain(Home.book(extractors));
        if (file != null) {
            Report report = Home.extractor(extractors).extract(file, file.toString(), passwords.all());
            blocks(report, explain, out);
        } else {
            out.print(explained(explain, composed(Objects.requireNonNull(text)), BlockKind.PARAGRAPH));
        }
        out.flush();
        return Main.OK;
    }

    private void blocks(Report report, Explain explain, PrintWriter out) {
        List<ReportBlock> held = report.blocks().stream()
                .filter(b -> b.text().contains(composed(at)))
                .toList();
        for (ReportBlock block : held) {
            String page = block.page() == null ? "" : ", page " + block.page();
            out.println(block.id() + " (" + block.kind() + page + "): " + block.text());
            out.print(explained(
                    explain, block.text(), BlockKind.valueOf(block.kind().toUpperCase(Locale.ROOT))));
            items(report, block.id()).forEach(item -> out.println("  → " + item));
            out.println();
        }
        out.println(held.size() + " of " + report.blocks().size() + " paragraphs (đoạn)");
    }

    private String explained(Explain explain, String words, BlockKind kind) {
        if (rule == null) {
            return explain.text(words, kind) + indicators(words);
        }
        try {
            return explain.rule(rule, words);
        } catch (NoSuchElementException e) {
            throw new WrongCallException("there is no rule " + rule + " (không có quy tắc này)");
        }
    }

    /** What rules and model say of each figure; nothing where the rules come without a model. */
    private String indicators(String words) {
        RuleBook book = Home.book(extractors);
        return ExplainIndicators.hasModel(book) ? new ExplainIndicators(book).text(words) : "";
    }

    /** What the report says about a block, each item on one line. */
    private static Stream<String> items(Report report, String block) {
        return Stream.of(
                        report.citations().stream().filter(c -> in(c.span(), block)),
                        report.figures().stream().filter(f -> in(f.span(), block)),
                        report.findings().stream().filter(f -> in(f.span(), block)))
                .flatMap(items -> items)
                .map(item -> ReportJson.tree(item).toString());
    }

    private static boolean in(Span span, String block) {
        return span.block().equals(block);
    }

    private static String composed(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFC);
    }
}
