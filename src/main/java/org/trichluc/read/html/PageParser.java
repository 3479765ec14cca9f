package org.trichluc.read.html;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;
import org.trichluc.document.Format;
import org.trichluc.document.Note;
import org.trichluc.read.LeftOut;
import org.trichluc.read.flow.Paragraph;
import org.trichluc.read.flow.Seen;
import org.trichluc.read.flow.Story;

/** Reads the elements of a page in order. What an element opens is closed by what it left on a stack. */
final class PageParser implements NodeFilter {
    private static final char NO_BREAK_SPACE = '\u00a0';

    private final StyleSheet sheet;
    private final NoteLinks links;
    private final HtmlLists lists = new HtmlLists();
    private final List<Note> notes = new ArrayList<>();
    private final Deque<Scope> scopes = new ArrayDeque<>();
    private Story story = new Story();
    private Look look = Look.PLAIN;
    private @Nullable OpenParagraph paragraph;
    private @Nullable HtmlTable table;
    private @Nullable Integer outline;
    private final LeftOut leftOut = new LeftOut();
    private String label = "";
    private boolean broken;
    private boolean noteBegins;

    /** What an element opened, and what its end does. */
    private record Scope(Node node, Runnable end) {}

    private static final class OpenParagraph {
        final Paragraph text = new Paragraph();
        final Format format;
        boolean space = true;

        OpenParagraph(Look look, @Nullable Integer outline) {
            format = new Format(look.align(), Math.max(0, look.left()), look.firstLine(), outline, 0);
        }
    }

    private PageParser(Document page) {
        sheet = StyleSheet.of(page);
        links = NoteLinks.of(page);
    }

    /** Reads a whole page. */
    static PageParser read(Document page) {
        PageParser parser = new PageParser(page);
        page.filter(parser);
        parser.endParagraph();
        return parser;
    }

    Story body() {
        return story;
    }

    /** What the page holds and does not show. */
    LeftOut leftOut() {
        return leftOut;
    }

