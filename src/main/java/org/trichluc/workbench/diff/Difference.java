package org.trichluc.workbench.diff;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.trichluc.report.ReportJson;

/**
 * What changed from one folder of outputs to another. Items are the same where they stand at the same place of the same
 * text.
 *
 * @param reports how many are in both folders
 * @param onlyBefore reports that only the first folder has
 * @param onlyNow reports that only the second folder has
 * @param changes report by report
 */
public record Difference(int reports, List<String> onlyBefore, List<String> onlyNow, List<Change> changes) {

    /** How something changed. */
    public enum How {
        GAINED,
        LOST,
        CHANGED
    }

    /**
     * One change.
     *
     * @param rule that made the item in the second folder; for a lost one, in the first
     * @param field what changed; empty for an item that was gained or lost
     * @param before the field's value as JSON, null where it was absent
     * @param now likewise
     * @param context the item among the words around it
     */
    public record Change(
            How how,
            String report,
            String kind,
            String rule,
            String field,
            @Nullable String before,
            @Nullable String now,
            String context) {

        /** The rule that made the item; its kind as well, where the rule's name does not tell it. */
        public String maker() {
            return rule.startsWith(kind + "/") ? rule : (kind + " " + rule).strip();
        }
    }

    /** How many items of a kind and a rule, or of a field, were gained, lost, changed. */
    public record Count(int gained, int lost, int changed) {
        static final Count NONE = new Count(0, 0, 0);

        Count plus(How how) {
            return switch (how) {
                case GAINED -> new Count(gained + 1, lost, changed);
                case LOST -> new Count(gained, lost + 1, changed);
                case CHANGED -> new Count(gained, lost, changed + 1);
            };
        }
    }

    /**
     * Compares the reports of two folders by their names in them, or two files.
     *
     * @throws IOException where a file cannot be read or is no JSON
     */
    public static Difference of(Path before, Path now) throws IOException {
        if (Files.isRegularFile(before)) {
            List<Change> changes = new ArrayList<>();
            compare(String.valueOf(now.getFileName()), ReportJson.parse(before), ReportJson.parse(now), changes);
            return new Difference(1, List.of(), List.of(), changes);
        }
        Set<String> a = reports(before);
        Set<String> b = reports(now);
        List<Change> changes = new ArrayList<>();
        int both = 0;
        for (String name : b) {
            if (a.contains(name)) {
                both++;
                compare(name, ReportJson.parse(before.resolve(name)), ReportJson.parse(now.resolve(name)), changes);
            }
        }
        return new Difference(both, without(a, b), without(b, a), changes);
    }

    private static Set<String> reports(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(f -> f.toString().endsWith(".json"))
                    .map(f -> folder.relativize(f).toString())
                    .collect(TreeSet::new, Set::add, Set::addAll);
        }
    }

    private static List<String> without(Set<String> all, Set<String> others) {
        return all.stream().filter(name -> !others.contains(name)).toList();
    }

    private static void compare(String report, JsonNode before, JsonNode now, List<Change> changes) {
        Map<String, Deque<Item>> older = new HashMap<>();
        List<Item> all = Item.of(before);
        all.forEach(i -> older.computeIfAbsent(key(i), k -> new ArrayDeque<>()).add(i));
        Set<Item> kept = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Item item : Item.of(now)) {
            Item old = older.getOrDefault(key(item), new ArrayDeque<>()).poll();
            if (old == null) {
                changes.add(whole(How.GAINED, report, item));
            } else {
                kept.add(old);
                fields(report, old, item, changes);
            }
        }
        all.stream().filter(i -> !kept.contains(i)).forEach(i -> changes.add(whole(How.LOST, report, i)));
    }

    private static String key(Item item) {
        return item.kind() + "\u0000" + item.place();
    }

    private static Change whole(How how, String report, Item item) {
        return new Change(how, report, item.kind(), item.rule(), "", null, null, item.context());
    }

    private static void fields(String report, Item old, Item item, List<Change> changes) {
        Set<String> names = new LinkedHashSet<>(old.fields().keySet());
        names.addAll(item.fields().keySet());
        for (String name : names) {
            String before = old.fields().get(name);
            String now = item.fields().get(name);
            if (!Objects.equals(before, now)) {
                changes.add(
                        new Change(How.CHANGED, report, item.kind(), item.rule(), name, before, now, item.context()));
            }
        }
    }

    /** Counts by the rule, or the kind of what no rule makes. */
    public Map<String, Count> byRule() {
        return counts(Change::maker);
    }

    /** Counts by kind and field; the field of whole items is empty. */
    public Map<String, Count> byField() {
        return counts(c -> c.field().isEmpty() ? c.kind() : c.kind() + "." + c.field());
    }

    private Map<String, Count> counts(Function<Change, String> group) {
        Map<String, Count> counts = new TreeMap<>();
        changes.forEach(c -> counts.merge(group.apply(c), Count.NONE.plus(c.how()), (a, ignored) -> a.plus(c.how())));
        return counts;
    }
}
