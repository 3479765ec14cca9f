package org.trichluc.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.trichluc.document.Block;
import org.trichluc.extract.Matches;
import org.trichluc.match.Match;
import org.trichluc.report.Finding;
import org.trichluc.report.Span;

/** Findings of the kinds that rule packs declare, as the rules gave them. */
final class OwnKinds {
    /** Kinds that the program's own stages turn into citations and figures, or use on the way to them. */
    private static final Set<String> TAKEN =
            Set.of("citation", "missing-number", "figure", "not-a-figure", "label-number");

    private OwnKinds() {}

    static List<Finding> findings(List<Block> blocks, Matches matches) {
        List<Finding> findings = new ArrayList<>();
        for (Block block : blocks) {
            for (Match m : matches.in(block)) {
                if (!TAKEN.contains(m.finds())) {
                    findings.add(finding("x" + (findings.size() + 1), block, m));
                }
            }
        }
        return findings;
    }

    private static Finding finding(String id, Block block, Match m) {
        return new Finding(
                id,
                m.finds(),
                block.text().substring(m.start(), m.end()),
                Span.of(block, m.start(), m.end()),
                m.values(),
                m.rule(),
                m.confidence());
    }
}
