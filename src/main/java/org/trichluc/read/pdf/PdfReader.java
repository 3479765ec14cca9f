package org.trichluc.read.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.trichluc.document.Document;
import org.trichluc.document.Source;
import org.trichluc.document.Warning;
import org.trichluc.layout.Composer;
import org.trichluc.layout.Composition;
import org.trichluc.layout.Sheet;
import org.trichluc.read.Input;
import org.trichluc.read.Reader;
import org.trichluc.read.UnreadableException;
import org.trichluc.read.UnreadableException.Reason;

/** Reads PDF files that hold text. */
public final class PdfReader implements Reader {

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
        } catch (IOException | RuntimeException | StackOverflowError e) {
            throw new UnreadableException(
                    Reason.DAMAGED,
                    "The file is damaged: " + e.getMessage(),
                    "Ask for the file again, or open it in a PDF viewer and print it to a new PDF.",
                    e);
        }
    }

    private static Document read(PDDocument pdf, Input input) throws IOException, UnreadableException {
        List<Sheet> sheets = new ArrayList<>();
        List<Warning> warnings = new ArrayList<>();
        FaceCache faces = new FaceCache();
        int number = 0;
        int scans = 0;
        for (PDPage page : pdf.getPages()) {
            number++;
            PageContent content = new PageContent(page, number, faces);
            Sheet sheet = content.sheet();
            if (content.failure() != null) {
                warnings.add(unreadable(number, "was read in part only: " + content.failure()));
            }
            if (content.unmapped() > 0) {
                warnings.add(new Warning(
                        "text.unmapped_glyphs",
                        "Page " + number + ": the file does not tell what " + content.unmapped()
                                + " of its characters are; they are missing from the text.",
                        List.of()));
            }
            if (content.scanned()) {
                scans++;
                warnings.add(unreadable(number, "holds an image and no text."));
            } else {
                sheets.add(sheet);
            }
        }
        if (number == 0) {
            throw new UnreadableException(Reason.EMPTY, "The file has no pages.", "Ask for the file again.");
        }
        if (scans > 0 && sheets.stream().allMatch(s -> s.glyphs().isEmpty())) {
            throw new UnreadableException(
                    Reason.NEEDS_OCR,
                    "The pages are images without text.",
                    "Recognise the text first, for instance with ocrmypdf -l vie.");
        }
        Composition text = Composer.compose(sheets);
        Source source = new Source(
                input.name(),
                input.sha256(),
                input.mediaType(),
                input.bytes(),
                number,
                Source.TextOrigin.DIGITAL,
                null,
                producer(pdf));
        return new Document(source, text.blocks(), text.notes(), List.copyOf(warnings));
    }

    private static Warning unreadable(int page, String what) {
        return new Warning("page.unreadable", "Page " + page + " " + what, List.of());
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
