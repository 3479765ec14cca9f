package org.trichluc.extract.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.trichluc.extract.sentence.SentenceEnds;

/** Where the sentences of a stretch begin. */
final class Sentences {

    /** The label of an item is no word of its first sentence. */
    private static final Pattern LABEL = Pattern.compile(
            "[ \\-+*“\"(]{0,4}(?:(?:Điều |Khoản |Mục )?\\d{1,3}(?:\\.\\d{1,2}){0,4}|[IVXL]{1,5}|[ivx]{1,5}|[a-zđA-H])\\.(?= \\S)");

    private final List<Integer> starts = new ArrayList<>();
    private final int to;

    Sentences(String text, int from, int to, SentenceEnds ends) {
        this.to = to;
        starts.add(behindLabel(text, from, to));
        for (int i = from; i + 2 < to; i++) {
            if (ends.at(text, i)) {
                starts.add(behindLabel(text, i + 1, to));
            }
        }
    }

    private static int behindLabel(String text, int start, int to) {
        Matcher label = LABEL.matcher(text).region(start, to);
        return label.lookingAt() ? label.end() : start;
    }

    /** The beginning of the sentence that an offset stands in. */
    int start(int offset) {
        int result = starts.get(0);
        for (int s : starts) {
            if (s <= offset) {
                result = s;
            }
        }
        return result;
    }

    /** The end of the sentence that an offset stands in. */
    int end(int offset) {
        return starts.stream().filter(s -> s > offset).findFirst().orElse(to);
    }
}
