package org.trichluc.read.doc;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hpsf.SummaryInformation;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.OldWordFileFormatException;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.jspecify.annotations.Nullable;
import org.trichluc.document.Document;
import org.trichluc.document.Note;
import org.trichluc.document.Source;
import org.trichluc.read.Input;
import org.trichluc.read.Passwords;
import org.trichluc.read.Reader;
import org.trichluc.read.UnreadableException;
import org.trichluc.read.UnreadableException.Reason;
import org.trichluc.read.picture.PicturedPages;
import org.trichluc.read.scan.TextRecognition;

/** Reads DOC as Word 97 and later wrote it, with and without a password. */
public final class DocReader implements Reader {
    private static final long LARGEST = 128L << 20;
    private final PicturedPages pictured;

    /** With a way to recognise pages that the file holds as pictures. */
    public DocReader(TextRecognition recognition) {
        this.pictured = new PicturedPages(recognition);
    }

    @Override
    public Document read(Input input) throws UnreadableException {
        if (input.bytes() > LARGEST) {
            throw new UnreadableException(
                    Reason.TOO_LARGE,
                    "The Word file is larger than " + (LARGEST >> 20) + " MB.",
                    "Open it in a word processor and save it as DOCX.");
        }
        try (FileChannel channel = FileChannel.open(input.path());
                POIFSFileSystem container = new POIFSFileSystem(channel, true);
                HWPFDocument file = open(container, input.passwords())) {
            return read(input, file);
        } catch (EncryptedDocumentException e) {
            throw input.passwords().refused("The Word file", e);
        } catch (OldWordFileFormatException e) {
            throw new UnreadableException(
                    Reason.UNSUPPORTED,
                    "The file was written by Word 95 or older, which cannot be read.",
                    "Open it in a word processor and save it as DOCX.",
                    e);
        } catch (IOException | RuntimeException e) {
            throw new UnreadableException(
                    Reason.DAMAGED,
                    "The Word file is damaged.",
                    "Open it in a word processor, let it repair the file, and save it as DOCX.",
                    e);
        }
    }

    private static HWPFDocument open(POIFSFileSystem container, Passwords passwords) throws IOException {
        List<@Nullable String> keys = new ArrayList<>();
        keys.add(null);
        keys.addAll(passwords.inOrder());
        EncryptedDocumentException refusal = null;
        try {
            for (String key : keys) {
                Biff8EncryptionKey.setCurrentUserPassword(key);
                try {
                    HWPFDocument file = new HWPFDocument(container);
                    passwords.opened(key == null ? "" : key);
                    return file;
                } catch (EncryptedDocumentException e) {
                    refusal = e;
                }
            }
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
        throw java.util.Objects.requireNonNull(refusal);
    }

    private Document read(Input input, HWPFDocument file) throws UnreadableException {
        DocStories stories = new DocStories(file);
        Source source = new Source(
                input.name(),
                input.sha256(),
                input.mediaType(),
                input.bytes(),
                null,
                Source.TextOrigin.DIGITAL,
                null,
                producer(file.getSummaryInformation()));
        List<Note> notes = stories.notes();
        Document own =
                new Document(source, stories.body(), notes, stories.leftOut().warnings());
        return pictured.complete(own, stories.pictures());
    }

    private static Map<String, String> producer(@Nullable SummaryInformation summary) {
        Map<String, String> result = new TreeMap<>();
        if (summary == null) {
            return result;
        }
        put(result, "title", summary.getTitle());
        put(result, "creator", summary.getAuthor());
        put(result, "last_modified_by", summary.getLastAuthor());
        put(result, "application", summary.getApplicationName());
        if (summary.getCreateDateTime() != null) {
            put(result, "created", summary.getCreateDateTime().toInstant().toString());
        }
        if (summary.getLastSaveDateTime() != null) {
            put(result, "modified", summary.getLastSaveDateTime().toInstant().toString());
        }
        return result;
    }

    private static void put(Map<String, String> map, String key, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            map.put(key, value.strip());
        }
    }
}
