package org.trichluc.read;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.tika.Tika;
import org.trichluc.read.archive.Archive;
import org.trichluc.read.archive.TooLargeException;
import org.trichluc.read.archive.XmlStream;

/** Tells what a file is by its bytes: those at the beginning, and for zip and OLE2 containers what lies in them. */
final class Detector {
    private static final int TEXT_SAMPLE = 1 << 16;
    private static final int LATEST_HEADER = 4096;
    private static final Set<String> NO_KIND = Set.of("application/octet-stream", MediaTypes.TEXT);
    private static final int LONGEST_MIMETYPE = 200;
    private static final Map<String, String> OLE2_STREAMS = Map.of(
            "Workbook", MediaTypes.SPREADSHEET,
            "Book", MediaTypes.SPREADSHEET,
            "PowerPoint Document", MediaTypes.SLIDES,
            "MatOST", MediaTypes.WORKS,
            "CONTENTS", MediaTypes.WORKS,
            "VisioDocument", "application/vnd.visio",
            "__properties_version1.0", "application/vnd.ms-outlook");

    /** XML without a declaration is taken for plain text. */
    private static final Set<String> MAYBE_XML = Set.of("application/xml", MediaTypes.TEXT);

    private final Tika tika = new Tika();

    String detect(Path path) throws IOException {
        String found;
        try (InputStream in = new BufferedInputStream(Files.newInputStream(path))) {
            found = tika.detect(in).split(";", 2)[0].strip();
        }
        if (NO_KIND.contains(found) && hasLateHeader(path)) {
            return MediaTypes.PDF;
        }
        if (found.equals("application/zip") || found.equals("application/x-tika-ooxml")) {
            return zip(path);
        }
        if (MAYBE_XML.contains(found) || found.startsWith("application/vnd.oasis") && found.contains("flat")) {
            return flat(path, found);
        }
        if (found.equals("application/octet-stream") && isText(path)) {
            return MediaTypes.TEXT;
        }
        return found.equals("application/x-tika-msoffice") ? ole2(path) : found;
    }

    /** A PDF may begin behind what a mail program or a printer driver put before it. */
    private static boolean hasLateHeader(Path path) throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            String start = new String(in.readNBytes(LATEST_HEADER), StandardCharsets.ISO_8859_1);
            return start.contains("%PDF-1.") || start.contains("%PDF-2.");
        }
    }

    /** Text in an encoding of the time before Unicode has letters where others have controls, but few. */
    private static boolean isText(Path path) throws IOException {
        byte[] start;
        try (InputStream in = Files.newInputStream(path)) {
            start = in.readNBytes(TEXT_SAMPLE);
        }
        int plain = 0;
        int controls = 0;
        for (byte b : start) {
            int c = b & 0xFF;
            if (c == 0) {
                return false;
            }
            plain += c == ' ' || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' ? 1 : 0;
            controls += c < ' ' && !Character.isWhitespace(c) ? 1 : 0;
        }
        return 2 * plain > start.length && 20 * controls < start.length;
    }

    /** An OpenDocument in one XML file names its kind at its root. */
    private static String flat(Path path, String found) {
        try (XmlStream xml = XmlStream.of(new BufferedInputStream(Files.newInputStream(path)))) {
            boolean office = xml.next() && xml.isStart() && xml.name().equals("office:document");
            String kind = office ? xml.attribute("office:mimetype") : null;
            if (kind == null) {
                return office ? MediaTypes.FODT : found;
            }
            return kind.startsWith(MediaTypes.ODT) ? MediaTypes.FODT : kind;
        } catch (IOException e) {
            return found;
        }
    }

    private static String zip(Path path) throws TooLargeException {
        try (Archive archive = Archive.open(path)) {
            InputStream types = archive.part("[Content_Types].xml");
            if (types != null) {
                return ooxml(types);
            }
            if (archive.has("word/document.xml")) {
                return MediaTypes.DOCX;
            }
            try (InputStream mimetype = archive.part("mimetype")) {
                return mimetype == null
                        ? MediaTypes.ZIP
                        : new String(mimetype.readNBytes(LONGEST_MIMETYPE), StandardCharsets.US_ASCII).strip();
            }
        } catch (TooLargeException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            return MediaTypes.BROKEN_ZIP;
        }
    }

    private static String ooxml(InputStream types) throws IOException {
        try (XmlStream xml = XmlStream.of(types)) {
            while (xml.next()) {
                String type = xml.isStart() ? xml.attribute("ContentType") : null;
                if (type == null || !type.contains("main+xml")) {
                    continue;
                }
                if (type.contains("wordprocessingml") || type.contains("ms-word")) {
                    return MediaTypes.DOCX;
                }
                if (type.contains("spreadsheetml") || type.contains("ms-excel")) {
                    return MediaTypes.SPREADSHEET;
                }
                if (type.contains("presentationml") || type.contains("ms-powerpoint")) {
                    return MediaTypes.SLIDES;
                }
            }
        }
        return MediaTypes.OFFICE;
    }

    private static String ole2(Path path) throws IOException {
        try (FileChannel file = FileChannel.open(path);
                POIFSFileSystem container = new POIFSFileSystem(file, true)) {
            DirectoryNode root = container.getRoot();
            if (root.hasEntry("WordDocument")) {
                return MediaTypes.DOC;
            }
            if (root.hasEntry("EncryptedPackage")) {
                return MediaTypes.DOCX;
            }
            for (Map.Entry<String, String> known : OLE2_STREAMS.entrySet()) {
                if (root.hasEntry(known.getKey())) {
                    return known.getValue();
                }
            }
        }
        return MediaTypes.OLE2;
    }
}
