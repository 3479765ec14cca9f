package org.trichluc.read.scan;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.trichluc.read.scan.RecognisedLine.RecognisedCharacter;
import org.trichluc.read.scan.RecognisedLine.RecognisedWord;

/** Specks, rests of rules and strokes of a pen that a recogniser takes for signs. */
final class Dirt {
    /** Signs that reports do not print as words of their own. */
    private static final Pattern NO_WORD = Pattern.compile("[|_¦~`´^ˆ˜¨¯°·•¬\\\\{}‹›<>=‘’'\"”“.,:;!]+");
    /** Signs that stand at a word's edge only where a rule or a speck touches it. */
    private static final String EDGE = "|_¦~`^¬\\{}";
    /** What begins an item of a list, however it was read. */
    private static final Pattern BULLET = Pattern.compile("[~=—¬]");
    /** A line of less than so many letters and digits that is read less surely than {@link #SURE} is dirt. */
    private static final int FEW = 3;

    private static final double SURE = 0.5;

    private Dirt() {}

    /** In a seal's place words that are read less surely than this are what is left of the seal. */
    private static final double SURE_IN_SEAL = 0.75;
    /** Signs lower than this share of the page's words are marks and specks. */
    private static final double LOW = 0.5;

    /**
     * The lines without dirt.
     *
     * @param seals where seals and signatures were
     */
    static List<RecognisedLine> off(List<RecognisedLine> lines, List<Area> seals) {
        int[] heights = lines.stream()
                .flatMap(l -> l.words().stream())
                .mapToInt(w -> w.box().height())
                .sorted()
                .toArray();
        double low = heights.length == 0 ? 0 : heights[heights.length / 2] * LOW;
        List<RecognisedLine> result = new ArrayList<>();
        for (RecognisedLine l : lines) {
            List<RecognisedWord> words = new ArrayList<>();
            for (RecognisedWord w : l.words()) {
                boolean first = words.isEmpty() && l.words().size() > 1;
                if (first && BULLET.matcher(w.text()).matches()) {
                    words.add(w.reading("-"));
                } else if (!NO_WORD.matcher(w.text()).matches() && !ofSeal(w, seals)) {
                    words.add(clean(w));
                }
            }
            if (!words.isEmpty() && !scrawl(words, low)) {
                result.add(new RecognisedLine(l.box(), l.slope(), l.base(), words));
            }
        }
        return result;
    }

    private static RecognisedWord clean(RecognisedWord word) {
        List<RecognisedCharacter> characters = word.characters();
        int from = 0;
        int to = characters.size();
        while (from < to && EDGE.contains(characters.get(from).text())) {
            from++;
        }
        while (to > from && EDGE.contains(characters.get(to - 1).text())) {
            to--;
        }
        return new RecognisedWord(word.box(), word.confidence(), characters.subList(from, to));
    }

    private static boolean ofSeal(RecognisedWord word, List<Area> seals) {
        double middle = (word.box().y0() + word.box().y1()) / 2.0;
        boolean doubtful = word.confidence() < SURE_IN_SEAL || letters(List.of(word)) < 2;
        return doubtful && seals.stream().anyMatch(s -> s.holds(word.box().middle(), middle));
    }

    private static boolean scrawl(List<RecognisedWord> words, double low) {
        double surest =
                words.stream().mapToDouble(RecognisedWord::confidence).max().orElse(0);
        boolean flat = words.stream().allMatch(w -> w.box().height() < low && !dash(w));
        return letters(words) < FEW && (surest < SURE || flat);
    }

    private static boolean dash(RecognisedWord word) {
        return word.text().matches("[-–—+*]");
    }

    private static long letters(List<RecognisedWord> words) {
        return words.stream()
                .flatMapToInt(w -> w.text().codePoints())
                .filter(Character::isLetterOrDigit)
                .count();
    }
}
