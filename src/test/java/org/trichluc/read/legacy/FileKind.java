package org.trichluc.read.legacy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.BiFunction;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The formats of files with fonts, each with the shortest file that holds a report as an author typed it. */
enum FileKind {
    DOCX("docx"),
    RTF("rtf"),
    ODT("odt"),
    FODT("fodt"),
    HTML("html");

    private static final String WORD = "xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'";
    private static final String OPEN = "xmlns:office='urn:oasis:names:tc:opendocument:xmlns:office:1.0'"
            + " xmlns:style='urn:oasis:names:tc:opendocument:xmlns:style:1.0'"
            + " xmlns:text='urn:oasis:names:tc:opendocument:xmlns:text:1.0'"
            + " xmlns:table='urn:oasis:names:tc:opendocument:xmlns:table:1.0'";
    private static final String OPEN_TYPE = "application/vnd.oasis.opendocument.text";

    final String ending;

    FileKind(String ending) {
        this.ending = ending;
    }

    /**
     * A piece of a report: characters as typed and the font's number.
     *
     * @param font 0 for small letters, 1 for capitals
     */
    record Piece(String typed, int font) {}

    /** Paragraphs, of which the last refers to a note, then a table of one row. */
    record Report(List<String> fonts, List<Piece> paragraphs, List<Piece> cells, Piece note) {}

    byte[] write(Report r) throws IOException {
        return switch (this) {
            case DOCX -> docx(r);
            case RTF -> rtf(r).getBytes(StandardCharsets.US_ASCII);
            case ODT -> zip("mimetype", OPEN_TYPE, "content.xml", open(r, "document-content", ""));
            case FODT ->
                open(r, "document", " office:mimetype='" + OPEN_TYPE + "'").getBytes(StandardCharsets.UTF_8);
            case HTML -> html(r).getBytes(StandardCharsets.US_ASCII);
        };
    }

    /** The paragraphs and behind the last what refers to the note, then the cells. */
    private static String body(Report r, BiFunction<Piece, String, String> paragraph, String reference) {
        StringBuilder result = new StringBuilder();
        for (int i = 0; i < r.paragraphs().size(); i++) {
            boolean last = i + 1 == r.paragraphs().size();
            result.append(paragraph.apply(r.paragraphs().get(i), last ? reference : ""));
        }
        return result.toString();
    }

    private static byte[] docx(Report r) throws IOException {
        BiFunction<Piece, String, String> p = (piece, more) -> "<w:p><w:r><w:rPr><w:rFonts w:ascii='"
                + r.fonts().get(piece.font()) + "' w:hAnsi='" + r.fonts().get(piece.font())
                + "'/></w:rPr><w:t xml:space='preserve'>" + escaped(piece.typed()) + "</w:t></w:r>" + more + "</w:p>";
        StringBuilder row = new StringBuilder("<w:tbl><w:tr>");
        r.cells().forEach(c -> row.append("<w:tc>").append(p.apply(c, "")).append("</w:tc>"));
        String body = body(r, p, "<w:r><w:footnoteReference w:id='2'/></w:r>") + row + "</w:tr></w:tbl>";
        String relation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
        String relations = "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>"
                + "<Relationship Id='r1' Type='" + relation;
        return zip(
                "_rels/.rels",
                relations + "officeDocument' Target='word/document.xml'/></Relationships>",
                "word/_rels/document.xml.rels",
                relations + "footnotes' Target='footnotes.xml'/></Relationships>",
                "word/document.xml",
                "<w:document " + WORD + "><w:body>" + body + "</w:body></w:document>",
                "word/footnotes.xml",
                "<w:footnotes " + WORD + "><w:footnote w:id='2'>" + p.apply(r.note(), "")
                        + "</w:footnote></w:footnotes>");
    }

