package org.trichluc.read.pdf;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.MissingOperandException;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.contentstream.operator.OperatorProcessor;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;

/** {@code Do}: forms are read, images are measured and never decoded. */
final class DrawObjects extends OperatorProcessor {
    /** Forms within forms deeper than this are not read. */
    private static final int DEEPEST = 40;

    private final PageContent page;

    DrawObjects(PageContent page) {
        super(page);
        this.page = page;
    }

    @Override
    public void process(Operator operator, List<COSBase> operands) throws IOException {
        if (operands.isEmpty()) {
            throw new MissingOperandException(operator, operands);
        }
        page.object();
        PDResources resources = page.getResources();
        if (!(operands.get(0) instanceof COSName name) || resources == null) {
            return;
        }
        COSDictionary objects = resources.getCOSObject().getCOSDictionary(COSName.XOBJECT);
        if (objects == null || !(objects.getDictionaryObject(name) instanceof COSStream stream)) {
            return;
        }
        if (COSName.IMAGE.equals(stream.getCOSName(COSName.SUBTYPE))) {
            page.image(stream.getInt(COSName.WIDTH, COSName.W, 0), isOpaque(stream));
            return;
        }
        if (page.getLevel() > DEEPEST) {
            return;
        }
        PDXObject object = resources.getXObject(name);
        try {
            page.increaseLevel();
            if (object instanceof PDTransparencyGroup group) {
                page.showTransparencyGroup(group);
            } else if (object instanceof PDFormXObject form) {
                page.showForm(form);
            }
        } finally {
            page.decreaseLevel();
        }
    }

    private static boolean isOpaque(COSStream image) {
        return !image.containsKey(COSName.SMASK)
                && !image.containsKey(COSName.MASK)
                && !image.getBoolean(COSName.IMAGE_MASK, false);
    }

    @Override
    public String getName() {
        return OperatorName.DRAW_OBJECT;
    }
}
