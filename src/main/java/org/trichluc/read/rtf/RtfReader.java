package org.trichluc.read.rtf;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.trichluc.document.Document;
import org.trichluc.document.Source;
import org.trichluc.document.Warning;
import org.trichluc.read.Input;
import org.trichluc.read.Reader;
import org.trichluc.read.UnreadableException;
import org.trichluc.read.UnreadableException.Reason;
import org.trichluc.read.archive.TooLargeException;
import org.trichluc.read.picture.PicturedPages;
import org.trichluc.read.scan.TextRecognition;

/** Reads RTF of any age. A file that is cut off gives the text that it has. */
public final class RtfReader implements Reader {
    private final PicturedPages pictured;

    /** With a way to recognise pages that the file holds as pictures. */
    public RtfReader(TextRecognition recognition) {
        this.pictured = new PicturedPages(recognition);
    }

    @Override
    public Document read(Input input) throws UnreadableException {
        RtfContent content = new RtfContent();
        boolean complete;
        try (RtfTokens tokens = new RtfTokens(Files.newInputStream(input.path()))) {
            complete = new RtfParser(tokens, content).parse();
        } catch (TooLargeException e) {
            throw new UnreadableException(
                    Reason.TOO_LARGE,
                    "The RTF file is too large to read: " + e.getMessage() + ".",
                    "Open it in a word processor and save it as DOCX.",
                    e);
        } catch (IOException e) {
            throw new UnreadableException(
                    Reason.DAMAGED,
                    "The RTF file could not be read to its end.",
                    "Open it in a word processor, let it repair the file, and save it as DOCX.",
                    e);
        }
        Source source = new Source(
                input.name(),
                input.sha256(),
                input.mediaType(),
                input.bytes(),
                null,
                Source.TextOrigin.DIGITAL,
                null,
                content.info().all());
        List<Warning> warnings = new ArrayList<>(content.leftOut().warnings());
        if (!complete) {
            warnings.add(cutOff(content.isFull()));
        }
        Document own = new Document(source, content.body(), content.notes(), warnings);
        return pictured.complete(own, content.pictures());
    }

    private static Warning cutOff(boolean tooLong) {
        return new Warning(
                "file.truncated",
                tooLong
                        ? "The file is longer than any report; its beginning is read and the rest is not."
                        : "The file ends before its text does; the rest is missing.",
                List.of());
    }
}
