package org.trichluc.read.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.trichluc.document.Document;
import org.trichluc.document.Source;
import org.trichluc.document.Warning;
import org.trichluc.layout.Composer;
import org.trichluc.layout.Composition;
import org.trichluc.read.Input;
import org.trichluc.read.LeftOut.Why;
import org.trichluc.read.Members;
import org.trichluc.read.Members.Member;
import org.trichluc.read.Members.Visitor;
import org.trichluc.read.Reader;
import org.trichluc.read.UnreadableException;
import org.trichluc.read.UnreadableException.Reason;
import org.trichluc.read.archive.Allowance;
import org.trichluc.read.legacy.LegacyDocument;
import org.trichluc.read.pdf.Attachments.Attachment;
import org.trichluc.read.scan.TextRecognition;

/** Reads PDF files; pages that are pictures are recognised where this machine can. */
public final class PdfReader implements Reader {
    private static final int NAMED_FILES = 10;
    /** A larger file is not held in memory to be mended. */
    private static final long LARGEST_MENDED = 64L << 20;

    private final TextRecognition recognition;

    public PdfReader(TextRecognition recognition) {
        this.recognition = recognition;
    }

    @Override
    public Document read(Input input) throws UnreadableException {
        try {
            return readMended(input);
        } catch (InvalidPasswordException e) {
            throw input.passwords().refused("The PDF", e);
        } catch (OutOfMemoryError e) {
            throw tooLarge(e);
        } catch (IOException | RuntimeException | StackOverflowError e) {
            if (isLockedOtherwise(e)) {
                throw new UnreadableException(
                        Reason.ENCRYPTED,
                        "The PDF is locked by a certificate or a service and not by a password.",
                        "Open it where it may be opened, and print it to a new PDF.",
                        e);
            }
            throw new UnreadableException(
                    Reason.DAMAGED,
                    "The file is damaged: " + e.getMessage(),
                    "Ask for the file again, or open it in a PDF viewer and print it to a new PDF.",
                    e);
        }
    }

    /** Reads the file; a second time, if need be, with the ends of its streams looked for. */
    private Document readMended(Input input) throws IOException, UnreadableException {
        try (PDDocument pdf = open(input, false)) {
            PdfPages pages = PdfPages.of(pdf, recognition);
            if (!pages.lost() || input.bytes() > LARGEST_MENDED) {
                return document(pdf, pages, input);
            }
        }
        try (PDDocument pdf = open(input, true)) {
            return document(pdf, PdfPages.of(pdf, recognition), input);
        }
    }

    /** Hands over the files that a PDF carries. */
    public void attachments(Input input, Allowance allowance, Visitor visitor) throws IOException {
        try (PDDocument pdf = open(input, false)) {
            for (Attachment file : Attachments.of(pdf).files()) {
                allowance.next();
                visitor.take(new Member(file.name(), target -> {
                    try (InputStream in = file.open()) {
                        allowance.copy(in, file.packed(), target);
                    }
                }));
            }
        }
    }

    /**
     * Opens a file; one that only restricts printing or copying opens with the empty password.
     *
     * @param mended whether to look for the ends of its streams
     */
    private static PDDocument open(Input input, boolean mended) throws IOException {
        List<String> keys = new ArrayList<>(List.of(""));
        keys.addAll(input.passwords().inOrder());
        InvalidPasswordException refusal = null;
        for (String key : keys) {
            RandomAccessRead bytes = mended ? mended(input) : new RandomAccessReadBufferedFile(input.path());
            try {
                PDDocument pdf = Loader.loadPDF(bytes, key, null, null, IOUtils.createMemoryOnlyStreamCache());
                input.passwords().opened(key);
                return pdf;
            } catch (InvalidPasswordException e) {
                refusal = e;
                bytes.close();
            } catch (IOException | RuntimeException | StackOverflowError e) {
                bytes.close();
                throw e;
            }
        }
        throw java.util.Objects.requireNonNull(refusal);
    }

    private static RandomAccessRead mended(Input input) throws IOException {
        byte[] file = Files.readAllBytes(input.path());
        StreamLengths.forget(file);
        return new RandomAccessReadBuffer(file);
    }

    /** PDFBox tells so only in words: a password does not fit the lock, or the lock is of a kind that it does not know. */
    private static boolean isLockedOtherwise(Throwable e) {
        String message = String.valueOf(e.getMessage());
        return message.startsWith("Provided decryption material is not compatible")
                || message.startsWith("No security handler for filter");
    }

    private static UnreadableException tooLarge(Throwable cause) {
        return new UnreadableException(
                Reason.TOO_LARGE,
                "The file is too large to read.",
                "Print its pages to a new PDF in parts, or give Java more memory (TRICHLUC_OPTS=-Xmx4g).",
                cause);
    }

    private static Document document(PDDocument pdf, PdfPages pages, Input input)
            throws IOException, UnreadableException {
        if (pages.count() == 0) {
            throw new UnreadableException(Reason.EMPTY, "The file has no pages.", "Ask for the file again.");
        }
        if (pages.unrecognised() > 0
                && pages.sheets().stream().allMatch(s -> s.glyphs().isEmpty())) {
            String why = pages.failure();
            throw why == null
                    ? new UnreadableException(
                            Reason.NEEDS_OCR, "The pages are images without text.", TextRecognition.REMEDY)
                    : new UnreadableException(
                            Reason.NEEDS_OCR,
                            "The pages are images and could not be recognised: " + why + ".",
                            "Open it in a viewer and print it to a new PDF.");
        }
        LegacySheets unicode = new LegacySheets(pages.sheets());
        Composition text = Composer.compose(unicode);
        text.sideways().forEach((page, line) -> pages.leftOut().add(Why.SIDEWAYS, page, line));
        Source source = new Source(
                input.name(),
                input.sha256(),
                input.mediaType(),
                input.bytes(),
                pages.count(),
                pages.origin(),
                null,
                producer(pdf),
                pages.origins());
        return new Document(
                LegacyDocument.named(source, unicode.converted()),
                text.blocks(),
                text.notes(),
                LegacyDocument.warned(warnings(pages, Attachments.of(pdf)), unicode.converted()));
    }

    private static List<Warning> warnings(PdfPages pages, Attachments attached) {
        List<Warning> warnings = new ArrayList<>(pages.warnings());
        warnings.addAll(pages.leftOut().warnings());
        if (!attached.files().isEmpty()) {
            String names = attached.files().stream()
                    .limit(NAMED_FILES)
                    .map(Attachment::name)
                    .collect(Collectors.joining(", "));
            warnings.add(new Warning(
                    attached.portfolio() ? Members.PORTFOLIO : Members.WARNING,
                    "The file carries " + attached.files().size() + " other files: " + names
                            + (attached.files().size() > NAMED_FILES ? ", …" : "") + ".",
                    List.of()));
        }
        return warnings;
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
