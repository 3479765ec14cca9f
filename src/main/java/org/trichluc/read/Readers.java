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
import org.jspecify.annotations.Nullable;
import org.trichluc.document.Document;
import org.trichluc.read.UnreadableException.Reason;
import org.trichluc.read.archive.TooLargeException;
import org.trichluc.read.doc.DocReader;
import org.trichluc.read.docx.DocxReader;
import org.trichluc.read.legacy.LegacyDocument;
import org.trichluc.read.odt.OdtReader;
import org.trichluc.read.pdf.PdfReader;
import org.trichluc.read.rtf.RtfReader;
import org.trichluc.read.scan.TextRecognition;
import org.trichluc.read.text.TextReader;

/** The way in: tells by a file's bytes what it is and has the right reader read it. Safe for several threads. */
public final class Readers {
    private static final long LARGEST = 1L << 30;

    private final Map<String, Reader> byMediaType;
    private final Detector detector = new Detector();

    /** Readers of every format that the project reads. */
    public Readers() {
        this(TextRecognition.ofThisMachine(true));
    }

    /** The same with another way to recognise scans. */
    public Readers(TextRecognition recognition) {
        this(Map.of(
                MediaTypes.DOCX, new DocxReader(),
                MediaTypes.DOC, new DocReader(),
                MediaTypes.PDF, new PdfReader(recognition),
                MediaTypes.RTF, new RtfReader(),
                MediaTypes.ODT, new OdtReader(),
                MediaTypes.ODT_TEMPLATE, new OdtReader(),
                MediaTypes.ODT_MASTER, new OdtReader(),
                MediaTypes.FODT, new OdtReader(),
                MediaTypes.TEXT, new TextReader()));
    }

    Readers(Map<String, Reader> byMediaType) {
        this.byMediaType = Map.copyOf(byMediaType);
    }

    /**
     * Reads a file.
     *
     * @param name what the output calls it
     * @param password for a file under one, null where none is known
     * @throws UnreadableException for whatever keeps the file from being read; no other exception comes out
     */
    public Document read(Path path, String name, @Nullable String password) throws UnreadableException {
        try {
            long bytes = size(path);
            String mediaType = detector.detect(path);
            Reader reader = byMediaType.get(mediaType);
            if (reader == null || mediaType.equals(MediaTypes.TEXT) && !isNamedAsText(path)) {
                throw MediaTypes.unsupported(mediaType);
            }
            Document read = reader.read(new Input(path, name, sha256(path), mediaType, bytes, password));
            // a PDF's pages are converted before their paragraphs are told apart
            return mediaType.equals(MediaTypes.PDF) ? read : LegacyDocument.unicode(read);
        } catch (TooLargeException e) {
            throw new UnreadableException(
                    Reason.TOO_LARGE,
                    "The file is too large to read: " + e.getMessage() + ".",
                    "Open it in the program that made it, and save it anew or in parts.",
                    e);
        } catch (IOException | RuntimeException | StackOverflowError e) {
            throw new UnreadableException(
                    Reason.DAMAGED,
                    "The file is damaged and could not be read.",
                    "Open it in the program that made it and save it anew.",
                    e);
        }
    }

    /** Any bytes may pass for plain text; under the name of another format they are the rest of a broken file. */
    private static boolean isNamedAsText(Path path) {
        String name = String.valueOf(path.getFileName()).toLowerCase(Locale.ROOT);
        return name.endsWith(".txt") || name.indexOf('.') < 0;
    }

    private static long size(Path path) throws IOException, UnreadableException {
        if (!Files.exists(path)) {
            throw new UnreadableException(
                    Reason.NOT_FOUND, "There is no file at this place.", "Check the path and its spelling.");
        }
        if (!Files.isRegularFile(path)) {
            throw new UnreadableException(
                    Reason.NOT_FOUND, "This is a folder or a device and not a file.", "Name a file.");
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
