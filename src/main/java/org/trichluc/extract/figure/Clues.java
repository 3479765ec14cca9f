package org.trichluc.extract.figure;

import java.util.ArrayList;
import java.util.List;

/** What speaks for and against each token being one of the words that tell what a number is about. */
final class Clues {

    private final Scene scene;
    private final int n;
    private final int[] clause;
    private final String numberHas;

    Clues(Scene scene) {
        this.scene = scene;
        this.n = scene.size();
        this.clause = new int[n];
        int start = 0;
        for (int i = 0; i < n; i++) {
            if (i == scene.sentence() || i > 0 && (separates(i - 1) || scene.number()[i - 1])) {
                start = i;
            }
            clause[i] = start;
        }
        this.numberHas = has();
    }

    /** Which kinds of words the rules took: before the number, its unit, behind it, from elsewhere. */
    private String has() {
        boolean[] sides = new boolean[4];
        for (int i = 0; i < n; i++) {
            if (scene.told()[i]) {
                sides["TBUA".indexOf(scene.side(i))] = true;
            }
        }
        return (sides[0] ? "T" : "") + (sides[1] ? "B" : "") + (sides[2] ? "U" : "") + (sides[3] ? "A" : "");
    }

    private boolean separates(int i) {
        return !scene.isWord(i) && ",;:()".indexOf(scene.word(i)) >= 0;
    }

    private static String bucket(int d) {
        return d < 5 ? String.valueOf(d) : d < 7 ? "5" : d < 10 ? "7" : d < 15 ? "10" : d < 25 ? "15" : "25";
    }

    private char told(int i) {
        return i < 0 || i >= n ? '-' : scene.told()[i] ? '1' : '0';
    }

    private String tags(int i) {
        return i < 0 || i >= n ? "-" : scene.classes().get(i);
    }

    /** What a token has without regard to its neighbour's decision. */
    List<String> of(int i) {
        List<String> f = new ArrayList<>();
        char side = scene.side(i);
        char r = told(i);
        String kind = scene.traits().get(0);
        String role = scene.traits().get(1);
        String w = scene.word(i);
        int distance = side == 'A' ? i - scene.last() : side == 'B' ? scene.first() - i - 1 : 0;
        String between = between(i);
        int figures = Math.min(3, Math.abs(scene.others()[i] - scene.others()[scene.first()]));
        String sr = "" + side + r;
        String srr = "" + side + told(i - 1) + r + told(i + 1);
        f.add("bias");
        f.add("sr " + sr);
        f.add("srr " + srr);
        f.add("srk " + sr + kind + role);
        f.add("srh " + sr + numberHas + kind);
        f.add("srd " + sr + bucket(distance));
        f.add("srf " + sr + figures + kind);
        f.add("srb " + sr + between);
        f.add("srbk " + sr + between + kind + role);
        f.add("srfr " + sr + figures + role);
        f.add("w " + w + side);
        f.add("wr " + w + sr);
        f.add("w-1 " + scene.word(i - 1) + sr);
        f.add("w+1 " + scene.word(i + 1) + sr);
        f.add("w2 " + scene.word(i - 1) + "_" + w + "_" + side);
        f.add("w3 " + w + "_" + scene.word(i + 1) + "_" + side);
        f.add("wk " + w + side + kind);
        f.add("t " + tags(i) + sr);
        f.add("t2 " + tags(i - 1) + "_" + tags(i) + sr);
        f.add("t3 " + tags(i) + "_" + tags(i + 1) + sr);
        for (char tag : tags(i).toCharArray()) {
            f.add("tag " + tag + sr);
            f.add("tagk " + tag + sr + kind + role);
        }
        int c = clause[i];
        f.add("c " + scene.word(c) + side + bucket(Math.min(i - c, 6)));
        f.add("ct " + tags(c) + srr);
        f.add("cp " + bucket(i - c) + sr + (c <= scene.first() && scene.first() <= clauseEnd(c)));
        f.add("edge " + edge(i) + side);
        f.add("edgek " + edge(i) + side + kind);
        f.add("edgew " + edge(i) + side + w);
        run(i, sr, kind, role, f);
        if (i > 0
                && Character.isUpperCase(
                        scene.text().charAt(scene.tokens().get(i).start()))) {
            f.add("upper " + srr);
        }
        return f;
    }

    /** What is true of the whole run of words that the rules took, so that it stays or goes as one. */
    private void run(int i, String sr, String kind, String role, List<String> f) {
        if (!scene.told()[i]) {
            return;
        }
        int from = i;
        while (from > 0 && scene.told()[from - 1] && scene.side(from - 1) == scene.side(i)) {
            from--;
        }
        int to = i + 1;
        while (to < n && scene.told()[to] && scene.side(to) == scene.side(i)) {
            to++;
        }
        int later = 0;
        for (int j = to; j < n; j++) {
            later += scene.told()[j] && !scene.told()[j - 1] ? 1 : 0;
        }
        int figures = Math.min(3, Math.abs(scene.others()[i] - scene.others()[scene.first()]));
        String behind = to < n && !scene.isWord(to) ? scene.word(to) : scene.number()[Math.min(to, n - 1)] ? "#" : "w";
        String at = scene.side(i) == 'T' ? "T" : sr.substring(0, 1);
        f.add("run " + at + behind + figures + numberHas);
        f.add("run2 " + at + Math.min(later, 3) + figures + kind + role);
        f.add("run3 " + at + behind + Math.min(later, 3) + bucket(Math.min(to - from, 9)));
        f.add("run4 " + at + scene.word(from) + "_" + figures);
        f.add("run5 " + at + scene.word(from - 1) + behind + Math.min(later, 3));
    }

    private int clauseEnd(int c) {
        int i = c;
        while (i < n && clause[i] == c) {
            i++;
        }
        return i;
    }

    /** The signs and figures between a token and the number. */
    private String between(int i) {
        int from = Math.min(i, scene.last());
        int to = i < scene.first() ? scene.first() : i;
        StringBuilder b = new StringBuilder();
        for (int at = from; at < to && b.length() < 5; at++) {
            if (at == i) {
                continue;
            }
            if (scene.number()[at]) {
                b.append('#');
            } else if (separates(at)) {
                b.append(scene.word(at));
            }
        }
        return b.toString();
    }

    /** Where a token stands to the nearest run of words that the rules took. */
    private String edge(int i) {
        if (scene.told()[i]) {
            int before = 0;
            while (told(i - before - 1) == '1' && before < 3) {
                before++;
            }
            int after = 0;
            while (told(i + after + 1) == '1' && after < 3) {
                after++;
            }
            return "in" + before + after;
        }
        for (int d = 1; d < 5; d++) {
            if (told(i + d) == '1') {
                return "pre" + d;
            }
            if (told(i - d) == '1') {
                return "post" + d;
            }
        }
        return "far";
    }

    /** What a token has for one decision on its neighbour before. */
    List<String> after(int i, boolean kept) {
        String y = kept ? "K" : "L";
        boolean parted = i > 0 && (scene.side(i) != scene.side(i - 1) || clause[i] != clause[i - 1]);
        return List.of(
                "y " + y,
                "yr " + y + told(i - 1) + told(i),
                "yp " + y + parted + told(i),
                "yt " + y + tags(i) + parted,
                "yw " + y + scene.word(i),
                "yv " + y + scene.word(i - 1));
    }
}
