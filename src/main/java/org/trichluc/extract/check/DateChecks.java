package org.trichluc.extract.check;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.trichluc.document.Block;
import org.trichluc.document.Document;
import org.trichluc.document.Source;
import org.trichluc.document.Warning;
import org.trichluc.report.Citation;
import org.trichluc.vietnamese.Folded;

/** Days that no calendar has, anywhere in a report; those of citations are doubts about the citation. */
public final class DateChecks {

    private static final Pattern DAY =
            Pattern.compile("ngày (\\d{1,2})(?: ?[/-] ?| tháng )(\\d{1,2})(?: ?[/-] ?| năm )(\\d{4})(?!\\d)");

    private DateChecks() {}

    /** One doubt for each such day; none in pages that were recognised, where a digit may be misread. */
    public static List<Warning> of(Document document, List<Citation> citations) {
        List<Warning> warnings = new ArrayList<>();
        if (document.source().textOrigin() == Source.TextOrigin.OCR) {
            return warnings;
        }
        for (Block block : document.blocks()) {
            Matcher day = DAY.matcher(Folded.of(block.text()));
            while (day.find()) {
                if (exists(day)) {
                    continue;
                }
                int start = block.text().codePointCount(0, day.start());
                boolean cited = citations.stream()
                        .anyMatch(c -> c.span().block().equals(block.id())
                                && c.span().start() <= start
                                && start < c.span().end());
                if (!cited) {
                    warnings.add(new Warning(
                            "text.date_impossible",
                            "No calendar has " + block.text().substring(day.start(), day.end()),
                            List.of(block.id())));
                }
            }
        }
        return List.copyOf(warnings);
    }

    private static boolean exists(Matcher day) {
        try {
            LocalDate.of(
                    Integer.parseInt(day.group(3)), Integer.parseInt(day.group(2)), Integer.parseInt(day.group(1)));
            return true;
        } catch (DateTimeException impossible) {
            return false;
        }
    }
}
