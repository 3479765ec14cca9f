package org.trichluc.extract.figure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.trichluc.vietnamese.Folded;
import org.trichluc.vietnamese.Token;

/** Finds the words of an indicator among the tokens around its number: each piece in order, as near as can be. */
final class Placement {

    /** What a piece costs that stands nowhere. */
    private static final int NOWHERE = 1000;

    private final Folded text;
    private final List<Token> tokens;
    private final int first;
    private final int last;

    Placement(Folded text, List<Token> tokens, int first, int last) {
        this.text = text;
        this.tokens = tokens;
        this.first = first;
        this.last = last;
    }

    /** The tokens that an indicator is made of. */
    boolean[] of(String indicator) {
        List<List<String>> pieces = pieces(indicator);
        int[][] choice = choices(pieces);
        boolean[] kept = new boolean[tokens.size()];
        int at = 0;
        for (int p = 0; p < pieces.size(); p++) {
            int chosen = choice[p][at];
            if (chosen >= 0) {
                at = chosen + pieces.get(p).size();
                Arrays.fill(kept, chosen, at, true);
            }
        }
        return kept;
    }

    private static List<List<String>> pieces(String indicator) {
        List<List<String>> pieces = new ArrayList<>();
        for (String piece : indicator.split("…")) {
            Folded folded = Folded.of(piece.strip());
            List<String> words = Token.in(folded, 0, folded.length()).stream()
                    .map(t -> t.in(folded))
                    .toList();
            if (!words.isEmpty()) {
                pieces.add(words);
            }
        }
        return pieces;
    }

    /** For each piece and each token that it may begin at or behind: where it costs least, -1 for nowhere. */
    private int[][] choices(List<List<String>> pieces) {
        int n = tokens.size();
        int[][] cost = new int[pieces.size() + 1][n + 1];
        int[][] choice = new int[pieces.size() + 1][n + 1];
        for (int p = pieces.size() - 1; p >= 0; p--) {
            cost[p][n] = cost[p + 1][n] + NOWHERE;
            choice[p][n] = -1;
            for (int i = n - 1; i >= 0; i--) {
                cost[p][i] = cost[p][i + 1];
                choice[p][i] = choice[p][i + 1];
                offer(p, i, -1, cost[p + 1][i] + NOWHERE, cost, choice);
                int end = i + pieces.get(p).size();
                if (stands(pieces.get(p), i)) {
                    offer(p, i, i, cost[p + 1][end] + distance(i, end) - 1, cost, choice);
                }
            }
        }
        return choice;
    }

    private static void offer(int piece, int at, int chosen, int costs, int[][] cost, int[][] choice) {
        if (costs < cost[piece][at]) {
            cost[piece][at] = costs;
            choice[piece][at] = chosen;
        }
    }

    private boolean stands(List<String> piece, int at) {
        if (at + piece.size() > tokens.size()) {
            return false;
        }
        for (int i = 0; i < piece.size(); i++) {
            if (!piece.get(i).equals(tokens.get(at + i).in(text))) {
                return false;
            }
        }
        return true;
    }

    private int distance(int from, int to) {
        return to <= first ? first - to : from >= last ? from - last + 1 : 0;
    }
}
