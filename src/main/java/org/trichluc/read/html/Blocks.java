package org.trichluc.read.html;

import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;

/** What the elements of a page are to a reader. */
final class Blocks {
    private static final Set<String> BLOCKS = Set.of(
            "address",
            "article",
            "aside",
            "blockquote",
            "body",
            "caption",
            "center",
            "dd",
            "details",
            "dialog",
            "div",
            "dl",
            "dt",
            "fieldset",
            "figcaption",
            "figure",
            "footer",
            "form",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "header",
            "hgroup",
            "hr",
            "legend",
            "li",
            "main",
            "menu",
            "nav",
            "ol",
            "p",
            "pre",
            "section",
            "summary",
            "table",
            "tbody",
            "td",
            "tfoot",
            "th",
            "thead",
            "tr",
            "ul");

    /** No text of the page. */
    private static final Set<String> UNSEEN = Set.of(
            "head",
            "script",
            "style",
            "title",
            "template",
            "noscript",
            "noframes",
            "iframe",
            "object",
            "embed",
            "applet",
            "audio",
            "video",
            "canvas",
            "svg",
            "math",
            "select",
            "textarea",
            "button",
            "datalist",
            "input",
            "img",
            "area",
            "map",
            "xml",
            "del",
            "colgroup",
            "rp",
            "rt");

    /** Word's parts of a page that are no part of the text. */
    private static final Set<String> UNSEEN_PARTS =
            Set.of("header", "footer", "comment-list", "comment", "frame-attr", "footnote-separator");

    private Blocks() {}

    /** Whether a line ends where the element begins and ends. */
    static boolean is(Element e) {
        return BLOCKS.contains(e.normalName());
    }

    /** Whether nothing of an element is seen on paper. */
    static boolean isUnseen(Element e, Declarations said) {
        return UNSEEN.contains(e.normalName())
                || UNSEEN_PARTS.contains(said.of("mso-element"))
                || said.of("mso-special-character").equals("comment")
                || isPageEdge(e);
    }

    /** Whether an element is text that the page keeps from being seen. */
    static boolean isHidden(Element e, Declarations said) {
        return e.hasAttr("hidden")
                || said.of("display").equals("none")
                || said.of("visibility").equals("hidden")
                || said.of("mso-hide").startsWith("all");
    }

    /** The running head and foot as LibreOffice writes them. */
    private static boolean isPageEdge(Element e) {
        String title = e.normalName().equals("div") ? e.attr("title").toLowerCase(Locale.ROOT) : "";
        return title.equals("header") || title.equals("footer");
    }
}
