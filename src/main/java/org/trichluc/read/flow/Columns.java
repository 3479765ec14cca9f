package org.trichluc.read.flow;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** The columns of a table, found from where its cells begin and end. */
final class Columns {
    /** Edges closer than this are one (in twips: 2.5 points), unless a cell lies between them. */
    static final int HAIR = 50;

    private final Map<Integer, Integer> index = new HashMap<>();
    private final int count;

    private Columns(List<Integer> edges, Collection<CellShape> cells) {
        Map<Integer, Integer> narrow = new HashMap<>();
        for (CellShape c : cells) {
            if (c.right() > c.left() && c.right() - c.left() <= HAIR) {
                narrow.merge(c.right(), c.left(), Math::max);
            }
        }
        int at = -1;
        int begun = 0;
        for (int edge : edges) {
            boolean cellBetween = narrow.getOrDefault(edge, begun - 1) >= begun;
            if (at < 0 || edge - begun > HAIR || cellBetween) {
                at++;
                begun = edge;
            }
            index.put(edge, at);
        }
        count = Math.max(1, at);
    }

    static Columns of(Collection<CellShape> cells) {
        TreeSet<Integer> edges = new TreeSet<>();
        for (CellShape c : cells) {
            edges.add(c.left());
            edges.add(c.right());
        }
        return new Columns(new ArrayList<>(edges), cells);
    }

    /** The column that begins at an edge; at the table's right edge, the number of columns. */
    int index(int edge) {
        return index.getOrDefault(edge, 0);
    }

    int count() {
        return count;
    }
}
