package org.trichluc.read.odt;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.trichluc.document.Box;
import org.trichluc.document.Note;
import org.trichluc.read.LeftOut;
import org.trichluc.read.archive.Element;
import org.trichluc.read.archive.TooLargeException;
import org.trichluc.read.archive.XmlStream;
import org.trichluc.read.flow.Item;
import org.trichluc.read.flow.Markers;
import org.trichluc.read.flow.Paragraph;
import org.trichluc.read.flow.Picture;
import org.trichluc.read.flow.Place;
import org.trichluc.read.flow.Story;

/**
 * Reads the body of an OpenDocument text. Elements that merely wrap are looked through; what must be closed again is a
 * {@link Scope} on a stack of its own, so that nesting costs no call.
 */
final class OdtParser {
    private static final int MOST_PARAGRAPHS = 300_000;
    private static final int MOST_SPACES = 200;
    private static final int MOST_OUTLINE = 9;

    /** What is no text of the page: comments, deletions, declarations, the making of indexes, other renderings. */
    private static final Set<String> UNSEEN = Set.of(
            "office:annotation",
            "office:annotation-end",
            "office:forms",
            "office:event-listeners",
            "office:scripts",
            "text:tracked-changes",
            "text:sequence-decls",
            "text:variable-decls",
            "text:user-field-decls",
            "text:ruby-text",
            "text:script",
            "table:title",
            "table:desc",
            "svg:title",
            "svg:desc",
            "draw:object",
            "draw:object-ole",
            "draw:plugin",
            "draw:glue-point");

    private static final Set<String> BOXES = Set.of(
            "draw:text-box",
            "draw:custom-shape",
            "draw:rect",
            "draw:ellipse",
            "draw:circle",
            "draw:polygon",
            "draw:polyline",
            "draw:path",
            "draw:line",
            "draw:connector",
            "draw:caption");

    private final XmlStream xml;
    private final OdtStyles styles;
    private final OdtLists lists;
    private final Function<String, Picture.Content> pictures;
    private final List<Note> notes = new ArrayList<>();
    private final LeftOut leftOut = new LeftOut();
    private final Deque<Scope> scopes = new ArrayDeque<>();
    private Story story = new Story();
    private @Nullable OpenParagraph paragraph;
    private @Nullable OdtTable table;
    private @Nullable Place place;
    private String marker = "";
    private boolean endnote;
    private int paragraphs;
    private int begunNotes;
    private OdtFrame frame = new OdtFrame();

    /** What an element opened, and what its end does. */
    private record Scope(int depth, Runnable end) {}

    private static final class OpenParagraph {
        final Paragraph text = new Paragraph();
        Look look;

        OpenParagraph(Look look) {
            this.look = look;
        }
    }

    /** With the way to a picture by the name that the text refers to it by. */
    OdtParser(XmlStream xml, OdtStyles styles, Function<String, Picture.Content> pictures) {
        this.pictures = pictures;
        this.xml = xml;
        this.styles = styles;
        this.lists = new OdtLists(styles);
    }

    Story body() {
        return story;
    }

    /** What the file holds and does not show. */
    LeftOut leftOut() {
        return leftOut;
    }

    List<Note> notes() {
        return notes;
    }

    /** Reads the element just started to its end. */
    void parse() throws IOException {
        int outer = xml.depth() - 1;
        while (xml.depth() > outer && xml.next()) {
            if (xml.isStart()) {
                start();
            } else if (xml.isEnd()) {
                close(xml.depth());
            } else {
                text(xml.text().replaceAll("[ \\t\\r\\n]++", " "));
            }
        }
        close(-1);
    }

    private void open(Runnable end) {
        scopes.push(new Scope(xml.depth(), end));
    }

    private void close(int depth) {
        while (!scopes.isEmpty() && scopes.getFirst().depth > depth) {
            scopes.pop().end.run();
        }
    }

    private void start() throws IOException {
        String name = xml.name();
        if (UNSEEN.contains(name) || name.startsWith("text:") && name.endsWith("-source")) {
            xml.skip();
            return;
        }
        if (BOXES.contains(name)) {
            startBox();
            return;
        }
        switch (name) {
            case "draw:frame" -> {
                Place outer = place;
                place = place();
                frame = new OdtFrame(xml);
                open(() -> place = outer);
            }
            case "text:p" -> startParagraph(null);
            case "text:h" -> startParagraph(Lengths.count(xml.attribute("text:outline-level"), MOST_OUTLINE));
            case "text:span" -> startSpan();
            case "text:s" -> text(" ".repeat(Lengths.count(xml.attribute("text:c"), MOST_SPACES)));
            case "text:tab" -> text("\t");
            case "text:line-break" -> text("\n");
            case "text:note" -> startNote();
            case "text:note-citation" -> marker = citation();
            case "text:note-body" -> startNoteBody();
            case "text:section", "text:hidden-text", "text:hidden-paragraph" -> hideable();
            case "text:list" -> startList();
            case "text:list-item" -> {
                lists.startItem(Element.integer(xml.attribute("text:start-value")));
                open(lists::endItem);
            }
            case "draw:image" -> picture();
            default -> tableElement(name);
        }
    }

