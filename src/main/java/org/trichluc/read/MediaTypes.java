package org.trichluc.read;

import java.util.Locale;
import java.util.Map;
import org.trichluc.read.UnreadableException.Reason;

/** The media types that matter here, and what to tell about those that are not read. */
final class MediaTypes {
    static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    static final String DOC = "application/msword";
    static final String PDF = "application/pdf";
    static final String RTF = "application/rtf";
    static final String ODT = "application/vnd.oasis.opendocument.text";
    static final String ODT_TEMPLATE = ODT + "-template";
    static final String ODT_MASTER = ODT + "-master";
    static final String FODT = ODT + "-flat-xml";
    static final String TEXT = "text/plain";
    static final String SPREADSHEET = "application/vnd.ms-excel";
    static final String SLIDES = "application/vnd.ms-powerpoint";
    static final String ZIP = "application/zip";
    static final String BROKEN_ZIP = "application/x-broken-zip";
    static final String OLE2 = "application/x-ole-storage";

    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry(PDF, "a PDF"),
            Map.entry(RTF, "an RTF text"),
            Map.entry(ODT, "an OpenDocument text"),
            Map.entry("application/msword2", "a text of Word 2"),
            Map.entry("application/msword5", "a text of Word 5"),
            Map.entry(SPREADSHEET, "a spreadsheet"),
            Map.entry(SLIDES, "a set of slides"),
            Map.entry(ZIP, "a zip archive and no document"),
            Map.entry(OLE2, "an Office file and no text"),
            Map.entry("application/vnd.ms-wordml", "a Word text in the XML of 2003"),
            Map.entry("text/html", "a web page"),
            Map.entry("multipart/related", "a saved web page"),
            Map.entry("message/rfc822", "an e-mail or a saved web page"),
            Map.entry(TEXT, "plain text"));

    private MediaTypes() {}

    static UnreadableException unsupported(String mediaType) {
        if (mediaType.equals(BROKEN_ZIP)) {
            return new UnreadableException(
                    Reason.DAMAGED,
                    "The file begins like a DOCX or another zip archive, but its end is missing or its directory is broken.",
                    "Fetch the file again from its source.");
        }
        String kind = mediaType.toLowerCase(Locale.ROOT);
        String what = NAMES.getOrDefault(
                kind,
                kind.startsWith("image/")
                        ? "a picture"
                        : kind.equals("application/octet-stream") ? "of no known kind" : "of the kind " + kind);
        return new UnreadableException(
                Reason.UNSUPPORTED,
                "The file is " + what + ", which cannot be read.",
                "Open it in a program that reads it and save it as DOCX or PDF.");
    }
}
