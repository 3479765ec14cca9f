package org.trichluc.extract.figure;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.trichluc.vietnamese.Folded;
import org.trichluc.vietnamese.Words;

/** Finds where the label of a number begins: behind the clause before, behind who did it, behind a colon's topic. */
final class Clauses {

    /** “Về du lịch: …” names the field that is spoken of, not what the numbers count. */
    private static final Pattern FIELD = Pattern.compile("[^\\p{L}]{0,4}về ");

    private static final int LONGEST_TOPIC = 6;

    private final FigureWords words;
    private final Phrasing phrasing;
    private final Doers doers;

    Clauses(FigureWords words) {
        this.words = words;
        this.phrasing = words.phrasing();
        this.doers = new Doers(words);
    }

    /** Where the label begins behind the last figure: after the first separator; -1 where there is none. */
    int opening(String text, Folded folded, int left, int end, Named state) {
        String between = folded.subSequence(left, end).toString();
        int strongest = Math.max(between.lastIndexOf(';'), between.lastIndexOf("trong đó"));
        int separator = strongest >= 0 ? strongest : firstSeparator(between);
        if (between.contains(")")) {
            state.part = null;
            state.subject = state.bracket ? state.outside : state.subject;
            state.here = state.bracket ? state.hereOutside : state.here;
            state.bracket = false;
        }
        boolean opened = between.lastIndexOf('(') > between.lastIndexOf(')');
        boolean colon = between.endsWith(":") || between.contains(": ");
        if (colon && state.base != null && !opened && !state.bracket && between.indexOf(')') < 0) {
            state.colon = state.part == null ? state.base : state.part + Named.GAP + state.base;
            state.part = null;
            separator = Math.max(separator, between.lastIndexOf(':'));
        } else if (state.base != null
                && between.indexOf(')') < 0
                && phrasing.parts().matcher(between).find()) {
            state.part = state.base;
        } else if (between.indexOf(';') >= 0 && !state.bracket) {
            state.part = null;
        }
        if (between.indexOf(';') >= 0) {
            state.root = null;
        }
        state.outside = opened && !state.bracket ? state.subject : state.outside;
        state.hereOutside = opened && !state.bracket ? state.here : state.hereOutside;
        state.bracket |= opened;
        return separator < 0 ? -1 : left + separator + (between.startsWith("trong đó", separator) ? 8 : 1);
    }

    /** The first comma, colon or bracket; a bracket that closes again is passed over. */
    private static int firstSeparator(String between) {
        int open = between.indexOf('(');
        int close = between.indexOf(')', Math.max(0, open));
        for (int i = open >= 0 && close > open ? close + 1 : 0; i < between.length(); i++) {
            if (",(:)".indexOf(between.charAt(i)) >= 0) {
                return i;
            }
        }
        return open >= 0 && close > open ? close : -1;
    }

    /** Takes who did it from the sentence before where this one leaves it out. */
    void carry(Folded folded, int from, int to, Named state) {
        if (state.subject == null && state.carried != null && doers.leftOut(folded, from, to)) {
            state.subject = state.carried;
        }
    }

    /** Where the label of a sentence's first figure begins: behind a semicolon, a bracket, {@code , với}, a colon. */
    int beginning(String text, Folded folded, int left, int end, Named state) {
        String said = folded.subSequence(left, end).toString();
        int start = left + said.lastIndexOf(';') + 1;
        int bracket = said.lastIndexOf('(');
        if (bracket > said.lastIndexOf(')')
                && !Label.trimmed(folded, left + bracket, end, words).isEmpty()) {
            return left + bracket;
        }
        predicate(text, folded, afterAdverbial(folded, start, end), end, false, state);
        int with = said.lastIndexOf(", với ");
        if (with >= 0) {
            return left + with;
        }
        return topicBeforeColon(text, folded, start, end, state);
    }

