package org.trichluc.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.trichluc.document.Document;
import org.trichluc.read.Members.Visitor;
import org.trichluc.read.UnreadableException.Reason;
import org.trichluc.read.archive.Allowance;
import org.trichluc.read.archive.TooLargeException;
import org.trichluc.read.archive.ZipFolder;
import org.trichluc.read.doc.DocReader;
import org.trichluc.read.docx.DocxReader;
import org.trichluc.read.flow.TypedNotes;
import org.trichluc.read.html.HtmlReader;
import org.trichluc.read.html.MhtmlReader;
import org.trichluc.read.legacy.LegacyDocument;
import org.trichluc.read.odt.OdtReader;
import org.trichluc.read.pdf.PdfReader;
import org.trichluc.read.picture.PictureReader;
import org.trichluc.read.rtf.RtfReader;
import org.trichluc.read.scan.TextRecognition;
import org.trichluc.read.text.TextReader;

/** The way in: tells by a file's bytes what it is and has the right reader read it. Safe for several threads. */
public final class Readers {
    private static final long LARGEST = 1L << 30;

    /** Any bytes may pass for plain text; under the name of another format they are the rest of a broken file. */
    private static final Map<String, String> TEXT_NAMES = Map.of(
            "", MediaTypes.TEXT,
            "txt", MediaTypes.TEXT,
            "htm", MediaTypes.HTML,
            "html", MediaTypes.HTML);

    private static final String NO_TEXT = "";

    private static final Set<String> FOLDER_NAMES = Set.of("", "zip");

    private final Map<String, Reader> byMediaType;
    private final Detector detector = new Detector();

    /** Readers of every format that the project reads. */
    public Readers() {
        this(TextRecognition.ofThisMachine(true));
    }

    /** The same with another way to recognise scans. */
    public Readers(TextRecognition recognition) {
        this(Map.ofEntries(
                Map.entry(MediaTypes.DOCX, new DocxReader(recognition)),
                Map.entry(MediaTypes.DOC, new DocReader(recognition)),
                Map.entry(MediaTypes.PDF, new PdfReader(recognition)),
                Map.entry(MediaTypes.RTF, new RtfReader(recognition)),
                Map.entry(MediaTypes.ODT, new OdtReader(recognition)),
                Map.entry(MediaTypes.ODT_TEMPLATE, new OdtReader(recognition)),
                Map.entry(MediaTypes.ODT_MASTER, new OdtReader(recognition)),
                Map.entry(MediaTypes.FODT, new OdtReader(recognition)),
                Map.entry(MediaTypes.HTML, new HtmlReader()),
                Map.entry(MediaTypes.XHTML, new HtmlReader()),
                Map.entry(MediaTypes.MHTML, new MhtmlReader()),
                Map.entry(MediaTypes.MAIL, new MhtmlReader()),
                Map.entry("image/jpeg", new PictureReader(recognition)),
                Map.entry("image/png", new PictureReader(recognition)),
                Map.entry("image/tiff", new PictureReader(recognition)),
                Map.entry("image/bmp", new PictureReader(recognition)),
                Map.entry("image/gif", new PictureReader(recognition)),
                Map.entry(MediaTypes.TEXT, new TextReader())));
    }

    Readers(Map<String, Reader> byMediaType) {
        this.byMediaType = Map.copyOf(byMediaType);
    }

    /**
     * Reads a file.
     *
     * @param name what the output calls it
     * @throws UnreadableException for whatever keeps the file from being read; no other exception comes out
     */
    public Document read(Path path, String name, Passwords passwords) throws UnreadableException {
        return read(look(path), name, passwords);
    }

    /**
     * Tells what a file is without reading it.
     *
     * @throws UnreadableException for whatever keeps it from being opened; no other exception comes out
     */
    public Found look(Path path) throws UnreadableException {
        try {
            long bytes = size(path);
            return new Found(path, detector.detect(path), bytes, sha256(path));
        } catch (TooLargeException e) {
            throw tooLarge(e);
        } catch (IOException | RuntimeException | StackOverflowError e) {
            throw damaged(e);
        }
    }

