package org.trichluc.read.doc;

import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.model.PicturesTable;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.OfficeDrawing;
import org.jspecify.annotations.Nullable;
import org.trichluc.read.flow.Picture;

/** The pictures of a DOC: those set among the text and those that float beside it. */
final class DocPictures {
    private static final double TWIPS = 20;
    /** Scaling factors are in thousandths. */
    private static final double WHOLE = 1000;

    private DocPictures() {}

    /** The picture that a run stands for, null where it stands for none. */
    static @Nullable Picture inline(HWPFDocument file, CharacterRun run) {
        PicturesTable table = file.getPicturesTable();
        if (!table.hasPicture(run)) {
            return null;
        }
        org.apache.poi.hwpf.usermodel.Picture picture = table.extractPicture(run, false);
        if (picture.getContent().length == 0) {
            // a group of drawn shapes
            return null;
        }
        return new Picture(
                picture.getDxaGoal() / TWIPS * scale(picture.getHorizontalScalingFactor()),
                picture.getDyaGoal() / TWIPS * scale(picture.getVerticalScalingFactor()),
                picture::getContent);
    }

    /** The picture drawn at a place, null where there is none. */
    static @Nullable Picture drawn(HWPFDocument file, int position) {
        OfficeDrawing drawing = file.getOfficeDrawingsMain().getOfficeDrawingAt(position);
        byte[] bytes = drawing == null ? null : drawing.getPictureData();
        if (drawing == null || bytes == null) {
            return null;
        }
        return new Picture(
                (drawing.getRectangleRight() - drawing.getRectangleLeft()) / TWIPS,
                (drawing.getRectangleBottom() - drawing.getRectangleTop()) / TWIPS,
                () -> bytes);
    }

    private static double scale(int factor) {
        return factor <= 0 ? 1 : factor / WHOLE;
    }
}
