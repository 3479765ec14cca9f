package org.trichluc.workbench.score;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleBiFunction;

/** Which expected item stands for which found one. */
public record Pairing<T>(T gold, T found) {

    /**
     * The pairing of two lists that keeps their order and has the greatest summed similarity. Items of similarity 0
     * never pair.
     */
    public static <T> List<Pairing<T>> align(List<T> gold, List<T> found, ToDoubleBiFunction<T, T> similarity) {
        double[][] best = new double[gold.size() + 1][found.size() + 1];
        double[][] alike = new double[gold.size()][found.size()];
        for (int i = gold.size() - 1; i >= 0; i--) {
            for (int j = found.size() - 1; j >= 0; j--) {
                double s = similarity.applyAsDouble(gold.get(i), found.get(j));
                alike[i][j] = s;
                best[i][j] = Math.max(Math.max(best[i + 1][j], best[i][j + 1]), s > 0 ? s + best[i + 1][j + 1] : 0);
            }
        }
        List<Pairing<T>> pairs = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < gold.size() && j < found.size()) {
            double s = alike[i][j];
            if (s > 0 && best[i][j] == s + best[i + 1][j + 1]) {
                pairs.add(new Pairing<>(gold.get(i++), found.get(j++)));
            } else if (best[i][j] == best[i + 1][j]) {
                i++;
            } else {
                j++;
            }
        }
        return pairs;
    }
}
