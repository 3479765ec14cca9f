package org.trichluc.read.flow;

import java.util.ArrayDeque;
import java.util.Deque;

/** The fields open at a place of the text. Their results are seen, their instructions are not. */
public final class FieldStack {
    private static final int DEEPEST = 200;
    private final Deque<Boolean> inResult = new ArrayDeque<>();
    private int instructions;

    public void begin() {
        if (inResult.size() < DEEPEST) {
            inResult.push(false);
            instructions++;
        }
    }

    public void separate() {
        if (!inResult.isEmpty() && !inResult.getFirst()) {
            inResult.pop();
            inResult.push(true);
            instructions--;
        }
    }

    public void end() {
        if (!inResult.isEmpty() && !inResult.pop()) {
            instructions--;
        }
    }

    /** Whether what stands here is part of an instruction. */
    public boolean hides() {
        return instructions > 0;
    }

    /** Ends instructions that were never ended: one broken field must not swallow the rest of the text. */
    public void paragraphEnds() {
        while (!inResult.isEmpty() && !inResult.getFirst()) {
            end();
        }
    }
}