    /**
     * Behind the doer at the head of a clause, who is remembered; where there is none, the clause's beginning.
     *
     * @param listed whether a number stands before the clause
     */
    int predicate(String text, Folded folded, int start, int end, boolean listed, Named state) {
        int head = Label.trimmed(folded, start, end, words).start();
        Matcher area = phrasing.area().matcher(folded).region(Math.min(head, end), end);
        if (area.lookingAt()) {
            state.area = text.substring(area.start(1), area.end(1));
            return area.end();
        }
        Doers.Doer doer = doers.at(text, folded, start, end, listed);
        boolean counted = listed && end > 0 && text.substring(start, end).isBlank() && text.charAt(start - 1) == ';';
        if (doer == null) {
            state.subject = state.nameOnly || counted ? null : state.subject;
            return start;
        }
        state.nameOnly = doer.nameOnly();
        state.subject = doer.acts() ? text.substring(doer.start(), doer.end()) : null;
        return doer.predicate();
    }

    /** The part of a label behind its last comma, unless it is a noun that the number belongs to as a whole. */
    private int lastClause(Folded folded, int start, int end) {
        String said = folded.subSequence(start, end).toString();
        int comma = said.lastIndexOf(", ");
        if (comma < 0 || phrasing.whole().matcher(said.strip()).lookingAt()) {
            return start;
        }
        Label rest = Label.trimmed(folded, start + comma + 1, end, words);
        return rest.words(folded.toString()) >= 2 ? start + comma + 1 : start;
    }

    /** Sets the topic to what stands before the last colon of the sentence's beginning. */
    private int topicBeforeColon(String text, Folded folded, int left, int end, Named state) {
        int colon = text.lastIndexOf(':', end - 1);
        if (colon < left || colon + 1 >= end || Words.isDigit(text.charAt(colon + 1))) {
            int told = predicate(text, folded, afterAdverbial(folded, left, end), end, false, state);
            return lastClause(folded, told, end);
        }
        int comma = folded.subSequence(left, colon).toString().lastIndexOf(", cụ thể");
        int stop = comma < 0 ? colon : left + comma;
        Label head = Label.trimmed(folded, afterAdverbial(folded, left, stop), stop, words)
                .withoutSubject(folded, words);
        head = nounOnly(folded, withoutPlace(folded, head)).shortened(folded, words);
        Label rest = Label.trimmed(folded, colon + 1, end, words);
        boolean place = words.places().longestAt(folded, head.start()) != null;
        boolean field = FIELD.matcher(folded).region(left, stop).lookingAt();
        String named = head.isEmpty() || place || field ? null : head.in(text);
        boolean first =
                left == 0 && folded.subSequence(0, head.start()).toString().matches("[^\\p{L}]*");
        if (rest.isEmpty() && named != null && first && head.words(text) <= LONGEST_TOPIC) {
            state.topic = Named.join(state.topic, named);
        } else {
            state.colon = named;
        }
        return colon + 1;
    }

    /** The noun phrase that a sentence before a colon begins with, without what is said of it. */
    private Label nounOnly(Folded folded, Label head) {
        Matcher growth = phrasing.growth().matcher(folded).region(head.start(), Math.max(head.start(), head.end()));
        if (growth.find()) {
            return new Label(growth.start(), growth.end());
        }
        Matcher m = phrasing.said().matcher(folded.subSequence(head.start(), Math.max(head.start(), head.end())));
        return m.find() && m.start() > 0 ? new Label(head.start(), head.start() + m.start()) : head;
    }

    /** The label without where it was counted: {@code giá gạo tại các chợ} is about {@code giá gạo}. */
    Label withoutPlace(Folded folded, Label label) {
        if (label.isEmpty()) {
            return label;
        }
        String said = folded.subSequence(label.start(), label.end()).toString();
        Matcher m = phrasing.place().matcher(said);
        return m.find() && m.start() > 0 ? new Label(label.start(), label.start() + m.start()) : label;
    }

    /** Skips {@code Trong năm 2020,} and {@code Qua kiểm tra,} at the beginning of a sentence. */
    private int afterAdverbial(Folded folded, int left, int end) {
        String head = folded.subSequence(left, end).toString();
        Matcher m = phrasing.adverbial().matcher(head);
        return m.find() ? left + m.end() : left;
    }

    int lastLink(Folded folded, int left, int end) {
        Matcher m = phrasing.link().matcher(folded.subSequence(left, end));
        int at = -1;
        while (m.find()) {
            at = left + m.start(1);
        }
        return at;
    }
}
