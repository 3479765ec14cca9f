package org.trichluc.pipeline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.trichluc.document.Block;
import org.trichluc.document.Doubt;
import org.trichluc.document.Line;
import org.trichluc.document.Warning;
import org.trichluc.report.Citation;
import org.trichluc.report.Figure;
import org.trichluc.report.Span;

/** What was found in recognised text is no surer than its words: those with digits, else all of them. */
final class Recognition {
    /** Items read with less confidence than this are named. */
    private static final double LOW = 0.6;

    private final Map<String, Block> blocks = new HashMap<>();
    private final List<Warning> warnings = new ArrayList<>();

    Recognition(List<Block> blocks) {
        blocks.forEach(b -> this.blocks.put(b.id(), b));
    }

    List<Citation> citations(List<Citation> citations) {
        return citations.stream()
                .map(c -> {
                    double sure = sure(c.span(), c.raw(), c.id());
                    return sure < 1 ? c.withConfidence(rounded(c.confidence() * sure)) : c;
                })
                .toList();
    }

    List<Figure> figures(List<Figure> figures) {
        return figures.stream()
                .map(f -> {
                    double sure = sure(f.span(), f.raw(), f.id());
                    return sure < 1
                            ? f.draft()
                                    .confidence(rounded(f.confidence() * sure))
                                    .done()
                            : f;
                })
                .toList();
    }

    /** Names the items that have been found doubtful so far. */
    List<Warning> warnings() {
        return List.copyOf(warnings);
    }

    private double sure(Span span, String raw, String id) {
        Block block = blocks.get(span.block());
        if (block == null) {
            return 1;
        }
        String text = block.text();
        int start = text.offsetByCodePoints(0, span.start());
        int end = text.offsetByCodePoints(start, span.end() - span.start());
        double all = 1;
        double digits = 1;
        int page = 0;
        for (Line l : block.lines()) {
            for (Doubt d : l.doubts()) {
                if (d.start() < end && d.end() > start) {
                    all = Math.min(all, d.confidence());
                    boolean digit = text.substring(d.start(), d.end()).chars().anyMatch(Character::isDigit);
                    digits = digit ? Math.min(digits, d.confidence()) : digits;
                    page = page == 0 ? l.page() : page;
                }
            }
        }
        double sure = digits < 1 ? digits : all;
        if (sure < LOW) {
            warnings.add(new Warning(
                    "text.low_ocr_confidence",
                    String.format(
                            Locale.ROOT,
                            "“%s” was recognised with little confidence (%.2f); compare it with page %d.",
                            raw,
                            sure,
                            page),
                    List.of(id)));
        }
        return sure;
    }

    private static double rounded(double v) {
        return Math.round(v * 1000) / 1000.0;
    }
}
