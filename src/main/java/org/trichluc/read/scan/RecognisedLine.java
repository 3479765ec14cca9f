package org.trichluc.read.scan;

import java.util.ArrayList;
import java.util.List;

/**
 * A line as the recogniser gives it, in pixels.
 *
 * @param slope of its base line
 * @param base where its base line meets the box's left edge
 */
record RecognisedLine(Area box, double slope, double base, List<RecognisedWord> words) {
    /** Numbers stand no closer side by side than this share of their height. */
    private static final double SPACE = 0.3;

    /** @param confidence 0 to 1 */
    record RecognisedWord(Area box, double confidence, List<RecognisedCharacter> characters) {
        String text() {
            StringBuilder b = new StringBuilder();
            characters.forEach(c -> b.append(c.text()));
            return b.toString();
        }

        /** Whether it ends and the next begins with a digit, and they stand closer than two words do. */
        private boolean goesOn(RecognisedWord next) {
            boolean digits = !characters.isEmpty()
                    && !next.characters.isEmpty()
                    && isDigit(characters.get(characters.size() - 1))
                    && isDigit(next.characters.get(0));
            int gap = next.box.x0() - box.x1();
            return digits && gap >= 0 && gap < SPACE * Math.max(box.height(), next.box.height());
        }

        private static boolean isDigit(RecognisedCharacter c) {
            return c.text().length() == 1 && Character.isDigit(c.text().charAt(0));
        }

        private RecognisedWord with(RecognisedWord next) {
            List<RecognisedCharacter> all = new ArrayList<>(characters);
            all.addAll(next.characters);
            return new RecognisedWord(box.union(next.box), Math.min(confidence, next.confidence), all);
        }

        /** The same word read as one other sign. */
        RecognisedWord reading(String sign) {
            return new RecognisedWord(box, confidence, List.of(new RecognisedCharacter(sign, box, confidence)));
        }
    }

    /**
     * One character with its marks.
     *
     * @param box where it stands, more or less
     */
    record RecognisedCharacter(String text, Area box, double confidence) {}

    /**
     * The line cut where gaps are so wide that its parts stand in different columns. Each part's base line is still
     * this line's.
     *
     * @param gap how wide, as a share of the words' middle height
     */
    List<RecognisedLine> columns(double gap) {
        int[] heights = words.stream().mapToInt(w -> w.box().height()).sorted().toArray();
        double wide = heights.length == 0 ? 0 : heights[heights.length / 2] * gap;
        List<RecognisedLine> result = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= words.size(); i++) {
            if (i == words.size()
                    || words.get(i).box().x0() - words.get(i - 1).box().x1() > wide) {
                List<RecognisedWord> part = words.subList(from, i);
                result.add(only(part));
                from = i;
            }
        }
        return result;
    }

    /** The same line with numbers whole that the recogniser took apart: {@code 201 8/NĐ-CP}. */
    RecognisedLine withWholeNumbers() {
        List<RecognisedWord> whole = new ArrayList<>();
        for (RecognisedWord w : words) {
            RecognisedWord last = whole.isEmpty() ? null : whole.get(whole.size() - 1);
            if (last != null && last.goesOn(w)) {
                whole.set(whole.size() - 1, last.with(w));
            } else {
                whole.add(w);
            }
        }
        return whole.size() == words.size() ? this : new RecognisedLine(box, slope, base, whole);
    }

    /** A part of the line on the same base line; at least one of its words. */
    RecognisedLine only(List<RecognisedWord> part) {
        Area around = part.stream().map(RecognisedWord::box).reduce(Area::union).orElse(box);
        return new RecognisedLine(around, slope, baseAt(around.x0()), part);
    }

    /** The same line in a picture that has {@code times} as many pixels along each side. */
    RecognisedLine scaled(double times) {
        List<RecognisedWord> scaled = words.stream()
                .map(w -> new RecognisedWord(
                        w.box().scaled(times),
                        w.confidence(),
                        w.characters().stream()
                                .map(c -> new RecognisedCharacter(
                                        c.text(), c.box().scaled(times), c.confidence()))
                                .toList()))
                .toList();
        return new RecognisedLine(box.scaled(times), slope, base * times, scaled);
    }

    /** The same line in a picture of which this one is a part that begins here. */
    RecognisedLine moved(int x, int y) {
        List<RecognisedWord> moved = words.stream()
                .map(w -> new RecognisedWord(
                        w.box().moved(x, y),
                        w.confidence(),
                        w.characters().stream()
                                .map(c -> new RecognisedCharacter(
                                        c.text(), c.box().moved(x, y), c.confidence()))
                                .toList()))
                .toList();
        return new RecognisedLine(box.moved(x, y), slope, base + y, moved);
    }

    /** The same line on another base line. */
    RecognisedLine on(double otherBase) {
        return new RecognisedLine(box, 0, otherBase, words);
    }

    double baseAt(double x) {
        return base + slope * (x - box.x0());
    }

    String text() {
        StringBuilder b = new StringBuilder();
        words.forEach(w -> b.append(b.isEmpty() ? "" : " ").append(w.text()));
        return b.toString();
    }
}
