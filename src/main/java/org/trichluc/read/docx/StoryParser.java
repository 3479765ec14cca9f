package org.trichluc.read.docx;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.trichluc.read.archive.Element;
import org.trichluc.read.archive.TooLargeException;
import org.trichluc.read.archive.XmlStream;
import org.trichluc.read.flow.FieldStack;
import org.trichluc.read.flow.Item;
import org.trichluc.read.flow.Paragraph;
import org.trichluc.read.flow.Picture;
import org.trichluc.read.flow.Place;
import org.trichluc.read.flow.Story;
import org.trichluc.read.flow.Symbols;

/**
 * Reads one story (the body, a note) from its XML. Elements that merely wrap (content controls, hyperlinks, insertions,
 * smart tags) are looked through; what must be closed again is a {@link Scope} on a stack of its own, so that neither
 * nesting nor disorder in the file can break the reader.
 */
final class StoryParser {
    private static final int MOST_PARAGRAPHS = 300_000;
    private static final String KNOWN_EXTENSIONS = "http://schemas.microsoft.com/office/";

    private final XmlStream xml;
    private final DocxContext context;
    private final Story story;
    private final Deque<Scope> scopes = new ArrayDeque<>();
    private final FieldStack fields = new FieldStack();
    private @Nullable OpenParagraph paragraph;
    private @Nullable Drawing drawing;
    private @Nullable Paragraph carried;
    private @Nullable OpenRun run;
    private @Nullable OpenTable table;
    private int paragraphs;
    private int deleted;
    private boolean chosen;
    private boolean numbered;
    private Frame frame = Frame.NONE;

    /** What an element opened, and what its end does. */
    private record Scope(int depth, Runnable end) {}

    StoryParser(XmlStream xml, DocxContext context, Story story) {
        this.xml = xml;
        this.context = context;
        this.story = story;
    }

    /** Whether the story showed the number that Word gave it as a note. */
    boolean isNumbered() {
        return numbered;
    }

    /** Reads the element just started to its end. */
    void parse() throws IOException {
        int outer = xml.depth() - 1;
        while (xml.depth() > outer && xml.next()) {
            if (xml.isStart()) {
                start();
            } else if (xml.isEnd()) {
                close(xml.depth());
            }
        }
        close(-1);
        release();
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
        switch (xml.name()) {
            case "w:p" -> startParagraph();
            case "w:pPr" -> paragraphProperties(xml.element());
            case "w:r", "m:r" -> startRun();
            case "w:rPr" -> runProperties(xml.element());
            case "w:tbl" -> startTable();
            case "w:tr" -> {
                if (table != null && table.startRow()) {
                    open(table::endRow);
                }
            }
            case "w:tc" -> startCell();
            case "w:txbxContent" -> startBox();
            case "w:tblPr", "w:tblGrid", "w:trPr", "w:tcPr" -> {
                Element e = xml.element();
                if (table != null) {
                    table.properties(e);
                }
            }
            case "w:del", "w:moveFrom" -> {
                deleted++;
                open(() -> deleted--);
            }
            case "mc:AlternateContent" -> {
                boolean outer = chosen;
                chosen = false;
                open(() -> chosen = outer);
            }
            case "mc:Choice", "mc:Fallback" -> alternative();
            case "w:sectPr" -> context.references().endSection(xml.element());
            case "w:sdtPr", "w:sdtEndPr", "w:rt", "w:tblPrEx", "w:customXmlPr", "w:smartTagPr" -> xml.skip();
            case "wp:anchor", "wps:wsp", "wpg:grpSp", "v:group", "v:shape", "v:rect", "v:roundrect", "v:oval" -> {
                startDrawing();
                runContent();
            }
            case "wp:positionH", "wp:positionV", "wp:posOffset", "a:xfrm" -> place();
            case "wp:extent" -> {
                if (drawing != null) {
                    drawing.size(xml.attribute("cx"), xml.attribute("cy"));
                }
                runContent();
            }
            default -> runContent();
        }
    }

    private void startDrawing() {
        Drawing own = new Drawing(xml.name(), xml.attribute("style"), drawing);
        drawing = own;
        open(() -> {
            drawing = own.outer();
            hand(own.inOrder(), own.place());
        });
    }

    private void place() throws IOException {
        if (drawing != null) {
            switch (xml.name()) {
                case "wp:posOffset" -> drawing.offset(xml.content());
                case "a:xfrm" -> drawing.place(xml.element());
                default -> drawing.position(xml.name(), xml.attribute("relativeFrom"));
            }
        }
    }

    /** Hands what was drawn to the drawing around it or to the paragraph that it is anchored in. */
    private void hand(List<Item> drawn, @Nullable Place place) {
        if (drawing != null) {
            drawing.add(drawn, place);
        } else if (paragraph != null) {
            paragraph.text().anchor(drawn, place);
        } else {
            story.box(drawn);
        }
    }

    private void runContent() throws IOException {
        switch (xml.name()) {
            case "w:t", "m:t" -> text(xml.content().replace('\n', ' ').replace('\r', ' '));
            case "w:delText", "w:delInstrText", "w:instrText" -> xml.skip();
            case "w:noBreakHyphen" -> text("-");
            case "w:softHyphen" -> text(Symbols.SOFT_HYPHEN);
            case "m:den" -> text("/");
            case "w:tab", "w:ptab" -> text("\t");
            case "w:br", "w:cr" -> text("\n");
            case "w:fldChar" -> fieldCharacter(xml.element());
            case "w:sym" -> symbol(xml.element());
            case "w:footnoteReference" -> noteReference(false, xml.element());
            case "w:endnoteReference" -> noteReference(true, xml.element());
            case "w:footnoteRef", "w:endnoteRef" -> numbered = true;
            case "w:lastRenderedPageBreak" -> context.references().newPage();
            case "wp:extent" -> frame = Frame.ofDrawing(xml.attribute("cx"), xml.attribute("cy"));
            case "v:shape", "v:rect" -> frame = Frame.ofStyle(xml.attribute("style"));
            case "a:blip" -> picture(xml.attribute("r:embed"));
            case "v:imagedata" -> picture(xml.attribute("r:id"));
            default -> {}
        }
    }

