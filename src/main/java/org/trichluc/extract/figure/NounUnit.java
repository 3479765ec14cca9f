package org.trichluc.extract.figure;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.trichluc.rule.Lexicon;
import org.trichluc.vietnamese.Folded;
import org.trichluc.vietnamese.Words;

/**
 * What a number counts: a classifier or a compound noun of the lexicon, coordinated nouns of one class ({@code xã, thị
 * trấn}), or, where the noun is unknown, the syllables before the next function word.
 *
 * @param end offset behind the unit
 * @param known false for a noun that no lexicon has
 */
record NounUnit(int start, int end, String text, @Nullable String nounClass, boolean known) {

    /** Classes whose members reports coordinate under one number. */
    private static final Set<String> COORDINATED =
            Set.of("person", "admin", "org", "doc", "event", "case", "facility", "thing", "gift");

    /** The longest unknown noun, in syllables; one that goes on beyond them is taken to have two. */
    private static final int SYLLABLES = 3;

    /** The unit that begins at an offset, blanks aside; null where none does. */
    static @Nullable NounUnit at(String text, Folded folded, int offset, int to, FigureWords words) {
        int start = FigureWords.skipBlanks(text, offset, to);
        if (start >= to || !Words.isLetter(text.charAt(start))) {
            return quoted(text, start, to);
        }
        Lexicon.Hit hit = words.nouns().longestAt(folded, start);
        if (hit == null || hit.end() > to) {
            return unknown(text, folded, start, to, words);
        }
        String nounClass = hit.row().get("class");
        int end = hit.end();
        int head = start;
        if ("lượt".equals(nounClass)) {
            int next = FigureWords.skipBlanks(text, end, to);
            Lexicon.Hit turns = next > end ? words.nouns().longestAt(folded, next) : null;
            if (turns != null && turns.end() <= to) {
                nounClass = turns.row().get("class");
                end = turns.end();
                head = turns.start();
            }
        }
        end = coordinated(text, folded, head, end, to, nounClass, words);
        return new NounUnit(start, end, text.substring(start, end), nounClass, true);
    }

    private static int coordinated(
            String text, Folded folded, int start, int from, int to, @Nullable String nounClass, FigureWords words) {
        int end = from;
        while (nounClass != null && COORDINATED.contains(nounClass)) {
            int next = afterConjunction(folded, end, to);
            Lexicon.Hit hit = next < 0 ? null : words.nouns().longestAt(folded, next);
            if (hit == null || hit.end() > to || !nounClass.equals(hit.row().get("class"))) {
                return end;
            }
            boolean capital = Character.isUpperCase(text.charAt(hit.start())) && text.charAt(end) == ',';
            // nouns that are verbs as well are coordinated only where nothing follows that could be their object
            boolean verb = words.verbNouns()
                                    .row(folded.subSequence(hit.start(), hit.end())
                                            .toString())
                            != null
                    && goesOn(text, folded, hit.end(), to, words);
            boolean again = hit.row().equals(words.nouns().row(text.substring(start, from)));
            if (capital || verb || again || named(text, hit.end(), to)) {
                return end;
            }
            end = hit.end();
        }
        return end;
    }

    /** Whether a name follows, so that the noun is one thing and not one of many. */
    static boolean named(String text, int end, int to) {
        int at = FigureWords.skipBlanks(text, end, to);
        return at > end && at < to && Character.isUpperCase(text.charAt(at));
    }

    /** Whether words follow that are no function words. */
    private static boolean goesOn(String text, Folded folded, int end, int to, FigureWords words) {
        int at = FigureWords.skipBlanks(text, end, to);
        return at < to && Words.isWord(text.charAt(at)) && !endsNoun(folded, at, words);
    }

    private static boolean endsNoun(Folded folded, int at, FigureWords words) {
        return words.nounEnds().longestAt(folded, at) != null
                || words.nounModifiers().longestAt(folded, at) != null;
    }

    private static int afterConjunction(Folded text, int end, int to) {
        for (String conjunction : new String[] {", ", " và ", ","}) {
            if (text.startsWith(conjunction, end) && end + conjunction.length() < to) {
                return end + conjunction.length();
            }
        }
        return -1;
    }

    private static @Nullable NounUnit quoted(String text, int start, int to) {
        if (start >= to || text.charAt(start) != '“' && text.charAt(start) != '"') {
            return null;
        }
        char close = text.charAt(start) == '“' ? '”' : '"';
        int end = text.indexOf(close, start + 1);
        return end < 0 || end >= to || end - start > 60
                ? null
                : new NounUnit(start, end + 1, text.substring(start + 1, end), null, true);
    }

    private static @Nullable NounUnit unknown(String text, Folded folded, int start, int to, FigureWords words) {
        if (Character.isUpperCase(text.charAt(start)) && !allCapitals(text, start)) {
            return null;
        }
        int end = start;
        int second = start;
        int at = start;
        for (int n = 0; n < SYLLABLES && at < to && Words.isLetter(text.charAt(at)); n++) {
            boolean name = n > 0 && Character.isUpperCase(text.charAt(at));
            if (name
                    || n == 0 && words.nounEnds().longestAt(folded, at) != null
                    || n > 0 && endsNoun(folded, at, words)) {
                break;
            }
            end = Words.endOfWord(text, at);
            second = n < 2 ? end : second;
            at = end < to && text.charAt(end) == ' ' ? end + 1 : to;
        }
        if (end > second && goesOn(text, folded, end, to, words)) {
            end = second;
        }
        return end == start ? null : new NounUnit(start, end, text.substring(start, end), null, false);
    }

    /** An abbreviation: two capitals or more and nothing else. */
    private static boolean allCapitals(String text, int start) {
        int end = Words.endOfWord(text, start);
        return end - start > 1 && text.substring(start, end).chars().allMatch(Character::isUpperCase);
    }
}
