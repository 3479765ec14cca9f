package org.trichluc.match;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import org.trichluc.document.BlockKind;
import org.trichluc.rule.Context;
import org.trichluc.rule.Element;
import org.trichluc.rule.Lexicon;
import org.trichluc.rule.Part;
import org.trichluc.rule.Rule;
import org.trichluc.rule.RuleBook;
import org.trichluc.vietnamese.Folded;
import org.trichluc.vietnamese.Words;

/**
 * The rule language word for word and without any haste: every template at every place, every lexicon entry one by one.
 * The engine is held against it.
 */
final class SlowMatcher {

    /** What is compared: rule, template, bounds and slots. */
    record Found(String rule, String template, int start, int end, List<String> slots) {}

    private record Try(Rule rule, int template, Found found) {}

    private final RuleBook book;
    private String text = "";
    private Folded folded = Folded.of("");
    private Rule rule;
    private List<String> slots = new ArrayList<>();

    SlowMatcher(RuleBook book) {
        this.book = book;
        this.rule = book.rules().get(0);
    }

    List<Found> match(String input, BlockKind kind) {
        text = input;
        folded = Folded.of(input);
        Map<String, List<Try>> byKind = new TreeMap<>();
        for (Rule r : book.rules()) {
            rule = r;
            if (r.in().isEmpty() || r.in().contains(kind.slug())) {
                byKind.computeIfAbsent(r.finds(), k -> new ArrayList<>()).addAll(tries());
            }
        }
        List<Found> result = new ArrayList<>();
        byKind.values().forEach(tries -> result.addAll(settle(tries)));
        return result;
    }

    private List<Try> tries() {
        List<Try> result = new ArrayList<>();
        for (int start = 0; start < text.length(); start++) {
            boolean blank = Words.isBlank(text.charAt(start));
            boolean glued = start > 0 && Words.isLetter(text.charAt(start - 1)) && Words.isDigit(text.charAt(start));
            for (int t = 0; t < rule.match().size() && Words.edge(text, start) && !glued && !blank; t++) {
                slots = new ArrayList<>();
                int[] end = {-1};
                int from = start;
                sequence(rule.match().get(t).elements(), start, at -> {
                    end[0] = at;
                    return true;
                });
                while (end[0] > from && Words.isBlank(text.charAt(end[0] - 1))) {
                    end[0]--;
                }
                if (end[0] > from && agree() && stands(from, end[0])) {
                    String template = rule.match().get(t).source();
                    result.add(new Try(rule, t, new Found(rule.id(), template, from, end[0], List.copyOf(slots))));
                }
            }
        }
        return result;
    }

    /** Whether each slot that stands twice caught the same. */
    private boolean agree() {
        Map<String, Object> before = new TreeMap<>();
        for (String slot : slots) {
            String name = slot.substring(0, slot.indexOf('='));
            String caught = slot.substring(name.length() + 1);
            Object what = rule.slots().get(name) instanceof Lexicon lexicon
                    ? String.valueOf(lexicon.row(caught))
                    : Folded.of(caught).toString();
            if (!what.equals(before.getOrDefault(name, what))) {
                return false;
            }
            before.put(name, what);
        }
        return true;
    }

    private boolean stands(int start, int end) {
        List<String> caught = slots;
        slots = new ArrayList<>();
        boolean result = rule.unless().stream().noneMatch(c -> holds(c, start, end))
                && (rule.needs().isEmpty() || rule.needs().stream().anyMatch(c -> holds(c, start, end)));
        slots = caught;
        return result;
    }

    private boolean holds(Context c, int start, int end) {
        if (!sequence(c.after(), end, at -> true)) {
            return false;
        }
        for (int from = 0; from <= start; from++) {
            if (Words.edge(text, from) && sequence(c.before(), from, at -> at == start)) {
                return true;
            }
        }
        return false;
    }

    private boolean sequence(List<Element> elements, int at, IntPredicate then) {
        if (elements.isEmpty()) {
            return then.test(at);
        }
        return element(elements.get(0), at, end -> sequence(elements.subList(1, elements.size()), end, then));
    }

    private boolean element(Element e, int at, IntPredicate then) {
        if (e instanceof Element.Literal l) {
            int end = at + l.folded().length();
            return folded.toString().startsWith(l.folded(), at) && bounded(at, end) && then.test(end);
        }
        if (e instanceof Element.Maybe m) {
            return element(m.element(), at, then) || then.test(at);
        }
        if (e instanceof Element.Choice c) {
            return c.alternatives().stream().anyMatch(a -> sequence(a, at, then));
        }
        if (e instanceof Element.SlotOf s) {
            return slot(s.name(), at, then);
        }
        if (e instanceof Element.Gap g) {
            return gap(g.words(), at, then);
        }
        int end = at;
        while (end < text.length() && Words.isBlank(text.charAt(end))) {
            end++;
        }
        return (end > at || Words.edge(text, at)) && then.test(end);
    }

    private boolean bounded(int start, int end) {
        return Words.edge(text, start) && Words.edge(text, end);
    }

    private boolean slot(String name, int at, IntPredicate then) {
        if (at >= text.length()) {
            return false;
        }
        int end = -1;
        if (rule.slots().get(name) instanceof Lexicon lexicon) {
            for (Lexicon.Row row : lexicon.rows()) {
                for (String spelling : row.spellings()) {
                    int close = at + spelling.length();
                    if (folded.toString().startsWith(Folded.of(spelling).toString(), at) && bounded(at, close)) {
                        end = Math.max(end, close);
                    }
                }
            }
        } else if (rule.slots().get(name) instanceof Part part) {
            end = part.endAt(text, at);
        }
        if (end < 0 || !bounded(at, end)) {
            return false;
        }
        slots.add(name + "=" + text.substring(at, end));
        boolean whole = then.test(end);
        if (!whole) {
            slots.remove(slots.size() - 1);
        }
        return whole;
    }

    private boolean gap(int words, int at, IntPredicate then) {
        if (then.test(at)) {
            return true;
        }
        int word = at;
        while (word < text.length() && !Words.isWord(text.charAt(word))) {
            if (text.substring(word).matches("(?s)(?:[.!?](?: .*)?|[\\t\\n].*)")) {
                return false;
            }
            word++;
        }
        return words > 0 && word < text.length() && gap(words - 1, Words.endOfWord(text, word), then);
    }

    private static List<Found> settle(List<Try> tries) {
        List<Try> left = new ArrayList<>(tries);
        Map<Integer, Found> stands = new TreeMap<>();
        while (!left.isEmpty()) {
            Try best = left.stream()
                    .min(Comparator.comparingInt((Try t) -> -t.rule().priority())
                            .thenComparingInt(t -> t.found().start() - t.found().end())
                            .thenComparingInt(t -> t.found().start())
                            .thenComparing(t -> t.rule().id())
                            .thenComparingInt(Try::template))
                    .orElseThrow();
            Found winner = best.found();
            stands.put(winner.start(), winner);
            left.removeIf(t -> t.found().start() < winner.end()
                    && winner.start() < t.found().end());
        }
        return List.copyOf(stands.values());
    }
}
