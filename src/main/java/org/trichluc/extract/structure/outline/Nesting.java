package org.trichluc.extract.structure.outline;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds which heading stands under which. A series keeps the depth at which it began; a new series goes below what is
 * open, unless it is of an outer kind; a decimal number goes below the number that it begins with.
 */
final class Nesting {

    private final List<Para> headings;
    private final int[] parents;
    private final Deque<Integer> open = new ArrayDeque<>();

    private Nesting(List<Para> headings) {
        this.headings = headings;
        this.parents = new int[headings.size()];
    }

    /** For each heading the index of the one that it stands under, -1 for the outermost. */
    static int[] of(List<Para> headings) {
        Nesting nesting = new Nesting(new ArrayList<>(headings));
        for (int i = 0; i < headings.size(); i++) {
            nesting.place(i);
        }
        return nesting.parents;
    }

    private void place(int i) {
        readAsCapital(i);
        Para p = headings.get(i);
        Integer above = p.label() == null ? null : numberAbove(p.label());
        if (above != null) {
            closeTo(above);
        } else {
            Integer sibling = sibling(p);
            if (sibling == null || restartsBelow(i, sibling)) {
                closeInner(i);
            } else {
                closeTo(sibling);
                open.pop();
            }
        }
        parents[i] = open.isEmpty() ? -1 : open.peek();
        open.push(i);
    }

    /** {@code I}, {@code V} and {@code X} behind {@code H}, {@code U} and {@code V} of a series of capitals. */
    private void readAsCapital(int i) {
        Label label = headings.get(i).label();
        if (label == null || label.kind() != Label.Kind.ROMAN) {
            return;
        }
        Label capital = label.asUpper();
        for (int o : open) {
            Label other = headings.get(o).label();
            if (other != null && other.kind() == Label.Kind.ROMAN) {
                return;
            }
            if (other != null
                    && other.kind() == Label.Kind.UPPER
                    && capital != null
                    && capital.value() == other.value() + 1) {
                headings.set(i, headings.get(i).with(capital));
                return;
            }
        }
    }

    /** The open heading that a decimal number continues: {@code 2} for {@code 2.1}. */
    private @Nullable Integer numberAbove(Label label) {
        if (label.kind() != Label.Kind.NUMBERS) {
            return null;
        }
        List<Integer> prefix = label.values().subList(0, label.values().size() - 1);
        for (int o : open) {
            Label other = headings.get(o).label();
            if (other != null
                    && !other.kind().isBullet()
                    && !other.kind().isWord()
                    && other.values().equals(prefix)) {
                return o;
            }
        }
        return null;
    }

    private @Nullable Integer sibling(Para p) {
        for (int o : open) {
            if (series(headings.get(o)).equals(series(p))) {
                return o;
            }
        }
        return null;
    }

    private static String series(Para p) {
        if (p.label() != null) {
            return p.label().series();
        }
        return "none" + (p.isCentered() && p.isCapitals() ? "-centred" : p.isCapitals() ? "-capitals" : "");
    }

    /** Whether a series that begins anew stands within the open one of its kind: it is closed otherwise. */
    private boolean restartsBelow(int i, int sibling) {
        Label label = headings.get(i).label();
        Label other = headings.get(sibling).label();
        return label != null
                && other != null
                && label.value() == 1
                && !label.kind().isBullet()
                && !label.mark().equals(other.mark());
    }

    /** Whether the series of an open heading goes on behind {@code i}, before one further out does. */
    private boolean goesOn(int i, int heading) {
        Para p = headings.get(heading);
        Label label = p.label();
        if (label == null || label.kind().isBullet()) {
            return false;
        }
        for (int j = i + 1; j < headings.size(); j++) {
            Label next = headings.get(j).label();
            if (next == null) {
                continue;
            }
            if (next.series().equals(label.series()) && next.value() == label.value() + 1) {
                return true;
            }
            for (int o : open) {
                if (o < heading && next.series().equals(series(headings.get(o)))) {
                    return false;
                }
            }
        }
        return false;
    }

    private void closeTo(int heading) {
        while (!open.isEmpty() && open.peek() != heading) {
            open.pop();
        }
    }

    /** Closes what is of an inner kind, unless its series goes on later. */
    private void closeInner(int i) {
        int rank = rank(headings.get(i));
        while (!open.isEmpty() && rank(headings.get(open.peek())) > rank) {
            if (first(headings.get(i)) && goesOn(i, open.peek())) {
                return;
            }
            open.pop();
        }
    }

    private static boolean first(Para p) {
        return p.label() != null && p.label().value() == 1;
    }

    /** The usual order of the kinds, the outermost lowest. */
    private static int rank(Para p) {
        if (p.label() != null) {
            int rank = p.label().kind().ordinal() * 10;
            return p.label().kind() == Label.Kind.NUMBERS
                    ? rank + p.label().values().size()
                    : rank;
        }
        boolean outermost = p.isCentered() && p.isCapitals();
        return outermost ? -1 : Label.Kind.BRACKET.ordinal() * 10 + 5;
    }
}
