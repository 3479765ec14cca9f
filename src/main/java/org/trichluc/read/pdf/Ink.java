package org.trichluc.read.pdf;

import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.color.PDColorSpace;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;

/** Whether what is drawn can be seen on white paper. */
final class Ink {
    private static final float WHITE = 0.97f;

    private Ink() {}

    static boolean visible(PDGraphicsState state, boolean stroking) {
        double alpha = stroking ? state.getAlphaConstant() : state.getNonStrokeAlphaConstant();
        PDColor color = stroking ? state.getStrokingColor() : state.getNonStrokingColor();
        PDColorSpace space = color == null ? null : color.getColorSpace();
        if (alpha < 0.05) {
            return false;
        }
        if (space == null) {
            return true;
        }
        String name = space.getName();
        float[] c = color.getComponents();
        if (name.equals(COSName.DEVICEGRAY.getName()) || name.equals(COSName.DEVICERGB.getName()) || c.length == 3) {
            for (float v : c) {
                if (v < WHITE) {
                    return true;
                }
            }
            return c.length == 0;
        }
        if (name.equals(COSName.DEVICECMYK.getName())) {
            for (float v : c) {
                if (v > 1 - WHITE) {
                    return true;
                }
            }
            return false;
        }
        return true;
    }
}
