package org.trichluc.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.trichluc.workbench.diff.Difference;
import org.trichluc.workbench.diff.Difference.Change;
import org.trichluc.workbench.diff.Difference.Count;
import org.trichluc.workbench.diff.Difference.How;

/**
 * Prints a difference for people, as text or as Markdown.
 *
 * @param examples how many changes of a group are shown
 */
record DiffView(PrintWriter to, int examples, boolean markdown) {
    private static final int LONGEST_VALUE = 80;

    void print(Difference d) {
        to.println(d.reports() + (d.reports() == 1 ? " report" : " reports") + " in both (báo cáo có ở cả hai), "
                + d.changes().size() + " changes (thay đổi)");
        only("only before (chỉ có trước)", d.onlyBefore());
        only("only after (chỉ có sau)", d.onlyNow());
        if (d.changes().isEmpty()) {
            return;
        }
        counts("by rule (theo quy tắc)", d.byRule());
        counts("by field (theo trường)", d.byField());
        groups(d.changes()).forEach(this::group);
    }

    private void only(String title, List<String> names) {
        if (!names.isEmpty()) {
            to.println(title + ": " + names.size() + ", "
                    + String.join(", ", names.stream().limit(5).toList()));
        }
    }

    private void counts(String title, Map<String, Count> counts) {
        to.println();
        if (markdown) {
            to.println("| " + title + " | gained | lost | changed |");
            to.println("|---|---|---|---|");
        } else {
            to.println(String.format(Locale.ROOT, "%-44s %8s %8s %8s", title, "gained", "lost", "changed"));
        }
        counts.forEach((name, c) -> to.println(String.format(
                Locale.ROOT,
                markdown ? "| `%s` | %d | %d | %d |" : "  %-42s %8d %8d %8d",
                name,
                c.gained(),
                c.lost(),
                c.changed())));
    }

    private static Map<String, List<Change>> groups(List<Change> changes) {
        Map<String, List<Change>> groups = new LinkedHashMap<>();
        for (How how : List.of(How.LOST, How.GAINED, How.CHANGED)) {
            changes.stream()
                    .filter(c -> c.how() == how)
                    .forEach(c -> groups.computeIfAbsent(title(c), k -> new ArrayList<>())
                            .add(c));
        }
        return groups;
    }

    private static String title(Change c) {
        return c.how().name().toLowerCase(Locale.ROOT) + " " + c.maker()
                + (c.field().isEmpty() ? "" : ": " + c.field());
    }

    private void group(String title, List<Change> changes) {
        to.println();
        to.println((markdown ? "#### " : "") + title + " (" + changes.size() + ")");
        if (markdown) {
            to.println();
        }
        changes.stream().limit(examples).forEach(c -> {
            String values = c.field().isEmpty() ? "" : value(c.before()) + " → " + value(c.now()) + "   ";
            String line = values + Columns.cut(c.context(), 160) + "   " + c.report();
            to.println((markdown ? "- " : "  ") + line);
        });
        if (changes.size() > examples) {
            to.println((markdown ? "- " : "  ") + "… " + (changes.size() - examples) + " more: --examples N (còn nữa)");
        }
    }

    private static String value(@Nullable String json) {
        return json == null ? "∅" : Columns.cut(json, LONGEST_VALUE);
    }
}
