package org.trichluc.vietnamese;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * How often a syllable follows another in administrative prose: what tells {@code thành phố} from {@code thành phó}
 * where a picture does not. All syllables are in the form of {@link Folded}.
 *
 * <p>Written form, one line a context, tab-separated: the context, then each syllable that follows it with its count,
 * {@code thành phố=412}. Contexts are syllables and {@link #START}, {@link #NUMBER}, {@link #MARK}; the empty context's
 * line counts every syllable wherever it stands.
 */
public final class SyllablePairs {
    /** The context of a line's first syllable. */
    public static final String START = "^";
    /** The context of a syllable behind a number. */
    public static final String NUMBER = "0";
    /** The context of a syllable behind a point, a comma, a bracket. */
    public static final String MARK = ".";

    private static final String RESOURCE = "syllable-pairs.tsv";
    private static final Pattern MARKS = Pattern.compile("\\p{M}");

    /** How far a context that was seen often is believed. */
    private static final double PAIRS = .85;
    /** So often a context must have been seen to be believed by half. */
    private static final double SEEN = 3;
    /** What a syllable that was never seen counts as; names and the words of other trades are such. */
    private static final double UNSEEN = 5;

    private final Map<String, Following> contexts;
    private final Map<String, List<String>> byLetters = new HashMap<>();
    private final Following all;

    private SyllablePairs(Map<String, Following> contexts) {
        this.contexts = contexts;
        all = Objects.requireNonNullElseGet(contexts.get(""), () -> new Following(Map.of(), 0));
        all.counts().keySet().stream()
                .sorted()
                .forEach(s -> byLetters
                        .computeIfAbsent(letters(s), k -> new ArrayList<>())
                        .add(s));
    }

    private record Following(Map<String, Integer> counts, int total) {
        int of(String syllable) {
            return counts.getOrDefault(syllable, 0);
        }
    }

    /** The counts that come with the program. */
    public static SyllablePairs shipped() {
        return Shipped.PAIRS;
    }

    /** Read when they are first needed. */
    private static final class Shipped {
        private static final SyllablePairs PAIRS = read();

        private static SyllablePairs read() {
            try (InputStream in = Objects.requireNonNull(SyllablePairs.class.getResourceAsStream(RESOURCE), RESOURCE);
                    BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
                return of(lines.lines().toList());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /**
     * The counts of lines in the written form.
     *
     * @throws IllegalArgumentException for a line of another form
     */
    public static SyllablePairs of(Iterable<String> lines) {
        Map<String, Following> contexts = new HashMap<>();
        for (String line : lines) {
            String[] cells = line.split("\t");
            Map<String, Integer> counts = new HashMap<>();
            int total = 0;
            for (int i = 1; i < cells.length; i++) {
                int equals = cells[i].indexOf('=');
                if (equals < 1) {
                    throw new IllegalArgumentException("no count in “" + cells[i] + "” behind “" + cells[0] + "”");
                }
                int count = Integer.parseInt(cells[i].substring(equals + 1));
                counts.put(cells[i].substring(0, equals), count);
                total += count;
            }
            contexts.put(cells[0], new Following(counts, total));
        }
        return new SyllablePairs(contexts);
    }

    /**
     * How likely a syllable is behind a context.
     *
     * @return the natural logarithm of a probability
     */
    public double likely(String context, String syllable) {
        double alone = (all.of(syllable) + UNSEEN) / (all.total() + UNSEEN * byLetters.size());
        Following following = contexts.get(context);
        if (following == null || following.total() == 0) {
            return Math.log(alone);
        }
        double believed = PAIRS * following.total() / (following.total() + SEEN);
        double together = (double) following.of(syllable) / following.total();
        return Math.log(believed * together + (1 - believed) * alone);
    }

    /** The known syllables of the same letters with whatever marks, itself among them if it is known; sorted. */
    public List<String> sameLetters(String syllable) {
        return byLetters.getOrDefault(letters(syllable), List.of());
    }

    /** Without tone and vowel marks; đ is d. */
    private static String letters(String syllable) {
        String parts = Normalizer.normalize(syllable, Normalizer.Form.NFD);
        return MARKS.matcher(parts).replaceAll("").replace('đ', 'd');
    }
}
