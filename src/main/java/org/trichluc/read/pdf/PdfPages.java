package org.trichluc.read.pdf;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.trichluc.document.Source.TextOrigin;
import org.trichluc.document.Warning;
import org.trichluc.layout.Glyph;
import org.trichluc.layout.Sheet;
import org.trichluc.read.scan.PageScan;
import org.trichluc.read.scan.TextRecognition;
import org.trichluc.read.scan.TextRecognition.Request;
import org.trichluc.read.scan.TextRecognition.Result;
import org.trichluc.read.scan.Typesetter;

/**
 * The pages of a file, each by its own text or, where it has none, by what can be recognised in its picture.
 *
 * @param sheets the pages that could be read, in order; whoever reads them takes them out
 * @param unrecognised how many pages are pictures that were not recognised
 * @param origins where each page's text comes from
 */
record PdfPages(Queue<Sheet> sheets, List<Warning> warnings, int unrecognised, List<TextOrigin> origins) {
    /** A file with more pages than this is read up to there; it is no report. */
    private static final int MOST_PAGES = 10_000;

    static PdfPages of(PDDocument pdf, TextRecognition recognition) {
        Collector c = new Collector(pdf, recognition);
        FaceCache faces = new FaceCache();
        for (PDPage page : pdf.getPages()) {
            if (c.origins.size() == MOST_PAGES) {
                c.warnings.add(unreadable(MOST_PAGES + 1, "and those after it were not read: the file has too many."));
                break;
            }
            c.add(page, faces);
        }
        c.recognise();
        return c.pages();
    }

    /** How many pages the file has. */
    int count() {
        return origins.size();
    }

    /** Where the text comes from as a whole. */
    TextOrigin origin() {
        boolean recognised = origins.contains(TextOrigin.OCR);
        boolean printed = origins.contains(TextOrigin.DIGITAL);
        return recognised ? printed ? TextOrigin.MIXED : TextOrigin.OCR : TextOrigin.DIGITAL;
    }

    private static Warning unreadable(int page, String what) {
        return new Warning("page.unreadable", "Page " + page + " " + what, List.of());
    }

    /** Pages while they are read. */
    private static final class Collector {
        private final TextRecognition recognition;
        private final PagePicture images;
        private final PagePicture whole;
        private final List<Sheet> sheets = new ArrayList<>();
        private final List<Warning> warnings = new ArrayList<>();
        private final List<Request> requests = new ArrayList<>();
        private final List<TextOrigin> origins = new ArrayList<>();
        /** Pages whose own text is doubtful, in case that recognition fails. */
        private final Map<Integer, Sheet> untold = new HashMap<>();

        private int unrecognised;

        Collector(PDDocument pdf, TextRecognition recognition) {
            this.recognition = recognition;
            images = new PagePicture(pdf, false);
            whole = new PagePicture(pdf, true);
        }

        void add(PDPage page, FaceCache faces) {
            int count = origins.size() + 1;
            PageContent content = new PageContent(page, count, faces);
            Sheet sheet = content.sheet();
            if (content.failure() != null) {
                warnings.add(unreadable(count, "was read in part only: " + content.failure()));
            }
            TextLayer layer = content.layer();
            if (layer == TextLayer.NONE || layer == TextLayer.UNTOLD && recognition.available()) {
                origins.add(layer == TextLayer.NONE ? TextOrigin.NONE : TextOrigin.DIGITAL);
                int dpi = PagePicture.dpi(page, content.imageDpi());
                int index = count - 1;
                PagePicture picture = content.isPictureOfAll() ? whole : images;
                requests.add(new Request(count, dpi, () -> picture.draw(index, dpi, content)));
                if (layer == TextLayer.UNTOLD) {
                    untold.put(count, sheet);
                }
                return;
            }
            if (content.unmapped() > 0) {
                warnings.add(new Warning(
                        "text.unmapped_glyphs",
                        "Page " + count + ": the file does not tell what " + content.unmapped()
                                + " of its characters are; they are missing from the text.",
                        List.of()));
            }
            boolean blank = sheet.glyphs().stream().allMatch(Glyph::blank);
            TextOrigin own = layer == TextLayer.RECOGNISED ? TextOrigin.OCR : TextOrigin.DIGITAL;
            origins.add(blank ? TextOrigin.NONE : own);
            sheets.add(sheet);
        }

        void recognise() {
            if (requests.isEmpty()) {
                return;
            }
            if (!recognition.available()) {
                unrecognised += requests.size();
                requests.forEach(r -> warnings.add(unreadable(r.page(), "holds an image and no text.")));
                return;
            }
            List<PageScan> scans = new ArrayList<>();
            for (Result r : recognition.read(requests)) {
                PageScan scan = r.scan();
                Sheet own = untold.get(r.page());
                if (scan != null) {
                    scans.add(scan);
                    origins.set(r.page() - 1, scan.lines().isEmpty() ? TextOrigin.NONE : TextOrigin.OCR);
                } else {
                    if (own == null) {
                        unrecognised++;
                    } else {
                        sheets.add(own);
                    }
                    warnings.add(unreadable(r.page(), "could not be recognised: " + r.failure()));
                }
            }
            sheets.addAll(Typesetter.sheets(scans));
            sheets.sort(Comparator.comparingInt(Sheet::page));
        }

        PdfPages pages() {
            return new PdfPages(new ArrayDeque<>(sheets), List.copyOf(warnings), unrecognised, List.copyOf(origins));
        }
    }
}
