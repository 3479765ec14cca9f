package org.trichluc.read.flow;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.trichluc.document.Block;
import org.trichluc.document.Mark;
import org.trichluc.document.Style;

/**
 * Markers of notes that are nothing but characters of a paragraph: raised digits ({@code dân chủ¹}), square brackets
 * ({@code dân chủ [1]}) or round ones that stand close to their word ({@code dân chủ(1)}).
 */
final class TypedMarkers {
    private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    /** What begins a paragraph that is a note: group 1 raised, group 2 in brackets. */
    private static final Pattern START =
            Pattern.compile("(?:([" + RAISED + "]{1,3})|\\[(\\d{1,3})\\]|\\((\\d{1,3})\\))\\s*+(?=\\S)");

    /** Raised digits behind a word (not behind a unit of length or a letter alone) or a number; brackets behind a word. */
    private static final Pattern REFERENCE = Pattern.compile("(?<=[\\p{L}\\p{N}\\p{Pe}\\p{Pf}\"'.,;:!?%…])(?:"
            + "(?<!\\b[kdcm]?m)(?<!\\b\\p{L})([" + RAISED + "]{1,3})(?!\\p{L})"
            + "|\\s?\\[(\\d{1,3})\\]|(?<=[\\p{L}\"”])\\((\\d{1,3})\\))");

    /**
     * A paragraph's marker.
     *
     * @param length of the marker and the space behind it, in UTF-16 units
     * @param raised whether it is raised, so that nothing but a note begins so
     */
    record Start(String marker, int length, boolean raised) {

        /** The marker that comes next in a series; none behind an asterisk. */
        String next() {
            return Character.isDigit(marker.charAt(0)) ? String.valueOf(Integer.parseInt(marker) + 1) : "";
        }
    }

    private TypedMarkers() {}

    /** The marker with which a paragraph begins; null where it begins with none. */
    static @Nullable Start start(Block block) {
        Matcher m = START.matcher(block.text());
        if (m.lookingAt()) {
            return new Start(number(m), m.end(), m.group(1) != null);
        }
        if (block.runs().isEmpty() || block.runs().get(0).style().raise() != Style.Raise.SUPER) {
            return null;
        }
        int end = block.runs().get(0).end();
        String raised = block.text().substring(0, end).strip();
        boolean marker =
                raised.matches("\\d{1,3}|\\*{1,3}") && end < block.text().length();
        return marker ? new Start(raised, end, true) : null;
    }

    /** The markers that a block refers to. */
    static Set<String> references(Block block) {
        Set<String> found = new TreeSet<>();
        Matcher m = REFERENCE.matcher(block.text());
        while (m.find()) {
            found.add(number(m));
        }
        block.marks().stream().filter(x -> x.note() == null).forEach(x -> found.add(x.marker()));
        return found;
    }

    /**
     * The block with its markers as marks and no part of the text. Digits raised above a number and digits in brackets
     * are markers only where they are among {@code notes}.
     */
    static Block marked(Block block, Set<String> notes) {
        String text = block.text();
        int[] offsets = new int[text.length() + 1];
        StringBuilder kept = new StringBuilder();
        List<Mark> marks = new ArrayList<>();
        Matcher m = REFERENCE.matcher(text);
        int read = 0;
        while (m.find()) {
            boolean power = m.group(1) == null || Character.isDigit(text.charAt(m.start() - 1));
            if (power && !notes.contains(number(m))) {
                continue;
            }
            read = keep(text, read, m.start(), offsets, kept);
            marks.add(new Mark(kept.length(), number(m), null));
            boolean twoSpaces = text.startsWith(" ", m.end()) && kept.toString().endsWith(" ");
            int end = m.end() + (twoSpaces ? 1 : 0);
            Arrays.fill(offsets, read, end, kept.length());
            read = end;
        }
        if (marks.isEmpty()) {
            return block;
        }
        keep(text, read, text.length(), offsets, kept);
        offsets[text.length()] = kept.length();
        Block moved = block.rewritten(kept.toString(), i -> offsets[i]);
        marks.addAll(moved.marks());
        marks.sort(Comparator.comparingInt(Mark::offset));
        return moved.marked(List.copyOf(marks));
    }

    private static int keep(String text, int from, int to, int[] offsets, StringBuilder kept) {
        for (int i = from; i < to; i++) {
            offsets[i] = kept.length();
            kept.append(text.charAt(i));
        }
        return to;
    }

    private static String number(Matcher m) {
        if (m.group(1) != null) {
            StringBuilder digits = new StringBuilder();
            m.group(1).chars().forEach(c -> digits.append(RAISED.indexOf(c)));
            return digits.toString();
        }
        return m.group(2) != null ? m.group(2) : m.group(3);
    }
}
