package org.trichluc.extract.figure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.trichluc.vietnamese.Folded;

/**
 * Gives each number of a series behind {@code lần lượt} the thing that stands at its place in the series before it: {@code
 * Tỷ trọng nông nghiệp, công nghiệp và dịch vụ lần lượt là 20%; 45% và 35%}. Where there are fewer things than numbers it
 * gives none.
 */
final class Respectively {

    private static final Pattern WORD = Pattern.compile("lần lượt(?: [\\p{L}]{1,6}){0,3} ?:? ?$");
    private static final Pattern BETWEEN = Pattern.compile(" ?(?:[,;]|[,;]? ?và) ?");
    private static final Pattern ITEMS = Pattern.compile(", (?:và )?| và |; ");

    private final FigureWords words;

    Respectively(FigureWords words) {
        this.words = words;
    }

    /** The indicators of such series, by the number's index. */
    Map<Integer, String> of(String text, Folded folded, Sentences sentences, List<Quantity> all) {
        Map<Integer, String> told = new HashMap<>();
        for (int i = 0; i < all.size(); i++) {
            int begin = sentences.start(all.get(i).start());
            int left = i > 0
                    ? Math.max(begin, Math.min(all.get(i - 1).end(), all.get(i).start()))
                    : begin;
            Matcher m = WORD.matcher(folded.subSequence(left, all.get(i).start()));
            int size = m.find() ? series(folded, all, i) : 0;
            if (size > 1) {
                series(text, folded, left, left + m.start(), i, size, told);
            }
        }
        return told;
    }

    /** How many numbers stand in a row, only commas and conjunctions between them. */
    private static int series(Folded text, List<Quantity> all, int first) {
        int i = first;
        while (i + 1 < all.size()
                && all.get(i + 1).start() >= all.get(i).end()
                && BETWEEN.matcher(text.subSequence(
                                all.get(i).end(), all.get(i + 1).start()))
                        .matches()) {
            i++;
        }
        return i - first + 1;
    }

    private void series(String text, Folded folded, int from, int to, int first, int size, Map<Integer, String> told) {
        int colon = text.lastIndexOf(':', to - 1);
        int start = Math.max(from, Math.max(colon, text.lastIndexOf(';', to - 1)) + 1);
        Label label = Label.trimmed(folded, start, to, words);
        List<String> items = new ArrayList<>(List.of(ITEMS.split(label.in(text))));
        if (items.size() < size) {
            return;
        }
        items = items.subList(items.size() - size, items.size());
        String topic = colon < from
                ? null
                : Label.trimmed(folded, from, colon, words).in(text).strip();
        String head = head(items.get(0));
        for (int i = 0; i < size; i++) {
            String item = items.get(i).strip();
            String all = Named.join(topic, i == 0 ? null : head, item);
            told.put(first + i, all == null ? item : all);
        }
    }

    /** The noun of quantity that the first thing begins with and that all share; null where there is none. */
    private @Nullable String head(String item) {
        Matcher whole = words.phrasing().whole().matcher(Folded.of(item));
        return whole.lookingAt() ? item.substring(0, whole.end()).strip() : null;
    }
}
