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
import org.jspecify.annotations.Nullable;
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
    private @Nullable Drawing drawing;

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
     * @throws IOException where the page, or the picture that it is, cannot be drawn
     */
    BufferedImage draw(int index, int dpi, Set<COSDictionary> printed) throws IOException {
        setAnnotationsFilter((PDAnnotation a) -> printed.contains(a.getCOSObject()));
        drawing = null;
        BufferedImage picture = renderImageWithDPI(index, dpi, ImageType.RGB);
        if (drawing != null && drawing.images.isMissing()) {
            throw new IOException("it is a JPEG 2000 picture, which is not decoded here");
        }
        return RedInk.without(picture);
    }

    @Override
    protected PageDrawer createPageDrawer(PageDrawerParameters parameters) throws IOException {
        Drawing own = new Drawing(parameters, text);
        own.setAnnotationFilter(getAnnotationsFilter());
        drawing = own;
        return own;
    }

    private static final class Drawing extends PageDrawer {
        private final boolean text;
        private final DrawDecodable images;

        Drawing(PageDrawerParameters parameters, boolean text) throws IOException {
            super(parameters);
            this.text = text;
            PDRectangle crop = getPage().getCropBox();
            images = new DrawDecodable(this, crop.getWidth() * crop.getHeight());
            addOperator(images);
        }

        @Override
        protected void showFontGlyph(Matrix matrix, PDFont font, int code, Vector displacement) throws IOException {
            // the text on top of a picture may be what cannot be read
            if (text) {
                super.showFontGlyph(matrix, font, code, displacement);
            }
        }

        @Override
        protected void showType3Glyph(Matrix matrix, PDType3Font font, int code, Vector displacement)
                throws IOException {
            if (text) {
                super.showType3Glyph(matrix, font, code, displacement);
            }
        }
    }
}
