package org.trichluc.read.pdf;

import java.util.List;
import java.util.Queue;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.jspecify.annotations.Nullable;
import org.trichluc.document.Source.TextOrigin;
import org.trichluc.document.Warning;
import org.trichluc.layout.Sheet;
import org.trichluc.read.LeftOut;
import org.trichluc.read.scan.TextRecognition;

/**
 * The pages of a file, each by its own text or, where it has none, by what can be recognised in its picture.
 *
 * @param sheets the pages that could be read, in order; whoever reads them takes them out
 * @param leftOut what is not among the sheets' glyphs
 * @param lost whether the file says that a page has content, and it cannot be had
 * @param unrecognised how many pages are pictures that were not recognised
 * @param failure why one of them could not be; null where nobody tried
 * @param origins where each page's text comes from
 */
record PdfPages(
        Queue<Sheet> sheets,
        List<Warning> warnings,
        LeftOut leftOut,
        boolean lost,
        int unrecognised,
        @Nullable String failure,
        List<TextOrigin> origins) {
    /** A file with more pages than this is read up to there; it is no report. */
    private static final int MOST_PAGES = 10_000;

    static PdfPages of(PDDocument pdf, TextRecognition recognition) {
        PageCollector c = new PageCollector(pdf, recognition);
        FaceCache faces = new FaceCache();
        for (PDPage page : pdf.getPages()) {
            if (c.count() == MOST_PAGES) {
                c.stop("and those after it were not read: the file has too many.");
                break;
            }
            c.add(page, faces);
        }
        return c.finish();
    }

    /** How many pages the file has. */
    int count() {
        return origins.size();
    }

    /** Where the text comes from as a whole. */
    TextOrigin origin() {
        boolean mixed = origins.contains(TextOrigin.MIXED);
        boolean recognised = mixed || origins.contains(TextOrigin.OCR);
        boolean printed = mixed || origins.contains(TextOrigin.DIGITAL);
        return recognised ? printed ? TextOrigin.MIXED : TextOrigin.OCR : TextOrigin.DIGITAL;
    }
}
