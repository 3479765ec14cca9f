package org.trichluc.workbench.score;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.ToDoubleBiFunction;

/** The part of a report that an item stands in: {@code body}, or {@code fn:} and the note's marker. */
final class Zones {
    private final Map<String, String> noteOf = new HashMap<>();

    private Zones() {}

    static Zones of(JsonNode output) {
        Zones zones = new Zones();
        for (JsonNode note : output.path("footnotes")) {
            String zone = "fn:" + marker(note);
            note.path("blocks").forEach(block -> zones.noteOf.put(block.asText(), zone));
        }
        return zones;
    }

    /** A note's marker without brackets and points. */
    static String marker(JsonNode note) {
        return note.path("marker").asText().replaceAll("^[()\\[\\]. ]+|[()\\[\\]. ]+$", "");
    }

    String of(String block) {
        return noteOf.getOrDefault(block, "body");
    }

    /** An item with the part of the report that it stands in. */
    record Placed(JsonNode item, String zone) {}

    List<Placed> found(JsonNode items) {
        List<Placed> placed = new ArrayList<>();
        items.forEach(item ->
                placed.add(new Placed(item, of(item.path("span").path("block").asText()))));
        return placed;
    }

    static List<Placed> expected(JsonNode items) {
        List<Placed> placed = new ArrayList<>();
        items.forEach(item -> placed.add(new Placed(item, item.path("where").asText())));
        return placed;
    }

    /** Pairs items of the same part of the report, in order. */
    static List<Pairing<Placed>> align(
            List<Placed> gold, List<Placed> found, ToDoubleBiFunction<JsonNode, JsonNode> alike) {
        TreeSet<String> zones = new TreeSet<>();
        gold.forEach(g -> zones.add(g.zone()));
        List<Pairing<Placed>> pairs = new ArrayList<>();
        for (String zone : zones) {
            pairs.addAll(Pairing.align(
                    gold.stream().filter(g -> g.zone().equals(zone)).toList(),
                    found.stream().filter(f -> f.zone().equals(zone)).toList(),
                    (g, f) -> alike.applyAsDouble(g.item(), f.item())));
        }
        return pairs;
    }
}
