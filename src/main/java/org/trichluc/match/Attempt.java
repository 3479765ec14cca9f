package org.trichluc.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.trichluc.rule.Lexicon;
import org.trichluc.vietnamese.Folded;

/** The state of trying one template at one place: what was caught so far and how far it got. */
final class Attempt {

    /** Steps after which an attempt gives up; a template of the rule book needs some dozens. */
    static final int MAX_STEPS = 5_000;

    private static final int ANYWHERE = -1;

    final String text;
    final Folded folded;
    final Looked looked;
    private final List<Slot> caught = new ArrayList<>();
    private int steps;
    private int mustEndAt = ANYWHERE;
    private int furthest;
    private @Nullable Step stoppedAt;

    Attempt(String text, Folded folded) {
        this.text = text;
        this.folded = folded;
        this.looked = new Looked(text, folded);
    }

    /** Tries a sequence of steps at an offset; gives the end or -1. */
    int run(Step first, int start) {
        return run(first, start, ANYWHERE);
    }

    /** Tries a sequence that must end at an offset. */
    int run(Step first, int start, int end) {
        caught.clear();
        steps = 0;
        mustEndAt = end;
        furthest = start;
        stoppedAt = first;
        return first.run(this, start);
    }

    /** Counts a step; false when the attempt has taken too many. */
    boolean goesOn() {
        return ++steps <= MAX_STEPS;
    }

    boolean mayEndAt(int offset) {
        return mustEndAt == ANYWHERE || mustEndAt == offset;
    }

    int fail(Step step, int offset) {
        if (offset >= furthest) {
            furthest = offset;
            stoppedAt = step;
        }
        return -1;
    }

    void push(String slot, int start, int end, Lexicon.@Nullable Row row) {
        caught.add(new Slot(slot, start, end, text.substring(start, end), row == null ? Map.of() : row.columns()));
    }

    void pop() {
        caught.remove(caught.size() - 1);
    }

    List<Slot> slots() {
        return List.copyOf(caught);
    }

    /** The furthest offset at which a step failed. */
    int furthest() {
        return furthest;
    }

    /** The step that failed there. */
    @Nullable
    Step stoppedAt() {
        return stoppedAt;
    }
}
