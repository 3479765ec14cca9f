package org.trichluc.extract.sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.trichluc.rule.Lexicon;

/** What stands around a stop, as features of the model: the words on both sides, and what they look like. */
final class StopClues {
    private static final int LONGEST_WORD = 40;

    /** What a label of an item looks like, at the beginning of a text or behind another sentence. */
    private static final Set<String> LABELS = Set.of("9", "9.9", "IV", "A", "a", "(9", "(a", "(A");

    private final String before;
    private final String previous;
    private final String next;
    private final String afterNext;
    private final String stops;
    private final boolean closed;
    private final boolean apart;
    private final boolean known;

    /**
     * @param stop the last full stop, question mark or the like
     * @param end the last closing mark behind it, or the stop itself
     */
    StopClues(CharSequence text, int stop, int end, Lexicon abbreviations) {
        int first = stop;
        while (first > 0 && ".!?…".indexOf(text.charAt(first - 1)) >= 0) {
            first--;
        }
        stops = first < stop ? "..." : String.valueOf(text.charAt(stop));
        closed = end > stop;
        apart = first > 0 && text.charAt(first - 1) == ' ';
        int wordEnd = apart ? first - 1 : first;
        int wordStart = wordStart(text, wordEnd);
        before = text.subSequence(wordStart, wordEnd).toString();
        int previousEnd = Math.max(0, wordStart - 1);
        previous = text.subSequence(wordStart(text, previousEnd), previousEnd).toString();
        int nextEnd = wordEnd(text, Math.min(text.length(), end + 2));
        next = text.subSequence(Math.min(text.length(), end + 2), nextEnd).toString();
        int after = Math.min(text.length(), nextEnd + 1);
        afterNext = text.subSequence(after, wordEnd(text, after)).toString();
        known = !bare(before).isEmpty() && abbreviations.row(bare(before)) != null;
    }

    boolean isAbbreviation() {
        return known;
    }

    /** A single capital: {@code A. Kết quả}, {@code Nguyễn V. A.} */
    boolean isLetter() {
        return shape(before).equals("A");
    }

    List<String> all() {
        String left = shape(before);
        String right = shape(next);
        String lead = shape(previous);
        List<String> clues = new ArrayList<>();
        clues.add("stop=" + stops + (closed ? ")" : "") + (apart ? "_" : ""));
        clues.add("left=" + left);
        clues.add("right=" + right);
        clues.add("stop+right=" + stops + closed + right);
        clues.add("left+right=" + left + "," + right);
        clues.add("lead+left=" + lead + "," + left);
        clues.add("lead+left+right=" + lead + "," + left + "," + right);
        clues.add("right+then=" + right + "," + shape(afterNext));
        clues.add("word=" + bare(before).toLowerCase(Locale.ROOT));
        clues.add("left+previous=" + left + "," + bare(previous).toLowerCase(Locale.ROOT));
        if (LABELS.contains(left) && (lead.equals("none") || lead.endsWith("stop"))) {
            clues.add("label");
        }
        if (known) {
            clues.add("known");
            clues.add("known+right=" + right);
        }
        return clues;
    }

    private static int wordStart(CharSequence text, int end) {
        int start = end;
        while (start > 0 && end - start < LONGEST_WORD && !Character.isWhitespace(text.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    private static int wordEnd(CharSequence text, int start) {
        int end = start;
        while (end < text.length() && end - start < LONGEST_WORD && !Character.isWhitespace(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** Without brackets and quotation marks around it. */
    private static String bare(String word) {
        int start = 0;
        int end = word.length();
        while (start < end && !Character.isLetterOrDigit(word.charAt(start))) {
            start++;
        }
        while (end > start && !Character.isLetterOrDigit(word.charAt(end - 1))) {
            end--;
        }
        return word.substring(start, end);
    }

    /** What a word looks like, in a few classes. */
    private static String shape(String word) {
        if (word.isEmpty()) {
            return "none";
        }
        String bare = bare(word);
        String open = word.startsWith(bare) ? "" : "(";
        if (bare.isEmpty()) {
            return ".!?…".indexOf(word.charAt(word.length() - 1)) >= 0 ? "stop" : word.substring(0, 1);
        }
        if (word.endsWith("%")) {
            return "%";
        }
        String stopped = ".!?…;:".indexOf(word.charAt(word.length() - 1)) >= 0 ? "stop" : "";
        return open + kind(bare) + stopped;
    }

    private static String kind(String word) {
        if (word.matches("[\\d.,/]+")) {
            boolean label = word.length() <= 2;
            return label ? "9" : word.matches("\\d{1,2}(?:\\.\\d{1,2}){1,4}") ? "9.9" : "99";
        }
        if (word.matches("[IVXL]{2,}")) {
            return "IV";
        }
        if (word.length() == 1) {
            return Character.isUpperCase(word.charAt(0)) ? "A" : "a";
        }
        boolean capitals = word.equals(word.toUpperCase(Locale.ROOT));
        if (capitals) {
            return Character.isLetter(word.charAt(0)) ? "AA" : "9A";
        }
        boolean inner = word.indexOf('.') > 0;
        return (Character.isUpperCase(word.charAt(0)) ? "Aa" : "aa") + (inner ? "." : "");
    }
}
