package org.trichluc.read.html;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.stream.BodyDescriptor;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.trichluc.document.Document;
import org.trichluc.read.Input;
import org.trichluc.read.Reader;
import org.trichluc.read.UnreadableException;
import org.trichluc.read.UnreadableException.Reason;

/** Reads a page that was saved together with its pictures: its first part that is HTML. */
public final class MhtmlReader implements Reader {
    private static final int LARGEST = 64 << 20;

    @Override
    public Document read(Input input) throws UnreadableException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(input.path()))) {
            MimeTokenStream mime = new MimeTokenStream(MimeConfig.PERMISSIVE);
            mime.parse(in);
            for (EntityState state = mime.getState(); state != EntityState.T_END_OF_STREAM; state = mime.next()) {
                BodyDescriptor body = state == EntityState.T_BODY ? mime.getBodyDescriptor() : null;
                if (body != null && body.getMimeType().equalsIgnoreCase("text/html")) {
                    return page(input, mime.getDecodedInputStream(), body.getCharset());
                }
            }
        } catch (IOException | MimeException e) {
            throw new UnreadableException(
                    Reason.DAMAGED,
                    "The saved web page is damaged.",
                    "Open it in a browser or a word processor and save it as DOCX or PDF.",
                    e);
        }
        throw new UnreadableException(
                Reason.UNSUPPORTED,
                "The file is an e-mail or a saved page without HTML, which cannot be read.",
                "Open it in a program that reads it and save it as DOCX or PDF.");
    }

    private static Document page(Input input, InputStream part, @org.jspecify.annotations.Nullable String charset)
            throws IOException, UnreadableException {
        byte[] bytes = part.readNBytes(LARGEST + 1);
        if (bytes.length > LARGEST) {
            throw new UnreadableException(
                    Reason.TOO_LARGE,
                    "The saved web page is larger than " + (LARGEST >> 20) + " MB.",
                    "Open it in a word processor and save it as DOCX, or in parts.");
        }
        return HtmlReader.read(input, bytes, charset);
    }
}
