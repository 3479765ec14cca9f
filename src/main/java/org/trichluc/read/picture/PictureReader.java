package org.trichluc.read.picture;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.jspecify.annotations.Nullable;
import org.trichluc.document.Document;
import org.trichluc.document.Source;
import org.trichluc.document.Warning;
import org.trichluc.layout.Composer;
import org.trichluc.layout.Composition;
import org.trichluc.read.Input;
import org.trichluc.read.Reader;
import org.trichluc.read.UnreadableException;
import org.trichluc.read.UnreadableException.Reason;
import org.trichluc.read.scan.PageScan;
import org.trichluc.read.scan.TextRecognition;
import org.trichluc.read.scan.TextRecognition.Request;
import org.trichluc.read.scan.TextRecognition.Result;
import org.trichluc.read.scan.Typesetter;

/** Reads pictures of pages: JPEG, PNG, BMP, GIF, and TIFF with any number of pages. */
public final class PictureReader implements Reader {
    private static final long LARGEST = 256L << 20;
    private static final int MOST_PAGES = 2_000;

    private final TextRecognition recognition;

    public PictureReader(TextRecognition recognition) {
        this.recognition = recognition;
    }

    @Override
    public Document read(Input input) throws UnreadableException {
        if (!recognition.available()) {
            throw new UnreadableException(Reason.NEEDS_OCR, "The file is a picture of a page.", TextRecognition.REMEDY);
        }
        if (input.bytes() > LARGEST) {
            throw new UnreadableException(
                    Reason.TOO_LARGE,
                    "The picture is larger than " + (LARGEST >> 20) + " MB.",
                    "Save its pages as files of their own.");
        }
        try (InputStream bytes = Files.newInputStream(input.path());
                ImageInputStream stream = new MemoryCacheImageInputStream(bytes)) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(stream);
            if (!readers.hasNext()) {
                throw damaged("its kind is not known", null);
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(stream);
                return read(input, reader);
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException e) {
            throw damaged(String.valueOf(e.getMessage()), e);
        }
    }

    private Document read(Input input, ImageReader reader) throws IOException, UnreadableException {
        List<Warning> warnings = new ArrayList<>();
        int count = reader.getNumImages(true);
        if (count > MOST_PAGES) {
            warnings.add(unreadable(MOST_PAGES + 1, "and those after it were not read: the file has too many."));
        }
        List<Request> requests = new ArrayList<>();
        for (int i = 0; i < Math.min(count, MOST_PAGES); i++) {
            requests.add(request(reader, i, warnings));
        }
        List<PageScan> scans = new ArrayList<>();
        String failure = "it has no pages";
        for (Result result : recognition.read(requests)) {
            PageScan scan = result.scan();
            if (scan != null) {
                scans.add(scan);
            } else {
                failure = String.valueOf(result.failure());
                warnings.add(unreadable(result.page(), "could not be recognised: " + failure));
            }
        }
        if (scans.isEmpty()) {
            throw damaged(failure, null);
        }
        Composition text = Composer.compose(Typesetter.sheets(scans).iterator());
        Source source = new Source(
                input.name(),
                input.sha256(),
                input.mediaType(),
                input.bytes(),
                count,
                Source.TextOrigin.OCR,
                null,
                Map.of(),
                Collections.nCopies(count, Source.TextOrigin.OCR));
        return new Document(source, text.blocks(), text.notes(), warnings);
    }

    /** A page whose size cannot be told is drawn all the same, so that its failure is told like any other. */
    private static Request request(ImageReader reader, int index, List<Warning> warnings) {
        int dpi = TextRecognition.DPI;
        try {
            dpi = PagePicture.dpi(reader, index);
        } catch (IOException | RuntimeException e) {
            warnings.add(unreadable(index + 1, "does not tell its size: " + e.getMessage()));
        }
        int wanted = dpi;
        return new Request(index + 1, wanted, () -> PagePicture.draw(reader, index, wanted));
    }

    private static Warning unreadable(int page, String what) {
        return new Warning("page.unreadable", "Page " + page + " " + what, List.of());
    }

    private static UnreadableException damaged(String why, @Nullable Throwable cause) {
        String message = "The picture could not be read: " + why + ".";
        String remedy = "Open it in a picture viewer and save it as JPEG, PNG or TIFF.";
        return cause == null
                ? new UnreadableException(Reason.DAMAGED, message, remedy)
                : new UnreadableException(Reason.DAMAGED, message, remedy, cause);
    }
}
