package org.trichluc.match;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Settles which of several overlapping matches of one kind stand. */
final class Overlaps {

    /**
     * A match that stands.
     *
     * @param beaten those that had to go for it
     */
    record Winner(Program.Candidate candidate, List<Program.Candidate> beaten) {}

    private static final Comparator<Program.Candidate> RANK = Comparator.comparingInt(
                    (Program.Candidate c) -> -c.program().rule.priority())
            .thenComparingInt(c -> c.start() - c.end())
            .thenComparingInt(Program.Candidate::start)
            .thenComparing(c -> c.program().rule.id())
            .thenComparingInt(c -> c.program().index);

    private Overlaps() {}

    /** The winners in reading order, of candidates of one kind in order of their starts. */
    static List<Winner> settle(List<Program.Candidate> candidates) {
        List<Winner> result = new ArrayList<>();
        int from = 0;
        while (from < candidates.size()) {
            int reach = candidates.get(from).end();
            int to = from + 1;
            while (to < candidates.size() && candidates.get(to).start() < reach) {
                reach = Math.max(reach, candidates.get(to).end());
                to++;
            }
            settleCluster(candidates.subList(from, to), result);
            from = to;
        }
        return result;
    }

    private static void settleCluster(List<Program.Candidate> cluster, List<Winner> result) {
        if (cluster.size() == 1) {
            result.add(new Winner(cluster.get(0), List.of()));
            return;
        }
        TreeMap<Integer, Winner> byStart = new TreeMap<>();
        for (Program.Candidate c : cluster.stream().sorted(RANK).toList()) {
            Winner over = overlapped(byStart, c);
            if (over == null) {
                byStart.put(c.start(), new Winner(c, new ArrayList<>()));
            } else {
                over.beaten().add(c);
            }
        }
        result.addAll(byStart.values());
    }

    /** A winner that a candidate overlaps; winners never overlap each other. */
    private static @Nullable Winner overlapped(TreeMap<Integer, Winner> byStart, Program.Candidate c) {
        Map.Entry<Integer, Winner> before = byStart.floorEntry(c.start());
        if (before != null && before.getValue().candidate().end() > c.start()) {
            return before.getValue();
        }
        Map.Entry<Integer, Winner> after = byStart.higherEntry(c.start());
        return after != null && after.getKey() < c.end() ? after.getValue() : null;
    }
}
