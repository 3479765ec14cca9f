package org.trichluc.read.numbering;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.trichluc.read.flow.Symbols;

/**
 * Counts list paragraphs in reading order, as Word does: lists (instances) that share one definition count on together,
 * unless an instance says that it starts anew; a level starts anew after a paragraph of a higher level. State of one
 * document.
 */
public final class ListCounter {
    private static final int LEVELS = 9;
    private final Map<String, Counts> definitions = new HashMap<>();
    private final Set<String> begun = new HashSet<>();

    private static final class Counts {
        final int[] value = new int[LEVELS];
        final boolean[] used = new boolean[LEVELS];
    }

    /**
     * The label of the next paragraph, with the space behind it; empty where the level prints none.
     *
     * @param definition what the counting is shared by
     * @param instance the list that the paragraph belongs to
     * @param levels of the instance
     * @param restarts levels (0-based) that start anew with this instance's first paragraph
     * @param level 0-based
     */
    public String label(String definition, String instance, List<Level> levels, Set<Integer> restarts, int level) {
        if (level < 0 || level >= Math.min(LEVELS, levels.size())) {
            return "";
        }
        Counts counts = definitions.computeIfAbsent(definition, d -> new Counts());
        for (int r : restarts) {
            if (r < LEVELS && begun.add(instance + "/" + r)) {
                counts.used[r] = false;
            }
        }
        count(counts, levels, level);
        String text = print(counts, levels, level);
        return text.isBlank() ? "" : text.strip() + (levels.get(level).spaced() ? " " : "");
    }

    private static void count(Counts counts, List<Level> levels, int level) {
        Level own = levels.get(level);
        counts.value[level] = counts.used[level] ? counts.value[level] + 1 : own.start();
        counts.used[level] = true;
        for (int deeper = level + 1; deeper < Math.min(LEVELS, levels.size()); deeper++) {
            Integer restart = levels.get(deeper).restart();
            if (restart == null || restart > 0 && level < restart) {
                counts.used[deeper] = false;
            }
        }
    }

    private static String print(Counts counts, List<Level> levels, int level) {
        Level own = levels.get(level);
        if (own.format() == NumberFormat.BULLET) {
            return Symbols.bullet(own.text(), own.font());
        }
        StringBuilder label = new StringBuilder();
        String pattern = own.text();
        for (int i = 0; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            char next = i + 1 < pattern.length() ? pattern.charAt(i + 1) : ' ';
            if (c == '%' && next >= '1' && next <= '9') {
                label.append(number(counts, levels, next - '1', own.legal()));
                i++;
            } else {
                label.append(c);
            }
        }
        return label.toString();
    }

    private static String number(Counts counts, List<Level> levels, int level, boolean legal) {
        if (level >= levels.size()) {
            return "";
        }
        Level of = levels.get(level);
        int value = counts.used[level] ? counts.value[level] : of.start();
        boolean digits = legal && of.format() != NumberFormat.NONE && of.format() != NumberFormat.BULLET;
        return digits ? NumberFormat.DECIMAL.print(value) : of.format().print(value);
    }

    @Override
    public String toString() {
        StringBuilder result = new StringBuilder();
        definitions.forEach((id, c) -> result.append(id).append('=').append(Arrays.toString(c.value)));
        return result.toString();
    }
}