    List<Note> notes() {
        return notes;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode text) {
            text(text.getWholeText());
            return FilterResult.CONTINUE;
        }
        if (!(node instanceof Element element)) {
            return FilterResult.CONTINUE;
        }
        Declarations said = sheet.of(element);
        if (Blocks.isUnseen(element, said) || links.isBackLink(element)) {
            return FilterResult.SKIP_CHILDREN;
        }
        if (Blocks.isHidden(element, said)) {
            leftOut.hidden(element.text());
            return FilterResult.SKIP_CHILDREN;
        }
        return start(element, said) ? FilterResult.CONTINUE : FilterResult.SKIP_CHILDREN;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        while (!scopes.isEmpty() && scopes.getFirst().node == node) {
            scopes.pop().end.run();
        }
        return FilterResult.CONTINUE;
    }

    private void open(Element element, Runnable end) {
        scopes.push(new Scope(element, end));
    }

    /** Begins an element; false where what is in it has been read or is not seen. */
    private boolean start(Element element, Declarations said) {
        NoteLinks.Ref reference = links.reference(element);
        if (reference != null) {
            paragraph().text.note(reference.marker(), reference.id());
            paragraph().space = false;
            return false;
        }
        if (isWordSpacing(element, said)) {
            return false;
        }
        NoteLinks.Ref note = links.note(element);
        if (note != null) {
            startNote(element, note);
        }
        if (Blocks.is(element)) {
            endParagraph();
            open(element, this::endParagraph);
        }
        Look outer = look;
        look = outer.of(element, said);
        open(element, () -> look = outer);
        structure(element, said);
        return true;
    }

    /** Word's tabs and labels, and the blanks that it puts behind a label. */
    private boolean isWordSpacing(Element element, Declarations said) {
        if (said.of("mso-list").equals("ignore")) {
            label = element.text().replace(NO_BREAK_SPACE, ' ').strip() + " ";
            return true;
        }
        if (!said.of("mso-tab-count").isEmpty()) {
            paragraph().text.tab();
            paragraph().space = true;
            return true;
        }
        boolean blank = said.raw("font") != null
                && element.wholeText().chars().allMatch(c -> c == NO_BREAK_SPACE || Character.isWhitespace(c));
        if (blank) {
            text(" ");
        }
        return blank;
    }

    private void structure(Element element, Declarations said) {
        switch (element.normalName()) {
            case "h1", "h2", "h3", "h4", "h5", "h6" ->
                heading(element, element.normalName().charAt(1) - '0');
            case "br" -> lineBreak();
            case "ul", "ol", "menu" -> {
                lists.start(element, said);
                open(element, lists::end);
            }
            case "li" -> {
                String counted = lists.label(element);
                label = noteBegins ? "" : counted;
            }
            default -> {
                String level = said.of("mso-outline-level");
                if (level.length() == 1 && level.charAt(0) >= '1' && level.charAt(0) <= '9' && Blocks.is(element)) {
                    heading(element, level.charAt(0) - '0');
                }
                tableElement(element, said);
            }
        }
    }

    private void heading(Element element, int level) {
        Integer outer = outline;
        outline = level;
        open(element, () -> outline = outer);
    }

    private void tableElement(Element element, Declarations said) {
        HtmlTable here = table;
        switch (element.normalName()) {
            case "table" -> startTable(element, said);
            case "thead" -> {
                if (here != null) {
                    here.startHeaders();
                    open(element, here::endHeaders);
                }
            }
            case "tr" -> {
                if (here != null && here.startRow()) {
                    boolean header = said.of("mso-yfti-irow").equals("-1")
                            || element.attr("style").contains("thead");
                    open(element, () -> here.endRow(header));
                }
            }
            case "td", "th" -> {
                if (here != null && here.startCell(element, said)) {
                    open(element, () -> {
                        endParagraph();
                        here.endCell();
                    });
                }
            }
            default -> {}
        }
    }

    private void startTable(Element element, Declarations said) {
        HtmlTable outer = table;
        if (outer != null && !outer.isInCell()) {
            return;
        }
        HtmlTable own = new HtmlTable(element, said, story);
        Look around = look;
        table = own;
        look = around.unindented();
        open(element, () -> {
            own.end();
            table = outer;
            look = around;
        });
    }

    private void startNote(Element element, NoteLinks.Ref note) {
        OpenParagraph around = paragraph;
        Story outer = story;
        HtmlTable outerTable = table;
        Story own = new Story();
        story = own;
        table = null;
        paragraph = null;
        noteBegins = true;
        open(element, () -> {
            endParagraph();
            noteBegins = false;
            notes.add(new Note(
                    note.id(), note.marker(), own.noteBlocks(note.id() + "p", note.marker(), true), note.endnote()));
            story = outer;
            table = outerTable;
            paragraph = around;
        });
    }

    private OpenParagraph paragraph() {
        OpenParagraph here = paragraph;
        if (here == null) {
            here = new OpenParagraph(look, outline);
            here.text.label(label, look.style());
            label = "";
            noteBegins = false;
            paragraph = here;
        }
        return here;
    }

    private void endParagraph() {
        OpenParagraph here = paragraph;
        broken = false;
        if (here != null) {
            paragraph = null;
            story.paragraph(here.text, here.format);
        }
    }

    /** One is a line break, two set paragraphs apart. */
    private void lineBreak() {
        if (broken) {
            endParagraph();
            return;
        }
        OpenParagraph here = paragraph;
        if (here != null) {
            here.text.lineBreak();
            here.space = true;
            broken = true;
        }
    }

    private void text(String written) {
        boolean blank = written.chars().allMatch(c -> c != NO_BREAK_SPACE && Character.isWhitespace(c));
        boolean between = table != null && !table.isInCell();
        if (blank && paragraph == null || between) {
            return;
        }
        OpenParagraph here = paragraph();
        String piece = look.verbatim() ? written : collapsed(written, here);
        if (piece.isEmpty()) {
            return;
        }
        broken = broken && blank;
        Seen seen = Seen.of(piece, look.font(), look.capitals());
        here.text.text(seen.text(), look.style().in(seen.font()));
    }

    /**
     * White space as a browser shows it: none at the start of a line, one space elsewhere. A tab between words of a line
     * is what a word processor leaves of its own.
     */
    private static String collapsed(String written, OpenParagraph here) {
        StringBuilder text = new StringBuilder(written.length());
        int at = 0;
        while (at < written.length()) {
            char c = written.charAt(at);
            int end = at;
            boolean tab = false;
            boolean line = false;
            while (end < written.length() && isWhite(written.charAt(end))) {
                tab |= written.charAt(end) == '\t';
                line |= written.charAt(end) == '\n' || written.charAt(end) == '\r';
                end++;
            }
            if (end == at) {
                text.append(c);
                end++;
            } else if (!here.space) {
                text.append(tab && !line ? '\t' : ' ');
            }
            here.space = isWhite(c);
            at = end;
        }
        return text.toString();
    }

    private static boolean isWhite(char c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
    }
}