    /**
     * Reads a file that has been looked at.
     *
     * @param name what the output calls it
     * @throws UnreadableException for whatever keeps the file from being read; no other exception comes out
     */
    public Document read(Found file, String name, Passwords passwords) throws UnreadableException {
        try {
            String mediaType = file.mediaType();
            if (mediaType.equals(MediaTypes.TEXT)) {
                mediaType = TEXT_NAMES.getOrDefault(extension(name), NO_TEXT);
            }
            Reader reader = byMediaType.get(mediaType);
            if (reader == null) {
                throw MediaTypes.unsupported(file.mediaType());
            }
            Input input = new Input(file.path(), name, file.sha256(), mediaType, file.bytes(), passwords);
            Document read = reader.read(input);
            // a PDF's pages are converted before their paragraphs are told apart
            return mediaType.equals(MediaTypes.PDF) ? read : TypedNotes.of(LegacyDocument.unicode(read));
        } catch (RuntimeException | StackOverflowError e) {
            throw damaged(e);
        }
    }

    /**
     * Whether a file is a folder of files: a zip archive that is no document and is not named like one.
     *
     * @param name what the output calls it
     */
    public static boolean isFolder(Found file, String name) {
        return file.mediaType().equals(MediaTypes.ZIP) && FOLDER_NAMES.contains(extension(name));
    }

    /**
     * Hands over the files inside a zip archive or a PDF.
     *
     * @param allowance shared by all files that came out of one
     * @throws UnreadableException for whatever keeps the file from being opened or gone through to its end
     */
    public void members(Found file, Passwords passwords, Allowance allowance, Visitor visitor)
            throws UnreadableException {
        try {
            if (byMediaType.get(file.mediaType()) instanceof PdfReader pdf) {
                pdf.attachments(
                        new Input(
                                file.path(),
                                file.path().toString(),
                                file.sha256(),
                                file.mediaType(),
                                file.bytes(),
                                passwords),
                        allowance,
                        visitor);
            } else {
                ZipFolder.each(file.path(), passwords, allowance, visitor);
            }
        } catch (TooLargeException e) {
            throw tooLarge(e);
        } catch (IOException | RuntimeException | StackOverflowError e) {
            throw damaged(e);
        }
    }

    private static String extension(String name) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        return last.substring(last.lastIndexOf('.') + 1 == 0 ? last.length() : last.lastIndexOf('.') + 1)
                .toLowerCase(Locale.ROOT);
    }

    private static UnreadableException tooLarge(TooLargeException e) {
        return new UnreadableException(
                Reason.TOO_LARGE,
                "The file is too large to read: " + e.getMessage() + ".",
                "Open it in the program that made it, and save it anew or in parts.",
                e);
    }

    private static UnreadableException damaged(Throwable e) {
        return new UnreadableException(
                Reason.DAMAGED,
                "The file is damaged and could not be read.",
                "Open it in the program that made it and save it anew.",
                e);
    }

    private static long size(Path path) throws IOException, UnreadableException {
        if (!Files.exists(path)) {
            throw new UnreadableException(
                    Reason.NOT_FOUND, "There is no file at this place.", "Check the path and its spelling.");
        }
        if (!Files.isRegularFile(path)) {
            throw new UnreadableException(
                    Reason.NO_FILE, "This is a folder or a device and not a file.", "Name a file.");
        }
        if (!Files.isReadable(path)) {
            throw new UnreadableException(
                    Reason.NOT_FOUND, "The file may not be read.", "Give yourself the right to read it.");
        }
        long bytes = Files.size(path);
        if (bytes == 0) {
            throw new UnreadableException(
                    Reason.EMPTY, "The file is empty: it holds no byte.", "Fetch the file again from its source.");
        }
        if (bytes > LARGEST) {
            throw new UnreadableException(
                    Reason.TOO_LARGE,
                    "The file is larger than " + (LARGEST >> 20) + " MB.",
                    "Cut it into smaller files.");
        }
        return bytes;
    }

    private static String sha256(Path path) throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            byte[] buffer = new byte[1 << 16];
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                digest.update(buffer, 0, n);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
