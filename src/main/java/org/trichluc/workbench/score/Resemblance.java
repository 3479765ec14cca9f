package org.trichluc.workbench.score;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How much of two sequences is the same and in the same order: the longest common stretch, then the longest to its left
 * and to its right, and so on (Ratcliff and Obershelp's gestalt matching, as Python's {@code difflib} does it).
 */
final class Resemblance<T> {
    /** Sequences of at least this length may have members that are too frequent to start a stretch. */
    private static final int LONG = 200;

    private final List<T> a;
    private final List<T> b;
    private final Map<T, List<Integer>> placesInB = new HashMap<>();

    private Resemblance(List<T> a, List<T> b, boolean skipFrequent) {
        this.a = a;
        this.b = b;
        for (int j = 0; j < b.size(); j++) {
            placesInB.computeIfAbsent(b.get(j), k -> new ArrayList<>()).add(j);
        }
        if (skipFrequent && b.size() >= LONG) {
            int most = b.size() / 100 + 1;
            placesInB.values().removeIf(places -> places.size() > most);
        }
    }

    /** How many members of the two lists match in order. */
    static <T> int common(List<T> a, List<T> b) {
        return new Resemblance<>(a, b, false).matching();
    }

    /** Twice the common members over all members; 1 for two empty lists. */
    static <T> double ratio(List<T> a, List<T> b) {
        return ratio(common(a, b), a.size() + b.size());
    }

    /** The same for the characters of two texts; in long texts frequent characters do not start a stretch. */
    static double ratio(String a, String b) {
        List<Integer> left = a.codePoints().boxed().toList();
        List<Integer> right = b.codePoints().boxed().toList();
        return ratio(new Resemblance<>(left, right, true).matching(), left.size() + right.size());
    }

    private static double ratio(int common, int total) {
        return total == 0 ? 1 : 2.0 * common / total;
    }

    private int matching() {
        int total = 0;
        Deque<Window> todo = new ArrayDeque<>();
        todo.push(new Window(0, a.size(), 0, b.size()));
        while (!todo.isEmpty()) {
            Window w = todo.pop();
            Stretch s = longest(w);
            if (s.size > 0) {
                total += s.size;
                todo.push(new Window(w.aStart, s.inA, w.bStart, s.inB));
                todo.push(new Window(s.inA + s.size, w.aEnd, s.inB + s.size, w.bEnd));
            }
        }
        return total;
    }

    /** The longest common stretch within a window; among equals the earliest in {@code a}, then in {@code b}. */
    private Stretch longest(Window w) {
        Stretch best = new Stretch(w.aStart, w.bStart, 0);
        Map<Integer, Integer> endingAt = new HashMap<>();
        for (int i = w.aStart; i < w.aEnd; i++) {
            Map<Integer, Integer> next = new HashMap<>();
            for (int j : placesInB.getOrDefault(a.get(i), List.of())) {
                if (j >= w.bEnd) {
                    break;
                }
                if (j >= w.bStart) {
                    int size = endingAt.getOrDefault(j - 1, 0) + 1;
                    next.put(j, size);
                    best = size > best.size ? new Stretch(i - size + 1, j - size + 1, size) : best;
                }
            }
            endingAt = next;
        }
        return widened(best, w);
    }

    /** Takes in equal neighbours that were too frequent to start a stretch. */
    private Stretch widened(Stretch s, Window w) {
        int i = s.inA;
        int j = s.inB;
        int size = s.size;
        while (i > w.aStart && j > w.bStart && a.get(i - 1).equals(b.get(j - 1))) {
            i--;
            j--;
            size++;
        }
        while (i + size < w.aEnd && j + size < w.bEnd && a.get(i + size).equals(b.get(j + size))) {
            size++;
        }
        return new Stretch(i, j, size);
    }

    private record Window(int aStart, int aEnd, int bStart, int bEnd) {}

    private record Stretch(int inA, int inB, int size) {}
}
