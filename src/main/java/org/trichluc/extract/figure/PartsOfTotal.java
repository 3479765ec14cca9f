package org.trichluc.extract.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.trichluc.vietnamese.Folded;

/**
 * Numbers without a unit that are the parts of a total before them, each behind a label of its own: {@code 34 lao động
 * (trong đó: biên chế 29, hợp đồng 05)}. They count what the total counts.
 */
final class PartsOfTotal {

    private static final int LABEL = 60;

    private final FigureWords words;

    /** From the total to its first part. */
    private final Pattern first;

    /** From one part to the next. */
    private final Pattern next;

    PartsOfTotal(FigureWords words) {
        this.words = words;
        String label = "(?!" + words.any("no-label") + " )[\\p{L} -]{2,40} ";
        this.first = Pattern.compile("[^;.:()]{0,40}(?: ?\\((?:" + words.any("part") + " ?:? ?)?|[,;:]? ?"
                + words.any("part") + " ?: ?)" + label);
        this.next = Pattern.compile(" ?(?:[,;]| và) ?" + label);
    }

    /** The quantities with the parts that had no unit. */
    List<Quantity> among(String text, Folded folded, List<Quantity> all, List<Quantity> judged) {
        List<Quantity> result = new ArrayList<>();
        int taken = 0;
        Quantity total = null;
        Quantity part = null;
        for (Quantity q : all) {
            if (taken < judged.size() && judged.get(taken).start() == q.start()) {
                total = judged.get(taken++);
                part = null;
                result.add(total);
                continue;
            }
            boolean one = q.bare() && total != null && closed(text, q) && follows(folded, total, part, q);
            if (one && total != null) {
                part = q.sharing(total);
                result.add(part);
            }
        }
        result.addAll(judged.subList(taken, judged.size()));
        return result;
    }

    private boolean follows(Folded text, Quantity total, @Nullable Quantity part, Quantity q) {
        boolean counts = (total.is("count") || total.is("ratio")) && total.unit() != null;
        int from = part == null ? total.end() : part.end();
        if (!counts || q.unit() != null || q.start() - from > LABEL + LABEL || q.start() <= from) {
            return false;
        }
        boolean labelled = FigureWords.labelBefore(words, text, from, q.start());
        return !labelled
                && q.value().compareTo(total.value()) <= 0
                && (part == null ? first : next)
                        .matcher(text.subSequence(from, q.start()))
                        .matches();
    }

    /** Whether nothing follows the number in its piece of the list. */
    private static boolean closed(String text, Quantity q) {
        int at = FigureWords.skipBlanks(text, q.end(), text.length());
        return at >= text.length() || ",;).".indexOf(text.charAt(at)) >= 0 || text.startsWith("và ", at);
    }
}