    private static String rtf(Report r) {
        StringBuilder head = new StringBuilder("{\\rtf1\\ansi\\ansicpg1252\\deff0{\\fonttbl");
        for (int i = 0; i < r.fonts().size(); i++) {
            head.append("{\\f")
                    .append(i)
                    .append("\\fcharset0 ")
                    .append(r.fonts().get(i))
                    .append(";}");
        }
        String note = "{\\super\\chftn}{\\footnote {\\super\\chftn}{" + codes(r.note()) + "}}";
        head.append('}').append(body(r, (piece, more) -> "\\pard {" + codes(piece) + "}" + more + "\\par ", note));
        head.append("\\trowd\\cellx3000\\cellx6000\\pard\\intbl ");
        r.cells().forEach(c -> head.append('{').append(codes(c)).append("}\\cell "));
        return head.append("\\row}").toString();
    }

    private static String codes(Piece piece) {
        Charset windows = Charset.forName("windows-1252");
        StringBuilder result = new StringBuilder("\\f" + piece.font() + " ");
        for (char c : piece.typed().toCharArray()) {
            boolean one = c < 0xA0 || windows.newEncoder().canEncode(c);
            if (c < 0x80) {
                result.append(c);
            } else if (one) {
                int code = c < 0xA0 ? c : String.valueOf(c).getBytes(windows)[0] & 0xFF;
                result.append(String.format("\\'%02x", code));
            } else {
                result.append("\\u").append((int) (short) c).append('?');
            }
        }
        return result.toString();
    }

    private static String open(Report r, String root, String more) {
        StringBuilder styles = new StringBuilder("<office:automatic-styles>");
        for (int i = 0; i < r.fonts().size(); i++) {
            styles.append("<style:style style:family='text' style:name='T" + i + "'><style:text-properties"
                    + " style:font-name='" + r.fonts().get(i) + "'/></style:style>");
        }
        BiFunction<Piece, String, String> p = (piece, end) -> "<text:p><text:span text:style-name='T" + piece.font()
                + "'>" + escaped(piece.typed()) + "</text:span>" + end + "</text:p>";
        String note = "<text:note text:note-class='footnote'><text:note-citation>1</text:note-citation>"
                + "<text:note-body>" + p.apply(r.note(), "") + "</text:note-body></text:note>";
        StringBuilder row = new StringBuilder("<table:table><table:table-row>");
        r.cells()
                .forEach(c ->
                        row.append("<table:table-cell>").append(p.apply(c, "")).append("</table:table-cell>"));
        return "<office:" + root + " " + OPEN + more + ">" + styles + "</office:automatic-styles><office:body>"
                + "<office:text>" + body(r, p, note) + row + "</table:table-row></table:table></office:text>"
                + "</office:body></office:" + root + ">";
    }

    private static String html(Report r) {
        BiFunction<Piece, String, String> p = (piece, more) -> "<p><font face='"
                + r.fonts().get(piece.font()) + "'>" + escaped(piece.typed()) + "</font>" + more + "</p>";
        StringBuilder row = new StringBuilder("<table><tr>");
        r.cells().forEach(c -> row.append("<td>").append(p.apply(c, "")).append("</td>"));
        String reference = "<a style='mso-footnote-id:ftn1' href='#_ftn1' name='_ftnref1'><sup>[1]</sup></a>";
        String note = "<div style='mso-element:footnote-list'><div style='mso-element:footnote' id='ftn1'>"
                + p.apply(r.note(), "").replace("<p>", "<p><a href='#_ftnref1' name='_ftn1'><sup>[1]</sup></a>")
                + "</div></div>";
        return "<html><head><meta charset='windows-1252'></head><body>" + body(r, p, reference) + row + "</tr></table>"
                + note + "</body></html>";
    }

    /** With a reference for each character beyond ASCII. */
    private static String escaped(String text) {
        StringBuilder result = new StringBuilder();
        for (char c : text.toCharArray()) {
            result.append(c < 0x80 ? String.valueOf(c) : "&#" + (int) c + ";");
        }
        return result.toString();
    }

    private static byte[] zip(String... namesAndContents) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < namesAndContents.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndContents[i]));
                zip.write(namesAndContents[i + 1].getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }
}
