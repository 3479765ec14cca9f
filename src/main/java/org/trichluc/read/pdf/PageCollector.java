package org.trichluc.read.pdf;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.jspecify.annotations.Nullable;
import org.trichluc.document.Source.TextOrigin;
import org.trichluc.document.Warning;
import org.trichluc.layout.Glyph;
import org.trichluc.layout.Sheet;
import org.trichluc.read.LeftOut;
import org.trichluc.read.scan.PageScan;
import org.trichluc.read.scan.Region;
import org.trichluc.read.scan.TextRecognition;
import org.trichluc.read.scan.TextRecognition.Picture;
import org.trichluc.read.scan.TextRecognition.Request;
import org.trichluc.read.scan.TextRecognition.Result;
import org.trichluc.read.scan.Typesetter;

/** A file's pages while they are read; what is to be recognised is recognised in the end, all at once. */
final class PageCollector {
    /** With so many characters a poor layer is the page's text where nothing better can be had; with fewer it is a stamp. */
    private static final int LEAST_LAYER = 200;

    private final TextRecognition recognition;
    private final PagePicture images;
    private final PagePicture whole;
    private final List<Sheet> sheets = new ArrayList<>();
    private final List<Warning> warnings = new ArrayList<>();
    private final LeftOut leftOut = new LeftOut();
    private final List<Request> requests = new ArrayList<>();
    private final List<TextOrigin> origins = new ArrayList<>();
    /** The own text of pages where it is doubtful or poor, in case that recognition fails. */
    private final Map<Integer, Sheet> untold = new HashMap<>();
    /** Pages with own text of which parts are to be recognised. */
    private final Map<Integer, Patches> patched = new HashMap<>();

    private int unrecognised;
    private @Nullable String failure;
    private boolean lost;

    PageCollector(PDDocument pdf, TextRecognition recognition) {
        this.recognition = recognition;
        images = new PagePicture(pdf, false);
        whole = new PagePicture(pdf, true);
    }

    int count() {
        return origins.size();
    }

    /** Says why no more pages are read. */
    void stop(String why) {
        warnings.add(unreadable(count() + 1, why));
    }

    void add(PDPage page, FaceCache faces) {
        int count = origins.size() + 1;
        PageContent content = new PageContent(page, count, faces);
        Sheet sheet = content.sheet();
        if (content.failure() != null) {
            warnings.add(unreadable(count, "was read in part only: " + content.failure()));
        }
        if (StreamLengths.isLost(page)) {
            lost = true;
            warnings.add(unreadable(count, "has content that could not be read."));
        }
        TextLayer layer = content.layer();
        if (layer == TextLayer.NONE || layer == TextLayer.UNTOLD && recognition.available()) {
            origins.add(layer == TextLayer.NONE ? TextOrigin.NONE : TextOrigin.DIGITAL);
            int dpi = PagePicture.dpi(page, content.imageDpi());
            Set<COSDictionary> printed = content.printed();
            PagePicture picture = content.isPictureOfAll() ? whole : images;
            requests.add(new Request(count, dpi, () -> picture.draw(count - 1, dpi, printed)));
            boolean written = sheet.glyphs().stream()
                            .filter(g -> !g.blank())
                            .limit(LEAST_LAYER)
                            .count()
                    == LEAST_LAYER;
            if (layer == TextLayer.UNTOLD || written) {
                untold.put(count, sheet);
            }
            return;
        }
        content.tell(leftOut);
        boolean blank = sheet.glyphs().stream().allMatch(Glyph::blank);
        TextOrigin own = layer == TextLayer.RECOGNISED ? TextOrigin.OCR : TextOrigin.DIGITAL;
        origins.add(blank ? TextOrigin.NONE : own);
        Patches patches = new Patches(sheet, content.unnamed());
        boolean parts = layer == TextLayer.PRINTED && content.unread().any() && recognition.available();
        if (parts) {
            patched.put(count, patches);
            request(page, count, content);
        } else {
            add(patches, List.of());
        }
    }

