package org.trichluc.read.html;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.trichluc.read.flow.Markers;

/**
 * Notes of a page. Whatever program wrote it, a note's marker in the text is a link to the note, and the note begins or
 * ends with a link back; nothing else on a page does that.
 */
final class NoteLinks {
    private static final int LONGEST_MARKER = 12;

    /** A note with more links in it is no note. */
    private static final int MOST_LINKS = 8;

    private final Map<Element, Ref> references = new IdentityHashMap<>();
    private final Map<Element, Ref> notes = new IdentityHashMap<>();
    private final Set<Element> backLinks = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Map<String, Element> targets = new HashMap<>();
    private final Preorder order;
    private final List<Element> links;
    private final int[] linkPlaces;

    /**
     * A note and its marker.
     *
     * @param id {@code n1}, in the order of the markers
     * @param marker as printed, without brackets
     */
    record Ref(String id, String marker, boolean endnote) {}

    private NoteLinks(Document page) {
        order = Preorder.of(page);
        links = new ArrayList<>(page.select("a[href^=#]"));
        linkPlaces = order.places(links);
        Set<String> wanted = new HashSet<>();
        links.forEach(a -> wanted.add(target(a)));
        for (Element e : links.isEmpty() ? List.<Element>of() : page.select("[id], a[name]")) {
            for (String key : List.of(e.id(), e.attr("name"))) {
                if (!key.isEmpty() && wanted.contains(key)) {
                    targets.putIfAbsent(key, e);
                }
            }
        }
        tie();
    }

    static NoteLinks of(Document page) {
        return new NoteLinks(page);
    }

    /** The note to which this element is the marker; null for any other element. */
    @Nullable
    Ref reference(Element e) {
        return references.get(e);
    }

    /** The note that this element holds; null for any other element. */
    @Nullable
    Ref note(Element e) {
        return notes.get(e);
    }

    /** Whether the element leads back from a note to its marker. */
    boolean isBackLink(Element e) {
        return backLinks.contains(e);
    }

    private void tie() {
        Map<Element, Element> found = new LinkedHashMap<>();
        for (Element a : links) {
            Element back = backLinks.contains(a) ? null : backLink(a);
            if (back != null && backLinks.add(back)) {
                found.put(a, back);
            }
        }
        List<Element> ends = new ArrayList<>(found.keySet());
        ends.addAll(found.values());
        int[] places = order.places(ends);
        found.forEach((marker, back) -> {
            String name = (marker.attr("name") + marker.id() + marker.attr("href")).toLowerCase(Locale.ROOT);
            boolean endnote = name.contains("edn") || name.contains("endnote");
            String id = "n" + (references.size() + 1);
            Ref ref = new Ref(id, Markers.bare(marker.text()), endnote);
            references.put(marker, ref);
            notes.put(container(back, places), ref);
        });
    }

    /** The later link, at the place where this one leads, that leads back to it; null where there is none. */
    private @Nullable Element backLink(Element from) {
        Element target = from.text().strip().length() > LONGEST_MARKER ? null : targets.get(target(from));
        List<Element> inside = target == null ? List.of() : linksAt(target);
        if (inside.size() > MOST_LINKS) {
            return null;
        }
        for (Element candidate : inside) {
            Element to = targets.get(target(candidate));
            boolean leadsBack =
                    to != null && linksAt(to).equals(List.of(from)) && order.begin(candidate) > order.begin(from);
            if (candidate != from && leadsBack) {
                return candidate;
            }
        }
        return null;
    }

    /** The links in an element or, where it is a mere name for a place, the one that stands there. */
    private List<Element> linksAt(Element target) {
        List<Element> inside = order.within(target, links, linkPlaces);
        if (!inside.isEmpty() || target.hasText()) {
            return inside;
        }
        Element next = target.nextElementSibling();
        return next == null ? List.of() : order.within(next, links, linkPlaces);
    }

    private static String target(Element link) {
        return link.attr("href").substring(1);
    }

    /** The widest element around a link back in which there is no other, and no marker. */
    private Element container(Element back, int[] ends) {
        Element widest = back;
        for (Element e = back.parent(); e != null && !e.normalName().equals("body"); e = e.parent()) {
            if (order.count(e, ends) > 1) {
                break;
            }
            widest = e;
        }
        return widest;
    }
}
