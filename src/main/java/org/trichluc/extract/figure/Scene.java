package org.trichluc.extract.figure;

import java.util.List;
import org.trichluc.vietnamese.Folded;
import org.trichluc.vietnamese.Token;

/**
 * A number among the words that may tell what it is about: those of its sentence, and before them those that the rules
 * took from elsewhere. What the rules say is part of it.
 *
 * @param text the words from elsewhere, a line each, and the sentence; all offsets are into it
 * @param sentence index of the sentence's first token
 * @param first index of the number's first token
 * @param last index behind the last token of the number and its unit
 * @param traits of the number: its kind, whether it is a change
 * @param classes what lexicons and rules say of each token
 * @param compound index of the first token of the lexicons' word that a token is part of, else its own
 * @param others how many other figures begin before each token
 * @param number whether a token belongs to the number of a figure, which names nothing
 * @param told whether the rules took a token for the indicator
 */
public record Scene(
        String text,
        Folded folded,
        List<Token> tokens,
        int sentence,
        int first,
        int last,
        List<String> traits,
        List<String> classes,
        int[] compound,
        int[] others,
        boolean[] number,
        boolean[] told) {

    /** How many tokens there are. */
    public int size() {
        return tokens.size();
    }

    /** A token in lower case; any number is {@code #}. */
    String word(int i) {
        if (i < 0 || i >= size()) {
            return i < 0 ? "<" : ">";
        }
        String word = tokens.get(i).in(folded);
        return Character.isDigit(word.charAt(0)) ? "#" : word;
    }

    /** Where a token stands: T from elsewhere, B before the number, U in it or its unit, A behind. */
    char side(int i) {
        return i < sentence ? 'T' : i < first ? 'B' : i < last ? 'U' : 'A';
    }

    boolean isWord(int i) {
        return Character.isLetterOrDigit(text.charAt(tokens.get(i).start()));
    }

    /** Which tokens an indicator, as someone words it, is made of. */
    public boolean[] labels(String indicator) {
        return new Placement(folded, tokens, first, last).of(indicator);
    }

    /** The kept tokens as an indicator: what stands together verbatim, {@code …} between the rest; empty for none. */
    public String words(boolean[] kept) {
        StringBuilder result = new StringBuilder();
        int i = 0;
        while (i < size()) {
            if (!kept[i] || !isWord(i) && !opens(i)) {
                i++;
                continue;
            }
            int end = i;
            while (end + 1 < size() && kept[end + 1] && !parted(end, end + 1)) {
                end++;
            }
            int stop = end;
            while (stop > i && !isWord(stop) && !closes(stop)) {
                stop--;
            }
            result.append(result.isEmpty() ? "" : Named.GAP)
                    .append(text, tokens.get(i).start(), tokens.get(stop).end());
            i = end + 1;
        }
        return result.toString();
    }

    /** Whether a line of its own ends between two tokens. */
    private boolean parted(int a, int b) {
        return b <= sentence
                && text.substring(tokens.get(a).end(), tokens.get(b).start()).indexOf('\n') >= 0;
    }

    private boolean opens(int i) {
        return "“\"(".indexOf(text.charAt(tokens.get(i).start())) >= 0;
    }

    private boolean closes(int i) {
        return "”\")".indexOf(text.charAt(tokens.get(i).start())) >= 0;
    }
}
