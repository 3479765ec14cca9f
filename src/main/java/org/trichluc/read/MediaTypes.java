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
    static final String HTML = "text/html";
    static final String XHTML = "application/xhtml+xml";
    static final String MHTML = "multipart/related";
    static final String MAIL = "message/rfc822";
    static final String TEXT = "text/plain";
    static final String SPREADSHEET = "application/vnd.ms-excel";
    static final String SLIDES = "application/vnd.ms-powerpoint";
    static final String ZIP = "application/zip";
    static final String BROKEN_ZIP = "application/x-broken-zip";
    static final String OLE2 = "application/x-ole-storage";

    static final String OFFICE = "application/x-tika-ooxml";
    static final String WORKS = "application/vnd.ms-works";

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
            Map.entry(OFFICE, "an Office file and no text"),
            Map.entry(WORKS, "a text of Microsoft Works"),
            Map.entry("application/vnd.ms-outlook", "an e-mail of Outlook"),
            Map.entry("application/vnd.visio", "a drawing of Visio"),
            Map.entry("application/vnd.oasis.opendocument.spreadsheet", "a spreadsheet"),
            Map.entry("application/vnd.oasis.opendocument.presentation", "a set of slides"),
            Map.entry("application/epub+zip", "an electronic book"),
            Map.entry("application/postscript", "a PostScript file"),
            Map.entry("application/x-msdownload", "a program"),
            Map.entry("application/x-dosexec", "a program"),
            Map.entry("application/vnd.ms-wordml", "a Word text in the XML of 2003"),
            Map.entry("application/vnd.ms-word2006ml", "a Word text in one XML file"));
    private static final Map<String, String> ARCHIVES = Map.ofEntries(
            Map.entry("application/x-rar-compressed", "RAR"),
            Map.entry("application/vnd.rar", "RAR"),
            Map.entry("application/x-7z-compressed", "7z"),
            Map.entry("application/x-tar", "tar"),
            Map.entry("application/x-gtar", "tar"),
            Map.entry("application/gzip", "gzip"),
            Map.entry("application/x-bzip2", "bzip2"),
            Map.entry("application/x-xz", "xz"),
            Map.entry("application/vnd.ms-cab-compressed", "cabinet"),
            Map.entry("application/x-arj", "ARJ"));

    private MediaTypes() {}

    static UnreadableException unsupported(String mediaType) {
        if (mediaType.equals(BROKEN_ZIP)) {
            return new UnreadableException(
                    Reason.DAMAGED,
                    "The file begins like a DOCX or another zip archive, but its end is missing or its directory is broken.",
                    "Fetch the file again from its source.");
        }
        String kind = mediaType.toLowerCase(Locale.ROOT);
        if (kind.equals(TEXT)) {
            return new UnreadableException(
                    Reason.UNSUPPORTED,
                    "The file holds plain text and is not named so.",
                    "Give it a name that ends in .txt if it is a report.");
        }
        String archive = ARCHIVES.get(kind);
        if (archive != null) {
            return new UnreadableException(
                    Reason.UNSUPPORTED,
                    "The file is an archive of the kind " + archive + ", which cannot be unpacked.",
                    "Unpack it, and name the folder or pack it as zip.");
        }
        String what = NAMES.getOrDefault(
                kind,
                kind.startsWith("image/")
                        ? "a picture of the kind " + kind.substring(kind.indexOf('/') + 1)
                        : kind.equals("application/octet-stream") ? "of no known kind" : "of the kind " + kind);
        return new UnreadableException(
                Reason.UNSUPPORTED,
                "The file is " + what + ", which cannot be read.",
                "Open it in a program that reads it and save it as DOCX or PDF.");
    }
}
