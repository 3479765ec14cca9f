package org.trichluc.read.pdf;

import java.io.IOException;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.contentstream.operator.OperatorProcessor;
import org.apache.pdfbox.contentstream.operator.graphics.DrawObject;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceGray;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.util.Matrix;
import org.jspecify.annotations.Nullable;

/**
 * {@code Do} where JPEG 2000 cannot be decoded. Scanners that pack a page in layers keep the letters in a mask of black
 * and white and use such an image for their colour only: the mask is drawn in black.
 */
final class DrawDecodable extends OperatorProcessor {
    /** A picture of a page covers this share of it. */
    private static final double PAGE = 0.5;

    private final DrawObject usual;
    private final PageDrawer page;
    private final double paper;
    private boolean masks;
    private boolean missing;

    /** @param paper the page's area, in square points */
    DrawDecodable(PageDrawer page, double paper) {
        super(page);
        this.usual = new DrawObject(page);
        this.page = page;
        this.paper = paper;
    }

    /** Whether a picture of the page is missing, and no mask tells what is on it. */
    boolean isMissing() {
        return missing && !masks;
    }

    @Override
    public void process(Operator operator, List<COSBase> operands) throws IOException {
        COSStream image = image(operands);
        if (image == null || !isJpeg2000(image) || isDecoded()) {
            usual.process(operator, operands);
            return;
        }
        Matrix m = page.getGraphicsState().getCurrentTransformationMatrix();
        double area = Math.abs(m.getScaleX() * m.getScaleY() - m.getShearX() * m.getShearY());
        if (image.getDictionaryObject(COSName.MASK) instanceof COSStream mask && !isJpeg2000(mask)) {
            page.getGraphicsState().setNonStrokingColor(new PDColor(new float[] {0}, PDDeviceGray.INSTANCE));
            page.drawImage(new PDImageXObject(new PDStream(mask), null));
            masks = true;
        } else if (area > PAGE * paper) {
            missing = true;
        }
    }

    @Override
    public String getName() {
        return OperatorName.DRAW_OBJECT;
    }

    private @Nullable COSStream image(List<COSBase> operands) {
        PDResources resources = page.getResources();
        if (operands.isEmpty() || !(operands.get(0) instanceof COSName name) || resources == null) {
            return null;
        }
        COSDictionary objects = resources.getCOSObject().getCOSDictionary(COSName.XOBJECT);
        COSBase object = objects == null ? null : objects.getDictionaryObject(name);
        return object instanceof COSStream s && COSName.IMAGE.equals(s.getCOSName(COSName.SUBTYPE)) ? s : null;
    }

    private static boolean isJpeg2000(COSStream image) {
        List<COSName> filters = new PDStream(image).getFilters();
        return !filters.isEmpty() && COSName.JPX_DECODE.equals(filters.get(filters.size() - 1));
    }

    private static boolean isDecoded() {
        return ImageIO.getImageReadersByFormatName("JPEG2000").hasNext();
    }
}