    private void startParagraph() throws TooLargeException {
        if (++paragraphs > MOST_PARAGRAPHS) {
            throw new TooLargeException("it has more than " + MOST_PARAGRAPHS + " paragraphs");
        }
        OpenParagraph outer = paragraph;
        OpenRun outerRun = run;
        Paragraph goesOn = carried == null ? new Paragraph() : carried;
        carried = null;
        OpenParagraph own = new OpenParagraph(context, goesOn);
        paragraph = own;
        run = null;
        open(() -> {
            paragraph = outer;
            run = outerRun;
            fields.paragraphEnds();
            if (own.runsOn()) {
                carried = own.text();
            } else {
                story.paragraph(own.text(), own.format());
            }
        });
    }

    private void paragraphProperties(Element pPr) {
        if (paragraph != null) {
            paragraph.properties(pPr);
        }
        if (pPr.has("w:sectPr")) {
            context.references().endSection(pPr.child("w:sectPr"));
        }
    }

    /** Shows a paragraph whose end is hidden where nothing follows that it could run on in. */
    private void release() {
        if (carried != null) {
            story.paragraph(carried, new OpenParagraph(context, carried).format());
            carried = null;
        }
    }

    private void startRun() {
        OpenRun outer = run;
        if (paragraph == null) {
            return;
        }
        OpenRun own = new OpenRun(paragraph);
        run = own;
        open(() -> {
            own.end();
            run = outer;
        });
    }

    private void runProperties(Element rPr) {
        if (run != null) {
            run.properties(rPr, context.styles().theme());
        }
    }

    private void startTable() {
        OpenTable outer = table;
        if (outer != null && !outer.isInCell()) {
            return;
        }
        release();
        OpenTable own = new OpenTable(context.styles(), story);
        table = own;
        open(() -> {
            release();
            own.end();
            table = outer;
        });
    }

    private void startCell() {
        if (table != null && table.startCell()) {
            OpenTable own = table;
            open(() -> {
                release();
                own.endCell();
            });
        }
    }

    private void startBox() throws IOException {
        OpenParagraph anchor = paragraph;
        if (!isVisible()) {
            xml.skip();
            return;
        }
        OpenRun outerRun = run;
        OpenTable outerTable = table;
        Paragraph outerCarried = carried;
        Drawing around = drawing;
        drawing = null;
        paragraph = null;
        run = null;
        table = null;
        carried = null;
        story.startBox();
        open(() -> {
            release();
            List<Item> box = story.endBox();
            paragraph = anchor;
            run = outerRun;
            table = outerTable;
            carried = outerCarried;
            drawing = around;
            hand(box, null);
        });
    }

    /** Of several renderings of one thing, only the first that Word would understand is looked into. */
    private void alternative() throws IOException {
        boolean understood = xml.name().equals("mc:Fallback") || isUnderstood(xml.attribute("Requires"));
        if (understood && !chosen) {
            chosen = true;
        } else {
            xml.skip();
        }
    }

    private boolean isUnderstood(@Nullable String requires) {
        if (requires == null) {
            return false;
        }
        for (String prefix : requires.strip().split("\\s+")) {
            String namespace = xml.namespace(prefix);
            if (namespace == null || !namespace.startsWith(KNOWN_EXTENSIONS)) {
                return false;
            }
        }
        return true;
    }

    private boolean isVisible() {
        return deleted == 0 && !fields.hides() && (run == null || !run.hidden());
    }

    private void text(String piece) {
        if (run != null && isVisible()) {
            run.text(piece);
        } else if (run != null && deleted == 0 && !fields.hides()) {
            context.leftOut().hidden(piece);
        }
    }

    private void picture(@Nullable String id) {
        OpenParagraph here = paragraph;
        if (id != null && here != null && isVisible()) {
            Parts parts = context.parts();
            here.text().picture(new Picture(frame.width(), frame.height(), () -> parts.picture(id)));
        }
    }

    private void symbol(Element e) {
        String code = e.attribute("w:char");
        if (code != null && code.matches("[0-9A-Fa-f]{1,6}")) {
            text(Symbols.of(e.attribute("w:font"), Integer.parseInt(code, 16)));
        }
    }

    private void fieldCharacter(Element e) {
        String type = e.attribute("w:fldCharType");
        if (type == null) {
            return;
        }
        switch (type) {
            case "begin" -> {
                Element box = e.child("w:ffData").child("w:checkBox");
                if (box != Element.NONE) {
                    Boolean checked = box.has("w:checked") ? box.toggle("w:checked") : box.toggle("w:default");
                    text(Boolean.TRUE.equals(checked) ? "☒" : "□");
                }
                fields.begin();
            }
            case "separate" -> fields.separate();
            case "end" -> fields.end();
            default -> {}
        }
    }

    private void noteReference(boolean endnote, Element e) {
        String key = e.attribute("w:id");
        OpenRun here = run;
        if (here == null || key == null || !isVisible()) {
            return;
        }
        String follows = e.attribute("w:customMarkFollows");
        if (follows == null || !Element.on(follows)) {
            String id = context.references().add(endnote, key, null).id();
            here.paragraph().text().note(id, id);
            return;
        }
        here.startMarker(marker -> {
            String id = context.references().add(endnote, key, marker).id();
            here.paragraph().text().note(id, id);
        });
    }
}
