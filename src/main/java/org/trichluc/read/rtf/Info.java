package org.trichluc.read.rtf;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** What an RTF file says of its making. */
final class Info {
    private static final int LONGEST = 500;
    private static final Map<String, String> KEYS = Map.of(
            "title", "title",
            "author", "creator",
            "operator", "last_modified_by",
            "company", "company",
            "generator", "application",
            "creatim", "created",
            "revtim", "modified");

    private final Map<String, String> found = new TreeMap<>();
    private final StringBuilder text = new StringBuilder();
    private final Map<String, Integer> time = new HashMap<>();

    void start() {
        text.setLength(0);
        time.clear();
    }

    void text(String piece) {
        if (text.length() < LONGEST) {
            text.append(piece);
        }
    }

    /** Takes a part of a date: {@code \yr2022}. */
    void word(String word, int number) {
        time.put(word, number);
    }

    /** Ends the value that this control word began. */
    void end(String word) {
        String key = KEYS.getOrDefault(word, word);
        String value = text.toString().strip();
        if (key.equals("application") && value.endsWith(";")) {
            value = value.substring(0, value.length() - 1).strip();
        }
        if (time.getOrDefault("yr", 0) > 0) {
            value = String.format(
                    Locale.ROOT,
                    "%04d-%02d-%02dT%02d:%02d",
                    part("yr"),
                    part("mo"),
                    part("dy"),
                    part("hr"),
                    part("min"));
        }
        if (!value.isEmpty() && value.length() <= LONGEST) {
            found.putIfAbsent(key, value);
        }
        start();
    }

    private int part(String word) {
        return time.getOrDefault(word, 0);
    }

    /** Metadata by the keys of the output, sorted. */
    Map<String, String> all() {
        return found;
    }
}
