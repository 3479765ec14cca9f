package org.trichluc.extract.structure;

import java.util.regex.Pattern;
import org.trichluc.vietnamese.Folded;

/** How a text ends: closed, or in the middle of a sentence. */
final class Ending {

    /** Words that something must follow. */
    private static final Pattern OPEN = Pattern.compile(
            "(?s).*(?:[,:(\\[“/-]|[^\\p{L}\\d](?:và|của|các|những|với|theo|về|số|ngày|tháng|từ|đến|là|tại|trong|cho|do|bởi|để|mà|như|bằng|trên|dưới|giữa|hoặc|cùng|gồm|được|đã|sẽ))");

    private Ending() {}

    static boolean isClosed(String text) {
        String t = text.strip();
        return !t.isEmpty() && ".;!?…”\")]»’".indexOf(t.charAt(t.length() - 1)) >= 0;
    }

    /**
     * Whether a text stops where a sentence cannot.
     *
     * @param othersClose whether texts beside it end in punctuation, so that the lack of it tells
     */
    static boolean breaksOff(String text, boolean othersClose) {
        String t = text.strip();
        if (t.isEmpty() || isClosed(t)) {
            return false;
        }
        boolean words = t.length() > 40;
        return OPEN.matcher(Folded.of(t)).matches()
                || othersClose && words && Character.isLowerCase(t.charAt(t.length() - 1));
    }
}
