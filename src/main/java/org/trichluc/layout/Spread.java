package org.trichluc.layout;

import java.util.ArrayList;
import java.util.List;

/** Headings whose letters are spread out, {@code B Á O   C Á O}, are words again: {@code BÁO CÁO}. */
final class Spread {
    /** So many letters alone in a row are no abbreviation. */
    private static final int LEAST = 4;
    /** The gap between two spread words is so many times as wide as the gaps between their letters. */
    private static final double BETWEEN_WORDS = 1.6;

    private Spread() {}

    /** The line's words, those of spread letters joined. */
    static List<Word> join(List<Word> words) {
        List<Word> result = new ArrayList<>();
        int from = 0;
        while (from < words.size()) {
            int to = from;
            while (to < words.size() && letter(words.get(to))) {
                to++;
            }
            if (to - from >= LEAST) {
                spread(words.subList(from, to), result);
            } else {
                to = Math.max(to, from + 1);
                result.addAll(words.subList(from, to));
            }
            from = to;
        }
        return result;
    }

    private static void spread(List<Word> letters, List<Word> result) {
        double narrow = Double.POSITIVE_INFINITY;
        for (int i = 1; i < letters.size(); i++) {
            narrow = Math.min(narrow, gap(letters, i));
        }
        if (narrow > letters.get(0).glyphs().get(0).size()) {
            result.addAll(letters);
            return;
        }
        List<Glyph> word = new ArrayList<>();
        for (int i = 0; i < letters.size(); i++) {
            if (i > 0 && gap(letters, i) > BETWEEN_WORDS * narrow) {
                result.add(Word.of(word, true));
                word.clear();
            }
            word.addAll(letters.get(i).glyphs());
        }
        result.add(Word.of(word, letters.get(letters.size() - 1).spaced()));
    }

    private static double gap(List<Word> words, int i) {
        return words.get(i).x0() - words.get(i - 1).x1();
    }

    private static boolean letter(Word word) {
        String text = word.text();
        return text.codePointCount(0, text.length()) == 1 && Character.isUpperCase(text.codePointAt(0));
    }
}
