package org.trichluc.read.scan;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.trichluc.read.scan.RecognisedLine.RecognisedCharacter;
import org.trichluc.read.scan.RecognisedLine.RecognisedWord;
import org.trichluc.vietnamese.Syllable;

/**
 * Letters that a recogniser saw twice, once for each mark that it took for theirs: {@code ĐÓỎÓC} of {@code ĐỐC}. Only a
 * word that cannot be a syllable loses them, and only where it becomes one; a letter without a mark, as in {@code II},
 * stands twice where it was printed twice.
 */
final class Stutter {
    private Stutter() {}

    /** The line with each such letter once. */
    static RecognisedLine off(RecognisedLine line) {
        List<RecognisedWord> words = line.words().stream().map(Stutter::once).toList();
        return words.equals(line.words()) ? line : new RecognisedLine(line.box(), line.slope(), line.base(), words);
    }

    private static RecognisedWord once(RecognisedWord word) {
        List<RecognisedCharacter> kept = new ArrayList<>();
        for (RecognisedCharacter c : word.characters()) {
            if (kept.isEmpty() || !same(kept.get(kept.size() - 1).text(), c.text())) {
                kept.add(c);
            }
        }
        if (kept.size() == word.characters().size() || !marked(word) || Syllable.possible(letters(word))) {
            return word;
        }
        RecognisedWord shorter = new RecognisedWord(word.box(), word.confidence(), kept);
        return Syllable.possible(letters(shorter)) ? shorter : word;
    }

    /** Whether one of two letters that follow each other, and are the same but for their marks, bears one. */
    private static boolean marked(RecognisedWord word) {
        String before = "";
        for (RecognisedCharacter c : word.characters()) {
            boolean mark = !bare(c.text()).equals(c.text().toLowerCase(Locale.ROOT))
                    || !bare(before).equals(before.toLowerCase(Locale.ROOT));
            if (!before.isEmpty() && same(before, c.text()) && mark) {
                return true;
            }
            before = c.text();
        }
        return false;
    }

    private static String letters(RecognisedWord word) {
        return word.text().replaceAll("[^\\p{L}\\p{M}]+$", "");
    }

    private static boolean same(String a, String b) {
        return Character.isLetter(a.codePointAt(0)) && bare(a).equals(bare(b));
    }

    private static String bare(String letter) {
        return Normalizer.normalize(letter, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }
}
