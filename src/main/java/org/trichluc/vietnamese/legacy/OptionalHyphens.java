package org.trichluc.vietnamese.legacy;

import java.util.BitSet;
import java.util.List;

/**
 * Tells the {@code ư} of TCVN3 from the optional hyphen, which has the same code: of the two, that which makes a
 * syllable is meant.
 */
final class OptionalHyphens {
    private static final char HYPHEN = '\u00ad';

    private OptionalHyphens() {}

    /** A word read in an encoding. */
    static Conversion decode(String word, Encoding encoding) {
        Conversion plain = encoding.decode(word);
        if (word.indexOf(HYPHEN) < 0 || word.length() > Word.LONGEST || Spelling.spells(plain.text(), encoding) > 0) {
            return plain;
        }
        BitSet leading = places(word, 0, 1);
        BitSet all = places(word, 0, word.length());
        for (BitSet dropped : List.of(doubled(word), leading, all)) {
            Conversion c = encoding.decode(word, dropped);
            if (Spelling.spells(c.text(), encoding) > 0) {
                return c;
            }
        }
        Conversion rest = encoding.decode(word, leading);
        return !leading.isEmpty() && Spelling.spells(rest.text(), encoding) == 0 ? rest : plain;
    }

    private static BitSet places(String word, int from, int to) {
        BitSet result = new BitSet();
        for (int i = from; i < to; i++) {
            result.set(i, word.charAt(i) == HYPHEN);
        }
        return result;
    }

    private static BitSet doubled(String word) {
        BitSet result = new BitSet();
        for (int i = 1; i < word.length(); i++) {
            result.set(i, word.charAt(i) == HYPHEN && word.charAt(i - 1) == HYPHEN);
        }
        return result;
    }
}
