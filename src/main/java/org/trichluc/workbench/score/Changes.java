package org.trichluc.workbench.score;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a new version gained and lost against an older one, item by item, over the reports that both have.
 *
 * @param changes in the order of the reports and of their items
 */
public record Changes(List<Change> changes) {
    /** A wording that changes by less is the same. */
    private static final double NOTICEABLE = 1e-9;

    /**
     * One field that came out otherwise.
     *
     * @param report the output file's name
     * @param rule the rule of the newer version, else that of the older one
     */
    public record Change(String report, String kind, String item, String field, String rule, double by) {
        @Override
        public String toString() {
            return String.join(" | ", kind + "." + field, report, item, rule);
        }
    }

    /** How much was gained and lost. */
    public record Balance(int gains, int losses) {
        Balance plus(double by) {
            return by > 0 ? new Balance(gains + 1, losses) : new Balance(gains, losses + 1);
        }
    }

    static Changes of(Map<String, Scorecard> before, Map<String, Scorecard> now) {
        List<Change> changes = new ArrayList<>();
        now.forEach((report, card) -> {
            Scorecard older = before.get(report);
            if (older != null) {
                compare(report, byKey(older), byKey(card), changes);
            }
        });
        return new Changes(changes);
    }

    /**
     * A field that only one side can judge, because the other side missed the item, is no change of its own: the item's
     * {@code found} tells. An extra item that only one side has is one.
     */
    private static void compare(
            String report, Map<String, Judgement> before, Map<String, Judgement> now, List<Change> changes) {
        now.forEach((key, newer) -> {
            Judgement older = before.get(key);
            boolean extra = newer.field().equals(Judgement.EXTRA);
            if (older != null || extra) {
                add(report, newer, older, newer.score() - (older == null ? 1 : older.score()), changes);
            }
        });
        before.forEach((key, older) -> {
            if (older.field().equals(Judgement.EXTRA) && !now.containsKey(key)) {
                add(report, older, null, 1, changes);
            }
        });
    }

    private static void add(
            String report, Judgement shown, @Nullable Judgement older, double by, List<Change> changes) {
        if (Math.abs(by) > NOTICEABLE) {
            String rule = shown.rule().isEmpty() && older != null ? older.rule() : shown.rule();
            changes.add(new Change(report, shown.kind(), shown.item(), shown.field(), rule, by));
        }
    }

    private static Map<String, Judgement> byKey(Scorecard card) {
        Map<String, Judgement> byKey = new LinkedHashMap<>();
        card.judgements().forEach(j -> byKey.put(j.key(), j));
        return byKey;
    }

    /** What is better now, the most first. */
    public List<Change> gains() {
        return changes.stream()
                .filter(c -> c.by() > 0)
                .sorted(Comparator.comparing(Change::by).reversed())
                .toList();
    }

    /** What is worse now, the worst first. */
    public List<Change> losses() {
        return changes.stream()
                .filter(c -> c.by() < 0)
                .sorted(Comparator.comparing(Change::by))
                .toList();
    }

    /** Gains and losses for each kind and field. */
    public Map<String, Balance> byField() {
        return balances(c -> c.kind() + "." + c.field());
    }

    /** Gains and losses for each rule, where a rule had its hand in it. */
    public Map<String, Balance> byRule() {
        return balances(Change::rule);
    }

    private Map<String, Balance> balances(Function<Change, String> group) {
        Map<String, Balance> balances = new TreeMap<>();
        for (Change c : changes) {
            String name = group.apply(c);
            if (!name.isEmpty()) {
                balances.merge(name, new Balance(0, 0).plus(c.by()), (a, b) -> a.plus(c.by()));
            }
        }
        return balances;
    }
}
