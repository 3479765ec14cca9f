package org.trichluc.read.pdf;

import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.contentstream.operator.OperatorProcessor;
import org.apache.pdfbox.cos.COSBase;

/** {@code BI}: images in the page itself are measured and never decoded. */
final class InlineImages extends OperatorProcessor {
    private final PageContent page;

    InlineImages(PageContent page) {
        super(page);
        this.page = page;
    }

    @Override
    public void process(Operator operator, List<COSBase> operands) {
        page.image(0, false);
    }

    @Override
    public String getName() {
        return OperatorName.BEGIN_INLINE_IMAGE;
    }
}
