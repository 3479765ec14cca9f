package org.trichluc.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.trichluc.workbench.score.Calibration;
import org.trichluc.workbench.score.Changes;
import org.trichluc.workbench.score.Changes.Balance;
import org.trichluc.workbench.score.Changes.Change;
import org.trichluc.workbench.score.Evaluation;

/**
 * Prints an evaluation for people.
 *
 * @param errors how many differences of a report are listed
 */
record EvaluationView(PrintWriter to, int errors) {
    /** So many gains and losses are listed where no number is asked for. */
    private static final int CHANGES = 20;

    /**
     * One report's measures.
     *
     * @param strange whether its differences must stay unseen
     */
    void report(Evaluation.Score score, boolean strange) {
        to.println(score.output());
        score.card().tallies().forEach((measure, tally) -> to.println(line(measure, decimals(tally.value()))));
        if (!strange) {
            score.card().differences().stream().limit(errors).forEach(d -> to.println("  " + d));
        }
        to.println();
    }

    /** Averages over several reports; nothing where there are none. */
    void averages(String title, Evaluation evaluation) {
        if (evaluation.scores().isEmpty()) {
            return;
        }
        int reports = evaluation.reports();
        to.println(title + ": " + reports + (reports == 1 ? " report" : " reports"));
        to.println(line("", "macro  micro"));
        Map<String, Double> micro = evaluation.micro();
        evaluation
                .macro()
                .forEach((measure, macro) ->
                        to.println(line(measure, decimals(macro) + " " + decimals(micro.get(measure)))));
        to.println();
    }

    void calibration(Calibration calibration) {
        to.println("Confidence (độ tin cậy)        right   items");
        calibration.bands().forEach(this::band);
        Calibration.Band sure = calibration.sure();
        if (sure.items() > 0) {
            band(sure);
        }
        to.println();
    }

    private void band(Calibration.Band band) {
        to.println(String.format(
                Locale.ROOT, "  %.2f to %.2f           %9.4f %7d", band.from(), band.to(), band.share(), band.items()));
    }

    void changes(Changes changes, int most) {
        to.println(String.format(
                Locale.ROOT,
                "Gains and losses (được, mất): %d, %d",
                changes.gains().size(),
                changes.losses().size()));
        balances("by field (theo trường)", changes.byField());
        balances("by rule (theo quy tắc)", changes.byRule());
        list("Losses (mất)", changes.losses(), most);
        list("Gains (được)", changes.gains(), most);
    }

    private void balances(String title, Map<String, Balance> balances) {
        if (!balances.isEmpty()) {
            to.println("  " + title);
            balances.forEach((name, b) ->
                    to.println(String.format(Locale.ROOT, "    %-28s +%-4d -%d", name, b.gains(), b.losses())));
        }
    }

    private void list(String title, List<Change> changes, int most) {
        int shown = most > 0 ? most : CHANGES;
        if (!changes.isEmpty()) {
            to.println(title);
            changes.stream().limit(shown).forEach(c -> to.println(String.format(Locale.ROOT, "  %+.2f %s", c.by(), c)));
            if (changes.size() > shown) {
                to.println("  … " + (changes.size() - shown) + " more: --errors N (còn nữa)");
            }
        }
    }

    private static String line(String measure, String value) {
        return String.format(Locale.ROOT, "  %-22s %s", measure, value);
    }

    private static String decimals(@Nullable Double value) {
        return value == null ? "-" : String.format(Locale.ROOT, "%.4f", value);
    }
}
