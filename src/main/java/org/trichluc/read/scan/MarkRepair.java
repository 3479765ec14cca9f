package org.trichluc.read.scan;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.trichluc.read.scan.RecognisedLine.RecognisedCharacter;
import org.trichluc.read.scan.RecognisedLine.RecognisedWord;
import org.trichluc.vietnamese.Folded;
import org.trichluc.vietnamese.SyllablePairs;

/**
 * Reads a line's tone and vowel marks anew with its neighbours in mind. In a picture of some age {@code Ố} and {@code Ó}
 * are the same smudge; a person reads {@code THÀNH PHỐ} all the same. Only marks change, never letters, and only as far
 * as the recogniser's doubt allows: the most probable line is the one that weighs both (Viterbi).
 *
 * <p>A word keeps the recogniser's confidence.
 */
final class MarkRepair {
    private static final Pattern WORD = Pattern.compile("([^\\p{L}]*)(\\p{L}+)([^\\p{L}]*)");
    private static final Pattern DIGIT = Pattern.compile("\\d");
    private static final Pattern DASHES = Pattern.compile("\\p{Pd}*");

    /** How much of a recogniser's stated doubt is doubt of the marks. */
    private static final double DOUBT = .25;
    /** Doubt of marks where none is stated. */
    private static final double LEAST = .005;
    /** Marks over capitals touch the line above and are small. */
    private static final double LEAST_OF_CAPITALS = .15;

    private static final double MOST = .6;
    /** Read as surely as this, a word in small letters is as good as printed. */
    private static final double SURE = .95;
    /**
     * On a clean page at least this share of words is read so surely, and such a word stands as it is, a misprint of the
     * report's own with it.
     */
    private static final double CLEAN = .92;
    /** How much of what a page lacks to be clean is doubt of the marks of words that were read surely. */
    private static final double DOUBT_OF_SURE = .01;
    /** Fewer words tell nothing of a page. */
    private static final int ENOUGH = 60;

    /** Longer is no Vietnamese word. */
    private static final int LONGEST = 7;

    private final Supplier<SyllablePairs> known;

    MarkRepair(Supplier<SyllablePairs> known) {
        this.known = known;
    }

    /** The lines of one picture, each with the marks that fit best. */
    List<RecognisedLine> repair(List<RecognisedLine> lines) {
        int words = 0;
        int sure = 0;
        for (RecognisedLine l : lines) {
            for (RecognisedWord w : l.words()) {
                boolean word =
                        w.characters().size() > 1 && WORD.matcher(w.text()).matches();
                words += word ? 1 : 0;
                sure += word && w.confidence() >= SURE ? 1 : 0;
            }
        }
        double lacking = words < ENOUGH ? 0 : Math.max(0, CLEAN - (double) sure / words);
        return lines.stream().map(l -> repair(l, lacking * DOUBT_OF_SURE)).toList();
    }

    /**
     * The line with the marks that fit best.
     *
     * @param ofSure how probably the marks of a word that was read surely are wrong
     */
    private RecognisedLine repair(RecognisedLine line, double ofSure) {
        SyllablePairs pairs = known.get();
        Map<String, Reading> readings = Map.of(SyllablePairs.START, new Reading(0, null, null));
        for (RecognisedWord word : line.words()) {
            readings = read(word, readings, pairs, ofSure);
        }
        List<RecognisedWord> words = new ArrayList<>(line.words());
        Reading best = best(readings);
        for (int i = words.size() - 1; i >= 0 && best != null; i--) {
            String syllable = best.syllable();
            if (syllable != null) {
                words.set(i, marked(words.get(i), syllable));
            }
            best = best.before();
        }
        return new RecognisedLine(line.box(), line.slope(), line.base(), words);
    }

    /**
     * A way to read the line up to a word.
     *
     * @param syllable what the last word becomes; null where it stays
     * @param before the reading up to the word before
     */
    private record Reading(
            double likely,
            @Nullable String syllable,
            @Nullable Reading before) {}

    /** The best reading for each context that this word may leave to the next. */
    private static Map<String, Reading> read(
            RecognisedWord word, Map<String, Reading> before, SyllablePairs pairs, double ofSure) {
        String text = word.text();
        Matcher m = WORD.matcher(text);
        if (!m.matches() || m.group(2).length() > LONGEST) {
            Reading best = best(before);
            String context = DIGIT.matcher(text).find() ? SyllablePairs.NUMBER : SyllablePairs.MARK;
            return Map.of(context, new Reading(best.likely(), null, best));
        }
        boolean marked = !DASHES.matcher(m.group(3)).matches();
        boolean opened = !DASHES.matcher(m.group(1)).matches();
        String seen =
                Folded.of(Normalizer.normalize(m.group(2), Normalizer.Form.NFC)).toString();
        List<String> others =
                pairs.sameLetters(seen).stream().filter(s -> !s.equals(seen)).toList();
        double doubt = doubt(word.confidence(), m.group(2));
        if (word.confidence() >= SURE && !capitals(m.group(2))) {
            others = ofSure == 0 ? List.of() : others;
            doubt = Math.min(doubt, ofSure);
        }
        Map<String, Reading> readings = new HashMap<>();
        for (int i = -1; i < others.size(); i++) {
            String syllable = i < 0 ? seen : others.get(i);
            double read = Math.log(i < 0 ? 1 - doubt : doubt / others.size());
            Reading best = null;
            for (Map.Entry<String, Reading> b : before.entrySet()) {
                String context = opened ? SyllablePairs.MARK : b.getKey();
                double likely = b.getValue().likely() + read + pairs.likely(context, syllable);
                if (best == null || likely > best.likely()) {
                    best = new Reading(likely, i < 0 ? null : syllable, b.getValue());
                }
            }
            if (best != null) {
                readings.merge(marked ? SyllablePairs.MARK : syllable, best, (a, b) -> b.likely() > a.likely() ? b : a);
            }
        }
        return readings;
    }

    private static double doubt(double confidence, String printed) {
        double least = capitals(printed) ? LEAST_OF_CAPITALS : LEAST;
        return Math.min(MOST, Math.max(least, (1 - confidence) * DOUBT));
    }

    private static boolean capitals(String printed) {
        return printed.length() > 1 && printed.chars().noneMatch(Character::isLowerCase);
    }

    private static Reading best(Map<String, Reading> readings) {
        Reading best = null;
        for (Reading r : readings.values()) {
            best = best == null || r.likely() > best.likely() ? r : best;
        }
        return best == null ? new Reading(0, null, null) : best;
    }

    /** The word with another syllable's marks, in its own case. */
    private static RecognisedWord marked(RecognisedWord word, String syllable) {
        List<RecognisedCharacter> characters = new ArrayList<>();
        int next = 0;
        for (RecognisedCharacter c : word.characters()) {
            StringBuilder text = new StringBuilder();
            for (char printed :
                    Normalizer.normalize(c.text(), Normalizer.Form.NFC).toCharArray()) {
                boolean letter = Character.isLetter(printed) && next < syllable.length();
                char other = letter ? syllable.charAt(next++) : printed;
                text.append(letter && Character.isUpperCase(printed) ? Character.toUpperCase(other) : other);
            }
            characters.add(new RecognisedCharacter(text.toString(), c.box(), c.confidence()));
        }
        return new RecognisedWord(word.box(), word.confidence(), characters);
    }
}
