package org.trichluc.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.trichluc.vietnamese.Folded;
import org.trichluc.vietnamese.Words;

/**
 * Reads templates and contexts.
 *
 * <pre>
 * template := item+                       context := item* '…' item*
 * item     := blank | unit '?'?
 * unit     := slot | gap | group | word | mark
 * slot     := '{' name '}'                name    := [a-z] [a-z0-9_-]*
 * gap      := '{…' digit+ '}'
 * group    := '(' item* ('|' item*)* ')'
 * word     := a run of letters and digits
 * mark     := any other character; a backslash before one of  \ ? { } ( ) | …  makes it a mark
 * blank    := white space
 * </pre>
 *
 * <p>Words that follow each other are compared in one piece. Alternatives without slots are tried longest first.
 */
final class TemplateParser {

    /** A template that cannot be read; the message says why. */
    static final class Malformed extends Exception {
        private static final long serialVersionUID = 1L;

        Malformed(String message) {
            super(message);
        }
    }

    private static final int MAX_GAP = 20;

    private final String source;
    private int at;

    private TemplateParser(String source) {
        this.source = source;
    }

    static Template template(String source, int line) throws Malformed {
        List<Element> elements = new TemplateParser(source.strip()).all();
        if (elements.contains(new Element.Itself())) {
            throw new Malformed("… stands for the match and belongs in unless or needs");
        }
        if (elements.get(0) instanceof Element.Gap || elements.get(elements.size() - 1) instanceof Element.Gap) {
            throw new Malformed("a gap at the edge of a template has no bound to run to");
        }
        return new Template(source, line, elements);
    }

    static Context context(String source, int line) throws Malformed {
        List<Element> elements = new TemplateParser(source.strip()).all();
        int here = elements.indexOf(new Element.Itself());
        if (here < 0 || here != elements.lastIndexOf(new Element.Itself())) {
            throw new Malformed("a context holds exactly one … for the match");
        }
        if (elements.size() == 1) {
            throw new Malformed("a context says what stands before or after …");
        }
        return new Context(source, line, elements.subList(0, here), elements.subList(here + 1, elements.size()));
    }

    private List<Element> all() throws Malformed {
        List<Element> elements = sequence();
        if (at < source.length()) {
            throw new Malformed("a '" + source.charAt(at) + "' too many at column " + (at + 1));
        }
        if (elements.isEmpty()) {
            throw new Malformed("nothing to match");
        }
        return elements;
    }

    private List<Element> sequence() throws Malformed {
        List<Element> result = new ArrayList<>();
        while (at < source.length() && source.charAt(at) != ')' && source.charAt(at) != '|') {
            Element next = item();
            boolean optional = at < source.length() && source.charAt(at) == '?' && !(next instanceof Element.Blank);
            if (optional) {
                at++;
                result.add(new Element.Maybe(next));
            } else {
                append(result, next);
            }
        }
        return List.copyOf(result);
    }

    /** Joins what can be compared in one piece: word blank word, and anything that stands without a blank. */
    private static void append(List<Element> list, Element next) {
        int last = list.size() - 1;
        if (next instanceof Element.Blank) {
            if (last < 0 || !(list.get(last) instanceof Element.Blank)) {
                list.add(next);
            }
        } else if (next instanceof Element.Literal word
                && last >= 0
                && list.get(last) instanceof Element.Literal before) {
            list.set(last, new Element.Literal(before.folded() + word.folded()));
        } else if (next instanceof Element.Literal word
                && last >= 1
                && list.get(last) instanceof Element.Blank
                && list.get(last - 1) instanceof Element.Literal before
                && needsBlank(before.folded(), word.folded())) {
            list.remove(last);
            list.set(last - 1, new Element.Literal(before.folded() + " " + word.folded()));
        } else {
            list.add(next);
        }
    }

    private static boolean needsBlank(String before, String after) {
        return !Words.edge(before + after, before.length());
    }

    private Element item() throws Malformed {
        char c = source.charAt(at);
        if (Words.isBlank(c) || c == '\t' || c == '\n') {
            while (at < source.length() && Character.isWhitespace(source.charAt(at))) {
                at++;
            }
            return new Element.Blank();
        }
        return switch (c) {
            case '{' -> braces();
            case '(' -> group();
            case '…' -> {
                at++;
                yield new Element.Itself();
            }
            case '?', '}' -> throw new Malformed("a '" + c + "' with nothing before it at column " + (at + 1));
            default -> literal(c);
        };
    }

    private Element literal(char first) throws Malformed {
        int start = at;
        if (first == '\\') {
            if (at + 1 >= source.length()) {
                throw new Malformed("a backslash at the end");
            }
            at += 2;
            return new Element.Literal(source.substring(start + 1, at));
        }
        at = Math.max(start + 1, Words.endOfWord(source, start));
        return new Element.Literal(Folded.of(source.substring(start, at)).toString());
    }

    private Element braces() throws Malformed {
        int close = source.indexOf('}', at);
        if (close < 0) {
            throw new Malformed("a '{' without its '}' at column " + (at + 1));
        }
        String inner = source.substring(at + 1, close);
        at = close + 1;
        if (inner.matches("…\\d{1,2}")) {
            int words = Integer.parseInt(inner.substring(1));
            if (words < 1 || words > MAX_GAP) {
                throw new Malformed("a gap holds 1 to " + MAX_GAP + " words");
            }
            return new Element.Gap(words);
        }
        if (inner.startsWith("…")) {
            throw new Malformed("a gap without a bound: {" + inner + "}");
        }
        if (!inner.matches("[a-z][a-z0-9_-]*")) {
            throw new Malformed("'" + inner + "' is no name of a slot (small letters, digits, - and _)");
        }
        return new Element.SlotOf(inner);
    }

    private Element group() throws Malformed {
        int open = at++;
        List<List<Element>> alternatives = new ArrayList<>();
        alternatives.add(sequence());
        while (at < source.length() && source.charAt(at) == '|') {
            at++;
            alternatives.add(sequence());
        }
        if (at >= source.length()) {
            throw new Malformed("a '(' without its ')' at column " + (open + 1));
        }
        at++;
        if (alternatives.stream().anyMatch(List::isEmpty)) {
            throw new Malformed("an empty alternative; write (…)? for an optional group");
        }
        boolean literals = alternatives.stream().allMatch(a -> a.size() == 1 && a.get(0) instanceof Element.Literal);
        if (literals) {
            alternatives.sort(Comparator.comparingInt(
                    a -> -((Element.Literal) a.get(0)).folded().length()));
        }
        return new Element.Choice(List.copyOf(alternatives));
    }
}
