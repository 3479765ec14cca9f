package org.trichluc.extract.figure;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.trichluc.match.model.Weights;

/**
 * Tells by a learned model which words around a number say what it is about. The decision on a token depends on the one
 * before it; what the rules said speaks for itself, and what they forbid stays out: the numbers of other figures, and
 * words beyond the sentence that they did not name.
 */
public final class Teller {
    /** What a figure says of who told its indicator. */
    public static final String ID = "model/indicator";

    /** Where the model lies among the rules. */
    public static final String FILE = "model/indicator.bin";

    /** A word that the rules did not take is kept from this likelihood on. */
    static final double ADD = 0.4;

    /** What the rules took in one is left where its words are less likely than this on the average. */
    static final double DROP = 0.25;

    /** And cut at its ends where a word is less likely than this. */
    static final double EDGE = 0.25;

    /** A word of a run that is left stays where it is as likely as this. */
    static final double SURE = 0.6;

    /** How much more the rules' word counts, as the logarithm of odds, than it did among the sentences learned from. */
    static final double TRUST = 0.3;

    private final Weights weights;

    public Teller(Weights weights) {
        this.weights = weights;
    }

    /** The model among the rules of a folder, null where there is none. */
    static @Nullable Teller in(Path extractors) {
        Weights weights = Weights.in(extractors.resolve(FILE));
        return weights == null ? null : new Teller(weights);
    }

    /** What there is to be said of a token, given the decision on the one before it. */
    public static List<String> clues(Scene scene, int token, boolean before) {
        Clues clues = new Clues(scene);
        List<String> all = new ArrayList<>(clues.of(token));
        all.addAll(clues.after(token, before));
        return all;
    }

    /** How likely each token of a scene is one of the words. */
    public double[] likelihoods(Scene scene) {
        Clues clues = new Clues(scene);
        double[] kept = new double[scene.size()];
        double before = 0;
        for (int i = 0; i < kept.length; i++) {
            if (scene.number()[i]) {
                before = 0;
                continue;
            }
            double own = weights.odds(clues.of(i)) + (scene.told()[i] ? TRUST : -TRUST);
            double afterKept = likely(own + weights.odds(clues.after(i, true)));
            double afterLeft = likely(own + weights.odds(clues.after(i, false)));
            kept[i] = before * afterKept + (1 - before) * afterLeft;
            before = kept[i];
        }
        return kept;
    }

    private static double likely(double odds) {
        return 1 / (1 + Math.exp(-odds));
    }

    /** The indicator; empty where no word is likely. */
    public String indicator(Scene scene) {
        return scene.words(kept(scene, likelihoods(scene)));
    }

    /** Words that stand together are kept or left together: those that the rules took in one, and compounds. */
    private static boolean[] kept(Scene scene, double[] p) {
        boolean[] kept = new boolean[p.length];
        double[] even = evened(scene, p);
        for (int i = 0; i < p.length; i++) {
            int end = i;
            while (end < p.length && scene.told()[end] == scene.told()[i] && scene.side(end) == scene.side(i)) {
                end++;
            }
            if (scene.told()[i]) {
                run(even, kept, i, end);
            } else {
                for (int at = i; at < end; at++) {
                    kept[at] = even[at] >= ADD && !scene.number()[at];
                }
            }
            i = end - 1;
        }
        for (int i = 0; i < p.length; i++) {
            kept[i] &= scene.classes().get(i).indexOf(SceneReader.QUALIFIER) < 0 || scene.told()[i];
        }
        return kept;
    }

    /** A run that the rules took: left as a whole where it is unlikely, else cut at its ends only. */
    private static void run(double[] p, boolean[] kept, int from, int to) {
        double sum = 0;
        for (int i = from; i < to; i++) {
            sum += p[i];
        }
        double least = sum / (to - from) < DROP ? SURE : EDGE;
        int first = to;
        int last = from;
        for (int i = from; i < to; i++) {
            if (p[i] >= least) {
                first = Math.min(first, i);
                last = i + 1;
            }
        }
        for (int i = first; i < last; i++) {
            kept[i] = true;
        }
    }

    /** Each word of a compound as likely as the compound. */
    private static double[] evened(Scene scene, double[] p) {
        double[] even = p.clone();
        for (int i = 0; i < p.length; i++) {
            int end = i;
            double sum = 0;
            while (end < p.length && scene.compound()[end] == scene.compound()[i]) {
                sum += p[end];
                end++;
            }
            Arrays.fill(even, i, end, sum / (end - i));
            i = end - 1;
        }
        return even;
    }

    /** The likely words with their likelihood, those that are left out behind a minus. */
    public String explained(Scene scene) {
        double[] p = likelihoods(scene);
        boolean[] kept = kept(scene, p);
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < p.length; i++) {
            if ((kept[i] || p[i] >= EDGE / 2) && scene.isWord(i)) {
                words.append(words.isEmpty() ? "" : " ")
                        .append(kept[i] ? "" : "-")
                        .append(scene.tokens().get(i).in(scene.text()))
                        .append(String.format(Locale.ROOT, " %.2f", p[i]));
            }
        }
        return words.toString();
    }
}
