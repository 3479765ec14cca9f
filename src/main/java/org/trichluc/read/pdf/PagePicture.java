package org.trichluc.read.pdf;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Set;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.trichluc.read.scan.RedInk;
import org.trichluc.read.scan.TextRecognition;

/** Draws pages whose text is to be recognised. */
final class PagePicture extends PDFRenderer {
    /** No picture has more pixels than this. */
    private static final double MOST_PIXELS = 24e6;

    private static final double LEAST = 36;
    /** An image with fewer or more pixels per inch than these is drawn anew. */
    private static final double LEAST_OWN = 150;

    private static final double MOST_OWN = 400;
    private static final double POINTS = 72;

    private final boolean text;

    /** @param text whether text is drawn, and not only images */
    PagePicture(PDDocument pdf, boolean text) {
        super(pdf);
        this.text = text;
        setSubsamplingAllowed(false);
    }

    /**
     * Pixels per inch for a page: as many as its image has, so that it is not blurred; fewer for a very large one.
     *
     * @param own the image's; 0 where unknown
     */
    static int dpi(PDPage page, double own) {
        PDRectangle crop = page.getCropBox();
        double inches = crop.getWidth() / POINTS * crop.getHeight() / POINTS;
        double wanted = own >= LEAST_OWN && own <= MOST_OWN ? own : TextRecognition.DPI;
        return (int) Math.round(Math.min(wanted, Math.max(LEAST, Math.sqrt(MOST_PIXELS / Math.max(1, inches)))));
    }

    /**
     * The page in grey.
     *
     * @param index of the page, from 0
     * @param printed the annotations that are part of it
     */
    BufferedImage draw(int index, int dpi, Set<COSDictionary> printed) throws IOException {
        setAnnotationsFilter((PDAnnotation a) -> printed.contains(a.getCOSObject()));
        return RedInk.without(renderImageWithDPI(index, dpi, ImageType.RGB));
    }

    @Override
    protected PageDrawer createPageDrawer(PageDrawerParameters parameters) throws IOException {
        return text ? super.createPageDrawer(parameters) : new ImagesOnly(parameters);
    }

    private static final class ImagesOnly extends PageDrawer {
        ImagesOnly(PageDrawerParameters parameters) throws IOException {
            super(parameters);
        }

        @Override
        protected void showFontGlyph(Matrix matrix, PDFont font, int code, Vector displacement) {
            // the text on top of the picture is what cannot be read
        }

        @Override
        protected void showType3Glyph(Matrix matrix, PDType3Font font, int code, Vector displacement) {
            // the same
        }
    }
}
