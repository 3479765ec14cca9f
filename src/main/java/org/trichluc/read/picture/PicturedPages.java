package org.trichluc.read.picture;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.trichluc.document.Document;
import org.trichluc.document.Source;
import org.trichluc.document.Source.TextOrigin;
import org.trichluc.document.Warning;
import org.trichluc.layout.Composer;
import org.trichluc.layout.Composition;
import org.trichluc.layout.Sheet;
import org.trichluc.read.UnreadableException;
import org.trichluc.read.UnreadableException.Reason;
import org.trichluc.read.flow.Picture;
import org.trichluc.read.scan.PageScan;
import org.trichluc.read.scan.TextRecognition;
import org.trichluc.read.scan.TextRecognition.Request;
import org.trichluc.read.scan.TextRecognition.Result;
import org.trichluc.read.scan.Typesetter;

/**
 * Scanned pages that a word processor's file holds as pictures: they are recognised like the pages of a scanned PDF, in
 * their place among the file's own text. The pages are counted by these pictures, since the file's own have no number.
 */
public final class PicturedPages {
    private static final int MOST_PAGES = 2_000;
    private static final long MOST_BYTES = 192L << 20;

    /** Fewer words than this are what is seen in a photograph. */
    private static final int LEAST_WORDS = 8;

    private final TextRecognition recognition;

    public PicturedPages(TextRecognition recognition) {
        this.recognition = recognition;
    }

    /** A picture of a page that waits to be recognised. */
    private record Waiting(int before, EmbeddedPicture picture) {}

    /**
     * The document with the text of the pages that are pictures in it.
     *
     * @param own what the file says without its pictures, its blocks being those that the places count
     * @throws UnreadableException where all there is are pictures of pages, and they cannot be recognised
     */
    public Document complete(Document own, List<Picture.Place> places) throws UnreadableException {
        List<Warning> warnings = new ArrayList<>(own.warnings());
        List<Waiting> pages = pages(places, warnings);
        if (pages.isEmpty()) {
            return new Document(own.source(), own.blocks(), own.notes(), List.copyOf(warnings));
        }
        boolean mixed = !own.blocks().isEmpty();
        if (recognition.available()) {
            return recognised(own, pages, warnings);
        }
        if (!mixed) {
            throw new UnreadableException(
                    Reason.NEEDS_OCR, "The file holds pictures of pages and no text.", TextRecognition.REMEDY);
        }
        for (int i = 1; i <= pages.size(); i++) {
            warnings.add(unreadable("Page picture " + i + " of the file was not read. " + TextRecognition.REMEDY));
        }
        return new Document(own.source(), own.blocks(), own.notes(), List.copyOf(warnings));
    }

    private static List<Waiting> pages(List<Picture.Place> places, List<Warning> warnings) {
        List<Waiting> pages = new ArrayList<>();
        long bytes = 0;
        for (Picture.Place place : places) {
            if (!EmbeddedPicture.mayBePage(place.picture())) {
                continue;
            }
            if (pages.size() == MOST_PAGES || bytes > MOST_BYTES) {
                warnings.add(unreadable("Pictures behind the " + pages.size()
                        + ". page picture of the file were not read: it holds too many."));
                break;
            }
            try {
                EmbeddedPicture picture = EmbeddedPicture.of(place.picture());
                if (picture.isPage()) {
                    bytes += picture.bytes().length;
                    pages.add(new Waiting(place.before(), picture));
                }
            } catch (IOException | RuntimeException e) {
                warnings.add(unreadable("A picture as large as a page could not be read: " + e.getMessage() + "."));
            }
        }
        return pages;
    }

    private Document recognised(Document own, List<Waiting> pages, List<Warning> warnings) throws UnreadableException {
        boolean mixed = !own.blocks().isEmpty();
        List<Request> requests = new ArrayList<>();
        for (int i = 0; i < pages.size(); i++) {
            EmbeddedPicture picture = pages.get(i).picture();
            requests.add(new Request(i + 1, picture.dpi(), picture::draw));
        }
        List<PageScan> scans = new ArrayList<>();
        List<TextOrigin> origins = new ArrayList<>();
        String failure = "";
        for (Result result : recognition.read(requests)) {
            PageScan scan = result.scan();
            boolean kept = scan != null
                    && (mixed ? scan.isText(LEAST_WORDS) : !scan.lines().isEmpty());
            origins.add(kept ? TextOrigin.OCR : TextOrigin.NONE);
            if (scan == null) {
                failure = String.valueOf(result.failure());
                warnings.add(unreadable("Page picture " + result.page() + " could not be recognised: " + failure));
            } else if (kept) {
                scans.add(scan);
            }
        }
        if (scans.isEmpty()) {
            if (!mixed && !failure.isEmpty()) {
                throw new UnreadableException(
                        Reason.DAMAGED,
                        "The file holds pictures of pages and no text, and they could not be recognised: " + failure
                                + ".",
                        "Open it in a word processor and print it to a PDF.");
            }
            return new Document(own.source(), own.blocks(), own.notes(), List.copyOf(warnings));
        }
        Interleaved all = new Interleaved(own);
        groups(scans, pages).forEach((before, sheets) -> {
            Composition text = Composer.compose(sheets.iterator());
            all.add(before, text);
        });
        return all.document(source(own.source(), mixed, origins), warnings);
    }

    /** The pages that follow each other without text of the file's own between them, by the blocks before them. */
    private static Map<Integer, List<Sheet>> groups(List<PageScan> scans, List<Waiting> pages) {
        Map<Integer, List<Sheet>> groups = new TreeMap<>();
        for (Sheet sheet : Typesetter.sheets(scans)) {
            int before = pages.get(sheet.page() - 1).before();
            groups.computeIfAbsent(before, b -> new ArrayList<>()).add(sheet);
        }
        return groups;
    }

    private static Source source(Source s, boolean mixed, List<TextOrigin> origins) {
        return new Source(
                s.path(),
                s.sha256(),
                s.mediaType(),
                s.bytes(),
                origins.size(),
                mixed ? TextOrigin.MIXED : TextOrigin.OCR,
                s.legacyEncoding(),
                s.producer(),
                List.copyOf(origins));
    }

    private static Warning unreadable(String what) {
        return new Warning("page.unreadable", what, List.of());
    }
}
