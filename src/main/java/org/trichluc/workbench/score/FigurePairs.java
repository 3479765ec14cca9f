package org.trichluc.workbench.score;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/** Which annotated figure each found one is. */
public final class FigurePairs {
    private FigurePairs() {}

    /** Pairs the figures of an annotation with those of an output, optional ones too. */
    public static List<Pairing<JsonNode>> of(JsonNode annotation, JsonNode output) {
        Found found =
                Found.of(annotation.path("figures"), output.path("figures"), Zones.of(output), FigureScore::alike);
        return found.pairs().stream().map(Found::items).toList();
    }

    /** How many words two indicators share: 1 where all, 0 where none. */
    public static double agreement(String one, String other) {
        List<String> a = Wording.tokens(one);
        List<String> rest = new java.util.ArrayList<>(Wording.tokens(other));
        int total = a.size() + rest.size();
        long hits = a.stream().filter(rest::remove).count();
        return total == 0 ? 1 : 2.0 * hits / total;
    }
}
