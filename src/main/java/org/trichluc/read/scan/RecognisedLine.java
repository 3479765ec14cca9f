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

    /** @param confidence 0 to 1 */
    record RecognisedWord(Area box, double confidence, List<RecognisedCharacter> characters) {
        String text() {
            StringBuilder b = new StringBuilder();
            characters.forEach(c -> b.append(c.text()));
            return b.toString();
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
                Area box = part.stream()
                        .map(RecognisedWord::box)
                        .reduce(Area::union)
                        .orElse(this.box);
                result.add(new RecognisedLine(box, slope, baseAt(box.x0()), part));
                from = i;
            }
        }
        return result;
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
