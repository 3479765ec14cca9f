package org.trichluc.read.pdf;

import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.trichluc.document.Document;
import org.trichluc.document.Source;
import org.trichluc.layout.Composer;
import org.trichluc.layout.Composition;
import org.trichluc.read.Input;
import org.trichluc.read.Reader;
import org.trichluc.read.UnreadableException;
import org.trichluc.read.UnreadableException.Reason;
import org.trichluc.read.legacy.LegacyDocument;
import org.trichluc.read.scan.TextRecognition;

/** Reads PDF files; pages that are pictures are recognised where this machine can. */
public final class PdfReader implements Reader {
    private final TextRecognition recognition;

    public PdfReader(TextRecognition recognition) {
        this.recognition = recognition;
    }

    @Override
    public Document read(Input input) throws UnreadableException {
        String password = input.password() == null ? "" : input.password();
        try (PDDocument pdf = Loader.loadPDF(input.path().toFile(), password, IOUtils.createMemoryOnlyStreamCache())) {
            return read(pdf, input);
        } catch (InvalidPasswordException e) {
            throw new UnreadableException(
                    Reason.ENCRYPTED,
                    input.password() == null ? "The file is protected by a password." : "The password is wrong.",
                    "Give the password with --password.",
                    e);
        } catch (OutOfMemoryError e) {
            throw tooLarge(e);
        } catch (IOException | RuntimeException | StackOverflowError e) {
            throw new UnreadableException(
                    Reason.DAMAGED,
                    "The file is damaged: " + e.getMessage(),
                    "Ask for the file again, or open it in a PDF viewer and print it to a new PDF.",
                    e);
        }
    }

    private static UnreadableException tooLarge(Throwable cause) {
        return new UnreadableException(
                Reason.TOO_LARGE,
                "The file is too large to read.",
                "Print its pages to a new PDF in parts, or give Java more memory (TRICHLUC_OPTS=-Xmx4g).",
                cause);
    }

    private Document read(PDDocument pdf, Input input) throws IOException, UnreadableException {
        PdfPages pages = PdfPages.of(pdf, recognition);
        if (pages.count() == 0) {
            throw new UnreadableException(Reason.EMPTY, "The file has no pages.", "Ask for the file again.");
        }
        if (pages.unrecognised() > 0
                && pages.sheets().stream().allMatch(s -> s.glyphs().isEmpty())) {
            throw new UnreadableException(
                    Reason.NEEDS_OCR, "The pages are images without text.", TextRecognition.REMEDY);
        }
        LegacySheets unicode = new LegacySheets(pages.sheets());
        Composition text = Composer.compose(unicode);
        Source source = new Source(
                input.name(),
                input.sha256(),
                input.mediaType(),
                input.bytes(),
                pages.count(),
                pages.origin(),
                null,
                producer(pdf));
        return new Document(
                LegacyDocument.named(source, unicode.converted()),
                text.blocks(),
                text.notes(),
                LegacyDocument.warned(pages.warnings(), unicode.converted()));
    }

    private static Map<String, String> producer(PDDocument pdf) {
        Map<String, String> result = new TreeMap<>();
        PDDocumentInformation info = pdf.getDocumentInformation();
        put(result, "author", info.getAuthor());
        put(result, "creator", info.getCreator());
        put(result, "producer", info.getProducer());
        put(result, "title", info.getTitle());
        if (info.getCreationDate() != null) {
            put(result, "created", info.getCreationDate().toInstant().toString());
        }
        COSDocument cos = pdf.getDocument();
        put(result, "pdf_version", Float.toString(cos.getVersion()));
        return result;
    }

    private static void put(Map<String, String> map, String key, @org.jspecify.annotations.Nullable String value) {
        if (value != null && !value.isBlank()) {
            map.put(key, value.strip());
        }
    }
}
