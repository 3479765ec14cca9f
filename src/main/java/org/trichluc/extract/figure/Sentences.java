package org.trichluc.extract.figure;

import java.util.ArrayList;
import java.util.List;
import org.trichluc.vietnamese.Words;

/** Where the sentences of a stretch begin. A stop ends one if a capital, a digit, a dash or a quotation follows. */
final class Sentences {

    private final List<Integer> starts = new ArrayList<>();
    private final int to;

    Sentences(String text, int from, int to) {
        this.to = to;
        starts.add(from);
        for (int i = from; i + 2 < to; i++) {
            if (".!?…\n\t".indexOf(text.charAt(i)) >= 0 && begins(text, i + 1) && !abbreviation(text, i)) {
                starts.add(i + 1);
            }
        }
    }

    private static boolean begins(String text, int at) {
        char before = text.charAt(at - 1);
        if (before == '\n' || before == '\t') {
            return true;
        }
        return text.charAt(at) == ' '
                && at + 1 < text.length()
                && (Character.isUpperCase(text.charAt(at + 1))
                        || "-+“\"*".indexOf(text.charAt(at + 1)) >= 0
                        || Words.isDigit(text.charAt(at + 1)));
    }

    /** {@code TP. Cần Thơ}, {@code 1. Công tác}, {@code A. Kết quả}: the stop belongs to the word. */
    private static boolean abbreviation(String text, int stop) {
        int start = stop;
        while (start > 0 && Words.isWord(text.charAt(start - 1))) {
            start--;
        }
        String word = text.substring(start, stop);
        return word.equals("TP")
                || word.equals("Tp")
                || word.equals("TX")
                || word.length() == 1 && text.charAt(stop) == '.' && Character.isUpperCase(word.charAt(0));
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
