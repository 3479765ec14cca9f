package org.trichluc.match;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.trichluc.rule.Element;
import org.trichluc.rule.Firsts;
import org.trichluc.rule.Lexicon;
import org.trichluc.rule.Part;
import org.trichluc.vietnamese.Folded;
import org.trichluc.vietnamese.Words;

/**
 * Programs that begin with one part, by the word behind it. Scores of rules begin with a number; only those that can go
 * on with the word that follows it are tried.
 */
final class Followers {

    private static final int[] NONE = {};

    private final Part part;
    private final BitSet whatever = new BitSet();
    private final Map<String, BitSet> adding = new HashMap<>();
    private final Map<String, int[]> byHead = new HashMap<>();
    private int[] always = NONE;

    Followers(Part part) {
        this.part = part;
    }

    /** Whether a program begins with nothing but a part. */
    static boolean suit(Program program) {
        return program.template.elements().get(0) instanceof Element.SlotOf slot
                && program.rule.slots().get(slot.name()) instanceof Part;
    }

    void add(Program program, int index) {
        List<Element> elements = program.template.elements();
        Firsts next = Firsts.of(elements.subList(1, elements.size()), program.rule.slots());
        if (next.open() || !next.parts().isEmpty()) {
            whatever.set(index);
            return;
        }
        next.literals().forEach(w -> add(w, index));
        for (Lexicon lexicon : next.lexicons()) {
            lexicon.foldedSpellings().forEach(w -> add(w, index));
        }
    }

    private void add(String word, int index) {
        String head = word.substring(0, Words.endOfRun(word, 0));
        adding.computeIfAbsent(head, k -> new BitSet()).set(index);
    }

    /** Call once all programs are added. */
    void seal() {
        always = whatever.stream().toArray();
        adding.forEach((head, set) -> {
            set.or(whatever);
            byHead.put(head, set.stream().toArray());
        });
        adding.clear();
    }

    boolean canBeginWith(char c) {
        return part.canBeginWith(c);
    }

    /** The programs worth trying at an offset. */
    int[] at(Looked looked, Folded text, int offset) {
        Looked.Up caught = looked.up(part, offset);
        if (caught == Looked.NOTHING) {
            return NONE;
        }
        int next = caught.end();
        while (next < text.length() && Words.isBlank(text.charAt(next))) {
            next++;
        }
        if (next >= text.length() || byHead.isEmpty()) {
            return always;
        }
        String head = text.subSequence(next, Words.endOfRun(text, next)).toString();
        return byHead.getOrDefault(head, always);
    }
}
