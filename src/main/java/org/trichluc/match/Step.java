package org.trichluc.match;

import java.util.List;
import org.trichluc.rule.Element;
import org.trichluc.rule.Filler;
import org.trichluc.vietnamese.Words;

/**
 * An element of a template that knows what follows it. Steps form a chain without loops, so an attempt always ends.
 */
sealed interface Step {

    /** Tries this step and all that follow at an offset; gives the end of the whole or -1. */
    int run(Attempt attempt, int at);

    /** The end of a chain. */
    record End() implements Step {
        @Override
        public int run(Attempt attempt, int at) {
            return attempt.mayEndAt(at) ? at : -1;
        }
    }

    /** Words or punctuation as they are. */
    record Literal(Element.Literal element, Step next) implements Step {
        @Override
        public int run(Attempt attempt, int at) {
            String words = element.folded();
            int end = at + words.length();
            boolean stands = attempt.folded.startsWith(words, at)
                    && Words.edge(attempt.text, at)
                    && Words.edge(attempt.text, end);
            return stands ? next.run(attempt, end) : attempt.fail(this, at);
        }
    }

    /** White space, or a place where none is needed. */
    record Blank(Step next) implements Step {
        @Override
        public int run(Attempt attempt, int at) {
            int end = at;
            while (end < attempt.text.length() && Words.isBlank(attempt.text.charAt(end))) {
                end++;
            }
            return end > at || Words.edge(attempt.text, at) ? next.run(attempt, end) : attempt.fail(this, at);
        }
    }

    /** What a part or a lexicon catches. */
    record Catch(String name, Filler filler, Step next) implements Step {
        @Override
        public int run(Attempt attempt, int at) {
            if (at >= attempt.text.length() || !Words.edge(attempt.text, at) || !attempt.goesOn()) {
                return attempt.fail(this, at);
            }
            Looked.Up found = attempt.looked.up(filler, at);
            if (found == Looked.NOTHING) {
                return attempt.fail(this, at);
            }
            attempt.push(name, at, found.end(), found.row());
            int whole = next.run(attempt, found.end());
            if (whole < 0) {
                attempt.pop();
            }
            return whole;
        }
    }

    /** Several ways on; the first that leads to the end is taken. */
    record Fork(Element element, List<Step> ways) implements Step {
        @Override
        public int run(Attempt attempt, int at) {
            for (Step way : ways) {
                int end = attempt.goesOn() ? way.run(attempt, at) : -1;
                if (end >= 0) {
                    return end;
                }
            }
            return -1;
        }
    }

    /** Up to so many words, as few as will do. */
    record Gap(int words, Step next) implements Step {
        @Override
        public int run(Attempt attempt, int at) {
            int end = at;
            for (int n = 0; ; n++) {
                int whole = attempt.goesOn() ? next.run(attempt, end) : -1;
                if (whole >= 0 || n == words) {
                    return whole;
                }
                int word = beginOfWord(attempt.text, end);
                if (word < 0) {
                    return -1;
                }
                end = Words.endOfWord(attempt.text, word);
            }
        }

        /** Where the next word of the sentence begins; -1 where the sentence or the cell ends first. */
        private static int beginOfWord(String text, int from) {
            int at = from;
            while (at < text.length() && !Words.isWord(text.charAt(at))) {
                char c = text.charAt(at);
                boolean stop = (c == '.' || c == '!' || c == '?')
                        && (at + 1 == text.length() || Words.isBlank(text.charAt(at + 1)));
                if (stop || c == '\t' || c == '\n') {
                    return -1;
                }
                at++;
            }
            return at < text.length() ? at : -1;
        }
    }

    /** What a step stands for, as a template writes it. */
    default String written() {
        if (this instanceof Literal literal) {
            return literal.element().folded();
        }
        if (this instanceof Catch slot) {
            return "{" + slot.name() + "}";
        }
        if (this instanceof Gap gap) {
            return "{…" + gap.words() + "}";
        }
        return this instanceof Blank ? "a blank" : "the end";
    }
}
