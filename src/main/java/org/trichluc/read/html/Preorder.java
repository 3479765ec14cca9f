package org.trichluc.read.html;

import java.util.Arrays;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeVisitor;

/** Where the elements of a page begin and end, so that what lies in one is told without walking through it. */
final class Preorder {
    private final Map<Node, int[]> places = new IdentityHashMap<>();

    static Preorder of(Document page) {
        Preorder order = new Preorder();
        page.traverse(new NodeVisitor() {
            private int count;

            @Override
            public void head(Node node, int depth) {
                if (node instanceof Element) {
                    order.places.put(node, new int[] {count++, 0});
                }
            }

            @Override
            public void tail(Node node, int depth) {
                int[] place = order.places.get(node);
                if (place != null) {
                    place[1] = count;
                }
            }
        });
        return order;
    }

    /** The places of some elements, sorted. */
    int[] places(Collection<Element> elements) {
        return elements.stream().mapToInt(this::begin).sorted().toArray();
    }

    int begin(Element e) {
        int[] place = places.get(e);
        return place == null ? -1 : place[0];
    }

    /** Of elements in the order of the page, the part that lies in one, itself included. */
    <T extends Element> List<T> within(Element outer, List<T> elements, int[] sorted) {
        int[] place = places.get(outer);
        return place == null ? List.of() : elements.subList(index(sorted, place[0]), index(sorted, place[1]));
    }

    /** How many of the sorted places lie in an element, its own included. */
    int count(Element outer, int[] sorted) {
        int[] place = places.get(outer);
        return place == null ? 0 : index(sorted, place[1]) - index(sorted, place[0]);
    }

    private static int index(int[] sorted, int value) {
        int at = Arrays.binarySearch(sorted, value);
        return at < 0 ? -at - 1 : at;
    }
}
