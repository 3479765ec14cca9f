package org.trichluc.match;

import com.hankcs.algorithm.AhoCorasickDoubleArrayTrie;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.trichluc.rule.Firsts;
import org.trichluc.rule.Lexicon;
import org.trichluc.rule.Part;
import org.trichluc.vietnamese.Folded;
import org.trichluc.vietnamese.Words;

/**
 * Tells in one pass over a text where which programs are worth trying: at the words that they begin with, found by an
 * automaton, and at the characters that their first part can begin with, if the word behind the part suits them.
 */
final class Triggers {

    /** Parts begin with characters below this: Latin, punctuation, currency signs. */
    private static final int CHARACTERS = 0x2100;

    private static final Followers[] NOBODY = {};

    private final @Nullable AhoCorasickDoubleArrayTrie<int[]> words;
    private final int[][] byCharacter = new int[CHARACTERS][];
    private final Followers[][] followersOf = new Followers[CHARACTERS][];

    Triggers(List<Program> programs) {
        Map<String, BitSet> byWord = new TreeMap<>();
        Map<Part, BitSet> byPart = new HashMap<>();
        Map<Part, Followers> byFirstPart = new LinkedHashMap<>();
        for (int i = 0; i < programs.size(); i++) {
            int program = i;
            Firsts firsts = Firsts.of(
                    programs.get(i).template.elements(), programs.get(i).rule.slots());
            firsts.literals().forEach(w -> set(byWord, w, program));
            for (Lexicon lexicon : firsts.lexicons()) {
                lexicon.foldedSpellings().forEach(w -> set(byWord, w, program));
            }
            if (Followers.suit(programs.get(i))) {
                Part part = firsts.parts().iterator().next();
                byFirstPart.computeIfAbsent(part, Followers::new).add(programs.get(i), i);
            } else {
                firsts.parts().forEach(p -> set(byPart, p, program));
            }
        }
        this.words = byWord.isEmpty() ? null : automaton(byWord);
        byFirstPart.values().forEach(Followers::seal);
        characters(byPart, List.copyOf(byFirstPart.values()));
    }

    private static <K> void set(Map<K, BitSet> map, K key, int program) {
        map.computeIfAbsent(key, k -> new BitSet()).set(program);
    }

    private static AhoCorasickDoubleArrayTrie<int[]> automaton(Map<String, BitSet> byWord) {
        Map<String, int[]> values = new TreeMap<>();
        Map<BitSet, int[]> shared = new HashMap<>();
        byWord.forEach((word, set) ->
                values.put(word, shared.computeIfAbsent(set, s -> s.stream().toArray())));
        AhoCorasickDoubleArrayTrie<int[]> trie = new AhoCorasickDoubleArrayTrie<>();
        trie.build(values);
        return trie;
    }

    private void characters(Map<Part, BitSet> byPart, List<Followers> first) {
        for (char c = '!'; c < CHARACTERS; c++) {
            BitSet set = new BitSet();
            for (Map.Entry<Part, BitSet> e : byPart.entrySet()) {
                if (e.getKey().canBeginWith(c)) {
                    set.or(e.getValue());
                }
            }
            char begin = c;
            byCharacter[c] = set.isEmpty() ? null : set.stream().toArray();
            Followers[] followers =
                    first.stream().filter(f -> f.canBeginWith(begin)).toArray(Followers[]::new);
            followersOf[c] = followers.length == 0 ? null : followers;
        }
    }

    /** Places and programs to try there, each packed as {@code place << 32 | program}, sorted, without repeats. */
    long[] in(String text, Folded folded, Looked looked) {
        Hits hits = new Hits();
        if (words != null) {
            words.parseText(folded.toString(), (begin, end, programs) -> {
                if (Words.edge(text, end) && mayBegin(text, begin)) {
                    hits.add(begin, programs);
                }
            });
        }
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c < CHARACTERS && (byCharacter[c] != null || followersOf[c] != null) && mayBegin(text, at)) {
                if (byCharacter[c] != null) {
                    hits.add(at, byCharacter[c]);
                }
                for (Followers f : followersOf[c] == null ? NOBODY : followersOf[c]) {
                    hits.add(at, f.at(looked, folded, at));
                }
            }
        }
        return hits.sorted();
    }

    /** A match begins at a word's edge; a figure glued to the letter before it ({@code m2}, {@code A1}) is none. */
    static boolean mayBegin(String text, int at) {
        if (at == 0) {
            return true;
        }
        return Words.edge(text, at) && !(Words.isDigit(text.charAt(at)) && Words.isLetter(text.charAt(at - 1)));
    }

    private static final class Hits {
        private long[] packed = new long[64];
        private int size;

        void add(int at, int[] programs) {
            if (size + programs.length > packed.length) {
                packed = Arrays.copyOf(packed, 2 * (size + programs.length));
            }
            for (int program : programs) {
                packed[size++] = (long) at << 32 | program;
            }
        }

        long[] sorted() {
            Arrays.sort(packed, 0, size);
            int kept = 0;
            for (int i = 0; i < size; i++) {
                if (i == 0 || packed[i] != packed[i - 1]) {
                    packed[kept++] = packed[i];
                }
            }
            return Arrays.copyOf(packed, kept);
        }
    }
}
