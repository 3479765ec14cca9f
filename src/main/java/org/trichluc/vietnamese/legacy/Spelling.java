package org.trichluc.vietnamese.legacy;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.trichluc.vietnamese.Syllable;

/** How well a word spells under each reading. Remembers words; for one thread. */
final class Spelling {
    /** The place of Unicode among the readings; the encodings follow in their order. */
    static final int UNICODE = 0;

    static final int READINGS = Encoding.values().length + 1;

    /** Dashes, quotation marks and the like: alone they are no letters of VPS or VISCII. */
    private static final int PUNCTUATION = 0x2000;

    private static final Set<String> GLIDES = Set.of("ai ao au ay âu ây eo êu iu oi ôi ơi ui ưi ưu".split(" "));

    private static final String VOWELS = "aăâeêioôơuưy";

    private final Map<String, int[]> known = new HashMap<>();

    /**
     * For each reading 1 for a word of possible syllables, -1 for one that cannot be Vietnamese, 0 for no telling. A letter
     * alone does not tell: {@code Ø 12} is a diameter.
     */
    int[] weigh(String word) {
        return known.computeIfAbsent(word, Spelling::compute);
    }

    /** Whether a word has a character that some legacy encoding could mean something else by. */
    static boolean telling(CharSequence word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) >= 0x80) {
                return true;
            }
        }
        return false;
    }

    private static int[] compute(String word) {
        int[] result = new int[READINGS];
        if (word.length() == 1 || word.chars().allMatch(c -> c >= PUNCTUATION)) {
            return result;
        }
        result[UNICODE] = spells(word, null);
        for (Encoding e : Encoding.values()) {
            Conversion read = e.decode(word);
            result[e.ordinal() + 1] = e.forbids(word, read) ? -1 : spells(read.text(), e);
        }
        return result;
    }

    /** How a word in Unicode spells that was read in an encoding, null for none. */
    static int spells(String word, @Nullable Encoding encoding) {
        int end = word.length();
        int at = 0;
        while (at < end && !Character.isLetter(word.charAt(at))) {
            at++;
        }
        while (end > at && !Character.isLetter(word.charAt(end - 1))) {
            end--;
        }
        String core = word.substring(at, end).replace('\u00d0', 'Đ').replace('\u00f0', 'đ');
        if (core.isEmpty() || !hasVowel(core)) {
            return core.chars().allMatch(Character::isLetter) ? 0 : -1;
        }
        boolean cased = encoding != null && encoding.fontCapitals() || isCased(core);
        return cased && Syllable.possible(core) && !isMisplaced(core) ? 1 : -1;
    }

    private static boolean hasVowel(String word) {
        String bare = Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        return bare.chars().anyMatch(c -> VOWELS.indexOf(c) >= 0);
    }

    /** Whether a tone stands on the glide that ends a rhyme, where VNI has its marks: {@code xaõ} for {@code xão}. */
    private static boolean isMisplaced(String word) {
        int n = word.length();
        String end = Normalizer.normalize(word.substring(n - 1).toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        if (n < 2 || end.length() != 2) {
            return false;
        }
        String pair = Character.toLowerCase(word.charAt(n - 2)) + end.substring(0, 1);
        char before = n > 2 ? Character.toLowerCase(word.charAt(n - 3)) : ' ';
        boolean initial = before == 'q' && pair.charAt(0) == 'u' || before == 'g' && pair.charAt(0) == 'i';
        return GLIDES.contains(pair) && !initial;
    }

    /** All small, all capital, or a capital first. */
    private static boolean isCased(String word) {
        long capitals = word.chars().filter(Character::isUpperCase).count();
        return capitals == 0 || capitals == word.length() || capitals == 1 && Character.isUpperCase(word.charAt(0));
    }
}
