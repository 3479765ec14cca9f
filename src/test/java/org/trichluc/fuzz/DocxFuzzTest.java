package org.trichluc.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.util.Map;
import org.trichluc.read.docx.DocxReader;
import org.trichluc.read.scan.TextRecognition;

class DocxFuzzTest {
    private static final String MAIN = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private static final String REL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String HEAD =
            "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>";
    private static final Map<String, String> FIXED = Map.of(
            "[Content_Types].xml",
            "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'>"
                    + "<Override PartName='/word/document.xml' ContentType='" + MAIN + ".main+xml'/></Types>",
            "_rels/.rels",
            HEAD + relation("officeDocument", "word/document") + "</Relationships>",
            "word/_rels/document.xml.rels",
            HEAD + relation("styles", "styles") + relation("numbering", "numbering")
                    + relation("footnotes", "footnotes") + relation("endnotes", "endnotes") + "</Relationships>");
    private static final String[] PARTS = {
        "word/document.xml", "word/footnotes.xml", "word/styles.xml", "word/numbering.xml", "word/endnotes.xml"
    };
    private static final Target READER = new Target(new DocxReader(TextRecognition.of(null, null)), MAIN);

    private static String relation(String type, String target) {
        return "<Relationship Id='r" + type + "' Type='" + REL + type + "' Target='" + target + ".xml'/>";
    }

    /** The bytes are the parts, parted by form feeds: document, footnotes, styles, numbering, endnotes. */
    @FuzzTest
    void anyPartsAreReadOrRefused(byte[] bytes) throws IOException {
        READER.read(Parts.zip(FIXED, PARTS, bytes));
    }
}
