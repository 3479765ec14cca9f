package org.trichluc.read.pdf;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.trichluc.layout.Face;

/**
 * Some producers write {@code ư} under another character's number: a minus sign or a soft hyphen (the place of {@code ư}
 * in TCVN3), or the letters {@code Ƣ ƣ}. A font that prints those within words, and no {@code ư}, means {@code ư}.
 */
final class HornRepair {
    /** From so many places within words on it is no accident. */
    private static final int ENOUGH = 2;

    private HornRepair() {}

    /** Repairs the glyphs in place. */
    static void repair(List<PlacedGlyph> glyphs) {
        if (glyphs.stream().noneMatch(g -> stands(g.text()) || isGha(g.text()))) {
            return;
        }
        Map<Face, Integer> within = new HashMap<>();
        Set<Face> horned = new HashSet<>();
        for (int i = 0; i < glyphs.size(); i++) {
            PlacedGlyph g = glyphs.get(i);
            String t = g.text();
            if (isGha(t)) {
                glyphs.set(i, g.reading(t.equals("\u01a2") ? "Ư" : "ư"));
            } else if (t.equals("ư")) {
                horned.add(g.face());
            } else if (stands(t) && inWord(glyphs, i)) {
                within.merge(g.face(), 1, Integer::sum);
            }
        }
        within.keySet().removeAll(horned);
        within.values().removeIf(n -> n < ENOUGH);
        if (within.isEmpty()) {
            return;
        }
        for (int i = 0; i < glyphs.size(); i++) {
            PlacedGlyph g = glyphs.get(i);
            if (within.containsKey(g.face()) && stands(g.text()) && inWord(glyphs, i)) {
                glyphs.set(i, g.reading("ư"));
            }
        }
    }

    private static boolean isGha(String text) {
        return text.equals("\u01a2") || text.equals("\u01a3");
    }

    private static boolean stands(String text) {
        return text.equals("\u2212") || text.equals("\u00ad");
    }

    private static boolean inWord(List<PlacedGlyph> glyphs, int i) {
        return i > 0 && letterBeside(glyphs.get(i - 1), glyphs.get(i), true)
                || i + 1 < glyphs.size() && letterBeside(glyphs.get(i + 1), glyphs.get(i), false);
    }

    private static boolean letterBeside(PlacedGlyph other, PlacedGlyph g, boolean before) {
        double gap = before ? g.x() - other.x() - other.advance() : other.x() - g.x() - g.advance();
        int c = other.text().codePointAt(before ? other.text().length() - 1 : 0);
        return Math.abs(other.y() - g.y()) < 1
                && Math.abs(gap) < 0.15 * g.size()
                && (Character.isLetter(c) || c > 0xa0 && c < 0x100);
    }
}