    private void tableElement(String name) throws IOException {
        OdtTable here = table;
        switch (name) {
            case "table:table" -> startTable();
            case "table:table-header-rows" -> {
                if (here != null) {
                    here.startHeaders();
                    open(here::endHeaders);
                }
            }
            case "table:table-row" -> {
                if (here != null && here.startRow()) {
                    open(here::endRow);
                }
            }
            case "table:table-cell" -> startCell();
            case "table:covered-table-cell" -> {
                if (here != null) {
                    here.covered(xml);
                }
                xml.skip();
            }
            default -> {}
        }
    }

    private void startParagraph(@Nullable Integer outline) throws TooLargeException {
        if (++paragraphs > MOST_PARAGRAPHS) {
            throw new TooLargeException("it has more than " + MOST_PARAGRAPHS + " paragraphs");
        }
        OpenParagraph outer = paragraph;
        String style = xml.attribute("text:style-name");
        OpenParagraph own = new OpenParagraph(styles.paragraph(style));
        paragraph = own;
        boolean header = "true".equals(xml.attribute("text:is-list-header"));
        Element level = lists.level(style);
        own.text.label(label(style, outline, header), own.look.style());
        Story here = story;
        open(() -> {
            here.paragraph(own.text, styles.format(style, outline, level));
            paragraph = outer;
        });
    }

    private String label(@Nullable String style, @Nullable Integer outline, boolean header) {
        if (lists.inList()) {
            return lists.label(style);
        }
        return outline == null || header ? "" : lists.heading(outline);
    }

    private void startSpan() {
        OpenParagraph here = paragraph;
        if (here != null) {
            Look outer = here.look;
            here.look = styles.span(outer, xml.attribute("text:style-name"));
            open(() -> here.look = outer);
        }
    }

    private void startList() {
        lists.startList(
                xml.attribute("text:style-name"),
                "true".equals(xml.attribute("text:continue-numbering")),
                xml.attribute("text:continue-list"),
                xml.attribute("xml:id"));
        open(lists::endList);
    }

    private void hideable() throws IOException {
        if ("none".equals(xml.attribute("text:display")) || "true".equals(xml.attribute("text:is-hidden"))) {
            leftOut.hidden(xml.content());
        }
    }

    private void startTable() {
        OdtTable outer = table;
        if (outer != null && !outer.isInCell()) {
            return;
        }
        OpenParagraph around = paragraph;
        OdtTable own = new OdtTable(styles, story);
        Deque<OdtLists.Open> outerLists = lists.suspend();
        table = own;
        paragraph = null;
        open(() -> {
            own.end();
            lists.resume(outerLists);
            table = outer;
            paragraph = around;
        });
    }

    private void startCell() {
        OdtTable here = table;
        if (here != null && here.startCell(xml)) {
            open(here::endCell);
        }
    }

    private void startNote() throws IOException {
        if (paragraph == null || paragraph.look.hidden()) {
            xml.skip();
            return;
        }
        marker = "";
        endnote = "endnote".equals(xml.attribute("text:note-class"));
    }

    private String citation() throws IOException {
        String label = xml.attribute("text:label");
        String shown = xml.content();
        return Markers.bare(shown.isBlank() && label != null ? label : shown);
    }

    private void startNoteBody() throws IOException {
        OpenParagraph anchor = paragraph;
        if (anchor == null) {
            xml.skip();
            return;
        }
        Story outer = story;
        OdtTable outerTable = table;
        Deque<OdtLists.Open> outerLists = lists.suspend();
        Story own = new Story();
        String id = "n" + ++begunNotes;
        String shown = marker;
        boolean last = endnote;
        anchor.text.note(shown, id);
        story = own;
        table = null;
        paragraph = null;
        open(() -> {
            notes.add(new Note(id, shown, own.noteBlocks(id + "p", shown, true), last));
            lists.resume(outerLists);
            story = outer;
            table = outerTable;
            paragraph = anchor;
        });
    }

    private void picture() throws IOException {
        OpenParagraph here = paragraph;
        Picture picture = frame.picture(xml, pictures);
        if (picture == null) {
            return;
        }
        if (here == null) {
            story.box(List.of(Item.of(picture)));
        } else if (!here.look.hidden()) {
            here.text.picture(picture);
        }
    }

    private void startBox() {
        OpenParagraph anchor = paragraph;
        OdtTable outerTable = table;
        Deque<OdtLists.Open> outerLists = lists.suspend();
        Story here = story;
        Place around = place;
        Place own = xml.attribute("svg:x") == null ? around : place();
        place = null;
        here.startBox();
        table = null;
        paragraph = null;
        open(() -> {
            List<Item> box = here.endBox();
            if (anchor == null) {
                here.box(box);
            } else {
                anchor.text.anchor(box, own);
            }
            place = around;
            lists.resume(outerLists);
            table = outerTable;
            paragraph = anchor;
        });
    }

    /** Where the frame or shape just started stands; null where it does not tell. */
    private @Nullable Place place() {
        Double left = Lengths.points(xml.attribute("svg:x"));
        Double top = Lengths.points(xml.attribute("svg:y"));
        if (left == null || top == null) {
            return null;
        }
        Double width = Lengths.points(xml.attribute("svg:width"));
        Double height = Lengths.points(xml.attribute("svg:height"));
        Box area = new Box(left, top, left + (width == null ? 0 : width), top + (height == null ? 0 : height));
        return new Place(area, "" + xml.attribute("text:anchor-type"));
    }

    private void text(String piece) {
        OpenParagraph here = paragraph;
        if (here != null && !here.look.hidden()) {
            here.look.add(piece, here.text);
        } else if (here != null) {
            leftOut.hidden(piece);
        }
    }
}