    private void request(PDPage page, int count, PageContent content) {
        int dpi = PagePicture.dpi(page, 0);
        Set<COSDictionary> printed = content.printed();
        Picture once = new Once(
                () -> whole.draw(count - 1, dpi, printed), content.unread().count());
        content.unread().words().forEach(r -> requests.add(new Request(count, dpi, once, r)));
        content.unread().pictures().forEach(r -> requests.add(new Request(count, dpi, once, r)));
    }

    /** The picture of a page of which several parts are recognised, drawn once and let go after the last. */
    private static final class Once implements Picture {
        private final Picture picture;
        private int left;
        private @Nullable BufferedImage drawn;

        Once(Picture picture, int times) {
            this.picture = picture;
            this.left = times;
        }

        @Override
        public BufferedImage take() throws IOException {
            BufferedImage result = drawn == null ? picture.take() : drawn;
            drawn = --left > 0 ? result : null;
            return result;
        }
    }

    private void recognise() {
        if (!recognition.available()) {
            unrecognised += requests.size();
            requests.forEach(r -> warnings.add(unreadable(r.page(), "holds an image and no text.")));
            return;
        }
        List<PageScan> scans = new ArrayList<>();
        List<Result> results = recognition.read(requests);
        for (int i = 0; i < results.size(); i++) {
            Region part = requests.get(i).region();
            if (part == null) {
                take(results.get(i), scans);
            } else {
                takePart(results.get(i), part);
            }
        }
        Set<Integer> parts = new HashSet<>();
        patched.forEach((page, p) -> {
            parts.add(page);
            scans.addAll(p.scans());
        });
        Map<Integer, List<Sheet>> pieces = new HashMap<>();
        for (Sheet s : Typesetter.sheets(scans)) {
            if (parts.contains(s.page())) {
                pieces.computeIfAbsent(s.page(), p -> new ArrayList<>()).add(s);
            } else {
                sheets.add(s);
            }
        }
        patched.forEach((page, p) -> add(p, pieces.getOrDefault(page, List.of())));
        sheets.sort(Comparator.comparingInt(Sheet::page));
    }

    private void take(Result r, List<PageScan> scans) {
        PageScan scan = r.scan();
        Sheet own = untold.get(r.page());
        if (scan != null) {
            scans.add(scan);
            origins.set(r.page() - 1, scan.lines().isEmpty() ? TextOrigin.NONE : TextOrigin.OCR);
            return;
        }
        if (own == null) {
            unrecognised++;
            failure = r.failure();
        } else {
            sheets.add(own);
            boolean poor = origins.get(r.page() - 1) == TextOrigin.NONE;
            origins.set(r.page() - 1, poor ? TextOrigin.OCR : TextOrigin.DIGITAL);
        }
        warnings.add(unreadable(r.page(), "could not be recognised: " + r.failure()));
    }

    private void takePart(Result r, Region part) {
        PageScan scan = r.scan();
        if (scan == null) {
            warnings.add(unreadable(r.page(), "holds a part that could not be recognised: " + r.failure()));
        } else {
            patched.computeIfPresent(r.page(), (page, patches) -> patches.with(part, scan));
        }
    }

    /** Adds a page, with what was recognised in parts of it, and says what it still does not tell. */
    private void add(Patches page, List<Sheet> recognised) {
        int number = page.page();
        if (!recognised.isEmpty()) {
            boolean blank = origins.get(number - 1) == TextOrigin.NONE;
            origins.set(number - 1, blank ? TextOrigin.OCR : TextOrigin.MIXED);
        }
        if (page.unnamed() > 0) {
            warnings.add(new Warning(
                    "text.unmapped_glyphs",
                    "Page " + number + ": the file does not tell what " + page.unnamed()
                            + " of its characters are; they are missing from the text.",
                    List.of()));
        }
        sheets.add(page.sheet(recognised));
    }

    private static Warning unreadable(int page, String what) {
        return new Warning("page.unreadable", "Page " + page + " " + what, List.of());
    }

    /** The pages, once they are all recognised. */
    PdfPages finish() {
        if (!requests.isEmpty()) {
            recognise();
        }
        return new PdfPages(
                new ArrayDeque<>(sheets),
                List.copyOf(warnings),
                leftOut,
                lost,
                unrecognised,
                failure,
                List.copyOf(origins));
    }
}
