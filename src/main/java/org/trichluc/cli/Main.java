package org.trichluc.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.trichluc.batch.Outcome;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command line. Exit status: 0 all went well, 1 the call was wrong, 2 at least one file gave no report. */
@Command(
        name = "trichluc",
        mixinStandardHelpOptions = true,
        version = "trichluc 0.1.0",
        header = "Turns Vietnamese reports of State and Party bodies into checkable JSON.",
        description = {
            "Trích lục báo cáo (PDF, bản chụp, ảnh, DOCX, DOC, RTF, ODT, HTML) thành dữ liệu JSON đối chiếu được với bản gốc.",
            "",
            "Start with:  trichluc extract report.pdf -o out     then:  trichluc show out/report.pdf.json",
            ""
        },
        synopsisSubcommandLabel = "COMMAND",
        commandListHeading = "Commands (các lệnh):%n",
        exitCodeListHeading = "%nExit status (mã kết thúc):%n",
        exitCodeList = {
            "0:all went well – thành công",
            "1:the command was called wrongly – gọi lệnh sai",
            "2:at least one file gave no report – có tệp không đọc được"
        },
        footer = {"", "trichluc COMMAND --help explains a command (xem hướng dẫn từng lệnh)."},
        subcommands = {
            ExtractCommand.class,
            ShowCommand.class,
            ExplainCommand.class,
            CheckCommand.class,
            ValidateCommand.class,
            EvaluateCommand.class,
            DiffCommand.class,
            TryCommand.class,
            PairsCommand.class,
            TrainCommand.class
        })
public final class Main {
    static final int OK = 0;
    static final int WRONG_CALL = 1;
    static final int FAILED = 2;

    private Main() {}

    /** Runs the program. */
    public static void main(String[] args) {
        int status =
                commandLine(utf8(FileDescriptor.out), utf8(FileDescriptor.err)).execute(args);
        System.exit(status);
    }

    /** The whole command line, writing to the given streams. */
    static CommandLine commandLine(PrintWriter out, PrintWriter err) {
        CommandLine line = new CommandLine(new Main());
        line.setOut(out);
        line.setErr(err);
        line.setUsageHelpAutoWidth(false);
        line.setUsageHelpWidth(110);
        line.setExecutionExceptionHandler((e, command, parsed) -> {
            boolean wrongCall = e instanceof WrongCallException;
            command.getErr()
                    .println("trichluc: "
                            + (wrongCall ? e.getMessage() : Outcome.of(e).line()));
            return wrongCall ? WRONG_CALL : FAILED;
        });
        line.setParameterExceptionHandler((e, args) -> {
            e.getCommandLine().getErr().println("trichluc: " + e.getMessage());
            String name = e.getCommandLine().getCommandSpec().qualifiedName();
            e.getCommandLine().getErr().println("Try: " + name + " --help   (xem hướng dẫn)");
            return WRONG_CALL;
        });
        return line;
    }

    private static PrintWriter utf8(FileDescriptor stream) {
        return new PrintWriter(new OutputStreamWriter(new FileOutputStream(stream), StandardCharsets.UTF_8), true);
    }
}
