package org.trichluc.batch;

import java.util.regex.Pattern;
import org.trichluc.read.Members;
import org.trichluc.report.Report;
import org.trichluc.report.ReportBlock;

/** PDFs that carry other files: the cover sheet of a portfolio says nothing but which program opens it. */
final class Covers {
    private static final int LONGEST = 800;
    private static final Pattern PROGRAM = Pattern.compile("(?i)\\b(?:acrobat|adobe|portfolio)\\b");

    private Covers() {}

    static boolean carriesFiles(Report report) {
        return report.warnings().stream()
                .anyMatch(w -> w.code().equals(Members.WARNING) || w.code().equals(Members.PORTFOLIO));
    }

    /** What became of a PDF, of whose files so many are inputs of their own. */
    static Outcome judged(Outcome outcome, Report report, int files) {
        boolean blank = outcome.status() == Status.EMPTY && files > 0;
        return blank || isCover(report)
                ? new Outcome(
                        Status.CONTAINER,
                        "The cover sheet of " + files + " files, which have entries of their own (tệp gộp)",
                        "Nothing is to be done.")
                : outcome;
    }

    private static boolean isCover(Report report) {
        boolean portfolio = report.warnings().stream().anyMatch(w -> w.code().equals(Members.PORTFOLIO));
        if (!portfolio) {
            return false;
        }
        StringBuilder text = new StringBuilder();
        for (ReportBlock block : report.blocks()) {
            text.append(block.text()).append('\n');
        }
        return text.length() < LONGEST && PROGRAM.matcher(text).find();
    }
}
