package org.trichluc.read.docx;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.trichluc.document.Block;
import org.trichluc.document.Document;
import org.trichluc.read.Passwords;
import org.trichluc.read.Readers;
import org.trichluc.read.UnreadableException;

/** A DOCX written by a test from short pieces of XML. */
final class Docx {
    private static final String TYPES = "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'>"
            + "<Override PartName='/word/document.xml' ContentType="
            + "'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'/></Types>";
    private static final String REL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String TRANSITIONAL = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private final Map<String, String> parts = new LinkedHashMap<>();
    private final StringBuilder relations = new StringBuilder();
    private final String namespace;

    private Docx(String namespace) {
        this.namespace = namespace;
    }

    /** A document with this content of {@code w:body}. */
    static Docx of(String body) {
        return in(TRANSITIONAL, body);
    }

    /** A document in another namespace than the usual. */
    static Docx in(String namespace, String body) {
        Docx docx = new Docx(namespace);
        docx.parts.put("word/document.xml", docx.root("document", "<w:body>" + body + "</w:body>"));
        return docx;
    }

    /** Adds a part that the main part relates to: {@code styles}, {@code numbering}, {@code footnotes}. */
    Docx with(String name, String content) {
        parts.put("word/" + name + ".xml", root(name, content));
        relations
                .append("<Relationship Id='r")
                .append(name)
                .append("' Type='")
                .append(REL)
                .append(name);
        relations.append("' Target='").append(name).append(".xml'/>");
        return this;
    }

    /** Adds a part as it is. */
    Docx raw(String path, String content) {
        parts.put(path, content);
        return this;
    }

    private String root(String name, String content) {
        return "<w:" + name + " xmlns:w='" + namespace + "'"
                + " xmlns:mc='http://schemas.openxmlformats.org/markup-compatibility/2006'"
                + " xmlns:wps='http://schemas.microsoft.com/office/word/2010/wordprocessingShape'"
                + " xmlns:v='urn:schemas-microsoft-com:vml'>" + content + "</w:" + name + ">";
    }

    /** Writes the file. */
    Path write(Path folder) {
        Path file = folder.resolve("report.docx");
        Map<String, String> all = new LinkedHashMap<>();
        String head = "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>";
        all.put("[Content_Types].xml", TYPES);
        all.put(
                "_rels/.rels",
                head + "<Relationship Id='r1' Type='" + REL
                        + "officeDocument' Target='word/document.xml'/></Relationships>");
        all.put("word/_rels/document.xml.rels", head + relations + "</Relationships>");
        all.putAll(parts);
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> part : all.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file;
    }

    Document read(Path folder) throws UnreadableException {
        return new Readers().read(write(folder), "report.docx", Passwords.none());
    }

    /** A paragraph of one run. */
    static String p(String text) {
        return "<w:p>" + r(text) + "</w:p>";
    }

    /** A paragraph of one run with paragraph properties. */
    static String p(String properties, String text) {
        return "<w:p><w:pPr>" + properties + "</w:pPr>" + r(text) + "</w:p>";
    }

    static String r(String text) {
        return "<w:r><w:t xml:space='preserve'>" + text + "</w:t></w:r>";
    }

    /** A run with properties. */
    static String r(String properties, String text) {
        return "<w:r><w:rPr>" + properties + "</w:rPr><w:t xml:space='preserve'>" + text + "</w:t></w:r>";
    }

    static String tc(String properties, String text) {
        return "<w:tc><w:tcPr>" + properties + "</w:tcPr>" + p(text) + "</w:tc>";
    }

    /** The text of all blocks, one in a line. */
    static String text(Document document) {
        return String.join("\n", document.blocks().stream().map(Block::text).toList());
    }
}
